import { sha256 } from '@idesluss/api/src/sha256.ts';
import {
  brokenCores,
  type Core,
  type Ground,
  type Law,
  laws as allLaws,
  runHistory,
  seededDice,
} from '@idesluss/core/testing';
import { groundOf, layGrounds, STEPS } from '../laws/histories.ts';
import { playAll } from '../laws/lanes.ts';
import type { Proof } from '../proof.ts';

/** Every control arm must be caught within as many histories. */
const ARM_HISTORIES = 3_000;

/** The first history, of so many, in which the broken rules show as a break of this law. */
const caughtAfter = (law: Law, core: Core, grounds: readonly Ground[], seed: number): number | null => {
  // The arm of the chains is sealed soundly and checked with another hash.
  const check = law === 'every chain verifies' ? (text: string) => sha256(`${text} `) : sha256;
  for (let index = 0; index < ARM_HISTORIES; index += 1) {
    const ground = { ...groundOf(grounds, index), sha256: check };
    const { broken } = runHistory(ground, seededDice(seed + index), STEPS, core);
    if (broken?.breaks.some((one) => one.law === law)) return index + 1;
  }
  return null;
};

export const laws: Proof = {
  run: async ({ full, seed, say }) => {
    const count = full ? 1_000_000 : 10_000;
    const run = await playAll(seed, count, say);
    const grounds = layGrounds(seed);
    const arms = allLaws.map((law) => ({ law, caughtAfter: caughtAfter(law, brokenCores[law], grounds, seed) }));
    const missed = arms.filter((arm) => arm.caughtAfter === null);
    say(`  seed ${seed}`);
    for (const one of run.broken) say(`  broken: ${JSON.stringify(one).slice(0, 2000)}`);
    for (const { law, caughtAfter: after } of arms)
      say(`  broken on purpose (${law}): ${after === null ? 'NOT caught' : `caught in history ${after}`}`);
    return {
      verdict: run.broken.length === 0 && missed.length === 0 ? 'holds' : 'falls short',
      figure: `${count} histories, ${run.attempts} attempts, ${run.broken.length} breaks; ${arms.length - missed.length} of ${arms.length} control arms caught`,
      aim: `${count} histories without a break, every control arm caught`,
      details: { seed, ...run, arms },
    };
  },
};
