import { describe, expect, it } from 'vitest';
import { argsFor, begin, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story, Then } from '../testing/given.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';

const withdrawn = { ending: 'withdrawn' };

/** Another initiative in the same city: drafted by this player and submitted, unless it is to stay a draft. */
const another = (story: Story, by: Player, { submitted = true, ...change }: Record<string, unknown> = {}): string => {
  const proposedUnitId = story.city.units.owner;
  const made = { proposedUnitId, visibility: 'internal', ...change } as const;
  const drafted = story.when(by, 'draftInitiative', { ...argsFor(story, by, 'draftInitiative'), ...made });
  expect(drafted.refusal).toBeUndefined();
  const id = drafted.events[0]?.streamId ?? '';
  if (submitted) story.given(by, 'submitInitiative', { caseNumber: '2026-000077' }, undefined, { initiativeId: id });
  return id;
};

/** The bearer of the story is asked to bear the other one too, and says yes. */
const joins = (story: Story, by: Player, initiativeId: string): void => {
  const personId = story.city.people.bearer;
  story.given(by, 'offerBearer', { personId, kind: 'employee' }, undefined, { initiativeId });
  story.given('bearer', 'answerBearerOffer', { accepts: true }, undefined, { initiativeId });
};

const merges = (story: Story, intoId: string): Then => tries(story, 'bearer', 'withdraw', { intoId }, withdrawn);
const refused = (pointer: string, rule: string) => ({ code: 'argumentRefused', pointer, rule });

describe('two ideas that become one', () => {
  it('are merged by whoever bears both: the one is withdrawn, and tells what goes on with it', () => {
    const story = takenIn(begin());
    const into = another(story, 'outsider');
    expect(merges(story, into).refusal).toMatchObject(refused('/intoId', 'borneByOthers'));
    joins(story, 'outsider', into);
    const { refusal, types } = merges(story, into);
    expect([refusal, types]).toEqual([undefined, ['initiativeEnded']]);
    expect(story.initiative).toMatchObject({ standing: 'ended', ending: { kind: 'withdrawn', intoId: into } });
    // Credit stays where it was earned: who bore the one is seen there, and bears the other.
    expect(story.initiative.bearers).toMatchObject([{ personId: story.city.people.bearer }]);
    const other = story.world.situation({ initiativeId: into }).initiative;
    expect(other).toMatchObject({ standing: 'submitted', grantedMinor: 0, grantedMinutes: 0, passedGates: [] });
    expect(other?.bearers).toHaveLength(2);
  });

  it('are two again once what was merged is taken up anew', () => {
    const story = takenIn(begin());
    const into = another(story, 'bearer');
    expect(merges(story, into).refusal).toBeUndefined();
    does(story, 'leader', 'reopen', { phase: 'exploreIdea' });
    expect(story.initiative).toMatchObject({ standing: 'active', ending: null });
  });

  it('are not merged once something was granted, nor while somebody else bears the one too', () => {
    const granted = givenTime(takenIn(begin()));
    expect(merges(granted, another(granted, 'bearer')).refusal).toMatchObject({ code: 'grantedAlready' });
    const shared = takenIn(begin());
    const into = another(shared, 'bearer');
    shared.given('bearer', 'offerBearer', { personId: shared.city.people.coach, kind: 'employee' });
    shared.given('coach', 'answerBearerOffer', { accepts: true });
    expect(merges(shared, into).refusal).toEqual({ code: 'awaits', command: 'stepDown' });
  });

  it('take an open case along as any withdrawal does, and a decision that waits with it', () => {
    const story = does(does(takenIn(begin()), 'bearer', 'describeNeed'), 'bearer', 'describeIdea');
    const into = another(story, 'bearer');
    does(does(story, 'bearer', 'openGateCase', { gate: 'time' }), 'bearer', 'requestDecision');
    const embargo = { reason: 'Pressen', until: '2026-03-09' };
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
    expect(merges(story, into).types).toEqual(['initiativeEnded', 'gateCaseClosed']);
  });

  it('are two that go on, both with names or both without', () => {
    const story = takenIn(begin());
    expect(merges(story, 'constructor').refusal).toMatchObject({ code: 'referenceUnknown', pointer: '/intoId' });
    expect(merges(story, story.initiative.id).refusal).toMatchObject(refused('/intoId', 'notUnderWay'));
    const draft = another(story, 'bearer', { submitted: false });
    expect(merges(story, draft).refusal).toMatchObject(refused('/intoId', 'notUnderWay'));
    const ended = another(story, 'bearer');
    story.given('bearer', 'withdraw', { reason: 'Nej.' }, withdrawn, { initiativeId: ended });
    expect(merges(story, ended).refusal).toMatchObject(refused('/intoId', 'notUnderWay'));
    const nameless = another(story, 'bearer', { anonymous: true });
    expect(merges(story, nameless).refusal).toMatchObject(refused('/intoId', 'otherNamelessness'));
    const unread = another(story, 'outsider', { submitted: false, visibility: 'invited' });
    expect(merges(story, unread).refusal).toMatchObject({ code: 'referenceUnknown', thing: 'initiative', id: unread });
  });
});

describe('a part of an idea', () => {
  const drafts = (story: Story, by: Player, change: object): Then => {
    const made = { proposedUnitId: story.city.units.owner, ...change };
    return story.when(by, 'draftInitiative', { ...argsFor(story, by, 'draftInitiative'), ...made });
  };

  it('becomes one of its own, by whoever bears the whole; it begins anew and gains nothing', () => {
    const story = givenTime(takenIn(begin()));
    const { id: continuesId, version } = story.initiative;
    const { events } = drafts(story, 'bearer', { continuesId });
    const own = story.world.situation({ initiativeId: events[0]?.streamId ?? '' }).initiative;
    expect(own).toMatchObject({ continuesId, standing: 'draft', phase: null, grantedMinutes: 0, passedGates: [] });
    expect(story.initiative.version).toBe(version);
    story.given('bearer', 'stepDown', { reason: 'Byter arbete.' });
    expect(drafts(story, 'bearer', { continuesId }).refusal).toMatchObject(refused('/continuesId', 'borneByOthers'));
  });

  it('is of what has been submitted, also when that has ended, and tells of nobody who is kept back', () => {
    const story = takenIn(begin());
    const draft = another(story, 'bearer', { submitted: false });
    expect(drafts(story, 'bearer', { continuesId: draft }).refusal).toMatchObject(
      refused('/continuesId', 'notUnderWay'),
    );
    const { id: continuesId } = story.initiative;
    expect(drafts(story, 'bearer', { continuesId, anonymous: true }).refusal).toMatchObject(
      refused('/continuesId', 'otherNamelessness'),
    );
    expect(drafts(story, 'outsider', { continuesId }).refusal).toMatchObject(refused('/continuesId', 'borneByOthers'));
    expect(drafts(story, 'outsider', { continuesId: draft }).refusal).toMatchObject({ code: 'referenceUnknown' });
    tries(story, 'bearer', 'withdraw', {}, withdrawn);
    expect(drafts(story, 'bearer', { continuesId }).refusal).toBeUndefined();
  });
});
