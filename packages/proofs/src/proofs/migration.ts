import { sha256 } from '@idesluss/api/src/sha256.ts';
import { brokenCores, type Core, layPair, migrationWalk, seededDice, soundCore } from '@idesluss/core/testing';
import { cutOff } from '../migration/cut-off.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';

const PAIRS = 150;
const walks = { short: 3_000, full: 100_000 };
/** The control arm must be caught within as many. */
const ARM_WALKS = 600;

const gainsBy = brokenCores['a move gains nothing, and nothing leads around a guarantee'];

function walkAll(seed: number, count: number, core: Core) {
  const pairs = Array.from({ length: PAIRS }, (_, index) => layPair(seed + index, sha256));
  const came: Record<string, number> = {};
  const broken: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const pair = pairs[index % PAIRS];
    if (pair === undefined) continue;
    const walked = migrationWalk(pair, seededDice(seed + index), core);
    came[walked.came] = (came[walked.came] ?? 0) + 1;
    if (walked.broken.length > 0) broken.push(`seed ${seed + index}: ${walked.broken.join('; ')}`);
  }
  return { came, broken };
}

function judge(
  { seed }: ProofOptions,
  sound: ReturnType<typeof walkAll>,
  arm: ReturnType<typeof walkAll>,
  city: Awaited<ReturnType<typeof cutOff>>,
): Outcome {
  const { moved = 0, movedBack = 0 } = sound.came;
  const caught = arm.broken.length > 0;
  const enough = moved > 0 && movedBack > 0 && city.movedBefore > 0 && city.movedBefore < city.running;
  const whole = sound.broken.length === 0 && city.findings.length === 0;
  return {
    verdict: enough && whole && caught ? 'holds' : 'falls short',
    figure: `${moved} histories moved, ${movedBack} moved back, ${sound.broken.length} gains; arm ${caught ? 'caught' : 'NOT caught'}; cut off after ${city.movedBefore} of ${city.running}, ${city.findings.length} findings`,
    aim: 'no gain in any history, a gain on purpose found, a run that was cut off resumes with the same counts',
    details: { seed, came: sound.came, broken: sound.broken.slice(0, 10), arm: arm.broken.slice(0, 3), city },
  };
}

export const migration: Proof = {
  run: async (options) => {
    const { full, seed, say } = options;
    say(`  seed ${seed}`);
    const sound = walkAll(seed, full ? walks.full : walks.short, soundCore);
    for (const line of sound.broken.slice(0, 5)) say(`  ${line.slice(0, 400)}`);
    const arm = walkAll(seed, ARM_WALKS, gainsBy);
    const city = await onThrowAwayCluster(async (open) => cutOff(await open(), full ? 90 : 60));
    return judge(options, sound, arm, city);
  },
};
