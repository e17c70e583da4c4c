import { createDemoDatabase } from '@idesluss/api/src/test/demo-template.ts';
import { expect, it } from 'vitest';
import { pressCity } from './pressing.ts';

it('every example succeeds on the demo city, in any order', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { pressed, faults } = await pressCity(await createDemoDatabase(), seed);
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(pressed.length).toBeGreaterThan(70);
}, 60_000);
