import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { openTestCity } from '../db/testing.ts';
import { readTenant } from '../db/transaction.ts';
import { asStored } from './as-stored.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;

beforeAll(async () => {
  city = await openTestCity();
});
afterAll(() => city.close());

it('orders keys as the database does', async () => {
  // fast-check's own unit for this makes tables of all code points first, which takes a second.
  const name = fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 6 })
    .map((points) => String.fromCodePoint(...points))
    .filter((text) => text.isWellFormed() && !text.includes('\0'));
  const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null));
  const values = fc.letrec((tie) => ({
    any: fc.oneof(leaf, fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(name, tie('any'), { maxKeys: 6 })),
  })).any;
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const stored = query<{ value: unknown }>('select $1::jsonb as value', [JSON.stringify(value)]);
      const [[row]] = await readTenant({ db: city.db, tenantId: city.ours }, [stored]);
      expect(JSON.stringify(asStored(value))).toBe(JSON.stringify(row?.value));
    }),
    { numRuns: 200 },
  );
});
