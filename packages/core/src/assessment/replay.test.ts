import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../freeze.ts';
import { shippedModels } from '../process-model/shipped.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { RecordedEvent } from '../record/event.ts';
import { sha256 } from '../sha256.fixture.ts';
import { helsingborg, requested } from '../story.fixture.ts';
import { anyDice } from '../testing/arbitraries.ts';
import { seededDice } from '../testing/dice.ts';
import { decides } from '../testing/journey-steps.ts';
import { attempt } from '../testing/history.ts';
import { smallModel } from '../testing/models.ts';
import { layGround } from '../testing/run.ts';
import type { World } from '../testing/world.ts';
import { type DecidedCase, decidedCasesIn, frozenDossiersIn } from './decided-cases.ts';
import { differsFromRecord, replay } from './replay.ts';

const eventsIn = (world: World): readonly (readonly RecordedEvent[])[] =>
  [...world.streams.values()].flatMap(({ kind, events }) => (kind === 'gateCase' ? [events] : []));
const decidedIn = (world: World): readonly DecidedCase[] => eventsIn(world).flatMap(decidedCasesIn);
const model = helsingborg();

/** Decided at the time gate and at the money gate. */
const decided = (): readonly DecidedCase[] => decidedIn(decides(requested(), 'decider', 'approve').world);
const under = (changed: ProcessModel, cases = decided()) => replay(cases, { pinned: () => model, model: changed });
const changedGate = (id: string, change: Partial<ProcessModel['gates'][number]>): ProcessModel =>
  deepFreeze({ ...model, gates: model.gates.map((gate) => (gate.id === id ? { ...gate, ...change } : gate)) });
const need = (condition: ProcessModel['gates'][number]['needs'][number]['condition']) => ({
  id: 'new',
  text: { sv: 'Nytt', en: 'New' },
  condition,
});

describe('replay', () => {
  it('finds nobody who would have stood differently under the same rules, and reads them anew each time', () => {
    const cases = decided();
    expect(cases.map(({ gate, outcome, assessments }) => [gate, outcome, assessments.length])).toEqual([
      ['time', 'approve', 1],
      ['money', 'approve', 1],
    ]);
    expect(under(model, cases)).toEqual({ cases: 2, same: 2, different: [], notPlayed: [] });
    expect(under(deepFreeze({ ...model }), cases).same).toBe(2);
  });

  it('names the need that would have been in the way, and what of it is missing', () => {
    const demanding = changedGate('money', { needs: [need({ fact: 'criteria.metCount', atLeast: 99 })] });
    const { different, same } = under(demanding);
    expect(same).toBe(1);
    expect(different).toMatchObject([
      {
        outcome: 'approve',
        reasons: [
          {
            kind: 'needUnmet',
            needId: 'new',
            missing: [{ comparison: { fact: 'criteria.metCount', atLeast: 99 }, inverted: false }],
          },
        ],
      },
    ]);
  });

  it('names the criteria, the score and the band that other criteria would have changed', () => {
    const [first = '', ...others] = model.gates.find(({ id }) => id === 'money')?.criteria ?? [];
    const bands = [{ id: 'all', title: { sv: 'Alla', en: 'All' }, atLeastPercent: 0 }];
    const scoring = { method: 'countMet', bands } as const;
    const fewer = deepFreeze({ ...changedGate('money', { criteria: others }), scoring });
    const reasons = under(fewer).different.find(({ gateCaseId }) => gateCaseId === decided()[1]?.gateCaseId)?.reasons;
    expect(reasons).toContainEqual({
      kind: 'criterion',
      criterionId: first,
      before: { applicable: true, met: true },
      after: null,
    });
    expect(reasons).toContainEqual({ kind: 'band', before: null, after: 'all' });
  });

  it('says of what nothing can be said, instead of guessing', () => {
    const [time, money] = decided();
    const without = deepFreeze({ ...model, gates: model.gates.filter(({ id }) => id !== 'time') });
    expect(under(without).notPlayed).toMatchObject([{ gateCaseId: time?.gateCaseId, why: 'gateMissing' }]);
    const renamed = changedGate('time', { id: 'hours' });
    const rules = { pinned: () => model, model: renamed, gates: { time: 'hours' } };
    expect(replay(decided(), rules).same).toBe(2);
    expect(replay(decided(), { ...rules, pinned: () => undefined }).notPlayed.map(({ why }) => why)).toEqual([
      'modelUnknown',
      'modelUnknown',
    ]);
    const question = {
      id: 'fresh',
      title: need({ all: [] }).text,
      guidance: need({ all: [] }).text,
      type: 'yesNo',
    } as const;
    const asking = deepFreeze({
      ...changedGate('money', { needs: [need({ fact: 'answers.fresh', is: true })] }),
      questions: [...model.questions, question],
    });
    expect(under(asking)).toMatchObject({
      same: 1,
      notPlayed: [{ gateCaseId: money?.gateCaseId, why: 'factsNotRecorded', facts: ['answers.fresh'] }],
    });
  });

  it('says nothing where a text was asked for, or is now: texts are kept out of the record', () => {
    const words = need({ all: [] }).text;
    const question = (type: 'text' | 'yesNo') => ({ id: 'fresh', title: words, guidance: words, type });
    const asking = (type: 'text' | 'yesNo', needs: ProcessModel['gates'][number]['needs']) =>
      deepFreeze({ ...changedGate('money', { needs }), questions: [...model.questions, question(type)] });
    const wanted = [need({ fact: 'answers.fresh', is: 'yes' })];
    const played = (then: 'text' | 'yesNo', now: 'text' | 'yesNo') => {
      const before = asking(then, model.gates.find(({ id }) => id === 'money')?.needs ?? []);
      return replay(decided(), { pinned: () => before, model: asking(now, wanted) }).notPlayed.map(({ why }) => why);
    };
    expect(played('text', 'text')).toEqual(['factsNotRecorded']);
    expect(played('text', 'yesNo')).toEqual(['factsNotRecorded']);
    expect(played('yesNo', 'text')).toEqual(['factsNotRecorded']);
    // Asked and not answered is an answer too.
    expect(played('yesNo', 'yesNo')).toEqual([]);
  });

  it('says nothing where an older record lacks a fact, unless it is one that may be missing', () => {
    const without = (name: string) =>
      decided().map((one) => ({
        ...one,
        facts: Object.fromEntries(Object.entries(one.facts).filter(([fact]) => fact !== name)),
      }));
    const coached = changedGate('money', { needs: [need({ fact: 'coach.assigned', is: true })] });
    expect(under(coached, without('coach.assigned')).notPlayed).toMatchObject([{ facts: ['coach.assigned'] }]);
    const large = changedGate('money', { needs: [need({ fact: 'application.amount', atLeast: 1 })] });
    expect(under(large, without('application.amount'))).toMatchObject({ notPlayed: [], different: [{}] });
  });

  it('changes nothing of what it is given', () => {
    const cases = decided();
    const before = JSON.stringify(cases);
    under(changedGate('money', { needs: [], criteria: [] }), cases);
    expect(JSON.stringify(cases)).toBe(before);
    expect(cases.every(Object.isFrozen)).toBe(true);
  });
});

/** Rules of every method: the small and the shipped models, with points and weights by dice. */
const scoredModel = (seed: number): ProcessModel => {
  const dice = seededDice(seed);
  const base = seed % 2 === 0 ? smallModel(dice) : (shippedModels[dice(shippedModels.length)] ?? model);
  const method = (['countMet', 'weighted', 'valueCostConstraint'] as const)[dice(3)] ?? 'countMet';
  const ratingScale = base.ratingScale.map((value) => ({ ...value, points: value.met ? 5 + dice(3) : dice(4) }));
  const criteria = base.criteria.map((one) => ({
    ...one,
    weight: dice(5),
    part: (['value', 'cost', 'constraint'] as const)[dice(3)] ?? 'value',
  }));
  return deepFreeze({ ...base, ratingScale, criteria, scoring: { method } });
};
const grounds = Array.from({ length: 12 }, (_, seed) => layGround(scoredModel(seed), sha256));

describe('the record', () => {
  it('is reproduced in every dossier of random histories: each summary, and each verdict of a gate on its needs', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.constantFrom(...grounds), anyDice, ({ world: start, city, initiativeId }, dice) => {
        const world = start.fork();
        const throws = dice();
        for (let step = 0; step < 60; step += 1) attempt(world, city, throws, initiativeId);
        const dossiers = eventsIn(world).flatMap(frozenDossiersIn);
        seen += dossiers.length;
        expect(dossiers.flatMap((dossier) => differsFromRecord(dossier, world.model))).toEqual([]);
        expect(replay(decidedIn(world), { pinned: () => world.model, model: world.model }).different).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(50);
  }, 60_000);

  it('is seen to say otherwise where a fact, a deviation or a rating is another', () => {
    const [time] = decided();
    if (time === undefined) throw new Error('the story has a decision at the time gate');
    expect(differsFromRecord(time, model)).toEqual([]);
    expect(differsFromRecord({ ...time, facts: { ...time.facts, 'criteria.metCount': 77 } }, model)).toEqual([
      'criteria.metCount',
    ]);
    expect(differsFromRecord({ ...time, deviations: ['managerEndorsed'] }, model)).toEqual(['needs']);
    const unrated = differsFromRecord({ ...time, assessments: [] }, model);
    expect(unrated).toContain('criteria.met');
    expect(unrated).toContain('score.value');
    expect(differsFromRecord({ ...time, gate: 'nowhere' }, model)).toEqual(['gate']);
  });
});
