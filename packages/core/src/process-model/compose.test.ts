import { describe, expect, it } from 'vitest';
import care from '../../models/helsingborg-care-1.variant.json' with { type: 'json' };
import { factLookup, facts } from '../initiative/facts.ts';
import type { Initiative } from '../initiative/state.ts';
import type { Context, Situation } from '../situation.ts';
import { sha256 } from '../sha256.fixture.ts';
import { anyVariant } from '../testing/any-variant.ts';
import { seededDice } from '../testing/dice.ts';
import { explore } from '../testing/explore.ts';
import { smallModel } from '../testing/models.ts';
import { composeModel } from './compose.ts';
import { evaluateNeeds } from './evaluate.ts';
import { parseVariant } from './parse.ts';
import { findShippedModel } from './shipped.ts';
import type { Gate, ProcessModel } from './types.ts';
import type { Variant } from './variant-schema.ts';

const shipped = findShippedModel('helsingborg', 2);
const read = parseVariant(care);
if (shipped === undefined || !read.ok) throw new Error('the example cannot be read');
const floor: ProcessModel = shipped;
const variant: Variant = read.value;
const [ethics] = variant.gates;
if (ethics === undefined) throw new Error('the example has no gate of its own');
const ethicsText = ethics.question;
const patients = (is: boolean) => ({ fact: 'answers.patients', is });
const withGate = (change: Partial<Gate>): Variant => ({ ...variant, gates: [{ ...ethics, ...change }] });
const refused = (changed: Variant, on = floor) => {
  const made = composeModel(on, changed, { facts });
  return made.ok ? [] : made.refusal.map(({ place, floor: rule }) => [place, rule]);
};

describe('composeModel', () => {
  it('adds what the example says, in series, and keeps all of the floor', () => {
    const made = composeModel(floor, variant, { facts });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const { value } = made;
    expect(value.edges).toContainEqual({ from: 'exploreSetup', to: 'pilot', gates: ['ethics', 'money'] });
    expect(value.gates[0]?.needs.map(({ id }) => id)).toEqual([
      ...(floor.gates[0]?.needs ?? []).map(({ id }) => id),
      'patientsAsked',
    ]);
    expect(value.guarantees.slice(0, floor.guarantees.length)).toEqual(floor.guarantees);
    expect([value.key, value.phases]).toEqual(['helsingborg-care', floor.phases]);
    expect(Object.isFrozen(value.gates[0])).toBe(true);
  });

  it('puts a gate on a free edge', () => {
    const made = composeModel(
      floor,
      { ...variant, ways: [...variant.ways, { from: 'pilot', to: 'evaluate', gate: 'ethics' }] },
      { facts },
    );
    expect(made.ok && made.value.edges).toContainEqual({ from: 'pilot', to: 'evaluate', gates: ['ethics'] });
  });

  it.each<[string, Variant, string, string | null]>([
    ['another floor', { ...variant, floor: { key: 'helsingborg', version: 1 } }, '/floor', ''],
    ['a gate of the floor, by its id', withGate({ id: 'money' }), '/gates/0/id', '/gates/1'],
    [
      'a need of the floor, by its id',
      {
        ...variant,
        atGates: variant.atGates.map((one) => ({
          ...one,
          needs: one.needs.map((need) => ({ ...need, id: 'needDescribed' })),
        })),
      },
      '/atGates/0/needs/0/id',
      '/gates/0/needs/0',
    ],
    ['money past the gate for money', withGate({ grants: ['money'] }), '/gates/0/grants/0', '/gates/1/grants'],
    [
      'a way of its own',
      { ...variant, ways: [...variant.ways, { from: 'exploreIdea', to: 'pilot', gate: 'ethics' }] },
      '/ways/2',
      null,
    ],
    [
      'a gate that is not there to stand before',
      { ...variant, ways: [{ from: 'exploreSetup', to: 'pilot', gate: 'ethics', before: 'scale' }] },
      '/ways/0/before',
      null,
    ],
    [
      'a gate of the floor on another way',
      { ...variant, ways: [...variant.ways, { from: 'pilot', to: 'evaluate', gate: 'time' }] },
      '/ways/2/gate',
      null,
    ],
    ['a gate that asks nobody', { ...variant, ways: [] }, '/gates/0', null],
    [
      'a need that contradicts the floor’s',
      {
        ...variant,
        atGates: variant.atGates.map((one) => ({
          ...one,
          needs: one.needs.map((need) => ({ ...need, condition: { fact: 'need.described', is: false } })),
        })),
      },
      '/atGates/0/needs/0',
      '/gates/0/needs/0',
    ],
    [
      'a later need that asks of what there is none, of a gate named twice',
      {
        ...variant,
        atGates: [
          ...variant.atGates,
          {
            gate: 'time',
            needs: [{ id: 'strange', text: { sv: 's', en: 'e' }, condition: { fact: 'nobody.knows', is: true } }],
            criteria: [],
          },
        ],
      },
      '/atGates/1/needs/0/condition',
      null,
    ],
    [
      'a criterion that nobody knows, at a gate of the floor',
      { ...variant, atGates: [{ gate: 'money', needs: [], criteria: ['patientBenefit', 'nobodyKnows'] }] },
      '/atGates/0/criteria/1',
      null,
    ],
    [
      'a question with nothing to choose among',
      { ...variant, questions: variant.questions.map((one) => ({ ...one, type: 'choice' as const })) },
      '/questions/0',
      null,
    ],
    [
      'a gate of its own at which in some case nobody decides',
      withGate({ decidedBy: [{ when: { fact: 'answers.patients', is: true }, by: 'committee' }] }),
      '/gates/0/decidedBy',
      null,
    ],
    [
      'a guarantee of its own that its gates do not keep',
      {
        ...variant,
        guarantees: [
          { phaseKind: 'scale', dominatedBy: 'review' },
          { phaseKind: 'exploreSetup', dominatedBy: 'review' },
        ],
      },
      '/guarantees/1',
      null,
    ],
  ])('refuses %s, and names the rule', (_, changed, place, rule) => {
    expect(refused(changed)).toContainEqual([place, rule]);
  });

  it('names the way of the floor that its own gate does not go with', () => {
    const edges: ProcessModel['edges'] = [...floor.edges, { from: 'exploreSetup', to: 'exploreIdea', free: true }];
    const ways = [...variant.ways, { from: 'exploreSetup', to: 'exploreIdea', gate: 'ethics' }];
    expect(refused({ ...variant, ways }, { ...floor, edges })).toEqual([['/ways/2', '/edges/4']]);
  });

  it('names no rule where a need goes with none of the others but all together', () => {
    const bounds = [
      { id: 'few', text: ethicsText, condition: { any: [{ fact: 'collaborators.count', atMost: 1 }, patients(true)] } },
      { id: 'many', text: ethicsText, condition: { fact: 'collaborators.count', atLeast: 2 } },
      { id: 'none', text: ethicsText, condition: patients(false) },
    ];
    const changed: Variant = { ...variant, atGates: [{ gate: 'time', needs: bounds, criteria: [] }] };
    expect(refused(changed)).toEqual([['/atGates/0/needs/2', null]]);
  });

  it('refuses criteria where the floor counts them, and advice where it reads its own', () => {
    const on = (fact: string, value: number | string): ProcessModel => ({
      ...floor,
      gates: floor.gates.map((gate, at) =>
        at === 0
          ? {
              ...gate,
              needs: [
                ...gate.needs,
                {
                  id: 'counted',
                  text: gate.title,
                  condition: typeof value === 'number' ? { fact, atLeast: value } : { fact, is: value },
                },
              ],
            }
          : gate,
      ),
    });
    const rated: Variant = { ...variant, atGates: [{ gate: 'time', needs: [], criteria: ['patientBenefit'] }] };
    expect(refused(rated)).toEqual([]);
    const rule = '/gates/0/needs/3/condition';
    expect(refused(rated, on('criteria.metCount', 3))).toEqual([['/atGates/0/criteria', rule]]);
    expect(refused(withGate({ legalForm: 'recommendation' }), on('recommendation', 'none'))).toContainEqual([
      '/gates/0/legalForm',
      rule,
    ]);
  });

  it('refuses what is rated at the gate of the floor already', () => {
    const [criterion = ''] = floor.gates.find(({ id }) => id === 'time')?.criteria ?? [];
    const again: Variant = { ...variant, atGates: [{ gate: 'time', needs: [], criteria: [criterion] }] };
    expect(refused(again)).toContainEqual(['/atGates/0/criteria/0', null]);
  });

  it('refuses a floor that may not be used itself', () => {
    expect(
      refused(variant, { ...floor, guarantees: [...floor.guarantees, { phaseKind: 'pilot', dominatedBy: 'review' }] }),
    ).toEqual([['/floor', '/guarantees/2']]);
  });

  it('reads any document without an exception', () => {
    for (const document of [null, [], { ...care, gates: [{}] }, { ...care, __proto__: { a: 1 } }, () => care]) {
      expect(parseVariant(document).ok || parseVariant(document)).toBeTruthy();
    }
    expect(parseVariant({ ...care, edges: [] }).ok).toBe(false);
  });
});

/** The gates of the floor on the way that was gone, and whether the real rules had them passed on this visit. */
function wayBroken(under: ProcessModel, was: Initiative, is: Initiative): boolean {
  const to = is.phase ?? '';
  const visit = was.phase === null ? 0 : (was.phaseVisits[was.phase] ?? 0);
  if ((is.phaseVisits[to] ?? 0) === (was.phaseVisits[to] ?? 0)) return false;
  const way =
    was.phase === null
      ? under.entries.find(({ id, phase }) => id === was.entry && phase === to)
      : under.edges.find((edge) => edge.from === was.phase && edge.to === to);
  if (way === undefined) return true;
  const passed = is.passedGates.filter((gate) => gate.inEffect && gate.visit === visit).map(({ gate }) => gate);
  return 'gates' in way && way.gates.some((gate) => !passed.includes(gate));
}

/** Needs of the floor’s gate that the composed one does not ask with the same answer. */
function needsBroken(
  under: ProcessModel,
  over: ProcessModel,
  situation: Situation,
  context: Context,
): readonly string[] {
  const answers = (model: ProcessModel): readonly string[] => {
    const gate = model.gates.find(({ id }) => id === situation.gateCase?.gate);
    const known = factLookup(situation, { ...context, model });
    return evaluateNeeds(gate?.needs ?? [], known).map(({ id, applies, met }) => `${id} ${applies} ${met}`);
  };
  const asked = answers(over);
  return answers(under).filter((answer) => !asked.includes(answer));
}

describe('whatever variant is accepted', () => {
  const accepted = Array.from({ length: 60 }, (_, index) => 7_300 + index).flatMap((seed) => {
    const dice = seededDice(seed);
    const under = smallModel(dice);
    const made = composeModel(under, anyVariant(dice, under), { facts });
    return made.ok ? [{ seed, under, over: made.value }] : [];
  });

  it('is so often enough', () => expect(accepted.length).toBeGreaterThan(8));

  it.each(accepted.slice(0, 8))(
    'passes every gate of the floor and asks every need of it alike, seed $seed',
    { timeout: 60_000 },
    ({ under, over }) => {
      const broken: string[] = [];
      explore(over, {
        sha256,
        most: 80,
        watch: {
          onEntered: (was, is) => {
            if (wayBroken(under, was, is)) broken.push(`${was.phase} → ${is.phase}`);
          },
          onRequest: (situation, context) => broken.push(...needsBroken(under, over, situation, context)),
        },
      });
      expect(broken).toEqual([]);
    },
  );

  it('a model made another way is caught: a free way past a gate, a need that is gone', () => {
    const gone = accepted.flatMap(({ under, over }) => {
      const broken: string[] = [];
      const loose = {
        ...over,
        gates: over.gates.map((gate) => ({ ...gate, needs: [] })),
        edges: over.edges.map(({ from, to }) => ({ from, to, free: true as const })),
      };
      explore(loose, {
        sha256,
        most: 20,
        work: false,
        watch: {
          onEntered: (was, is) => {
            if (wayBroken(under, was, is)) broken.push('way');
          },
          onRequest: (situation, context) => broken.push(...needsBroken(under, loose, situation, context)),
        },
      });
      return broken;
    });
    expect(gone).toContain('way');
    expect(gone.some((one) => one !== 'way')).toBe(true);
  });
});
