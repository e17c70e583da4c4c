import { expect, it } from 'vitest';
import { pick, seededDice, type Dice } from '../testing/dice.ts';
import { evaluateCondition } from './evaluate.ts';
import { allActivities, type KnownFact, maskOf } from './fact-table.ts';
import type { Comparison, Condition } from './need.ts';
import type { Place } from './place.ts';
import { soundModel } from './model.fixture.ts';
import { canAllHold, type Wish } from './satisfy.ts';

type Value = number | boolean | string | readonly string[] | undefined;

/** A fact with every value that it can have beside the numbers and words that conditions name; the first is how it begins. */
interface Sample {
  readonly fact: KnownFact;
  readonly values: readonly Value[];
  readonly ask: readonly Comparison[];
}

const from = ['setEffectGoal'] as const;
const numbers = [-1, 0, 1, 2, 3];
const compare = (fact: string): Comparison[] =>
  numbers.flatMap((value) => [
    { fact, atLeast: value },
    { fact, atMost: value },
    { fact, is: value },
  ]);
const grid = (low: number, high: number, step: number): number[] =>
  Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
const lists = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>((all, word) => [...all, ...all.map((list) => [...list, word])], [[]]);

const number = (fact: string, more: Partial<KnownFact>, values: readonly Value[]): [string, Sample] => [
  fact,
  { fact: { type: 'number', madeTrueBy: from, ...more }, values, ask: compare(fact) },
];
const samples: Readonly<Record<string, Sample>> = Object.fromEntries<Sample>([
  number('whole', {}, grid(0, 5, 1)),
  number('share', { fraction: true, most: 1 }, grid(0, 1, 0.25)),
  number('signed', { fraction: true, signed: true }, [0, ...grid(-2, 4, 0.25)]),
  number('few', { most: 2 }, [0, 1, 2]),
  number('unknown', { maybeUnknown: true }, [undefined, ...grid(0, 5, 1)]),
  number('low', { notAbove: 'high' }, grid(0, 5, 1)),
  number('high', {}, grid(0, 5, 1)),
  number('cost', { restsOn: { fact: 'plan', is: true } }, grid(0, 5, 1)),
  number('rated', { boundBy: 'criteria', madeTrueBy: ['rateCriteria'] }, [0, 1, 2]),
  [
    'plan',
    { fact: { type: 'boolean', madeTrueBy: ['planPilot'] }, values: [false, true], ask: is('plan', true, false) },
  ],
  [
    'said',
    {
      fact: { type: 'string', madeTrueBy: from, words: ['no', 'yes'], initially: 'no' },
      values: ['no', 'yes'],
      ask: is('said', 'no', 'yes', 'else'),
    },
  ],
  ['free', { fact: { type: 'string', madeTrueBy: [] }, values: ['a', 'b', 'c'], ask: is('free', 'a', 'b') }],
  [
    'some',
    { fact: { type: 'list', madeTrueBy: from, words: ['a', 'b'] }, values: lists(['a', 'b']), ask: has('some') },
  ],
  [
    'met',
    {
      fact: { type: 'list', madeTrueBy: ['rateCriteria'], boundBy: 'criteria' },
      values: lists(['a', 'b']),
      ask: has('met'),
    },
  ],
]);

function is(fact: string, ...values: (string | boolean)[]): Comparison[] {
  return values.map((value) => ({ fact, is: value }));
}
function has(fact: string): Comparison[] {
  return ['a', 'b', 'c'].map((includes) => ({ fact, includes }));
}

const [gate] = soundModel().gates;
/** Nothing has been done by then and nothing is rated; or everything. */
const bare: Place = { done: 0, inPhase: true, gate: gate && { ...gate, criteria: [] }, criteria: [] };
const whole: Place = {
  done: allActivities,
  inPhase: true,
  gate: gate && { ...gate, criteria: ['a', 'b'] },
  criteria: [],
};

function condition(dice: Dice, facts: readonly string[], depth: number): Condition {
  const fact = pick(dice, facts) ?? '';
  // Now and then something that its type cannot be.
  const strange: readonly Comparison[] = [
    { fact, includes: 'a' },
    { fact, is: true },
    { fact, is: 'a' },
    { fact, is: 0 },
    { fact, atLeast: 0 },
    { fact, atMost: 1 },
  ];
  const asked = pick(dice, dice(8) === 0 ? strange : (samples[fact]?.ask ?? [])) ?? { fact: 'nobodys', is: true };
  if (depth === 0 || dice(3) === 0) return asked;
  const parts = Array.from({ length: 1 + dice(3) }, () => condition(dice, facts, depth - 1));
  switch (dice(3)) {
    case 0:
      return { all: parts };
    case 1:
      return { any: parts };
    default:
      return { not: condition(dice, facts, depth - 1) };
  }
}

/** Every case that there can be, one after the other: what each fact is, as far as they leave each other room. */
function* cases(facts: readonly string[], place: Place): Generator<(name: string) => Value> {
  const rest = facts.flatMap((name) => (name === 'cost' ? ['plan'] : name === 'low' ? ['high'] : []));
  const names = [...new Set([...facts, ...rest])];
  const valuesOf = (name: string): readonly Value[] => {
    const { fact, values } = samples[name] ?? { fact: { madeTrueBy: [] }, values: [] };
    return place === bare && fact.madeTrueBy.length > 0 ? values.slice(0, 1) : values;
  };
  const told = names.reduce<Record<string, Value>[]>(
    (all, name) => all.flatMap((one) => valuesOf(name).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  for (const one of told) {
    if (Number(one['low'] ?? 0) > Number(one['high'] ?? 9)) continue;
    if (Number(one['cost'] ?? 0) > 0 && one['plan'] !== true) continue;
    yield (name) => one[name];
  }
}

it('finds a case exactly where trying every case finds one', () => {
  const dice = seededDice(20_261_130);
  const answers = { yes: 0, no: 0 };
  for (let index = 0; index < 6_000; index += 1) {
    const facts = Array.from({ length: 1 + dice(2) }, () => pick(dice, Object.keys(samples)) ?? '');
    const wishes = Array.from({ length: 1 + dice(3) }, (): Wish => [condition(dice, facts, 2), dice(3) > 0]);
    const place = dice(4) === 0 ? bare : whole;
    const budget = { left: 100_000 };
    const { answer } = canAllHold(wishes, { place, findFact: (name) => samples[name]?.fact, budget });
    const held = [...cases(facts, place)].some((lookup) =>
      wishes.every(([one, wanted]) => evaluateCondition(one, lookup as never) === wanted),
    );
    expect(answer, `${index}: ${JSON.stringify([wishes, place === bare])}`).toBe(held ? 'yes' : 'no');
    answers[held ? 'yes' : 'no'] += 1;
  }
  expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(1_000);
});

it('gives a case in which all come true, and says so where it has not looked to the end', () => {
  const findFact = (name: string) => samples[name]?.fact;
  const wishes: Wish[] = [
    [
      {
        any: [
          { fact: 'few', atLeast: 3 },
          {
            all: [
              { fact: 'few', is: 2 },
              { fact: 'plan', is: true },
            ],
          },
        ],
      },
      true,
    ],
  ];
  expect(canAllHold(wishes, { place: whole, findFact, budget: { left: 100 } })).toEqual({
    answer: 'yes',
    example: [
      { comparison: { fact: 'plan', is: true }, holds: true },
      { comparison: { fact: 'few', is: 2 }, holds: true },
    ],
  });
  expect(canAllHold(wishes, { place: whole, findFact, budget: { left: 0 } })).toEqual({ answer: 'open' });
});

it('knows where a fact cannot have come about: visits, open conditions, money', () => {
  const known: Readonly<Record<string, KnownFact>> = {
    visits: { type: 'number', madeTrueBy: [], boundBy: 'visits' },
    open: { type: 'number', madeTrueBy: [], noneAtRequest: true },
    asked: { type: 'string', madeTrueBy: ['applyForMoney'], words: ['none', 'money'], initially: 'none' },
  };
  const can = (one: Comparison, place: Place): string =>
    canAllHold([[one, true]], { place, findFact: (name) => known[name], budget: { left: 100 } }).answer;
  const waiting = { ...whole, inPhase: false };
  expect([can({ fact: 'visits', atLeast: 1 }, whole), can({ fact: 'visits', is: 0 }, whole)]).toEqual(['yes', 'no']);
  expect([can({ fact: 'visits', atLeast: 1 }, waiting), can({ fact: 'visits', is: 0 }, waiting)]).toEqual([
    'no',
    'yes',
  ]);
  const atEnding = { ...whole, gate: undefined };
  expect([can({ fact: 'open', atLeast: 1 }, whole), can({ fact: 'open', is: 0 }, whole)]).toEqual(['no', 'yes']);
  expect(can({ fact: 'open', atLeast: 1 }, atEnding)).toBe('yes');
  const lending = (grants: 'money' | 'hours'): Place => ({ ...whole, gate: gate && { ...gate, grants: [grants] } });
  const money: Comparison = { fact: 'asked', is: 'money' };
  expect([lending('money'), lending('hours'), atEnding].map((place) => can(money, place))).toEqual([
    'yes',
    'no',
    'yes',
  ]);
  expect(can({ fact: 'nobodys', is: true }, whole)).toBe('no');
});

it('a fact that more than one activity makes is open once one of them has had room', () => {
  const either: KnownFact = { type: 'number', madeTrueBy: ['setEffectGoal', 'planPilot'] };
  const can = (done: number): string =>
    canAllHold([[{ fact: 'either', atLeast: 1 }, true]], {
      ...{ place: { ...whole, done }, findFact: () => either, budget: { left: 100 } },
    }).answer;
  expect([maskOf(['setEffectGoal']), maskOf(['planPilot']), maskOf(['writeLesson'])].map(can)).toEqual([
    'yes',
    'yes',
    'no',
  ]);
});
