import { firstRefusal, personKnown, refuseArgument } from '../arguments.ts';
import { withinWait } from '../days.ts';
import { recusedRefusal } from '../access/recusal.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { freshId, onInitiative, type Rule } from '../rule.ts';
import type { Initiative } from './state.ts';
import type { Review, ReviewKind } from './state-around.ts';

/** Each kind a few times over: an idea that has changed is looked at anew. */
const REVIEWS = 15;

/** Asks somebody to look at the idea from their side. Nothing waits for the answer but a need that the model has. */
export const askReview: Rule<'initiative', 'askReview'> = {
  scope: 'initiative',
  mentions: ({ personId }) => ({ people: [personId] }),
  may: ({ initiative }) =>
    initiative.reviews.length >= REVIEWS ? { code: 'limitReached', what: 'askReview', limit: REVIEWS } : undefined,
  apply: (situation, context, { question, ...asked }) => {
    const { initiative } = situation;
    const { personId, dueOn } = asked;
    // Whoever bears the idea, or asks, has their own view of it already.
    const refusal = firstRefusal(
      personKnown(situation, personId, '/personId'),
      recusedRefusal(initiative, personId),
      personId === context.actor.personId ? refuseArgument('/personId', 'notApplicable') : undefined,
      withinWait(dueOn, context.today, '/dueOn'),
    );
    if (refusal !== undefined) return no(refusal);
    const facts = { ...asked, reviewId: freshId(context, 0) };
    return ok([onInitiative(initiative, [event('reviewAsked', facts, initiative.id, { question })])]);
  },
};

/** Answered once, by whoever was asked, also past the day. What was said is weighed by the decider; software weighs nothing. */
export const answerReview: Rule<'initiative', 'answerReview'> = {
  scope: 'initiative',
  material: true,
  targets: ({ initiative }, { actor }) =>
    initiative.reviews
      .filter((review) => isOpen(review) && review.personId === actor.personId)
      .map(({ id }) => ({ reviewId: id })),
  aimless: () => ({ code: 'awaits', command: 'askReview' }),
  may: ({ initiative }, { actor }, { reviewId }) => {
    const review = initiative.reviews.find(({ id }) => id === reviewId);
    if (review === undefined) return { code: 'unknown', thing: 'review' };
    if (review.personId !== actor.personId)
      return { code: 'notPermitted', action: 'answerReview', permitted: ['reviewer'] };
    return isOpen(review) ? undefined : { code: 'alreadyDone', what: 'answerReview' };
  },
  // What an official says in their office belongs to the case, and stays with it.
  apply: ({ initiative }, _, { outcome, text }, { reviewId }) =>
    ok([onInitiative(initiative, [event('reviewAnswered', { reviewId }, initiative.id, { outcome, text })])]),
};

function isOpen({ answeredAt }: Review): boolean {
  return answeredAt === null;
}

/** Whether the day asked for has passed without an answer: told from the day, a flag and never a lock. */
export function isReviewOverdue({ answeredAt, dueOn }: Review, today: string): boolean {
  return answeredAt === null && today > dueOn;
}

/** The kinds that have been answered at least once. */
export function reviewsDone({ reviews }: Initiative): readonly ReviewKind[] {
  return [...new Set(reviews.filter((review) => !isOpen(review)).map(({ kind }) => kind))];
}
