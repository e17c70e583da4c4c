import { sha256 } from '@idesluss/api/src/sha256.ts';
import { facts, type ProcessModel, shippedModels, verifyProcessModel } from '@idesluss/core';
import {
  brokenCores,
  type Core,
  type Ground,
  type HistoryReport,
  type Law,
  laws as allLaws,
  layGround,
  runHistory,
  scoreBreaks,
  seededDice,
  smallModel,
} from '@idesluss/core/testing';
import type { Proof, ProofOptions } from '../proof.ts';

const STEPS = 30;
const SMALL_MODELS = 40;
/** Every control arm must be caught within as many histories. */
const ARM_HISTORIES = 3_000;

/** Half of the histories run over the shipped models, half over small ones made by dice. */
const layGrounds = (seed: number): readonly Ground[] => {
  const small = Array.from({ length: SMALL_MODELS }, (_, index) => smallModel(seededDice(seed + index)));
  const unusable = small.find((model) => !verifyProcessModel(model, { facts }).usable);
  if (unusable !== undefined) throw new Error('a small model may not be used: the generator is at fault');
  const shipped = shippedModels.map((model: ProcessModel) => layGround(model, sha256));
  const often = Array.from({ length: SMALL_MODELS / 2 }, () => shipped).flat();
  return [...often, ...small.map((model) => layGround(model, sha256))];
};

const groundOf = (grounds: readonly Ground[], index: number): Ground => {
  const ground = grounds[index % grounds.length];
  if (ground === undefined) throw new Error('no ground was laid');
  return ground;
};

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

const histories = (grounds: readonly Ground[], { seed, say }: ProofOptions, count: number) => {
  const accepted: Record<string, number> = {};
  const ends: Record<string, number> = {};
  const broken: unknown[] = [];
  let attempts = 0;
  const add = (report: HistoryReport): void => {
    for (const type of report.accepted) accepted[type] = (accepted[type] ?? 0) + 1;
    ends[report.end] = (ends[report.end] ?? 0) + 1;
    attempts += report.accepted.length + report.refused;
  };
  for (let index = 0; index < count && broken.length < 10; index += 1) {
    const ground = groundOf(grounds, index);
    const report = runHistory(ground, seededDice(seed + index), STEPS);
    const score = scoreBreaks(ground.world.model, seededDice(seed + index));
    add(report);
    if (report.broken !== undefined)
      broken.push({ seed: seed + index, model: ground.world.model.key, ...report.broken });
    if (score.length > 0) broken.push({ seed: seed + index, score });
    if (index > 0 && index % 50_000 === 0) say(`  ${index} histories, ${attempts} attempts`);
  }
  return { accepted, ends, broken, attempts };
};

export const laws: Proof = {
  run: async (options) => {
    const { full, seed, say } = options;
    const count = full ? 1_000_000 : 10_000;
    const grounds = layGrounds(seed);
    const run = histories(grounds, options, count);
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
