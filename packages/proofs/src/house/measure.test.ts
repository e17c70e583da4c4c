import { expect, test } from 'vitest';
import { count } from './counts.ts';
import { functionSizes } from './functions.ts';
import { biggestCycle, closure } from './imports.ts';
import { parse } from './source.ts';
import { tableWriters } from './tables.ts';

const code = (text: string, path = 'packages/core/src/x.ts') => parse(path, text);

test('counts what the sheet names', () => {
  const counts = count(
    code(`// why
      const a: any = b as string;
      const c = [1] as const;
      class D {}
      if (a) throw new Error(process.env['X']);
      export * from './y.ts';`),
  );
  expect(counts).toMatchObject({ any: 1, casts: 1, throws: 1, classes: 1, exportAll: 1, commentLines: 1 });
  expect(counts.readsEnvironment).toBe(true);
});

test('a file that only re-exports is seen, one with a word of its own is not', () => {
  expect(count(code(`export { a } from './a.ts';\nexport type { B } from './b.ts';`)).onlyReExports).toBe(true);
  expect(count(code(`export { a } from './a.ts';\nexport const b = 1;`)).onlyReExports).toBe(false);
});

test('a function that only hands on its parameters is seen', () => {
  const sizes = functionSizes(
    code(`const same = (a: A, b: B) => other(a, b);
      async function waits(a: A) {
        return await other(a);
      }
      const turned = (a: A, b: B) => other(b, a);`),
  );
  expect(sizes.map(({ name, lines, passThrough }) => [name, lines, passThrough])).toEqual([
    ['same', 1, true],
    ['waits', 3, true],
    ['turned', 1, false],
  ]);
});

const edge = (from: string, to: string) => ({ from, to, typeOnly: false });

test('finds the biggest cycle and what a file reaches', () => {
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('d', 'a')];
  expect(biggestCycle(edges).toSorted()).toEqual(['b', 'c']);
  expect(biggestCycle(edges.slice(0, 2))).toEqual([]);
  expect([...closure('a', edges)].toSorted()).toEqual(['a', 'b', 'c']);
});

test('finds who writes a table, by builder and by SQL', () => {
  const writers = tableWriters([
    code(`db.insertInto('fund').values(x)`, 'one.ts'),
    code('sql`update fund set state = 1`', 'two.ts'),
    code(`db.deleteFrom('person')`, 'three.ts'),
  ]);
  expect([...writers]).toEqual([
    ['fund', ['one.ts', 'two.ts']],
    ['person', ['three.ts']],
  ]);
});
