import { openTestService } from '@idesluss/api/src/test/city.ts';
import { expect, it } from 'vitest';
import { openStage } from './stage.ts';
import { stories } from './stories.ts';

it.for(stories)('$name: $tells', { timeout: 60_000 }, async ({ play }) => {
  const city = await openTestService();
  try {
    await play(await openStage(city));
    expect(await city.audit()).toEqual([]);
  } finally {
    await city.close();
  }
});
