import { describe, expect, it } from 'vitest';
import type { FindingCode } from './finding.ts';
import { factTable, soundModel, withGate, withPhase } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { shippedModels } from './shipped.ts';
import type { Edge, Need, Phase, ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const model = soundModel();
const check = (changed: ProcessModel) => verifyProcessModel(changed, { facts: factTable });
const found = (changed: ProcessModel, code: FindingCode) => check(changed).findings.filter((one) => one.code === code);
const need = (condition: Condition, appliesWhen?: Condition): Need => ({
  id: 'extra',
  text: { sv: 'Ett behov', en: 'A need' },
  condition,
  ...(appliesWhen === undefined ? {} : { appliesWhen }),
});
const withNeed = (gate: string, one: Need, to = model) =>
  withGate(to, gate, (known) => ({ ...known, needs: [...known.needs, one] }));
const without = (phase: string, ...activities: Phase['activities']) =>
  withPhase(model, phase, (one) => ({
    ...one,
    activities: one.activities.filter((each) => !activities.includes(each)),
  }));
const title = { sv: 'Nytt', en: 'New' };

describe('needs that only some path can meet', () => {
  // A second way into the pilot, past exploring the setup: goals can be set on the first only.
  const [first] = model.phases;
  const aside: Phase = {
    ...(first as Phase),
    id: 'aside',
    title: { sv: 'Genväg', en: 'Shortcut' },
    activities: ['describeNeed'],
  };
  const forked: ProcessModel = {
    ...model,
    phases: [...model.phases, aside],
    edges: [
      ...model.edges,
      { from: 'exploreIdea', to: 'aside', free: true },
      { from: 'aside', to: 'pilot', gates: ['money'] },
    ],
  };

  it('are warned of with that path, in words and as data', () => {
    const { usable, findings } = check(forked);
    expect(usable).toBe(true);
    const warned = findings.filter(({ code }) => code === 'needNotOnEveryPath');
    expect(warned.map(({ place }) => place)).toContain('/gates/1/needs/0');
    expect(warned[0]?.counterExample).toEqual({
      sv: 'Mottagning → (fri väg) → Utforska idé → (fri väg) → Genväg → (Pengar)',
      en: 'Intake → (free) → Explore the idea → (free) → Shortcut → (Money)',
    });
    expect(warned[0]?.path?.map(({ place }) => place)).toEqual(['/entries/0', '/edges/4']);
    expect(warned[0]?.remedy.en).toContain('setEffectGoal');
  });

  it('are none where the need applies only when it can be met', () => {
    const planned = withGate(forked, 'money', (gate) => ({
      ...gate,
      needs: [need({ fact: 'setup.cost', is: true }, { fact: 'setup.timePlan', is: true })],
    }));
    const places = found(planned, 'needNotOnEveryPath').map(({ place }) => place);
    expect(places.filter((place) => place.startsWith('/gates/1'))).toEqual([]);
  });

  it('are met by what is done while waiting at the gates of an entry', () => {
    const running = { id: 'running', title, phase: 'pilot', gates: ['money'] };
    expect(check({ ...model, entries: [...model.entries, running] }).findings).toEqual([]);
  });
});

describe('needs that no path can meet', () => {
  it.each<[string, ProcessModel]>([
    ['a measurement with no goal to measure', withNeed('time', need({ fact: 'measurements.perGoal', atLeast: 1 }))],
    ['more criteria met than the gate rates', withNeed('money', need({ fact: 'criteria.metCount', atLeast: 99 }))],
    ['a criterion that the gate does not rate', withNeed('money', need({ fact: 'criteria.met', includes: 'other' }))],
    ['money at a gate that grants none', withNeed('time', need({ fact: 'application.amount', atLeast: 1 }))],
    ['a condition open, when none may be', withNeed('scale', need({ fact: 'conditions.open', atLeast: 1 }))],
    ['no visit to the phase where it stands', withNeed('scale', need({ fact: 'phase.visits', atMost: 0 }))],
    ['acceptance, where nothing is planned', without('evaluate', 'planImplementation')],
  ])('%s', (_, changed) => {
    const [one] = found(changed, 'needCannotBeMet');
    expect(one?.counterExample?.en).toMatch(/^Intake → .* → \(.*\)$/);
    expect(check(changed).usable).toBe(false);
  });

  it('an adoption, where the ending stands', () => {
    expect(found(without('scale', 'registerAdoption'), 'needCannotBeMet').map(({ place }) => place)).toContain(
      '/endings/0',
    );
  });

  it('but what can be said once submitted can be met everywhere', () => {
    const bare = without('exploreIdea', 'nameManager', 'endorse', 'describeNeed');
    expect(found(bare, 'needCannotBeMet')).toEqual([]);
  });
});

describe('contradictions', () => {
  const goals = (condition: Condition) =>
    withNeed('money', need({ all: [condition, { fact: 'idea.described', is: true }] }));
  it.each<[string, Condition]>([
    [
      'in both branches',
      {
        any: [
          { fact: 'effectGoals.count', is: 0 },
          { fact: 'pilot.bounded', is: false },
        ],
      },
    ],
    [
      'under a not',
      {
        not: {
          any: [
            { fact: 'effectGoals.count', atLeast: 1 },
            { fact: 'effectGoals.count', is: -1 },
          ],
        },
      },
    ],
    [
      'between whole numbers',
      { all: [{ not: { fact: 'lessons.count', atMost: 1 } }, { not: { fact: 'lessons.count', atLeast: 2 } }] },
    ],
    [
      'with what it rests on',
      {
        all: [
          { fact: 'setup.cost', is: true },
          { fact: 'setup.timePlan', is: false },
        ],
      },
    ],
    [
      'with a number it never exceeds',
      {
        all: [
          { fact: 'effectGoals.withBaseline', is: 3 },
          { fact: 'effectGoals.count', atMost: 2 },
        ],
      },
    ],
    [
      'among words',
      {
        all: ['yes', 'partly', 'no', 'unknown'].map((word) => ({ not: { fact: 'evaluation.valueCreated', is: word } })),
      },
    ],
  ])('%s', (_, condition) => {
    expect(found(goals(condition), 'contradictoryNeeds').map(({ place }) => place)).toEqual(['/gates/1/needs/6']);
  });

  it('are none where a choice is left', () => {
    const open: Condition = {
      any: [
        { fact: 'effectGoals.count', is: 0 },
        { fact: 'effectGoals.count', atLeast: 3 },
      ],
    };
    expect(found(goals(open), 'contradictoryNeeds')).toEqual([]);
  });

  it('tell what stands against what', () => {
    const [one] = found(goals({ fact: 'effectGoals.count', atMost: 0 }), 'contradictoryNeeds');
    expect(one?.text.en).toMatch(/^The needs cannot be met at once: A need – .*\.$/);
  });
});

describe('who decides', () => {
  const decidedBy = (...when: (Condition | undefined)[]) =>
    withGate(model, 'money', (gate) => ({
      ...gate,
      decidedBy: when.map((one) => ({ by: 'committee' as const, ...(one === undefined ? {} : { when: one }) })),
    }));
  const employee: Condition = { fact: 'bearer.kind', is: 'employee' };

  it('is told with a case that nobody decides', () => {
    const [one] = found(decidedBy({ fact: 'application.amount', atLeast: 100 }), 'nobodyDecides');
    expect(one?.text.en).toBe('In some cases nobody decides: when not application.amount at least 100.');
    expect(found(decidedBy(employee, { fact: 'origin', is: 'idea' }), 'nobodyDecides').length).toBe(1);
  });

  it('is somebody where the rows cover every case between them', () => {
    expect(found(decidedBy(employee, { not: employee }), 'nobodyDecides')).toEqual([]);
  });

  it('is never a row after those that cover every case', () => {
    const places = found(decidedBy(employee, { not: employee }, undefined), 'deciderNeverAsked').map(
      ({ place }) => place,
    );
    expect(places).toEqual(['/gates/1/decidedBy/2']);
  });
});

describe('leaving', () => {
  it('an ending that a phase names and cannot bring about is told, and counts for nothing', () => {
    const changed = withPhase(model, 'scale', (phase) => ({ ...phase, endings: ['rejected'] }));
    expect(found(changed, 'endingNeverReached').map(({ place }) => place)).toEqual(['/phases/4/endings/0']);
    const [stuck] = found(changed, 'noWayToEnding');
    expect(stuck?.counterExample?.en).toMatch(/^Intake → .* → \(Scale up\) → Scale up$/);
    expect(found(without('scale', 'complete'), 'endingNeverReached').map(({ place }) => place)).toEqual([
      '/phases/4/endings/0',
    ]);
  });

  it('somebody can say no at intake, and at an entry', () => {
    expect(
      found({ ...model, intake: { ...model.intake, endings: ['referred'] } }, 'noWayToStop').map(({ place }) => place),
    ).toEqual(['/intake/endings']);
    const yesOnly = withGate(model, 'time', (gate) => ({ ...gate, outcomes: gate.outcomes.slice(0, 1) }));
    const entries = [{ id: 'late', title, phase: 'exploreSetup', gates: ['time'] }, ...model.entries];
    const [one] = found({ ...yesOnly, entries }, 'noWayToStop');
    expect(one).toMatchObject({ severity: 'warning', place: '/entries/0', counterExample: { en: 'Intake → (Time)' } });
  });

  it('a rejection leads to a no', () => {
    const changed = withGate(model, 'time', (gate) => ({
      ...gate,
      outcomes: gate.outcomes.map((one) => (one.outcome === 'reject' ? { ...one, ending: 'implemented' } : one)),
    }));
    expect(found(changed, 'outcomeLeadsNowhere').map(({ place }) => place)).toEqual(['/gates/0/outcomes/6/ending']);
  });

  it('a gate that nobody passes opens no way behind it', () => {
    const shut = withGate(model, 'money', (gate) => ({
      ...gate,
      outcomes: gate.outcomes.filter(({ leadsTo }) => leadsTo !== 'forward'),
    }));
    expect(found(shut, 'unreachablePhase').map(({ place }) => place)).toEqual(['/phases/2', '/phases/3', '/phases/4']);
  });

  it('back is somewhere one can have come from', () => {
    const outcome = { outcome: 'sendBack', leadsTo: 'earlierPhase' } as const;
    const round: Edge = { from: 'exploreIdea', to: 'exploreIdea', gates: ['again'] };
    const base = withGate(model, 'time', (gate) => ({ ...gate, outcomes: [...gate.outcomes, outcome] }));
    const [again] = base.gates.map((gate) => ({ ...gate, id: 'again' }));
    const looped = {
      ...base,
      gates: again === undefined ? base.gates : [...base.gates, again],
      edges: [...base.edges, round],
    };
    // Leaving and coming round again is no place that one has come from.
    expect(found(looped, 'outcomeLeadsNowhere').map(({ place }) => place)).toEqual([
      '/gates/0/outcomes/7',
      '/gates/3/outcomes/7',
    ]);
  });
});

describe('what is told besides', () => {
  it('every finding says in both languages what could be changed', () => {
    const broken = {
      ...model,
      endings: [],
      edges: [],
      criteria: [],
      gates: model.gates.slice(1),
      guarantees: [{ phaseKind: 'intake', dominatedBy: 'time' } as const],
    };
    const { findings } = check(broken);
    expect(findings.map(({ code }) => code)).toContain('emptyGuarantee');
    for (const { remedy, text } of findings)
      for (const each of [remedy, text]) expect(each.sv !== '' && each.en !== '').toBe(true);
  });

  it('steps, endings and conditions that serve nothing are told', () => {
    const [step] = model.steps;
    const [ending] = model.endings;
    const [criterion] = model.criteria;
    const never: Condition = {
      all: [
        { fact: 'answers.technology', is: true },
        { fact: 'answers.technology', is: false },
      ],
    };
    const changed: ProcessModel = {
      ...model,
      steps: step === undefined ? [] : [...model.steps, { ...step, id: 'empty' }],
      endings: ending === undefined ? [] : [...model.endings, { ...ending, id: 'nobodys' }],
      criteria: criterion === undefined ? [] : [{ ...criterion, appliesWhen: never }, ...model.criteria.slice(1)],
      questions: model.questions.map((question) => ({ ...question, type: 'choice' as const })),
    };
    for (const code of ['unusedStep', 'unusedEnding', 'conditionNeverHolds', 'noChoices'] as const)
      expect(found(changed, code).length, code).toBeGreaterThan(0);
  });

  it.each(shippedModels)('nothing of $key $version is frozen or changed by being verified', (shipped) => {
    const loose: ProcessModel = JSON.parse(JSON.stringify(shipped));
    check({ ...loose, entries: [...loose.entries, { id: 'running', title, phase: 'pilot', gates: [] }] });
    expect(loose).toEqual(shipped);
    expect(Object.isFrozen(loose.edges[0])).toBe(false);
  });
});
