import { createDemoDatabase } from '@idesluss/api/src/test/demo-template.ts';
import { createTestDatabase } from '@idesluss/api/src/test/database.ts';
import { expect, it } from 'vitest';
import { pressCity } from './pressing.ts';

const seed = Math.floor(Math.random() * 2 ** 31);

it('every example succeeds on the demo city, in any order', async () => {
  const { pressed, faults } = await pressCity(await createDemoDatabase(), seed);
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(pressed.length).toBeGreaterThan(70);
}, 60_000);

// The first and the last day of a year, on which the examples' own days lie furthest off and nearest.
it.each(['2027-01-01T08:00:00Z', '2031-12-31T22:30:00Z'])(
  'and does so at %s',
  async (moment) => {
    const { faults } = await pressCity(await createTestDatabase(), seed, new Date(moment));
    expect(faults, `seed ${seed}`).toEqual([]);
  },
  60_000,
);
