import { expect, it } from 'vitest';
import { closestFirst } from './closest.ts';

it.each([
  ['titel', ['summary', 'title', 'need'], 'title'],
  ['personID', ['unitId', 'personId'], 'personId'],
  ['owning_unit_id', ['unitId', 'owningUnitId'], 'owningUnitId'],
  ['', ['b', 'a'], 'b'],
])('%s is most like what somebody meant', (written, names, first) => {
  expect(closestFirst(written, names)[0]).toBe(first);
  expect(closestFirst(written, names).toSorted()).toEqual(names.toSorted());
});

it('is quick with a name of any length', () => {
  const started = performance.now();
  closestFirst(
    'å'.repeat(1_000_000),
    Array.from({ length: 60 }, (_, index) => `name${index}`),
  );
  expect(performance.now() - started).toBeLessThan(500);
});
