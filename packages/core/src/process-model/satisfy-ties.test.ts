import { describe, expect, it } from 'vitest';
import { allActivities, type KnownFact } from './fact-table.ts';
import { soundModel } from './model.fixture.ts';
import type { Comparison, Condition } from './need.ts';
import type { Place } from './place.ts';
import { canAllHold, type Wish } from './satisfy.ts';

const [gate] = soundModel().gates;
const place: Place = { done: allActivities, inPhase: true, gate, criteria: [] };
const plan: Condition = { fact: 'plan', is: true };
const number = { type: 'number', madeTrueBy: [] } as const;
const known: Readonly<Record<string, KnownFact>> = {
  plan: { type: 'boolean', madeTrueBy: [] },
  count: number,
  other: number,
  cost: { ...number, signed: true, restsOn: plan },
  flag: { type: 'boolean', madeTrueBy: [], restsOn: plan },
  word: { type: 'string', madeTrueBy: [], words: ['none', 'some'], initially: 'none', restsOn: plan },
  names: { type: 'list', madeTrueBy: [], restsOn: plan },
  untold: { ...number, maybeUnknown: true, restsOn: plan },
  part: { ...number, notAbove: 'whole' },
  whole: { ...number, madeTrueBy: ['writeLesson'] },
  piece: { ...number, notAbove: 'hidden' },
  hidden: { ...number, madeTrueBy: ['writeLesson'], maybeUnknown: true },
};
const ask = (wishes: readonly Wish[], left = 1000, at = place) => {
  const budget = { left };
  const verdict = canAllHold(wishes, { place: at, findFact: (name) => known[name], budget });
  return { ...verdict, spent: left - budget.left };
};
const answers = (...wishes: readonly Wish[]) => ask(wishes).answer;
const is = (fact: string, value: string | number | boolean): Comparison => ({ fact, is: value });
const some: Wish = [{ fact: 'count', atLeast: 1 }, true];

describe('how much is tried', () => {
  it('is one for each wish, and one for each comparison that it is set against', () => {
    expect(ask([some])).toMatchObject({ answer: 'yes', spent: 1 });
    expect(ask([some, [is('plan', true), true], [is('other', 1), true]])).toMatchObject({ answer: 'yes', spent: 6 });
    expect(ask([[{ not: { all: [{ fact: 'count', atLeast: 1 }] } }, false]])).toMatchObject({
      answer: 'yes',
      spent: 3,
    });
  });

  it('is not the same comparison twice, nor what it rests on', () => {
    const example = [{ comparison: some[0], holds: true }];
    expect(ask([some, some])).toMatchObject({ answer: 'yes', example, spent: 3 });
    const cost: Wish = [{ fact: 'cost', atLeast: 1 }, true];
    // The cost; the plan, set against it; the cost again, set against both.
    expect(ask([cost, cost])).toMatchObject({ answer: 'yes', spent: 6 });
  });

  it('is not more than may be: with nothing left, nobody has looked', () => {
    expect([ask([some], 0).answer, ask([some], 1).answer]).toEqual(['open', 'yes']);
  });

  it('is no choice where there is one part alone, or where all parts must be so', () => {
    const one: Wish = [{ any: [{ fact: 'count', atLeast: 1 }] }, true];
    expect(ask([one])).toMatchObject({ answer: 'yes', spent: 2 });
    const example = [some, [plan, true] as const].map(([comparison, holds]) => ({ comparison, holds }));
    expect(ask([one, [plan, true]])).toMatchObject({ answer: 'yes', example });
    const two: Condition = { any: [{ fact: 'count', atLeast: 1 }, is('plan', true)] };
    expect(ask([[two, true]])).toMatchObject({ answer: 'yes', spent: 2 });
    expect(ask([[two, false]])).toMatchObject({ answer: 'yes', spent: 4 });
  });
});

describe('what is more than it is from the start', () => {
  const withoutPlan = (comparison: Comparison, holds: boolean) => answers([comparison, holds], [plan, false]);

  it.each<[Comparison, boolean]>([
    [{ fact: 'cost', atLeast: 1 }, true],
    [{ fact: 'cost', atLeast: 0 }, false],
    [{ fact: 'cost', atMost: -1 }, true],
    [{ fact: 'cost', atMost: 0 }, false],
    [is('cost', 1), true],
    [is('cost', 0), false],
    [is('flag', true), true],
    [is('flag', false), false],
    [is('word', 'some'), true],
    [is('word', 'none'), false],
    [{ fact: 'names', includes: 'anybody' }, true],
    [is('untold', 0), true],
    [{ fact: 'untold', atMost: 5 }, true],
  ])('rests on something else: %o being %s', (comparison, holds) => {
    expect([withoutPlan(comparison, holds), answers([comparison, holds], [plan, true])]).toEqual(['no', 'yes']);
  });

  it.each<[Comparison, boolean]>([
    [{ fact: 'cost', atLeast: 1 }, false],
    [{ fact: 'cost', atLeast: 0 }, true],
    [{ fact: 'cost', atMost: -1 }, false],
    [{ fact: 'cost', atMost: 0 }, true],
    [is('cost', 1), false],
    [is('cost', 0), true],
    [is('flag', true), false],
    [is('flag', false), true],
    [is('word', 'some'), false],
    [is('word', 'none'), true],
    [{ fact: 'names', includes: 'anybody' }, false],
    [{ fact: 'untold', atLeast: 1 }, false],
    [{ fact: 'count', atLeast: 1 }, true],
  ])('and what is not rests on nothing: %o being %s', (comparison, holds) => {
    expect(withoutPlan(comparison, holds)).toBe('yes');
  });
});

describe('a number that never exceeds another', () => {
  const bare = { ...place, done: 0 };
  it('is set against it where both are asked about', () => {
    const part: Wish = [{ fact: 'part', atLeast: 3 }, true];
    expect(answers(part, [{ fact: 'whole', atMost: 2 }, true])).toBe('no');
    expect(answers(part, [{ fact: 'whole', atMost: 3 }, true])).toBe('yes');
    expect(answers([{ fact: 'part', atMost: 3 }, true], [{ fact: 'whole', atMost: 2 }, true])).toBe('yes');
    expect(answers([{ fact: 'whole', atMost: 2 }, true], part)).toBe('no');
    expect(answers(part, [{ fact: 'count', atMost: 2 }, true])).toBe('yes');
    expect(answers(part)).toBe('yes');
    expect(
      ask(
        [
          [{ fact: 'part', atLeast: 1 }, true],
          [{ fact: 'whole', atLeast: 1 }, false],
        ],
        99,
        bare,
      ).answer,
    ).toBe('no');
  });

  it('is not, where nobody can know the other yet', () => {
    const wishes: Wish[] = [
      [{ fact: 'piece', atLeast: 1 }, true],
      [{ fact: 'hidden', atLeast: 1 }, false],
    ];
    expect(ask(wishes, 99, bare).answer).toBe('yes');
  });

  it('stands beside what nobody derives', () => {
    expect(answers([{ fact: 'nobodys', atLeast: 1 }, false], some)).toBe('yes');
    expect(answers([{ fact: 'nobodys', atLeast: 1 }, true], some)).toBe('no');
  });
});
