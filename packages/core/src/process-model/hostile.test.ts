import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { evaluateNeeds } from './evaluate.ts';
import { factTable, soundModel, withGate } from './model.fixture.ts';
import type { Condition } from './need.ts';
import { parseProcessModel } from './parse.ts';
import type { ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const model = soundModel();
const ask = (document: unknown) => {
  const parsed = parseProcessModel(document);
  return parsed.ok ? verifyProcessModel(parsed.value, { facts: factTable }).findings : parsed.refusal;
};
const codes = (document: unknown) => ask(document).map(({ code }) => code);

const cyclic: Record<string, unknown> = { ...model };
cyclic['phases'] = [cyclic];
const throwing = {
  get phases(): unknown {
    throw new Error('from somebody else');
  },
};
const noKeys = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no keys');
    },
  },
);
const endless = new Proxy([], { get: (list, name) => (name === 'length' ? Infinity : Reflect.get(list, name)) });
const neverDone = Object.assign([1], {
  *[Symbol.iterator]() {
    while (true) yield 1;
  },
});
const shared: unknown[] = [];
let doubled: unknown = shared;
for (let level = 0; level < 35; level += 1) doubled = [doubled, doubled];

describe('whatever is sent gets findings, never an exception', () => {
  it.each<[string, unknown]>([
    ['a cycle', cyclic],
    ['a getter that throws', throwing],
    ['a proxy without keys', noKeys],
    ['a list without an end', endless],
    ['a tree that doubles at each level', doubled],
    ['a sparse list', Array.from({ length: 3 }).concat(new Array(1_000_000_000))],
    ['a buffer', new Uint8Array(50_000_000)],
    ['a map', new Map([['phases', []]])],
    ['a text of a million characters', { ...model, source: 'x'.repeat(1_000_000) }],
    ['a name of a million characters', { ...model, ['x'.repeat(1_000_000)]: 1 }],
    ['a symbol', Symbol('model')],
  ])('%s', (_, document) => expect(codes(document)).toEqual(['tooLarge']));

  it('of a list of conditions that is longer than may be, that is said, and where', () => {
    const long: readonly Condition[] = Array.from({ length: 20_000 }, () => ({ fact: 'need.described', is: true }));
    const needs = [{ id: 'n', text: { sv: 'x', en: 'x' }, condition: { any: long } }];
    const [finding, ...more] = ask(withGate(model, model.gates[0]?.id ?? '', (gate) => ({ ...gate, needs })));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'wrongShape', place: '/gates/0/needs/0/condition/any' });
    expect(finding?.text.en).toContain('more than 50');
  });

  it.each<[string, (good: readonly Condition[]) => unknown, string]>([
    ['a part', (good) => ({ all: [...good, { any: [{ not: { fact: 'area', atLeast: 'x' } }] }] }), '/all/9/any/0/not'],
    ['a name', (good) => ({ all: [{ all: good, some: [] }] }), '/all/0'],
    ['a list that is none', (good) => ({ any: [...good, { all: 5 }] }), '/any/9'],
  ])('of %s of a condition that is wrong, that is said, and nothing of what it stands in and beside', (_, of, at) => {
    const good = Array.from({ length: 9 }, (): Condition => ({ any: [{ fact: 'need.described', is: true }] }));
    const needs = [{ id: 'n', text: { sv: 'x', en: 'x' }, condition: of(good) }];
    const places = ask({ ...model, gates: [{ ...model.gates[0], needs }] }).map(({ place }) => place);
    expect(places.length).toBeGreaterThan(0);
    const within = `/gates/0/needs/0/condition${at}`;
    expect(places.filter((place) => !place.startsWith(within))).toEqual([]);
  });

  it('nor does what was never read throw: a condition of any depth, or of any length', () => {
    let deep: Condition = { fact: 'need.described', is: true };
    for (let level = 0; level < 30_000; level += 1) deep = { not: deep };
    const wide: Condition = {
      all: Array.from({ length: 600_000 }, () => ({ fact: 'need.described', is: true }) as const),
    };
    for (const condition of [deep, wide]) {
      const needs = [{ id: 'n', text: { sv: 'x', en: 'x' }, condition }];
      const changed = withGate(model, model.gates[0]?.id ?? '', (gate) => ({ ...gate, needs }));
      const said = verifyProcessModel(changed, { facts: factTable });
      expect([said.usable, said.findings.map(({ code }) => code)]).toEqual([false, ['tooLarge']]);
      expect(evaluateNeeds(needs, () => true)).toHaveLength(1);
    }
  });

  it('a list that says how it is walked is walked by its places', () => {
    expect(codes({ ...model, edges: neverDone })).toContain('wrongShape');
  });

  it('names that every object has are names like others', () => {
    const named = JSON.parse(`{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`);
    expect(ask(named).map(({ place }) => place)).toEqual(expect.arrayContaining(['/__proto__', '/constructor']));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const renamed: unknown = JSON.parse(
      JSON.stringify(model).replaceAll('"pilot"', '"valueOf"').replaceAll('"money"', '"constructor"'),
    );
    expect(codes(renamed)).toContain('wrongShape');
    const gate: Condition = { fact: 'constructor', is: true };
    const asked = withGate(model, 'time', (one) => ({
      ...one,
      needs: one.needs.map((need) => ({ ...need, condition: gate })),
    }));
    expect(codes(asked)).toContain('unknownFact');
  });

  it('ten thousand phases are refused with the limit', () => {
    const [phase] = model.phases;
    const phases = Array.from({ length: 10_000 }, (_, index) => ({ ...phase, id: `p${index}` }));
    const found = ask({ ...model, phases });
    expect(found).toContainEqual(
      expect.objectContaining({
        place: '/phases',
        text: expect.objectContaining({ en: 'The list has more than 2,000 entries.' }),
      }),
    );
  });

  it('ten thousand conditions of which the last is wrong are told where', () => {
    const last: unknown = { fact: 'need.described', atLeast: 'many' };
    const need = (condition: unknown, n: number) => ({ id: `n${n}`, text: { sv: 'Behov', en: 'Need' }, condition });
    const [gate] = model.gates;
    const gates = Array.from({ length: 250 }, (_, at) => ({
      ...gate,
      id: `g${at}`,
      needs: Array.from({ length: 40 }, (_, n) =>
        need(at === 249 && n === 39 ? last : { not: { fact: 'need.described', is: true } }, n),
      ),
    }));
    expect(ask({ ...model, gates }).map(({ place }) => place)).toContain('/gates/249/needs/39/condition/atLeast');
  });
});

describe('large models', () => {
  it('of two thousand phases may be used', () => {
    const large = largeModel(1_999);
    expect(parseProcessModel(large).ok).toBe(true);
    expect(verifyProcessModel(large, { facts: factTable })).toEqual({ usable: true, findings: [] });
  });

  it('say so where something is wrong in all of it, and how much is left unsaid', () => {
    const large: ProcessModel = { ...largeModel(1_000), endings: [] };
    const { usable, findings } = verifyProcessModel(large, { facts: factTable });
    expect(usable).toBe(false);
    expect(findings.filter(({ code }) => code === 'noWayToStop').length).toBe(52);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'noWayToEnding',
        place: '',
        text: expect.objectContaining({ en: 'And 950 more of the same kind.' }),
      }),
    );
    const far = findings.find(({ place }) => place === '/phases/49');
    expect(far?.path?.length).toBe(50);
    expect(far?.counterExample?.en).toMatch(/^Intake in English → .* → … 30 ways … → .* → Phase 49 in English$/);
  });

  it('with needs that would take years to look through are told to be too complex', () => {
    const either = (n: number): Condition => ({
      any: [0, 1].map((side) => ({ fact: `effectGoals.${side ? 'count' : 'withBaseline'}`, is: n })),
    });
    const condition: Condition = { all: Array.from({ length: 40 }, (_, n) => either(n)) };
    const asked = withGate(model, 'money', (one) => ({
      ...one,
      needs: Array.from({ length: 20 }, (_, n) => ({
        id: `n${n}`,
        text: { sv: 'Behov', en: 'Need' },
        condition: { any: [{ not: condition }, { not: { not: condition } }] },
      })),
    }));
    const { findings } = verifyProcessModel(asked, { facts: factTable });
    expect(findings.every(({ remedy }) => remedy.sv !== '' && remedy.en !== '')).toBe(true);
  });
});
