import { describe, expect, it } from 'vitest';
import { factLookup } from '../initiative/facts.ts';
import type { Gate } from '../process-model/types.ts';
import { begin, helsingborg, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does, takenIn } from '../testing/journey-steps.ts';
import { close, inRound, open, prepared, roundOf } from './rounds.fixture.ts';

describe('a case in a round', () => {
  it('joins one of its unit and kind of gate, on a day on which that takes cases in', () => {
    const story = prepared();
    const joins = (roundId: string) => story.when('bearer', 'joinRound', { roundId }).refusal;
    expect(joins('constructor')).toMatchObject({ code: 'referenceUnknown', thing: 'decisionRound' });
    expect(joins(open(story, { gateKind: 'money' }))).toMatchObject({ pointer: '/roundId', rule: 'roundOfOtherGate' });
    const { other } = story.city.units;
    const elsewhere = tries(story, 'office', 'openRound', { unitId: other, gateKind: 'time' }).events[0]?.streamId;
    expect(joins(elsewhere ?? '')).toMatchObject({ pointer: '/roundId', rule: 'roundOfOtherUnit' });
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
    expect(joins()).toMatchObject({ pointer: '/roundId', rule: 'roundOfOtherChallenge' });
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
    // Whether or not anybody could join, there is nothing to leave.
    expect(story.may('bearer', 'leaveRound')).toEqual({ code: 'alreadyDone', what: 'leaveRound' });
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

  it('closes on one of the days that the model names, when it is opened and when its last day is moved', () => {
    const story = inRounds();
    const roundId = open(story);
    const named = { code: 'notALastDay', pointer: '/joinUntil', joinUntil: '2026-03-11', lastDays: ['2026-03-10'] };
    const opens = { unitId: story.city.units.owner, gateKind: 'time', joinUntil: '2026-03-11' } as const;
    expect(tries(story, 'leader', 'openRound', opens).refusal).toEqual(named);
    const revises = (args: object) => story.when('leader', 'reviseRound', args, undefined, { roundId }).refusal;
    expect(revises({ joinUntil: '2026-03-11' })).toEqual(named);
    expect(revises({ joinUntil: '2026-03-10' })).toBeUndefined();
    const anyTime = begin();
    const elsewhere = { ...opens, unitId: anyTime.city.units.owner };
    expect(tries(anyTime, 'leader', 'openRound', elsewhere).refusal).toBeUndefined();
  });

  it('knows the days that come back each year', () => {
    const model = helsingborg();
    const schedule: Gate['schedule'] = { kind: 'rounds', yearly: ['03-10', '09-30'] };
    const story = begin({ ...model, gates: model.gates.map((gate) => ({ ...gate, schedule })) });
    const opens = (joinUntil: string) =>
      tries(story, 'leader', 'openRound', { unitId: story.city.units.owner, gateKind: 'time', joinUntil }).refusal;
    expect(opens('2026-03-10')).toBeUndefined();
    expect(opens('2027-09-30')).toBeUndefined();
    expect(opens('2027-09-29')).toMatchObject({ code: 'notALastDay', lastDays: ['2027-03-10', '2027-09-30'] });
    expect(opens('2027-10-01')).toMatchObject({ code: 'notALastDay', lastDays: ['2028-03-10', '2028-09-30'] });
  });

  it('takes no case into a round that closes on another day than its own model names', () => {
    const story = prepared(inRounds());
    const { world, city, aim } = story;
    const roundId = open(story);
    const situation = world.situation(aim);
    const round = { ...situation.known.rounds[roundId], joinUntil: '2026-03-12' };
    const moved = { ...situation, known: { ...situation.known, rounds: { [roundId]: round } } } as typeof situation;
    const command = { type: 'joinRound', target: undefined, args: { roundId } } as const;
    expect(world.core.decide(moved, world.contextOf(city.people.bearer), command)).toMatchObject({
      refusal: { code: 'notALastDay', pointer: '/roundId', joinUntil: '2026-03-12' },
    });
    expect(story.when('bearer', 'joinRound', { roundId }).refusal).toBeUndefined();
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
