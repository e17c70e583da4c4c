import { describe, expect, it } from 'vitest';
import { factLookup } from '../initiative/facts.ts';
import type { Gate } from '../process-model/types.ts';
import { begin, helsingborg, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does } from '../testing/journey-steps.ts';
import { close, inRound, open, prepared } from './rounds.fixture.ts';

const inRounds = (): Story => {
  const model = helsingborg();
  const schedule: Gate['schedule'] = { kind: 'rounds', lastDays: ['2026-03-10'] };
  return described(prepared(begin({ ...model, gates: model.gates.map((gate) => ({ ...gate, schedule })) })));
};
const described = (story: Story): Story => {
  does(story, 'bearer', 'describeNeed');
  return does(story, 'bearer', 'describeIdea');
};
const moved = (story: Story, from: 'leader' | 'office', to: 'owner' | 'other'): Story => {
  const unitId = story.city.units[to];
  story.given(from, 'proposeOwner', { unitId, reason: 'Hör hemma där.', movesCase: true });
  const by = to === 'owner' ? 'decider' : 'otherDecider';
  return story.given(by, 'answerOwnership', { accepts: true, reason: 'Ja.' }, { unitId });
};
const fact = (story: Story) => factLookup(story.world.situation(story.aim), story.world.contextOf(''))('round.open');

describe('a case that goes to another owner out of a round', () => {
  it('is prepared anew: there and back is no way past the comparison', () => {
    const [story, roundId] = inRound(inRounds());
    expect(moved(story, 'leader', 'other').gateCase).toMatchObject({
      ...{ status: 'preparing', roundId: null, returns: 1, answerDueOn: null, asked: null },
    });
    expect(story.gateCase.dossiers).toHaveLength(1);
    moved(story, 'office', 'owner');
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'caseNotInStatus', status: 'preparing' });
    const asked = tries(story, 'bearer', 'requestDecision', { deviations: [] }).refusal;
    expect(asked).toMatchObject({ code: 'needsNotMet', unmet: [{ id: 'decision-round' }] });
    story.given('bearer', 'joinRound', { roundId });
    does(story, 'bearer', 'requestDecision');
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'roundOpen', roundId });
  });

  it('goes as it is where it stood in none, or was not requested', () => {
    const alone = does(prepared(), 'bearer', 'requestDecision');
    expect(moved(alone, 'leader', 'other').gateCase).toMatchObject({ status: 'requested', returns: 0 });
    const joined = prepared();
    joined.given('bearer', 'joinRound', { roundId: open(joined) });
    expect(moved(joined, 'leader', 'other').gateCase).toMatchObject({ status: 'preparing', roundId: null, returns: 0 });
  });
});

describe('a case that was not requested when its round was closed', () => {
  const left = (story = inRounds()): readonly [Story, string] => {
    const roundId = open(story);
    story.given('bearer', 'joinRound', { roundId });
    expect(fact(story)).toBe(true);
    close(story, roundId);
    return [story, roundId];
  };

  it('takes part in none, leaves it and joins another', () => {
    const [story] = left();
    expect(fact(story)).toBe(false);
    const asked = tries(story, 'bearer', 'requestDecision', { deviations: [] }).refusal;
    expect(asked).toMatchObject({ code: 'needsNotMet', unmet: [{ id: 'decision-round' }] });
    does(story, 'bearer', 'leaveRound');
    const next = open(story);
    story.given('bearer', 'joinRound', { roundId: next });
    expect(tries(story, 'bearer', 'requestDecision', { deviations: [] }).refusal).toBeUndefined();
    expect(story.gateCase).toMatchObject({ status: 'requested', roundId: next });
    close(story, next);
    expect(fact(story)).toBe(true);
    expect(story.may('bearer', 'leaveRound')).toMatchObject({ code: 'roundClosed', roundId: next });
  });

  it('leaves it by being requested with a deviation, and a no is then a rejection like any other', () => {
    const [story, roundId] = left();
    const { types, events } = tries(story, 'bearer', 'requestDecision');
    expect(types).toEqual(['roundLeft', 'dossierFrozen']);
    expect(events[0]?.facts).toEqual({ roundId });
    expect(story.gateCase).toMatchObject({ status: 'requested', roundId: null });
    triesDecision(story, 'decider', 'reject');
    expect(story.initiative.ending).toMatchObject({ kind: 'rejected' });
    const [free] = left(described(prepared()));
    expect(tries(free, 'bearer', 'requestDecision', { deviations: [] }).types).toEqual(['roundLeft', 'dossierFrozen']);
  });
});

describe('a recorded decision', () => {
  it('was not made while the round was open', () => {
    const [story, roundId] = inRound();
    story.world.wait(10);
    close(story, roundId, 'leader', null);
    const { body } = story.city;
    const on = (decidedOn: string) => {
      const recorded = { decidedBy: { kind: 'body', bodyId: body } as const, decidedOn, minutesReference: '§ 3' };
      return triesDecision(story, 'registrar', 'reject', { recorded });
    };
    expect(on('2026-03-11').refusal).toEqual({
      ...{ code: 'argumentRefused', pointer: '/recorded/decidedOn', rule: 'whileRoundOpen' },
    });
    expect(on('2026-03-12').types).toContain('gateDecided');
  });
});
