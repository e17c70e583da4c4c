import { describe, expect, it } from 'vitest';
import { type Domain, domainOf, isPossible, type Literal, lowest } from './domain.ts';
import type { KnownFact } from './fact-table.ts';
import { allActivities, maskOf } from './fact-table.ts';
import { soundModel } from './model.fixture.ts';
import type { Comparison } from './need.ts';
import type { Place } from './place.ts';
import { activities } from './schema.ts';
import type { Gate } from './types.ts';

const [gate] = soundModel().gates as [Gate];
const place = (change: Partial<Gate>, done = allActivities): Place => ({
  ...{ done, inPhase: true, criteria: [], gate: { ...gate, ...change } },
});
const here = place({ criteria: ['a'] });
const known = (fact: Partial<KnownFact>): KnownFact => ({ type: 'number', madeTrueBy: [], ...fact });

const both = (comparison: Comparison): Literal[] => [true, false].map((holds) => ({ comparison, holds }));
const numbers = [-1, 0, 1, 2].flatMap((value) =>
  [{ atLeast: value }, { atMost: value }, { is: value }].flatMap((one) => both({ fact: 'f', ...one })),
);
const strange = [...both({ fact: 'f', is: true }), ...both({ fact: 'f', includes: 'a' })];
const words = ['a', 'b', 'c'].flatMap((is) => both({ fact: 'f', is }));
const parts = ['a', 'b', 'c'].flatMap((includes) => both({ fact: 'f', includes }));
const flags = [true, false, 'true'].flatMap((is) => both({ fact: 'f', is }));

/** Whether a comparison holds of a value: written once more, value by value. */
function isSo(comparison: Comparison, value: number | string | boolean | readonly string[]): boolean {
  if ('includes' in comparison) return typeof value === 'object' && value.includes(comparison.includes);
  if ('is' in comparison) return value === comparison.is;
  if (typeof value !== 'number') return false;
  return 'atLeast' in comparison ? value >= comparison.atLeast : value <= comparison.atMost;
}

/** Every set of up to three of the literals, for each of them in every order that three places give. */
function* sets(literals: readonly Literal[]): Generator<readonly Literal[]> {
  yield [];
  for (const one of literals) {
    yield [one];
    for (const two of literals) {
      yield [one, two];
      for (const three of literals) yield [one, two, three];
    }
  }
}
const grid = (least: number, most: number, step: number): number[] =>
  Array.from({ length: (most - least) / step + 1 }, (_, at) => least + at * step);
const lists = [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']];

const number = { type: 'number', whole: true, maybeUnknown: false } as const;
const open = Number.POSITIVE_INFINITY;

describe('whether a fact can be as comparisons say is what trying every value says', () => {
  it.each<[string, Domain, readonly (number | string | boolean | readonly string[])[], readonly Literal[]]>([
    ['whole numbers', { ...number, least: 0, most: open }, grid(0, 9, 1), [...numbers, ...strange]],
    ['a few whole numbers', { ...number, least: 0, most: 2 }, [0, 1, 2], numbers],
    ['one number', { ...number, least: 0, most: 0 }, [0], numbers],
    ['shares', { ...number, least: 0, most: 1, whole: false }, grid(0, 1, 0.25), numbers],
    ['numbers below zero too', { ...number, least: -open, most: open, whole: false }, grid(-5, 5, 0.25), numbers],
    ['whole numbers below zero too', { ...number, least: -9, most: open }, grid(-9, 9, 1), numbers],
    [
      'one of two words',
      { type: 'string', words: ['a', 'b'], maybeUnknown: false },
      ['a', 'b'],
      [...words, ...strange],
    ],
    [
      'any word',
      { type: 'string', words: undefined, maybeUnknown: false },
      ['a', 'b', 'c', 'else'],
      [...words, ...strange],
    ],
    ['true or false', { type: 'boolean', values: [false, true], maybeUnknown: false }, [false, true], flags],
    ['false', { type: 'boolean', values: [false], maybeUnknown: false }, [false], flags],
    [
      'some of two',
      { type: 'list', words: ['a', 'b'], maybeUnknown: false },
      lists.slice(0, 4),
      [...parts, ...strange],
    ],
    ['some of any', { type: 'list', words: undefined, maybeUnknown: false }, lists, [...parts, ...strange]],
  ])('%s', (_, domain, values, literals) => {
    const wrong: string[] = [];
    for (const asked of sets(literals)) {
      const can = values.some((value) => asked.every(({ comparison, holds }) => isSo(comparison, value) === holds));
      if (isPossible(domain, asked) !== can) wrong.push(JSON.stringify(asked));
      const unknown = can || asked.every(({ holds }) => !holds);
      if (isPossible({ ...domain, maybeUnknown: true }, asked) !== unknown) wrong.push(`? ${JSON.stringify(asked)}`);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('the lowest number from a floor on is told, of an open interval its end', () => {
    const whole = { ...number, least: 0, most: 5 };
    const above = (value: number): Literal => ({ comparison: { fact: 'f', atMost: value }, holds: false });
    const isNot = (is: number): Literal => ({ comparison: { fact: 'f', is }, holds: false });
    expect([lowest(whole, [], -open), lowest(whole, [], 3), lowest(whole, [], 6)]).toEqual([0, 3, undefined]);
    expect(lowest(whole, [above(1), isNot(2), isNot(3)], -open)).toBe(4);
    expect(lowest(whole, [above(1.5)], -open)).toBe(2);
    expect(lowest({ ...whole, whole: false }, [above(1)], -open)).toBe(1);
    expect(lowest({ ...whole, whole: false }, [above(5)], -open)).toBeUndefined();
  });
});

describe('what a fact can be', () => {
  const can = (fact: Partial<KnownFact>, comparison: Record<string, unknown>, at: Place = here): boolean =>
    isPossible(domainOf(known(fact), at), [{ comparison: { fact: 'f', ...comparison } as Comparison, holds: true }]);
  const bare = place({ criteria: [] }, 0);

  it('before anything has been done is what it is from the start', () => {
    const made = { madeTrueBy: ['writeLesson'] };
    expect(domainOf(known(made), bare)).toEqual({ ...number, least: 0, most: 0 });
    expect(domainOf(known({ ...made, type: 'boolean' }), bare)).toMatchObject({ values: [false] });
    const said = { ...made, type: 'string', words: ['no', 'yes'], initially: 'no' } as const;
    expect(domainOf(known(said), bare)).toMatchObject({ words: ['no'] });
    expect(domainOf(known(said), here)).toMatchObject({ words: ['no', 'yes'] });
    expect(domainOf(known({ ...made, type: 'list', words: ['a'] }), bare)).toMatchObject({ words: [] });
    expect(domainOf(known({ ...made, maybeUnknown: true }), bare)).toMatchObject({ words: [], maybeUnknown: true });
    expect(domainOf(known({ ...made, maybeUnknown: true }), here)).toMatchObject({
      type: 'number',
      maybeUnknown: true,
    });
  });

  it('is a number between its ends: signed, a share, bound by visits, none at a request', () => {
    expect(domainOf(known({ signed: true, fraction: true }), here)).toMatchObject({ least: -open, whole: false });
    expect(domainOf(known({ most: 4 }), here)).toMatchObject({ least: 0, most: 4, whole: true });
    expect(domainOf(known({ boundBy: 'visits' }), here)).toMatchObject({ least: 1, most: open });
    expect(domainOf(known({ boundBy: 'visits' }), { ...here, inPhase: false })).toMatchObject({ least: 0, most: 0 });
    expect(domainOf(known({ noneAtRequest: true }), here)).toMatchObject({ least: 0, most: 0 });
    expect(domainOf(known({ noneAtRequest: true }), { ...here, gate: undefined })).toMatchObject({ most: open });
  });

  it('by ratings, is as many and as named as the gate rates', () => {
    const rated = { madeTrueBy: ['rateCriteria'], boundBy: 'criteria' } as const;
    expect(domainOf(known(rated), here)).toMatchObject({ least: 0, most: 1 });
    expect(domainOf(known({ ...rated, most: 1 }), place({ criteria: ['a', 'b'] }))).toMatchObject({ most: 1 });
    expect(domainOf(known(rated), place({ criteria: [] }))).toMatchObject({ most: 0 });
    expect(domainOf(known({ ...rated, type: 'list' }), here)).toMatchObject({ words: ['a'] });
  });

  it.each(['applyForMoney', 'decideShare'])(
    'by %s, is open where money is granted, or where no gate stands',
    (source) => {
      const money = { madeTrueBy: [source] };
      const at = [place({ grants: ['money'] }, 0), place({ grants: ['hours'] }, 0), { ...bare, gate: undefined }];
      expect(at.map((one) => can(money, { atLeast: 1 }, one))).toEqual([true, false, true]);
    },
  );

  it.each(activities)('by %s, is open once that has had room', (activity) => {
    const fact = { madeTrueBy: [activity] };
    expect(can(fact, { atLeast: 1 }, place({}, maskOf([activity])))).toBe(true);
    expect(can(fact, { atLeast: 1 }, place({}, 0))).toBe(false);
    expect(can(fact, { atLeast: 1 }, place({}, allActivities & ~maskOf([activity])))).toBe(false);
  });

  it('by what is no activity of a phase, is open at any time', () => {
    expect(can({ madeTrueBy: ['submitIdea'] }, { atLeast: 1 }, bare)).toBe(true);
  });
});
