import { describe, expect, it } from 'vitest';
import { drawn, mutantsOf, mutated, withoutEquivalents } from './mutants.ts';

const texts = (text: string): string[] => mutantsOf('a.ts', text).map((mutant) => mutated(text, mutant));

describe('the small faults', () => {
  it.each([
    ['a === b', ['((a) !== (b))']],
    ['a < b', ['((a) <= (b))']],
    ['a && b', ['((a) || (b))']],
    ['a ?? b', []],
    ['!a', ['a']],
    ['true', ['false']],
    ['3', ['4', '(2)']],
    ["'code'", []],
    ['freshId(context, 1)', []],
    ['a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['a.every(b)', ['a.some(b)']],
    ['[a, b]', ['[b]', '[a]']],
    ['[a]', ['[]']],
    ['(a as 1 | 2) === (b satisfies 3)', ['(((a as 1 | 2)) !== ((b satisfies 3)))']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('take a condition away', () => {
    expect(texts('if (a) b();')).toEqual(['if (false) b();']);
  });

  it('leave a refusal out where nothing is an answer too', () => {
    expect(texts('function f(): R | undefined { return g; }')).toEqual([
      'function f(): R | undefined { return undefined; }',
    ]);
    expect(texts('function f(): R { return g; }')).toEqual([]);
    expect(texts('const rule = { may: () => g, apply: () => h };')).toEqual([
      'const rule = { may: () => undefined, apply: () => h };',
    ]);
  });

  it('forget a field only where fields may be left out', () => {
    expect(texts('function f(): Partial<S> { return { a, b }; }')).toEqual([
      'function f(): Partial<S> { return { b }; }',
      'function f(): Partial<S> { return { a }; }',
    ]);
    expect(texts('function f(): S { return { a, b }; }')).toEqual([]);
  });
});

describe('the sample', () => {
  const mutants = mutantsOf('a.ts', 'a === b;\nc === d;\ne === f;\ng === h;');

  it('is drawn by the seed, each at most once', () => {
    expect(drawn(mutants, 3, 7)).toEqual(drawn(mutants, 3, 7));
    expect(new Set(drawn(mutants, 9, 1))).toEqual(new Set(mutants));
  });

  it('leaves the known equivalents out, and tells which are known no more', () => {
    const entry = { path: 'a.ts', says: 'c === d;', was: 'c === d', becomes: '((c) !== (d))', why: 'for example' };
    const gone = { ...entry, says: 'x === y;' };
    const { telling, stale } = withoutEquivalents(mutants, [entry, gone]);
    expect(telling.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(stale).toEqual([gone]);
  });
});
