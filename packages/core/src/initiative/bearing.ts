import { firstRefusal, personKnown, refuseArgument } from '../arguments.ts';
import { isBearer } from '../access/bearer.ts';
import { some } from '../lookup.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context, Situation } from '../situation.ts';
import type { Judge } from './judges.ts';

/** More than these are a group that somebody speaks for. */
const BEARERS = 10;
const INVITED = 50;

export const offerBearer: Rule<'initiative', 'offerBearer'> = {
  scope: 'initiative',
  mentions: ({ personId }) => ({ people: [personId], judges: true }),
  may: ({ initiative: { bearers, bearerOffers } }) =>
    bearers.length + bearerOffers.length >= BEARERS
      ? { code: 'limitReached', what: 'offerBearer', limit: BEARERS }
      : undefined,
  apply: (situation, _, { personId, kind }) => {
    const { initiative } = situation;
    const { bearers, bearerOffers } = initiative;
    const refusal = firstRefusal(
      personKnown(situation, personId, '/personId'),
      isBearer(bearers, personId) || isBearer(bearerOffers, personId)
        ? refuseArgument('/personId', 'duplicate')
        : undefined,
      // What is settled is known; what they do in the open case, or beside it, they are told themselves when they answer.
      hasJudged(situation, personId, ({ settled, competing }) => settled && !competing)
        ? { code: 'recused', personId, ground: 'judging' }
        : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('bearerOffered', { personId, kind })])]);
  },
};

/** Nobody bears an idea without having said yes to it. */
export const answerBearerOffer: Rule<'initiative', 'answerBearerOffer'> = {
  scope: 'initiative',
  material: true,
  // Whoever judges what is chosen between and whoever comes to bear some of it wait for each other.
  looksAtRound: 'alone',
  mentions: () => ({ actor: true, judges: true }),
  may: freely,
  apply: (situation, context, { accepts }) => {
    const { initiative } = situation;
    const offer = initiative.bearerOffers.find(({ personId }) => personId === context.actor.personId);
    if (offer === undefined) return no({ code: 'awaits', command: 'offerBearer' });
    const { personId, kind } = offer;
    if (!accepts) return ok([onInitiative(initiative, [event('bearerOfferDeclined', { personId })])]);
    const refusal = impartialRefusal(situation, personId);
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('bearerJoined', { personId, kind })])]);
  },
};

/**
 * Who guides, endorses, reviews, has rated or has decided the idea stays impartial: what they have said must not become words
 * in an own matter. Nor does whoever has rated or decided what it is chosen between: a no to the others would be a yes to it.
 */
function impartialRefusal(situation: Scopes['initiative'], personId: string): Refusal | undefined {
  const { coachId, managerId, reviews } = situation.initiative;
  if (
    hasJudged(situation, personId, ({ competing }) => !competing) ||
    isBearer(reviews, personId) ||
    coachId === personId ||
    managerId === personId
  )
    return { code: 'recused', personId, ground: 'judging' };
  const isChosen = situation.gateCase !== undefined && situation.gateCase.status !== 'closed';
  return isChosen && hasJudged(situation, personId, ({ competing }) => competing)
    ? { code: 'recused', personId, ground: 'judgingCompeting' }
    : undefined;
}

/** Whether the person has judged, made known or not, where this holds of what they judged in. */
function hasJudged({ judges = [] }: Situation, personId: string, where: (judge: Judge) => boolean): boolean {
  return some(judges, (judge) => judge.personId === personId && where(judge));
}

/** Whoever bears it no longer. Nobody left is a flag for the office, never an ending; only a draft is never left alone. */
export const stepDown: Rule<'initiative', 'stepDown'> = {
  scope: 'initiative',
  material: true,
  mentions: () => ({ actor: true }),
  may: ({ initiative: { standing, bearers } }, { actor }) => {
    // The office stands in where nobody bears it, and has nothing to step down from.
    if (!isBearer(bearers, actor.personId)) return { code: 'awaits', command: 'offerBearer' };
    return standing === 'draft' && bearers.length === 1 ? { code: 'awaits', command: 'offerBearer' } : undefined;
  },
  apply: ({ initiative }, { actor }: Context, { reason }) => {
    const personId = actor.personId ?? '';
    return ok([onInitiative(initiative, [event('bearerSteppedDown', { personId }, personId, { reason })])]);
  },
};

/** Lets somebody read it who takes no part. A draft stays with its bearers and their coach until it is submitted. */
export const invite: Rule<'initiative', 'invite'> = {
  scope: 'initiative',
  mentions: ({ personId }) => ({ people: [personId] }),
  may: ({ initiative }) =>
    initiative.invitedIds.length >= INVITED ? { code: 'limitReached', what: 'invite', limit: INVITED } : undefined,
  apply: (situation, _, { personId }) => {
    const { initiative } = situation;
    const refusal = firstRefusal(
      personKnown(situation, personId, '/personId'),
      initiative.invitedIds.includes(personId) ? refuseArgument('/personId', 'duplicate') : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('personInvited', { personId })])]);
  },
};

export const withdrawInvitation: Rule<'initiative', 'withdrawInvitation'> = {
  scope: 'initiative',
  targets: ({ initiative }) => initiative.invitedIds.map((personId) => ({ personId })),
  aimless: () => ({ code: 'awaits', command: 'invite' }),
  may: ({ initiative }, _, { personId }) =>
    initiative.invitedIds.includes(personId) ? undefined : refuseArgument('/personId', 'notInvited'),
  apply: ({ initiative }, _, __, { personId }) =>
    ok([onInitiative(initiative, [event('invitationWithdrawn', { personId })])]),
};
