import { describe, expect, it } from 'vitest';
import care from '../../models/helsingborg-care-1.variant.json' with { type: 'json' };
import { facts } from '../initiative/facts.ts';
import { composeModel } from './compose.ts';
import type { Condition } from './need.ts';
import { parseVariant } from './parse.ts';
import { findShippedModel } from './shipped.ts';
import type { Gate, ProcessModel } from './types.ts';
import type { Variant } from './variant-schema.ts';
import { weakenings } from './variant-rules.ts';

const shipped = findShippedModel('helsingborg', 2);
const read = parseVariant(care);
if (shipped === undefined || !read.ok) throw new Error('the example cannot be read');
const floor: ProcessModel = shipped;
const variant: Variant = read.value;
const [ethics] = variant.gates as [Gate];
const [atTime] = variant.atGates as [Variant['atGates'][number]];

/** What is in the way, each with the rule of the floor that it meets. */
const found = (changed: Partial<Variant>, on: ProcessModel = floor) =>
  weakenings(on, { ...variant, ...changed }).map(({ place, floor: rule }) => [place, rule]);
/** The floor with one more need at its first gate. */
const asking = (condition: Condition): ProcessModel => {
  const [first, ...others] = floor.gates as [Gate, ...Gate[]];
  const needs = [...first.needs, { id: 'counted', text: first.title, condition }];
  return { ...floor, gates: [{ ...first, needs }, ...others] };
};
const lastNeed = `/gates/0/needs/${floor.gates[0]?.needs.length}/condition`;

it('the example takes nothing from its floor', () => expect(found({})).toEqual([]));

describe('a variant stands on one version of one floor', () => {
  it.each([
    ['another version', { key: 'helsingborg', version: 1 }],
    ['another city', { key: 'boras', version: 2 }],
  ])('not on %s', (_, named) => {
    const [fault] = weakenings(floor, { ...variant, floor: named });
    expect(fault).toMatchObject({
      ...{ place: '/floor', floor: '', text: { en: `The variant stands on ${named.key} ${named.version}.` } },
    });
  });
});

describe('what has an id of the floor is refused, of every kind', () => {
  const title = { sv: 'Eget', en: 'Own' };
  it.each<[string, Partial<Variant>, string]>([
    [
      '/questions/0/id',
      { questions: [{ ...(variant.questions[0] as Variant['questions'][number]), id: floor.questions[1]?.id ?? '' }] },
      '/questions/1',
    ],
    [
      '/criteria/1/id',
      { criteria: [...variant.criteria, { id: floor.criteria[2]?.id ?? '', title, guidance: title }] },
      '/criteria/2',
    ],
    ['/gates/1/id', { gates: [ethics, { ...ethics, id: 'scale' }] }, '/gates/2'],
  ])('%s', (place, changed, rule) => expect(found(changed)).toContainEqual([place, rule]));

  it('a need only at the same gate', () => {
    const id = floor.gates[1]?.needs[0]?.id ?? '';
    const at = (gate: string) => ({
      atGates: [{ ...atTime, gate, needs: atTime.needs.map((one) => ({ ...one, id })) }],
    });
    expect(found(at('money'))).toEqual([['/atGates/0/needs/0/id', '/gates/1/needs/0']]);
    expect(found(at('time'))).toEqual([]);
    expect(found(at('nowhere'))).toEqual([['/atGates/0/gate', null]]);
  });
});

describe('a gate stands on a way of the floor', () => {
  const on = (...ways: Variant['ways']) => found({ ways });
  it('by both ends of an edge, or by an entry, in any place', () => {
    expect(on({ from: 'exploreSetup', to: 'pilot', gate: 'ethics' })).toEqual([]);
    expect(on({ from: 'pilot', to: 'evaluate', gate: 'ethics' })).toEqual([]);
    expect(on({ entry: 'pilotRunning', gate: 'ethics', before: 'money' })).toEqual([]);
    expect(on({ from: 'exploreSetup', to: 'evaluate', gate: 'ethics' })).toEqual([['/ways/0', null]]);
    expect(on({ from: 'exploreIdea', to: 'pilot', gate: 'ethics' })).toEqual([['/ways/0', null]]);
    expect(on({ entry: 'nowhere', gate: 'ethics' })).toEqual([['/ways/0', null]]);
  });

  it('before one that stands there, the floor’s or one of its own, and nothing else', () => {
    const second = { ...ethics, id: 'second' };
    const before = (gate: string) => ({
      gates: [ethics, second],
      ways: [...variant.ways, { from: 'exploreSetup', to: 'pilot', gate: 'second', before: gate }],
    });
    expect([found(before('money')), found(before('ethics'))]).toEqual([[], []]);
    expect(found(before('scale'))).toEqual([['/ways/2/before', null]]);
    const onFree = [...variant.ways, { from: 'pilot', to: 'evaluate', gate: 'ethics', before: 'money' }];
    expect(found({ ways: onFree })).toEqual([['/ways/2/before', null]]);
  });

  it('and is the variant’s own', () => {
    expect(found({ ways: [...variant.ways, { from: 'pilot', to: 'evaluate', gate: 'money' }] })).toEqual([
      ['/ways/2/gate', null],
    ]);
    expect(found({ gates: [ethics, { ...ethics, id: 'nowhere' }] })).toEqual([['/gates/1', null]]);
  });
});

describe('criteria at a gate of the floor', () => {
  const rated = (gate: string, ...criteria: string[]) => ({ atGates: [{ gate, needs: [], criteria }] });

  it.each(['criteria.metCount', 'criteria.applicableCount', 'score.value'])(
    'are refused where it reads %s, and only there',
    (fact) => {
      const counted = asking({ not: { fact, atMost: 1 } });
      expect(found(rated('time', 'patientBenefit'), counted)).toEqual([['/atGates/0/criteria', `${lastNeed}/not`]]);
      expect(found(rated('scale', 'patientBenefit'), counted)).toEqual([]);
      expect(found(rated('time'), counted)).toEqual([]);
    },
  );

  it('are read where there is such a gate, and it does not rate them', () => {
    expect(found(rated('nowhere', 'patientBenefit'))).toEqual([['/atGates/0/gate', null]]);
    const known = floor.gates.find(({ criteria }) => criteria.length > 0);
    expect(found(rated(known?.id ?? '', 'patientBenefit', known?.criteria[0] ?? ''))).toContainEqual([
      ...['/atGates/0/criteria/1', null],
    ]);
  });
});

describe('a gate of its own', () => {
  it('lends nothing that one of the floor lends', () => {
    const [granting] = floor.gates.filter(({ grants }) => grants.includes('hours'));
    const at = floor.gates.findIndex(({ id }) => id === granting?.id);
    expect(found({ gates: [{ ...ethics, grants: ['hours', 'money'] }] })).toEqual([
      ['/gates/0/grants/0', `/gates/${at}/grants`],
      ['/gates/0/grants/1', '/gates/1/grants'],
    ]);
    const bare = { ...floor, gates: floor.gates.map((gate) => ({ ...gate, grants: [] })) };
    expect(found({ gates: [{ ...ethics, grants: ['hours'] }] }, bare)).toEqual([]);
  });

  it('advises only where the floor does not read its own advice', () => {
    const advised = { gates: [{ ...ethics, legalForm: 'recommendation' as const }] };
    const reading = asking({ fact: 'recommendation', is: 'none' });
    expect(found(advised, reading)).toEqual([['/gates/0/legalForm', lastNeed]]);
    expect([found(advised), found({}, reading)]).toEqual([[], []]);
  });
});

describe('a gate put in series', () => {
  const edge = (...ways: Variant['ways']) => {
    const made = composeModel(floor, { ...variant, ways }, { facts });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const { edges, entries } = made.value;
    return [edges.find(({ to }) => to === 'pilot'), entries.find(({ id }) => id === 'pilotRunning')?.gates];
  };
  const ends = { from: 'exploreSetup', to: 'pilot' };

  it('is last where it names none to stand before', () => {
    expect(edge({ ...ends, gate: 'ethics' }, { entry: 'pilotRunning', gate: 'ethics' })).toEqual([
      { ...ends, gates: ['money', 'ethics'] },
      ['money', 'ethics'],
    ]);
  });

  it('is refused with the place in the floor where the two make a fault there', () => {
    const back = { from: 'evaluate', to: 'pilot', gates: ['again'] };
    const [again] = floor.gates
      .filter(({ id }) => id === 'money')
      .map((gate) => ({ ...gate, id: 'again', grants: [], needs: [] }));
    const round = { ...floor, gates: [...floor.gates, again as Gate], edges: [...floor.edges, back] };
    const own = [
      { from: 'evaluate', to: 'scale', gate: 'ethics' },
      { from: 'evaluate', to: 'pilot', gate: 'ethics' },
    ];
    const kept = { ...variant, ways: [...variant.ways, ...own] };
    const made = composeModel(round, kept, { facts });
    expect(made.ok ? [] : made.refusal).toMatchObject([
      { place: '/ways/3', floor: `/edges/${floor.edges.length}`, finding: { code: 'gateOnTwoWays' } },
    ]);
  });
});
