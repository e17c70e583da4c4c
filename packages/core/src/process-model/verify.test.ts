import { describe, expect, it } from 'vitest';
import type { FindingCode } from './finding.ts';
import { factTable, soundModel, withGate, withPhase } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { shippedModels } from './shipped.ts';
import type { Gate, Need, ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const model = soundModel();
const check = (changed: ProcessModel) => verifyProcessModel(changed, { facts: factTable });
const need = (condition: Condition): Need => ({ id: 'extra', text: { sv: 'Ett behov', en: 'A need' }, condition });
const withNeed = (gate: string, condition: Condition) =>
  withGate(model, gate, (one) => ({ ...one, needs: [...one.needs, need(condition)] }));
const withReferral = (id: string, ending: string) =>
  withGate(model, id, (gate) => ({
    ...gate,
    outcomes: gate.outcomes.map((one) => (one.outcome === 'refer' ? { ...one, ending } : one)),
  }));
const title = { sv: 'Nytt', en: 'New' };
const advice: Partial<Gate> = { kind: 'review', legalForm: 'recommendation', grants: [] };

describe('verifyProcessModel', () => {
  it.each(['phases', 'entries', 'gates', 'endings', 'questions', 'criteria'] as const)(
    'refuses in %s an id that no request could name, and only that',
    (list) => {
      const named = (id: string) => {
        const things: readonly { readonly id: string }[] = model[list];
        const [first] = things;
        // One more of its kind, by that name: whatever else is found about it plays no part.
        const changed = { ...model, [list]: [...things, { ...first, id }] } as ProcessModel;
        const { usable, findings } = check(changed);
        return [usable, findings.flatMap(({ code, place }) => (code === 'reservedId' ? [place] : []))];
      };
      const place = `/${list}/${model[list].length}/id`;
      for (const id of ['constructor', 'prototype']) expect(named(id), id).toEqual([false, [place]]);
      for (const id of ['toString', 'valueOf']) expect(named(id)[1], id).toEqual([]);
    },
  );

  it.each(shippedModels)('finds nothing in $key $version', (shipped) => {
    expect(check(shipped)).toEqual({ usable: true, findings: [] });
  });

  it.each<[FindingCode, string, ProcessModel]>([
    ['duplicateId', '/gates/3/id', { ...model, gates: [...model.gates, ...model.gates.slice(0, 1)] }],
    [
      'duplicateId',
      '/gates/1/outcomes/8',
      withGate(model, 'money', (gate) => ({
        ...gate,
        outcomes: [...gate.outcomes, { outcome: 'return', leadsTo: 'preparation' }],
      })),
    ],
    ['danglingId', '/phases/2/step', withPhase(model, 'pilot', (phase) => ({ ...phase, step: 'nowhere' }))],
    [
      'danglingId',
      '/edges/0/gates/0',
      { ...model, edges: [{ from: 'exploreIdea', to: 'exploreSetup', gates: ['nowhere'] }, ...model.edges.slice(1)] },
    ],
    ['danglingId', '/gates/0/criteria/0', withGate(model, 'time', (gate) => ({ ...gate, criteria: ['nowhere'] }))],
    ['adviceBinds', '/gates/0', withGate(model, 'time', (gate) => ({ ...gate, legalForm: 'recommendation' }))],
    ['adviceBinds', '/edges/0', withGate(model, 'time', (gate) => ({ ...gate, ...advice }))],
    [
      'adviceBinds',
      '/gates/1/decidedBy/0',
      withGate(model, 'money', (gate) => ({ ...gate, decidedBy: [{ by: 'advisoryBody' }] })),
    ],
    [
      'adviceBinds',
      '/gates/1/outcomes/7',
      withGate(model, 'money', (gate) => ({
        ...gate,
        outcomes: [...gate.outcomes.slice(0, 7), { outcome: 'reject', leadsTo: 'forward' }],
      })),
    ],
    ['nothingCarriedOver', '/gates/0/carriesOver', withGate(model, 'time', (gate) => ({ ...gate, carriesOver: true }))],
    [
      'criterionTooNew',
      '/criteria/0/since',
      { ...model, criteria: model.criteria.map((one) => ({ ...one, since: 3 })) },
    ],
    ['unreachablePhase', '/phases/2', { ...model, edges: model.edges.filter(({ to }) => to !== 'pilot') }],
    ['noWayToEnding', '/phases/4', withPhase(model, 'scale', (phase) => ({ ...phase, endings: [] }))],
    ['noWayToStop', '/phases/2', withPhase(model, 'pilot', (phase) => ({ ...phase, endings: ['handedOver'] }))],
    [
      'brokenGuarantee',
      '/guarantees/0',
      { ...model, entries: [...model.entries, { id: 'running', title, phase: 'pilot', gates: [] }] },
    ],
    [
      'brokenGuarantee',
      '/guarantees/1',
      { ...model, edges: [...model.edges, { from: 'exploreSetup', to: 'scale', free: true }] },
    ],
    ['unknownFact', '/gates/1/needs/6/condition', withNeed('money', { fact: 'moon.phase', is: 'full' })],
    [
      'unknownFact',
      '/gates/1/needs/6/condition/not/any/0',
      withNeed('money', { not: { any: [{ fact: 'answers.nothing', is: true }] } }),
    ],
    ['comparisonNeverHolds', '/gates/1/needs/6/condition', withNeed('money', { fact: 'endorsements', atLeast: 1 })],
    [
      'criterionAsksForRatings',
      '/criteria/0/appliesWhen/not',
      {
        ...model,
        criteria: model.criteria.map((criterion, index) =>
          index === 0 ? { ...criterion, appliesWhen: { not: { fact: 'score.value', atLeast: 1 } } } : criterion,
        ),
      },
    ],
    ['needCannotBeMet', '/gates/0/needs/3', withNeed('time', { fact: 'effectGoals.count', atLeast: 1 })],
    [
      'needCannotBeMet',
      '/gates/1/needs/0',
      withPhase(model, 'exploreSetup', (phase) => ({ ...phase, activities: [] })),
    ],
    [
      'needCannotBeMet',
      '/endings/0/needs/1',
      withPhase(model, 'scale', (phase) => ({ ...phase, activities: ['acceptOwnership'] })),
    ],
    ['contradictoryNeeds', '/gates/1/needs/6', withNeed('money', { fact: 'effectGoals.count', atMost: 0 })],
    [
      'contradictoryNeeds',
      '/gates/2/needs/4',
      withNeed('scale', { all: [{ fact: 'evaluation.valueCreated', is: 'no' }] }),
    ],
    [
      'outcomeLeadsNowhere',
      '/gates/0/outcomes',
      withGate(model, 'time', (gate) => ({ ...gate, outcomes: [{ outcome: 'return', leadsTo: 'preparation' }] })),
    ],
    ['outcomeLeadsNowhere', '/gates/2/outcomes/0', { ...model, edges: model.edges.slice(0, 3) }],
    ['outcomeLeadsNowhere', '/gates/0/outcomes/5/ending', withReferral('time', 'rejected')],
    [
      'outcomeLeadsNowhere',
      '/gates/0/outcomes/5/ending',
      withPhase(model, 'exploreIdea', (phase) => ({ ...phase, endings: ['stopped', 'withdrawn'] })),
    ],
    [
      'outcomeLeadsNowhere',
      '/gates/1/outcomes/6/ending',
      {
        ...model,
        entries: [...model.entries, { id: 'running', title, phase: 'pilot', gates: ['money'] }],
        intake: { ...model.intake, endings: ['declined'] },
      },
    ],
    [
      'nobodyDecides',
      '/gates/1/decidedBy',
      withGate(model, 'money', (gate) => ({
        ...gate,
        decidedBy: [{ by: 'committee', when: { fact: 'application.amount', atMost: 1 } }],
      })),
    ],
    [
      'parallelEdges',
      '/edges/4',
      { ...model, edges: [...model.edges, { from: 'pilot', to: 'evaluate', gates: ['scale'] }] },
    ],
    [
      'gateOnTwoWays',
      '/edges/4',
      { ...model, edges: [...model.edges, { from: 'exploreSetup', to: 'evaluate', gates: ['money', 'scale'] }] },
    ],
  ])('finds %s at %s', (code, place, changed) => {
    const { usable, findings } = check(changed);
    expect(usable).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', code, place }));
  });

  it.each<[FindingCode, string, ProcessModel]>([
    [
      'unusedCriterion',
      '/criteria/0',
      { ...model, gates: model.gates.map((gate) => ({ ...gate, criteria: gate.criteria.slice(1) })) },
    ],
    [
      'unusedQuestion',
      '/questions/0',
      { ...model, criteria: model.criteria.map(({ appliesWhen, ...criterion }) => criterion) },
    ],
    [
      'loopWithoutCounter',
      '/edges/4',
      { ...model, edges: [...model.edges, { from: 'evaluate', to: 'pilot', free: true }] },
    ],
    ['missingTranslation', '/title', { ...model, title: { sv: 'Modell', en: 'Modell ' } }],
    [
      'missingTranslation',
      '/steps/0/title',
      {
        ...model,
        steps: model.steps.map((step, at) => (at === 0 ? { ...step, title: { sv: 'Steg', en: ' ' } } : step)),
      },
    ],
  ])('warns of %s at %s', (code, place, changed) => {
    const { usable, findings } = check(changed);
    expect(usable).toBe(true);
    expect(findings).toEqual([expect.objectContaining({ severity: 'warning', code, place })]);
  });

  it('tells the shortest path that breaks a guarantee, in words', () => {
    const changed = { ...model, edges: [...model.edges, { from: 'exploreIdea', to: 'pilot', free: true } as const] };
    expect(check(changed).findings[0]?.counterExample).toEqual({
      sv: 'Mottagning → (fri väg) → Utforska idé → (fri väg) → Utveckla pilot',
      en: 'Intake → (free) → Explore the idea → (free) → Develop the pilot',
    });
  });

  it('tells the way that a gate on two ways would never lead, in words', () => {
    const aside = { from: 'evaluate', to: 'pilot', gates: ['scale'] };
    expect(check({ ...model, edges: [...model.edges, aside] }).findings[0]).toMatchObject({
      code: 'gateOnTwoWays',
      text: { en: 'The gate scale stands on another way out of the same phase already, and only that can be taken.' },
      counterExample: { en: 'Evaluate → (Scale up) → Develop the pilot' },
    });
    const entries = [...model.entries, { id: 'running', title, phase: 'pilot', gates: ['time', 'money'] }];
    expect(check({ ...model, entries }).usable).toBe(true);
  });

  it('lets an entry of its own lead past a gate when it declares that gate', () => {
    const running = { id: 'running', title, phase: 'pilot', gates: ['money'] };
    expect(check({ ...model, entries: [...model.entries, running] }).usable).toBe(true);
  });

  it('is content with a loop that a gate counts', () => {
    const again = model.gates.flatMap((gate) =>
      gate.id === 'money' ? { ...gate, id: 'again', needs: [need({ fact: 'phase.visits', atMost: 3 })] } : [],
    );
    const back = { from: 'evaluate', to: 'pilot', gates: ['again'] };
    const looped = { ...model, gates: [...model.gates, ...again], edges: [...model.edges, back] };
    expect(check(looped)).toEqual({ usable: true, findings: [] });
  });

  it('does not set needs against each other that never apply at once', () => {
    const one = {
      ...need({ fact: 'effectGoals.count', atLeast: 3 }),
      appliesWhen: { fact: 'answers.personalData', is: true },
    };
    const other = {
      ...need({ fact: 'effectGoals.count', atMost: 2 }),
      id: 'other',
      appliesWhen: { fact: 'answers.personalData', is: false },
    };
    const changed = withGate(model, 'money', (gate) => ({ ...gate, needs: [...gate.needs, one, other] }));
    expect(check(changed).findings).toEqual([]);
  });
});
