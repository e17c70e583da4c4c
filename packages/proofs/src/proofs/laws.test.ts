import { expect, it } from 'vitest';
import { laws } from './laws.ts';

it('the laws hold in ten thousand histories, and every control arm is caught', { timeout: 400_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const outcome = await laws.run({ full: false, seed, say: () => undefined });
  // With its seed and what broke, so that a red test can be played again.
  expect({ seed, ...outcome }).toMatchObject({ verdict: 'holds' });
});
