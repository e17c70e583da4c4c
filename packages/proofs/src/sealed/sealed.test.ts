import { openTestService } from '@idesluss/api/src/test/city.ts';
import { expect, it } from 'vitest';
import { compare } from './panel.ts';

it('a rating is sealed wherever one looks, until one’s own is in', { timeout: 120_000 }, async () => {
  const city = await openTestService();
  try {
    const { looks, leaks, seen } = await compare(city);
    expect(leaks).toEqual([]);
    expect(looks).toBeGreaterThan(100);
    // The control arm: whoever decides is told, so that the comparison would have noticed.
    expect(seen).toBeGreaterThan(1);
  } finally {
    await city.close();
  }
});
