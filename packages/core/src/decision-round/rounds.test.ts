import { describe, expect, it } from 'vitest';
import { factLookup } from '../initiative/facts.ts';
import type { Gate } from '../process-model/types.ts';
import { begin, helsingborg, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { decides, does, takenIn } from '../testing/journey-steps.ts';
import { statesOf } from '../testing/world.ts';
import { stageOf } from './state.ts';

const days = { opensOn: '2026-03-01', joinUntil: '2026-03-10' };
const open = (story: Story, change: object = {}): string => {
  const args = { unitId: story.city.units.owner, gateKind: 'time' as const, name: 'Våren', ...days, ...change };
  return story.when('leader', 'openRound', args).events[0]?.streamId ?? '';
};
const roundOf = (story: Story, id: string) =>
  statesOf(story.world.streams, 'decisionRound').find((one) => one.id === id);
/** At the time gate, with its case open. */
const prepared = (story = begin()): Story => does(takenIn(story), 'bearer', 'openGateCase', { gate: 'time' });
/** In an open round, with the decision requested. */
const inRound = (story = prepared()): readonly [Story, string] => {
  const roundId = open(story);
  story.given('bearer', 'joinRound', { roundId });
  return [does(story, 'bearer', 'requestDecision'), roundId];
};
const close = (story: Story, roundId: string, by: Player = 'leader', reason: string | null = 'Alla är med.') =>
  story.when(by, 'closeRound', { reason }, undefined, { roundId });

describe('a decision round', () => {
  it('is opened for a unit by whoever answers for its gates of that kind, or by the office', () => {
    const story = begin();
    const { owner, other } = story.city.units;
    const opens = (by: Player, unitId: string) => tries(story, by, 'openRound', { unitId, gateKind: 'time' }).refusal;
    for (const by of ['leader', 'decider', 'office'] as const) expect(opens(by, owner), by).toBeUndefined();
    expect(opens('office', other)).toBeUndefined();
    expect(opens('leader', other)).toMatchObject({ code: 'notPermitted', action: 'openRound' });
    for (const by of ['bearer', 'assessor', 'registrar', 'auditor'] as const) {
      expect(story.may(by, 'openRound'), by).toMatchObject({ code: 'notPermitted' });
    }
    const personId = story.city.people.outsider;
    story.given('office', 'grantMandate', {
      ...{ holder: { kind: 'person', personId }, unitId: owner, gateKinds: ['money'], highestAmountMinor: 0 },
      ...{ validFrom: '2026-01-01', validTo: null, reference: 'D 1' },
    });
    expect(opens('outsider', owner)).toMatchObject({ code: 'notPermitted' });
    expect(tries(story, 'outsider', 'openRound', { unitId: owner, gateKind: 'money' }).refusal).toBeUndefined();
  });

  it('has a first and a last day that can be', () => {
    const story = begin();
    const opens = (change: object) =>
      tries(story, 'office', 'openRound', { unitId: story.city.units.owner, ...days, ...change }).refusal;
    expect(opens({ joinUntil: '2026-02-28' })).toMatchObject({ pointer: '/joinUntil', rule: 'endBeforeStart' });
    expect(opens({ opensOn: '2026-02-01', joinUntil: '2026-03-01' })).toMatchObject({ rule: 'dateInPast' });
    expect(opens({ joinUntil: '2029-01-01' })).toMatchObject({ pointer: '/joinUntil', rule: 'tooFarAhead' });
    expect(opens({ opensOn: '1999-12-31' })).toMatchObject({ pointer: '/opensOn', rule: 'otherCentury' });
    expect(opens({ unitId: 'constructor' })).toMatchObject({ code: 'referenceUnknown', thing: 'unit' });
    expect(opens({})).toBeUndefined();
  });

  it('goes from announced to closed by its days and its closing', () => {
    const story = begin();
    const id = open(story);
    const stage = (today: string) => stageOf(roundOf(story, id) ?? { ...days, closedOn: '', ...none }, today);
    expect(['2026-02-28', '2026-03-01', '2026-03-10', '2026-03-11'].map(stage)).toEqual([
      ...['announced', 'joining', 'joining', 'comparing'],
    ]);
    close(story, id);
    expect(stage('2026-03-01')).toBe('closed');
  });

  it('changes its days until it is closed, and is closed once; before its last day has passed with a reason', () => {
    const story = begin();
    const id = open(story);
    const revise = (by: Player, args: object) =>
      story.when(by, 'reviseRound', args, undefined, { roundId: id }).refusal;
    expect(revise('otherDecider', { joinUntil: '2026-03-20' })).toMatchObject({ code: 'notPermitted' });
    expect(revise('decider', { joinUntil: '2026-02-01' })).toMatchObject({ pointer: '/joinUntil' });
    expect(revise('decider', { joinUntil: '2026-03-20' })).toBeUndefined();
    expect(roundOf(story, id)).toMatchObject({ opensOn: '2026-03-01', joinUntil: '2026-03-20' });
    expect(close(story, id, 'bearer').refusal).toMatchObject({ code: 'notPermitted' });
    expect(close(story, id, 'leader', null).refusal).toMatchObject({ pointer: '/reason', rule: 'missing' });
    story.world.wait(18);
    // Its last day is not over yet.
    expect(close(story, id, 'leader', null).refusal).toMatchObject({ pointer: '/reason', rule: 'missing' });
    story.world.wait(1);
    expect(close(story, id, 'office', null).refusal).toBeUndefined();
    expect(roundOf(story, id)).toMatchObject({ closedOn: '2026-03-21', closingReason: null });
    expect(close(story, id).refusal).toEqual({ code: 'alreadyDone', what: 'closeRound' });
    expect(revise('leader', {})).toEqual({ code: 'alreadyDone', what: 'closeRound' });
  });
});

const none = {
  challengeId: null,
  id: '',
  version: 1,
  unitId: '',
  gateKind: 'time',
  name: '',
  openedAt: '',
  closingReason: null,
} as const;

describe('a case in a round', () => {
  it('joins one of its unit and kind of gate, on a day on which that takes cases in', () => {
    const story = prepared();
    const joins = (roundId: string) => story.when('bearer', 'joinRound', { roundId }).refusal;
    expect(joins('constructor')).toMatchObject({ code: 'referenceUnknown', thing: 'decisionRound' });
    expect(joins(open(story, { gateKind: 'money' }))).toMatchObject({ pointer: '/roundId', rule: 'notApplicable' });
    const { other } = story.city.units;
    const elsewhere = tries(story, 'office', 'openRound', { unitId: other, gateKind: 'time' }).events[0]?.streamId;
    expect(joins(elsewhere ?? '')).toMatchObject({ pointer: '/roundId', rule: 'notApplicable' });
    const later = open(story, { opensOn: '2026-03-05' });
    expect(joins(later)).toMatchObject({ code: 'roundClosed', roundId: later, closedOn: null });
    const shut = open(story);
    close(story, shut);
    expect(joins(shut)).toMatchObject({ code: 'roundClosed', closedOn: '2026-03-02' });
    const roundId = open(story);
    expect(story.may('outsider', 'joinRound')).toMatchObject({ code: 'notPermitted' });
    expect(joins(roundId)).toBeUndefined();
    expect(story.gateCase.roundId).toBe(roundId);
    expect(joins(open(story))).toEqual({ code: 'alreadyDone', what: 'joinRound' });
  });

  it('joins one about a challenge where its initiative answers that', () => {
    const story = prepared();
    const { challenge, units } = story.city;
    const about = (challengeId: string | null) =>
      tries(story, 'leader', 'openRound', { unitId: units.owner, gateKind: 'time', challengeId });
    expect(about('constructor').refusal).toMatchObject({ pointer: '/challengeId', thing: 'challenge' });
    const roundId = about(challenge).events[0]?.streamId ?? '';
    expect(roundOf(story, roundId)?.challengeId).toBe(challenge);
    const joins = () => story.when('bearer', 'joinRound', { roundId }).refusal;
    expect(joins()).toMatchObject({ pointer: '/roundId', rule: 'notApplicable' });
    const { world, city, aim, initiative } = story;
    const answering = { ...world.situation(aim), initiative: { ...initiative, challengeId: challenge } };
    const command = { type: 'joinRound', target: undefined, args: { roundId } } as const;
    expect(world.core.decide(answering, world.contextOf(city.people.bearer), command)).toMatchObject({ ok: true });
  });

  it('joins while it is prepared alone, and a waiting decision tells nothing', () => {
    const story = does(prepared(), 'bearer', 'requestDecision');
    const roundId = open(story);
    const joins = () => story.when('bearer', 'joinRound', { roundId }).refusal;
    const before = joins();
    expect(before).toMatchObject({ code: 'caseNotInStatus', status: 'requested' });
    triesDecision(story, 'decider', 'approve', { embargo: { reason: 'Pressen', until: '2026-03-09' } });
    expect(story.gateCase.status).toBe('decided');
    expect(joins()).toEqual(before);
  });

  it('is decided by nobody before the round is closed, and then by whoever has the mandate', () => {
    const [story, roundId] = inRound();
    const waits = { code: 'roundOpen', roundId, joinUntil: '2026-03-10' };
    for (const by of ['decider', 'registrar'] as const) {
      expect(story.may(by, 'decideGate'), by).toEqual(waits);
      expect(triesDecision(story, by, 'approve').refusal, by).toEqual(waits);
    }
    story.world.wait(30);
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual(waits);
    close(story, roundId, 'leader', null);
    const decided = triesDecision(story, 'decider', 'approve');
    expect(decided.events.find(({ type }) => type === 'gateDecided')?.facts).toMatchObject({ roundId, ending: null });
    expect(story.initiative.phase).toBe('exploreSetup');
    expect(story.gateCase.decision).not.toHaveProperty('roundId');
  });

  it('is decided by nobody where its round was not looked up', () => {
    const [{ world, city, aim }] = inRound();
    const situation = world.situation(aim);
    const blind = { ...situation, known: { ...situation.known, rounds: {} } };
    const refusal = world.core.may('decideGate', blind, world.contextOf(city.people.decider), undefined);
    expect(refusal).toEqual({ code: 'unknown', thing: 'decisionRound' });
  });

  it('leaves until the round is closed', () => {
    const [story] = inRound();
    const left = does(story, 'bearer', 'leaveRound');
    expect(left.gateCase).toMatchObject({ roundId: null, status: 'requested' });
    expect(left.gateCase.dossiers).toHaveLength(2);
    expect(story.may('bearer', 'leaveRound')).toEqual({ code: 'awaits', command: 'joinRound' });
    expect(story.may('decider', 'decideGate')).toBeUndefined();
    const [other, closed] = inRound();
    close(other, closed);
    expect(other.may('bearer', 'leaveRound')).toMatchObject({ code: 'roundClosed', roundId: closed });
  });

  it('is out of the round when it comes back to its preparation, once that is notified, and joins another', () => {
    const [story, roundId] = inRound();
    close(story, roundId);
    triesDecision(story, 'decider', 'return', { embargo: { reason: 'Pressen', until: '2026-03-09' } });
    expect(story.gateCase.roundId).toBe(roundId);
    does(story, 'decider', 'notifyDecision');
    expect(story.gateCase).toMatchObject({ roundId: null, status: 'preparing' });
    expect(story.when('bearer', 'joinRound', { roundId: open(story) }).refusal).toBeUndefined();
  });

  it('is out of the round when it goes with the initiative to another owner', () => {
    const [story] = inRound();
    const unitId = story.city.units.other;
    story.given('leader', 'proposeOwner', { unitId, reason: 'Hör hemma där.', movesCase: true });
    story.given('otherDecider', 'answerOwnership', { accepts: true, reason: 'Ja.' }, { unitId });
    expect(story.gateCase).toMatchObject({ roundId: null, unitId });
  });

  it('has its answer promised from the last day of the round', () => {
    const [story] = inRound();
    expect(story.gateCase.answerDueOn).toBe('2026-03-24');
    const alone = does(prepared(), 'bearer', 'requestDecision');
    expect(alone.gateCase.answerDueOn).toBe('2026-03-16');
    const shut = prepared();
    const roundId = open(shut);
    shut.given('bearer', 'joinRound', { roundId });
    close(shut, roundId);
    expect(does(shut, 'bearer', 'requestDecision').gateCase.answerDueOn).toBe('2026-03-16');
  });
});

describe('not selected', () => {
  it('is how a no in a round ends the initiative, with what would make the city try again, and it may come back', () => {
    const [story, roundId] = inRound();
    close(story, roundId);
    expect(triesDecision(story, 'decider', 'reject', { tryAgainIf: null }).refusal).toMatchObject({
      pointer: '/tryAgainIf',
    });
    decides(story, 'decider', 'reject');
    expect(story.gateCase.decision).toMatchObject({ outcome: 'reject', ending: 'notSelected' });
    expect(story.initiative.ending).toMatchObject({ kind: 'notSelected', tryAgainIf: 'Behovet växer.' });
    does(story, 'leader', 'reopen', { phase: 'exploreIdea' });
    expect(story.initiative).toMatchObject({ standing: 'active', phase: 'exploreIdea' });
  });

  it('is nothing that a no outside a round comes to, nor one by a model that does not know it', () => {
    const alone = decides(does(prepared(), 'bearer', 'requestDecision'), 'decider', 'reject');
    expect(alone.initiative.ending).toMatchObject({ kind: 'rejected' });
    const model = helsingborg();
    const endings = model.endings.filter(({ kind }) => kind !== 'notSelected');
    const [story, roundId] = inRound(prepared(begin({ ...model, endings })));
    close(story, roundId);
    expect(decides(story, 'decider', 'reject').initiative.ending).toMatchObject({ kind: 'rejected' });
  });

  it('is reached by losing a round alone', () => {
    const model = helsingborg();
    const phases = model.phases.map((phase) => ({ ...phase, endings: [...phase.endings, 'notSelected'] }));
    const story = takenIn(begin({ ...model, phases }));
    expect(story.may('leader', 'endInitiative', { ending: 'notSelected' })).toMatchObject({ code: 'notFromHere' });
  });
});

describe('a gate that decides in rounds', () => {
  const inRounds = () => {
    const model = helsingborg();
    const schedule: Gate['schedule'] = { kind: 'rounds', lastDays: ['2026-03-10'] };
    return begin({ ...model, gates: model.gates.map((gate) => ({ ...gate, schedule })) });
  };
  const asks = (story: Story, deviations: readonly { needId: string; reason: string }[] = []) => {
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'describeIdea');
    return tries(story, 'bearer', 'requestDecision', { deviations }).refusal;
  };

  it('needs that its cases stand in one, or a reason why not', () => {
    const story = prepared(inRounds());
    expect(asks(story)).toMatchObject({ code: 'needsNotMet', unmet: [{ id: 'decision-round' }], excusable: true });
    expect(asks(prepared(inRounds()), [{ needId: 'decision-round', reason: 'Brådskar.' }])).toBeUndefined();
    story.given('bearer', 'joinRound', { roundId: open(story) });
    expect(asks(story)).toBeUndefined();
  });

  it('keeps a case that is requested in its round', () => {
    const [story] = inRound(prepared(inRounds()));
    expect(story.may('bearer', 'leaveRound')).toMatchObject({ code: 'caseNotInStatus', allowed: ['preparing'] });
  });
});

it('the fact tells whether the case stands in a round', () => {
  const story = prepared();
  const fact = () => factLookup(story.world.situation(story.aim), story.world.contextOf(''))('round.open');
  expect(fact()).toBe(false);
  story.given('bearer', 'joinRound', { roundId: open(story) });
  expect(fact()).toBe(true);
});
