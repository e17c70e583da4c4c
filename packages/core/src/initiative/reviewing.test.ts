import { describe, expect, it } from 'vitest';
import { mayRead } from '../access/readable.ts';
import { audienceOf } from '../access/audience.ts';
import { begin, requested, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { takenIn } from '../testing/journey-steps.ts';
import { visibleInitiative } from '../visible-state.ts';
import { factLookup } from './facts.ts';
import { isReviewOverdue } from './reviewing.ts';
import type { ReviewKind } from './state-around.ts';

const asked = (story: Story, player: Player, kind: ReviewKind = 'dataProtection'): { reviewId: string } => {
  const personId = story.city.people[player];
  const dueOn = story.world.contextOf(personId).today;
  story.given('bearer', 'askReview', { kind, personId, question: 'Får vi?', dueOn });
  return { reviewId: story.initiative.reviews.at(-1)?.id ?? '' };
};
const said = { outcome: 'remarks', text: 'Ja, om ingen filmas.' } as const;
const done = ({ world, aim, city }: Story) =>
  factLookup(world.situation(aim), world.contextOf(city.people.bearer))('reviews.done');

describe('a review', () => {
  it('is asked of a named person, who answers it once; then its kind is done', () => {
    const story = takenIn(begin());
    expect(story.may('outsider', 'answerReview')).toMatchObject({ code: 'notPermitted', permitted: ['reviewer'] });
    const target = asked(story, 'outsider');
    expect(done(story)).toEqual([]);
    expect(story.may('bearer', 'answerReview', target)).toMatchObject({ code: 'notPermitted' });
    story.given('outsider', 'answerReview', said, target);
    expect(story.initiative.reviews).toMatchObject([{ kind: 'dataProtection', ...said }]);
    expect(done(story)).toEqual(['dataProtection']);
    expect(story.may('outsider', 'answerReview', target)).toEqual({ code: 'alreadyDone', what: 'answerReview' });
    expect(story.may('outsider', 'answerReview')).toEqual({ code: 'awaits', command: 'askReview' });
  });

  it('is not for another who has been asked for one', () => {
    const story = takenIn(begin());
    const target = asked(story, 'outsider');
    asked(story, 'auditor', 'union');
    expect(story.may('auditor', 'answerReview', target)).toMatchObject({ code: 'notPermitted' });
    expect(story.may('auditor', 'answerReview', { reviewId: 'nowhere' })).toEqual({ code: 'unknown', thing: 'review' });
  });

  it('leaves what others were asked as it is', () => {
    const story = takenIn(begin());
    asked(story, 'outsider');
    const target = asked(story, 'auditor', 'union');
    story.given('auditor', 'answerReview', said, target);
    expect(story.initiative.reviews).toMatchObject([
      { kind: 'dataProtection', outcome: null },
      { kind: 'union', ...said },
    ]);
    expect(done(story)).toEqual(['union']);
  });

  it('asked anew takes the place of an unanswered one of its kind; an answered one stands', () => {
    const story = takenIn(begin());
    const first = asked(story, 'outsider');
    const second = asked(story, 'auditor');
    expect(story.initiative.reviews).toHaveLength(1);
    expect(story.may('outsider', 'answerReview', first)).toMatchObject({ code: 'notPermitted' });
    story.given('auditor', 'answerReview', said, second);
    asked(story, 'outsider');
    expect(story.initiative.reviews).toMatchObject([{ outcome: 'remarks' }, { outcome: null }]);
    expect(done(story)).toEqual(['dataProtection']);
  });

  it('opens the idea to whoever is asked, and its words to those who take part', () => {
    const story = takenIn(begin());
    const { world, city, aim } = story;
    const actor = world.contextOf(city.people.outsider);
    const hidden = () => ({ ...story.initiative, visibility: 'invited' }) as const;
    expect(mayRead(actor.actor, hidden())).toBe(false);
    asked(story, 'outsider');
    expect(mayRead(actor.actor, hidden())).toBe(true);
    const audience = audienceOf(world.situation(aim), actor);
    expect(visibleInitiative(story.initiative, audience).reviews).toHaveLength(1);
    expect(visibleInitiative(story.initiative, 'everyone').reviews).toEqual([]);
  });

  it('is not asked of a bearer, nor of oneself, nor for a day that has been', () => {
    const story = takenIn(begin());
    const { people } = story.city;
    expect(tries(story, 'leader', 'askReview', { personId: people.bearer }).refusal).toMatchObject({ code: 'recused' });
    expect(tries(story, 'leader', 'askReview', { personId: people.leader }).refusal).toMatchObject({
      pointer: '/personId',
      rule: 'notApplicable',
    });
    expect(tries(story, 'bearer', 'askReview', { dueOn: '2020-01-01' }).refusal).toMatchObject({ rule: 'dateInPast' });
    expect(tries(story, 'bearer', 'askReview', { personId: 'nowhere' }).refusal).toMatchObject({
      code: 'referenceUnknown',
    });
  });

  it('makes nobody a bearer afterwards', () => {
    const story = takenIn(begin());
    asked(story, 'outsider');
    story.given('bearer', 'offerBearer', { personId: story.city.people.outsider, kind: 'employee' });
    expect(story.when('outsider', 'answerBearerOffer', { accepts: true }).refusal).toMatchObject({ ground: 'judging' });
  });

  it('answered while a decision is requested gives the decider a new dossier', () => {
    const story = requested();
    const before = story.gateCase.dossiers.length;
    const target = asked(story, 'outsider');
    expect(story.gateCase.dossiers).toHaveLength(before);
    story.given('outsider', 'answerReview', said, target);
    expect(story.gateCase.dossiers).toHaveLength(before + 1);
  });

  it('is late when its day has passed, and can still be given', () => {
    const story = takenIn(begin());
    asked(story, 'outsider');
    const [review] = story.initiative.reviews;
    if (review === undefined) throw new Error('one has been asked for');
    expect([isReviewOverdue(review, review.dueOn), isReviewOverdue(review, '2099-01-01')]).toEqual([false, true]);
    expect(isReviewOverdue({ ...review, answeredAt: review.askedAt }, '2099-01-01')).toBe(false);
  });

  it('can be asked for so many times, and not without end', () => {
    const story = takenIn(begin());
    for (let n = 0; n < 15; n += 1) story.given('outsider', 'answerReview', said, asked(story, 'outsider'));
    expect(story.may('bearer', 'askReview')).toEqual({ code: 'limitReached', what: 'askReview', limit: 15 });
  });
});
