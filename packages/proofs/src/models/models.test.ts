import { openTestService } from '@idesluss/api/src/test/city.ts';
import { shippedModels } from '@idesluss/core';
import { expect, it } from 'vitest';
import { walkModel } from '../proofs/models.ts';

/** The two that ask for most: what is carried over, and advice in rounds. The proof walks them all. */
const some = shippedModels.filter(({ gates }) =>
  gates.some(({ legalForm, carriesOver }) => legalForm === 'recommendation' || carriesOver === true),
);

it.each(some)('$key $version is entered and left by every way that it has', { timeout: 60_000 }, async (model) => {
  const city = await openTestService();
  try {
    expect(await walkModel(city, model)).toMatchObject({ found: [] });
    expect(await city.audit()).toEqual([]);
  } finally {
    await city.close();
  }
});
