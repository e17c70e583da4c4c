import { describe, expect, it } from 'vitest';
import { sha256 } from '../sha256.fixture.ts';
import { agreementOn } from '../testing/agreement.ts';
import { knownShapes } from '../testing/known-shapes.ts';
import { factTable } from './model.fixture.ts';
import type { Condition } from './need.ts';
import type { Activity, Edge, Gate, Need, Phase, ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const frame = knownShapes[0]?.model as ProcessModel;
const [somePhase] = frame.phases as [Phase];
const [someGate] = frame.gates as [Gate];

const named = (id: string) => ({ id, title: { sv: id.toUpperCase(), en: id.toUpperCase() } });
const phase = (id: string, activities: Activity[] = [], endings = ['stopped']): Phase => ({
  ...{ ...somePhase, ...named(id) },
  ...{ activities, endings },
});
const approve = { outcome: 'approve', leadsTo: 'forward' } as const;
const sendBack = { outcome: 'sendBack', leadsTo: 'earlierPhase' } as const;
const gate = (id: string, needs: Need[] = [], outcomes: Gate['outcomes'] = [approve]): Gate => ({
  ...{ ...someGate, ...named(id) },
  ...{ needs, outcomes },
});
const need = (condition: Condition, appliesWhen?: Condition): Need => ({
  ...{ id: 'asked', text: { sv: 'Frågat', en: 'Asked' }, condition },
  ...(appliesWhen === undefined ? {} : { appliesWhen }),
});
const lessons = need({ fact: 'lessons.count', atLeast: 1 });
const way = (from: string, to: string, ...gates: string[]): Edge =>
  gates.length === 0 ? { from, to, free: true } : { from, to, gates };

function model(phases: Phase[], gates: Gate[], edges: Edge[], ...entries: string[]): ProcessModel {
  const [entry] = frame.entries as [ProcessModel['entries'][number]];
  const begin = entries.length === 0 ? ['a'] : entries;
  return {
    ...{ ...frame, phases, gates, edges },
    entries: begin.map((to) => ({ ...entry, id: `in-${to}`, phase: to })),
  };
}

/** What is found of one kind, once the real rules have been gone through and say the same. */
function found(one: ProcessModel, ...codes: string[]) {
  expect(agreementOn(one, { sha256, most: 400 })).toMatchObject({ differ: [], whole: true });
  const { findings } = verifyProcessModel(one, { facts: factTable });
  return findings.filter(({ code }) => codes.includes(code));
}
const ofNeeds = (one: ProcessModel) => found(one, 'needCannotBeMet', 'needNotOnEveryPath');

describe('a need that what has come back could meet', () => {
  const later = [phase('a'), phase('b', ['writeLesson']), phase('c')];

  it('is an error where one was let past it first, and is sent back from behind it', () => {
    const gates = [gate('g', [lessons]), gate('h', [], [approve, sendBack])];
    const [one, ...others] = ofNeeds(model(later, gates, [way('a', 'b', 'g'), way('b', 'c', 'h')]));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...{ severity: 'error', code: 'needCannotBeMet', place: '/gates/0/needs/0' },
      text: { en: 'Only what comes back, having been let past the need or ended, can meet: Asked.' },
      counterExample: { en: 'Intake → (free) → A → (G)' },
    });
    expect(one?.remedy.en).toContain('writeLesson');
  });

  it('is an error where one has to end and be opened anew', () => {
    const [one] = ofNeeds(model(later.slice(0, 2), [gate('g', [lessons])], [way('a', 'b', 'g')]));
    expect(one).toMatchObject({ severity: 'error', text: { en: expect.stringMatching(/^Only what comes back/) } });
  });

  it('is an error where one goes round to it, having been let past it', () => {
    const round = model(later.slice(0, 2), [gate('g', [lessons])], [way('a', 'b', 'g'), way('b', 'a')]);
    expect(ofNeeds(round)).toMatchObject([{ code: 'needCannotBeMet' }]);
  });

  it('is met by who was elsewhere and is sent back from there: a warning tells the other way', () => {
    const gates = [gate('g', [lessons]), gate('k'), gate('h', [], [approve, sendBack])];
    const edges = [way('a', 'c', 'g'), way('a', 'b', 'k'), way('b', 'c', 'h')];
    expect(ofNeeds(model(later, gates, edges))).toMatchObject([
      { severity: 'warning', code: 'needNotOnEveryPath', counterExample: { en: 'Intake → (free) → A → (G)' } },
    ]);
    const onwardsOnly = gates.map((one) => ({ ...one, outcomes: [approve] }));
    expect(ofNeeds(model(later, onwardsOnly, edges))).toMatchObject([{ severity: 'error' }]);
  });

  it('cannot be met by who is sent back where they began', () => {
    // From the first phase there is nothing to be sent back to, and what lies behind the gate is not seen before it.
    const gates = [gate('g', [lessons], [approve, sendBack])];
    expect(ofNeeds(model(later.slice(0, 2), gates, [way('a', 'b', 'g')]))).toMatchObject([{ severity: 'error' }]);
  });
});

describe('a need that applies only to what has come back', () => {
  const measured = need({ fact: 'measurements.perGoal', atLeast: 1 }, { fact: 'effectGoals.count', atLeast: 1 });
  const gates = [gate('g', [measured]), gate('h', [], [approve, sendBack])];
  const edges = [way('a', 'b', 'g'), way('b', 'c', 'h')];

  it('is an error where nobody can meet it then', () => {
    const phases = [phase('a'), phase('b', ['setEffectGoal']), phase('c')];
    expect(ofNeeds(model(phases, gates, edges))).toMatchObject([
      { severity: 'error', text: { en: 'Nothing done on the way here can meet: Asked.' } },
    ]);
  });

  it('is none where it can be met then, for who came first was not asked', () => {
    const phases = [phase('a'), phase('b', ['setEffectGoal', 'recordMeasurement']), phase('c')];
    expect(ofNeeds(model(phases, gates, edges))).toEqual([]);
  });

  it('is an error too where only an ending leads back', () => {
    const phases = [phase('a'), phase('b', ['setEffectGoal'])];
    expect(ofNeeds(model(phases, [gate('g', [measured])], [way('a', 'b', 'g')]))).toMatchObject([
      { severity: 'error', text: { en: 'Nothing done on the way here can meet: Asked.' } },
    ]);
  });
});

describe('what comes to nothing before something else is there', () => {
  const accepted = need({ fact: 'receivingUnit.accepted', is: true });
  const measured = need({ fact: 'measurements.perGoal', atLeast: 1 });
  const edges = [way('a', 'b'), way('b', 'c', 'g')];

  it.each<[string, Need, first: Activity, later: Activity]>([
    ['accepting what nobody has planned', accepted, 'planImplementation', 'acceptOwnership'],
    ['measuring what has no goal', measured, 'setEffectGoal', 'recordMeasurement'],
  ])('%s', (_, asked, first, later) => {
    const walked = (...each: Activity[][]) => {
      const phases = [...each.map((own, index) => phase('ab'[index] ?? '', own)), phase('c')];
      return ofNeeds(model(phases, [gate('g', [asked])], edges)).map(({ text }) => text.en);
    };
    const late = 'Only what comes back, having been let past the need or ended, can meet: Asked.';
    expect(walked([later], [first])).toEqual([late]);
    expect(walked([first], [later])).toEqual([]);
    expect(walked([], [first, later])).toEqual([]);
  });

  it('and what is sent back may go round once more', () => {
    const phases = [phase('a', ['recordMeasurement']), phase('b', ['setEffectGoal']), phase('c')];
    const gates = [gate('g', [measured]), gate('h', [], [approve, sendBack])];
    const round = [...edges, way('b', 'b', 'h')];
    expect(ofNeeds(model(phases, gates, round))).toMatchObject([{ code: 'needNotOnEveryPath', severity: 'warning' }]);
  });
});

describe('a phase without an ending of its own', () => {
  const phases = [phase('a'), phase('z', [], [])];
  const gates = [gate('g'), gate('h', [], [approve, sendBack])];
  const edges = [way('a', 'z', 'g'), way('z', 'z', 'h')];

  it('leads to one where its gate sends back to a phase that has', () => {
    expect(found(model(phases, gates, edges), 'noWayToEnding')).toEqual([]);
  });

  it('leads to none for who began there: the path is theirs', () => {
    expect(found(model(phases, gates, edges, 'a', 'z'), 'noWayToEnding')).toMatchObject([
      { severity: 'error', place: '/phases/1', counterExample: { en: 'Intake → (free) → Z' } },
    ]);
  });

  it('leads to none where the gate that sends back stands behind one that nobody passes', () => {
    const shut = [gate('k', [], [{ outcome: 'return', leadsTo: 'preparation' }]), ...gates];
    const behind = [way('a', 'z', 'g'), way('z', 'z', 'k', 'h')];
    expect(found(model(phases, shut, behind), 'noWayToEnding')).toMatchObject([{ place: '/phases/1' }]);
  });

  it('leads to none by a no that leaves the initiative where it is', () => {
    const no = (leadsTo: 'samePhase' | 'ending') => {
      const ways = { samePhase: { leadsTo: 'samePhase' }, ending: { leadsTo: 'ending', ending: 'rejected' } } as const;
      const rejecting = [gate('g'), gate('h', [], [approve, { outcome: 'reject', ...ways[leadsTo] }])];
      return found(model(phases, rejecting, edges), 'noWayToEnding');
    };
    expect(no('samePhase')).toMatchObject([{ place: '/phases/1' }]);
    expect(no('ending')).toEqual([]);
  });
});

it('advice against leads on like advice for: behind it lies what can be reached', () => {
  const against = { outcome: 'reject', leadsTo: 'forward' } as const;
  const advises: Gate = {
    ...gate('g', [], [against]),
    legalForm: 'recommendation',
    decidedBy: [{ by: 'advisoryBody' }],
  };
  const phases = [phase('a'), phase('b')];
  expect(found(model(phases, [advises], [way('a', 'b', 'g')]), 'unreachablePhase')).toEqual([]);
  const deaf = { ...advises, outcomes: [{ outcome: 'reject', leadsTo: 'samePhase' } as const] };
  expect(found(model(phases, [deaf], [way('a', 'b', 'g')]), 'unreachablePhase')).toMatchObject([
    { place: '/phases/1' },
  ]);
});
