import { describe, expect, it } from 'vitest';
import { argsFor, begin, requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { decides, does, givenTime, takenIn } from '../testing/journey-steps.ts';
import { close, days, open, roundOf } from '../decision-round/rounds.fixture.ts';
import { emptySituation } from '../situation.ts';
import { keysOf } from './keys.ts';
import { awaitedAt, awaitedBy, waitsAtCase, waitsFor, waitsForRound } from './waiting.ts';

const waits = (story: Story, player: Player) =>
  waitsFor(story.world.situation(story.aim), story.world.contextOf(story.city.people[player]));
const kinds = (story: Story, player: Player): readonly string[] => waits(story, player).map(({ kind }) => kind);
const atCase = ({ world, aim, city, gateCase }: Story, player: Player) =>
  waitsAtCase({ ...world.situation(aim), gateCase }, world.contextOf(city.people[player]));
const inDays = (story: Story, days: number): string => {
  const now = new Date(story.world.now);
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
};

describe('before the first gate', () => {
  it('an idea that was handed in waits for the office and the leader of the unit that was proposed, by the promised day', () => {
    const story = begin();
    does(story, 'bearer', 'draftInitiative');
    expect(kinds(story, 'office')).toEqual([]);
    does(story, 'bearer', 'submitInitiative');
    const due = story.initiative.firstAnswerDueOn;
    expect(waits(story, 'office')).toEqual([{ kind: 'intake', command: 'acceptAtIntake', target: undefined, due }]);
    expect(kinds(story, 'outsider')).toEqual([]);
    expect(kinds(story, 'bearer')).toEqual([]);
  });

  it('a question waits for the bearer, and nobody is to take the idea in meanwhile', () => {
    const story = does(does(begin(), 'bearer', 'draftInitiative'), 'bearer', 'submitInitiative');
    does(story, 'office', 'requestSupplement');
    const [asked] = story.initiative.supplements;
    expect(waits(story, 'bearer')).toMatchObject([
      { kind: 'supplement', target: { supplementId: asked?.id }, due: asked?.dueOn },
    ]);
    expect(kinds(story, 'office')).toEqual([]);
  });

  it('the unit that was named is asked whether it owns the idea, until it has said so', () => {
    const story = takenIn(begin());
    const unitId = story.city.units.owner;
    expect(waits(story, 'leader')).toMatchObject([{ kind: 'ownership', target: { unitId }, due: null }]);
    expect(kinds(story, 'decider')).toEqual(['ownership']);
    expect(kinds(story, 'receiver')).toEqual([]);
    story.given('leader', 'answerOwnership', { accepts: true, reason: 'Vår.' }, { unitId });
    expect(kinds(story, 'leader')).toEqual([]);
  });

  it('what no unit owns any more waits for the office, until another is asked', () => {
    const story = takenIn(begin());
    const unitId = story.city.units.owner;
    expect(kinds(story, 'office')).toEqual([]);
    story.given('leader', 'answerOwnership', { accepts: false, reason: 'Inte vår.' }, { unitId });
    expect(waits(story, 'office')).toEqual([
      { kind: 'ownerMissing', command: 'proposeOwner', target: undefined, due: null },
    ]);
    for (const player of ['bearer', 'leader', 'decider', 'registrar'] as const)
      expect(kinds(story, player)).toEqual([]);
    expect(awaitedBy(story.initiative)).toContainEqual({ whom: 'sluiceOffice everywhere', due: null });
    const asked = { unitId: story.city.units.other, reason: 'Er?', movesCase: false };
    story.given('office', 'proposeOwner', asked);
    expect(kinds(story, 'office')).toEqual([]);
  });

  it('what nobody bears any more waits for the office, until somebody is asked; what never had a name does not', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'stepDown');
    expect(waits(story, 'office')).toEqual([
      { kind: 'bearerMissing', command: 'offerBearer', target: undefined, due: null },
    ]);
    const offer = { personId: story.city.people.outsider, kind: 'employee' } as const;
    story.given('office', 'offerBearer', offer);
    expect([kinds(story, 'office'), kinds(story, 'outsider')]).toEqual([[], ['bearerOffer']]);
    story.given('outsider', 'answerBearerOffer', { accepts: false });
    expect(kinds(story, 'office')).toEqual(['bearerMissing']);
    const unnamed = begin();
    const proposedUnitId = unnamed.city.units.owner;
    unnamed.given(
      'office',
      'draftInitiative',
      argsFor(unnamed, 'office', 'draftInitiative', { unnamed: true, proposedUnitId }),
    );
    expect(awaitedBy(unnamed.initiative)).toEqual([]);
    does(unnamed, 'office', 'submitInitiative');
    does(unnamed, 'leader', 'acceptAtIntake');
    expect(kinds(unnamed, 'office')).toEqual([]);
  });

  it('a review and an offer wait for whom they name alone', () => {
    const story = takenIn(begin());
    const { outsider } = story.city.people;
    story.given('bearer', 'offerBearer', { personId: outsider, kind: 'employee' });
    const dueOn = inDays(story, 5);
    story.given('bearer', 'askReview', {
      ...{ kind: 'rights', personId: story.city.people.auditor, question: 'Får vi?', dueOn },
    });
    expect(kinds(story, 'outsider')).toEqual(['bearerOffer']);
    expect(waits(story, 'auditor')).toMatchObject([{ kind: 'review', due: dueOn }]);
    expect(kinds(story, 'bearer')).toEqual([]);
  });

  it('the manager’s word waits for the manager, and once the day has passed for the leader too', () => {
    const story = takenIn(begin());
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    expect(kinds(story, 'manager')).toEqual([]);
    const until = inDays(story, 3);
    story.given('bearer', 'askEndorsement', { until });
    expect(waits(story, 'manager')).toMatchObject([{ kind: 'endorsement', due: until }]);
    expect(kinds(story, 'leader')).toEqual(['ownership']);
    story.world.wait(3);
    expect(kinds(story, 'leader')).toEqual(['ownership']);
    story.world.wait(1);
    expect(kinds(story, 'leader')).toEqual(['endorsement', 'ownership']);
    story.given('leader', 'endorse', { answer: 'yes', reason: 'Ja.' });
    expect(kinds(story, 'leader')).toEqual(['ownership']);
    story.given('manager', 'endorse', { answer: 'yes', reason: 'Ja.' });
    expect(kinds(story, 'manager')).toEqual([]);
  });

  it('a manager’s no waits for the leader, also when another manager has been named and said yes', () => {
    const story = takenIn(begin());
    const { manager: personId, outsider } = story.city.people;
    story.given('bearer', 'nameManager', { personId });
    story.given('manager', 'endorse', { answer: 'no', reason: 'Inte i år.' });
    story.given('bearer', 'nameManager', { personId: outsider });
    expect([kinds(story, 'outsider'), kinds(story, 'leader')]).toEqual([[], ['endorsement', 'ownership']]);
    const until = inDays(story, 3);
    story.given('bearer', 'askEndorsement', { until });
    expect(waits(story, 'outsider')).toMatchObject([{ kind: 'endorsement', due: until }]);
    story.given('outsider', 'endorse', { answer: 'yes', reason: 'Ja.' });
    expect([kinds(story, 'outsider'), kinds(story, 'leader')]).toEqual([[], ['endorsement', 'ownership']]);
    story.given('leader', 'endorse', { answer: 'no', reason: 'Nej.' });
    expect(kinds(story, 'leader')).toEqual(['ownership']);
  });

  it('a unit is asked to take it elsewhere', () => {
    const story = takenIn(begin());
    const [target] = story.world.model.endings.filter(({ kind }) => kind === 'referred');
    const args = { ...argsFor(story, 'leader', 'proposeReferral', {}), unitId: story.city.units.receiving };
    story.given('leader', 'proposeReferral', args, { ending: target?.id ?? '' });
    expect(kinds(story, 'receiver')).toEqual(['referral']);
  });

  it('a rest whose day has come waits for the leader, and for the office', () => {
    const story = takenIn(begin());
    const wakeUpOn = inDays(story, 10);
    story.given('leader', 'pauseInitiative', { reason: 'Budget.', wakeUpOn, awaits: null });
    expect(kinds(story, 'leader')).toEqual(['ownership']);
    story.world.wait(10);
    expect(waits(story, 'leader')).toMatchObject([{ kind: 'ownership' }, { kind: 'wakeUp', due: wakeUpOn }]);
    expect(kinds(story, 'office')).toContain('wakeUp');
  });
});

describe('at a gate', () => {
  it('rating waits for an assessor until theirs is in, the decision for whoever holds the mandate once it is requested', () => {
    const story = requested();
    // One has rated on the way here.
    expect([kinds(story, 'assessor'), kinds(story, 'secondAssessor')]).toEqual([[], ['rating']]);
    expect(waits(story, 'decider')).toMatchObject([
      { kind: 'ownership' },
      { kind: 'decision', command: 'decideGate', due: story.gateCase.answerDueOn },
    ]);
    expect(kinds(story, 'otherDecider')).toEqual([]);
  });

  it('recording what others decide does not wait for the registrar', () => {
    expect(kinds(requested(), 'registrar')).toEqual([]);
  });

  it('each share waits for its payer, but not for the unit that decides the case', () => {
    const story = shared();
    expect(waits(story, 'otherDecider')).toMatchObject([{ kind: 'share', target: shareOf(story, 'other') }]);
    expect(kinds(story, 'decider')).toEqual(['ownership']);
    does(story, 'otherDecider', 'decideShare', shareOf(story, 'other'));
    expect(kinds(story, 'otherDecider')).toEqual([]);
  });

  it('a decision that waits for its notification is nobody’s to see, and its last day raises a flag in the circle', () => {
    const story = requested();
    const outside = ['bearer', 'coach', 'manager', 'assessor', 'secondAssessor', 'receiver', 'outsider'] as const;
    const before = outside.map((player) => waits(story, player));
    const until = inDays(story, 7);
    triesDecision(story, 'decider', 'approve', { embargo: { reason: 'Pressen först.', until } });
    expect(outside.map((player) => waits(story, player))).toEqual(before);
    expect(kinds(story, 'decider')).toEqual(['ownership']);
    story.world.wait(7);
    expect(outside.map((player) => waits(story, player))).toEqual(before);
    for (const player of ['decider', 'registrar', 'office'] as const) {
      expect(waits(story, player).at(-1)).toMatchObject({ kind: 'notification', due: until });
    }
    // Who is still to rate does not know of it, whatever else they hold.
    const role = { personId: story.city.people.decider, role: 'assessor', unitId: null } as const;
    story.given('office', 'assignRole', { ...role, validFrom: '2026-01-01', validTo: null });
    expect(kinds(story, 'decider')).toEqual(['ownership', 'rating']);
  });
});

describe('after a gate', () => {
  const demand = { text: 'Mät varje natt.', dueOn: '2026-06-30', responsible: 'bearer', unitId: null } as const;
  const demanded = (change = {}): Story => {
    const story = requested();
    triesDecision(story, 'decider', 'approveWithConditions', { conditions: [{ ...demand, ...change }] });
    return story;
  };

  it('a condition waits for whoever sees to it, then for whoever decides on it, and with more time for the first again', () => {
    const story = demanded();
    const target = { conditionId: story.initiative.conditions[0]?.id ?? '' };
    expect(waits(story, 'bearer')).toMatchObject([{ kind: 'condition', target, due: demand.dueOn }]);
    story.given('bearer', 'reportCondition', { text: 'Mätt.' }, target);
    expect(kinds(story, 'bearer')).toEqual([]);
    expect(kinds(story, 'decider')).toContain('conditionDecision');
    story.world.wait(1);
    const more = { outcome: 'prolong', dueOn: '2026-09-30', reason: 'Mer.', recorded: null } as const;
    story.given('decider', 'decideCondition', more, target);
    expect(waits(story, 'bearer')).toMatchObject([{ kind: 'condition', due: '2026-09-30' }]);
    expect(kinds(story, 'decider')).not.toContain('conditionDecision');
  });

  it.each([
    ['unit', 'otherDecider'],
    ['owner', 'leader'],
    ['coach', 'coach'],
  ] as const)('one that a %s is to see to waits for %s', (responsible, player) => {
    const story = requested();
    const unitId = responsible === 'unit' ? story.city.units.other : null;
    triesDecision(story, 'decider', 'approveWithConditions', { conditions: [{ ...demand, responsible, unitId }] });
    expect(kinds(story, player)).toContain('condition');
  });

  it('a request for reconsideration waits for whoever decides, until it is answered', () => {
    const story = decides(requested(), 'decider', 'reject');
    const at = (player: Player) => atCase(story, player);
    const decisionId = story.gateCase.decision?.id ?? '';
    expect([at('decider'), awaitedAt(story.gateCase)]).toEqual([[], []]);
    tries(story, 'bearer', 'requestReconsideration', {}, { decisionId });
    const target = { decisionId, requestId: story.gateCase.sequels[0]?.id ?? '' };
    expect(at('decider')).toEqual([{ kind: 'reconsideration', command: 'reconsiderDecision', target, due: null }]);
    expect(awaitedAt(story.gateCase)).toEqual([{ whom: `mandate ${story.city.units.owner}`, due: null }]);
    for (const player of ['bearer', 'registrar', 'otherDecider', 'assessor'] as const) expect(at(player)).toEqual([]);
    tries(story, 'decider', 'reconsiderDecision', { outcome: 'stands' }, target);
    expect([at('decider'), awaitedAt(story.gateCase)]).toEqual([[], []]);
  });

  it('an appeal waits for the registrar until it has been passed on', () => {
    const story = decides(requested(), 'decider', 'reject');
    const at = (player: Player) => atCase(story, player);
    const decisionId = story.gateCase.decision?.id ?? '';
    tries(story, 'registrar', 'recordAppeal', {}, { decisionId });
    const target = { appealId: story.gateCase.sequels[0]?.id ?? '' };
    expect(at('registrar')).toEqual([{ kind: 'appeal', command: 'forwardAppeal', target, due: null }]);
    expect(awaitedAt(story.gateCase)).toEqual([{ whom: 'registrar everywhere', due: null }]);
    expect(at('decider')).toEqual([]);
    tries(story, 'registrar', 'forwardAppeal', {}, target);
    expect([at('registrar'), awaitedAt(story.gateCase)]).toEqual([[], []]);
  });

  it('a decision in question waits for whoever may settle it', () => {
    const story = demanded();
    does(story, 'registrar', 'questionDecision', { gateCaseId: story.gateCase.id });
    // Not for the one who made it, who may be the only one at the unit: the registrar takes it to the body above.
    expect(kinds(story, 'decider')).not.toContain('questioning');
    expect(kinds(story, 'registrar')).toEqual(['questioning']);
  });

  it('a payer’s retreat makes a checkpoint due', () => {
    const story = decides(requested(), 'decider', 'approve');
    does(story, 'decider', 'endGrant', shareOf(story, 'owner'));
    expect(kinds(story, 'leader')).toContain('checkpoint');
    does(story, 'leader', 'holdCheckpoint');
    expect(kinds(story, 'leader')).not.toContain('checkpoint');
  });

  it('lessons that an ending asks for wait for those who worked on it', () => {
    const story = decides(requested(), 'decider', 'approve');
    const stop = story.world.model.endings.find(({ kind }) => kind === 'stopped')?.id ?? '';
    does(story, 'leader', 'endInitiative', { ending: stop });
    expect(waits(story, 'bearer')).toMatchObject([{ kind: 'lesson', due: story.initiative.ending?.lessonsDueOn }]);
    expect(kinds(story, 'leader')).toEqual(['lesson']);
    does(story, 'leader', 'writeLesson');
    expect(kinds(story, 'bearer')).toEqual([]);
  });
});

describe('a round', () => {
  it('past its last day waits to be closed by whoever answers for its unit', () => {
    const story = begin();
    const roundId = open(story);
    const waitsToClose = (player: Player) =>
      waitsForRound(
        { ...emptySituation, decisionRound: roundOf(story, roundId) },
        story.world.contextOf(story.city.people[player]),
      );
    const lastDay = Date.parse(days.joinUntil) - Date.parse(story.world.now.slice(0, 10));
    story.world.wait(lastDay / 86_400_000);
    expect(waitsToClose('leader')).toEqual([]);
    story.world.wait(1);
    const closing = [{ kind: 'round', command: 'closeRound', target: undefined, due: null }];
    expect([waitsToClose('leader'), waitsToClose('decider')]).toEqual([closing, closing]);
    for (const player of ['otherDecider', 'office', 'bearer'] as const) expect(waitsToClose(player)).toEqual([]);
    expect(close(story, roundId).refusal).toBeUndefined();
    expect(waitsToClose('leader')).toEqual([]);
  });
});

describe('whom it waits for, as a shell keeps it', () => {
  it('is each key once, with the earliest day, and the same while a decision waits for its notification', () => {
    const story = requested();
    const { owner } = story.city.units;
    const due = story.gateCase.answerDueOn;
    const before = awaitedAt(story.gateCase);
    expect(before).toEqual([
      { whom: `assessor ${owner}`, due },
      { whom: 'assessor everywhere', due },
      { whom: `mandate ${owner}`, due },
    ]);
    triesDecision(story, 'decider', 'approve', { embargo: { reason: 'Först.', until: inDays(story, 7) } });
    expect(awaitedAt(story.gateCase)).toEqual(expect.arrayContaining([...before.slice(0, 2)]));
    expect(awaitedAt(story.gateCase).map(({ whom }) => whom)).toContain('registrar everywhere');
  });

  it('is nobody at a closed case, and in a draft whoever was offered to bear it', () => {
    expect(awaitedAt(decides(requested(), 'decider', 'approve').gateCase)).toEqual([]);
    const story = does(begin(), 'bearer', 'draftInitiative');
    expect(awaitedBy(story.initiative)).toEqual([]);
    tries(story, 'bearer', 'offerBearer', { personId: story.city.people.outsider });
    expect(awaitedBy(story.initiative)).toEqual([{ whom: story.city.people.outsider, due: null }]);
  });

  it('finds a system by nothing', () => {
    expect(keysOf({ personId: null, clientId: 'system', roles: [], mandates: [] })).toEqual([]);
    expect(kinds(givenTime(takenIn(begin())), 'auditor')).toEqual([]);
  });
});
