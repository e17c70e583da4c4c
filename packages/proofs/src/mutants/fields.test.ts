import { expect, it } from 'vitest';
import { rulesOfCore, rulesOfModels } from './fields.ts';
import { withoutEquivalents } from './mutants.ts';
import { allMutants } from './over-sample.ts';

it.each([
  ['what decides', rulesOfCore],
  ['what judges models', rulesOfModels],
])('each fault listed as none of %s is one that the rules still have', (_, field) => {
  expect(withoutEquivalents(allMutants(field), field.equivalents).stale).toEqual([]);
});
