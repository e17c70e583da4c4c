import { expect, it } from 'vitest';
import { facts } from '../initiative/facts.ts';
import { sha256 } from '../sha256.fixture.ts';
import { seededDice } from '../testing/dice.ts';
import { layPair, migrationWalk } from '../testing/migration-walk.ts';
import { verifyProcessModel } from './verify.ts';

const pairs = Array.from({ length: 60 }, (_, seed) => layPair(seed, sha256));

it('pairs of models made by dice may be used, with every guarantee that holds in them', () => {
  const models = pairs.flatMap(({ pair: { from, to } }) => [from, to]);
  expect(models.filter((model) => !verifyProcessModel(model, { facts }).usable)).toEqual([]);
  expect(models.filter(({ guarantees }) => guarantees.length > 0).length).toBeGreaterThan(20);
});

it('over pairs of models and histories by dice: a move gains nothing and leads around no guarantee', {
  timeout: 120_000,
}, () => {
  const came: Record<string, number> = {};
  for (let seed = 0; seed < 600; seed += 1) {
    const walked = migrationWalk(pairs[seed % pairs.length] ?? layPair(seed, sha256), seededDice(seed));
    expect(walked.broken, `seed ${seed}`).toEqual([]);
    came[walked.came] = (came[walked.came] ?? 0) + 1;
  }
  // The dice lead to each of these.
  const least = { moved: 60, movedBack: 5, notMigrated: 20, gateCaseOpen: 20, notInStanding: 20 };
  for (const [code, count] of Object.entries(least)) expect(came[code] ?? 0, code).toBeGreaterThan(count);
});
