import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition, evaluateNeeds, type FactValue } from './evaluate.ts';
import type { Condition } from './need.ts';
import type { Need } from './types.ts';

const lookup = (facts: Readonly<Record<string, FactValue>>) => (name: string) => facts[name];
const need = (condition: Condition, appliesWhen?: Condition): Need => ({
  id: 'n',
  text: { sv: 'Behov', en: 'Need' },
  condition,
  ...(appliesWhen ? { appliesWhen } : {}),
});

describe('evaluateCondition', () => {
  const facts = lookup({ count: 2, done: true, kind: 'money', roles: ['manager'] });

  it.each<[Condition, boolean]>([
    [{ fact: 'count', atLeast: 2 }, true],
    [{ fact: 'count', atLeast: 3 }, false],
    [{ fact: 'count', atMost: 2 }, true],
    [{ fact: 'count', atMost: 1 }, false],
    [{ fact: 'done', is: true }, true],
    [{ fact: 'kind', is: 'hours' }, false],
    [{ fact: 'roles', includes: 'manager' }, true],
    [{ fact: 'roles', includes: 'coach' }, false],
    [{ fact: 'done', atLeast: 0 }, false],
    [{ fact: 'kind', includes: 'mon' }, false],
    [{ fact: 'unheardOf', atMost: 5 }, false],
    [{ not: { fact: 'unheardOf', is: true } }, true],
    [
      {
        all: [
          { fact: 'done', is: true },
          { fact: 'count', atLeast: 3 },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { fact: 'done', is: true },
          { fact: 'count', atLeast: 3 },
        ],
      },
      true,
    ],
  ])('%j is %s', (condition, expected) => expect(evaluateCondition(condition, facts)).toBe(expected));
});

describe('evaluateNeeds', () => {
  it('names what is missing and what it is now', () => {
    const goals = need({
      all: [
        { fact: 'goals', atLeast: 2 },
        { fact: 'bounded', is: true },
      ],
    });
    const [outcome] = evaluateNeeds([goals], lookup({ goals: 1 }));
    expect(outcome).toMatchObject({ applies: true, met: false });
    expect(outcome?.missing).toEqual([
      { comparison: { fact: 'goals', atLeast: 2 }, actual: 1, inverted: false },
      { comparison: { fact: 'bounded', is: true }, actual: null, inverted: false },
    ]);
  });

  it('counts a need that does not apply as met, and says so', () => {
    const endorsed = need({ fact: 'roles', includes: 'manager' }, { fact: 'bearer.hasManager', is: true });
    expect(evaluateNeeds([endorsed], lookup({}))[0]).toMatchObject({ applies: false, met: true, missing: [] });
    expect(evaluateNeeds([endorsed], lookup({ 'bearer.hasManager': true }))[0]?.met).toBe(false);
  });

  it('says under a not that the comparison must become false', () => {
    const [outcome] = evaluateNeeds([need({ not: { fact: 'open', atLeast: 1 } })], lookup({ open: 2 }));
    expect(outcome?.missing).toEqual([{ comparison: { fact: 'open', atLeast: 1 }, actual: 2, inverted: true }]);
  });

  it('is met exactly when nothing is missing; unmet always names something; the answer is frozen', () => {
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({ fact: fc.constantFrom('a', 'b', 'c'), atLeast: fc.integer({ min: 0, max: 3 }) }),
        fc.record({ fact: fc.constantFrom('a', 'b', 'c'), is: fc.constantFrom(0, 1, 2) }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('condition') }),
      ),
    }));
    const known = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(condition, known, (any, facts) => {
        const [outcome] = evaluateNeeds([need(any)], lookup(facts));
        expect(outcome?.met).toBe(evaluateCondition(any, lookup(facts)));
        expect(outcome?.missing.length === 0).toBe(outcome?.met);
        expect(Object.isFrozen(outcome) && Object.isFrozen(outcome?.missing)).toBe(true);
      }),
    );
  });
});
