import { sha256 } from '@idesluss/api/src/sha256.ts';
import { facts, type ProcessModel, shippedModels, verifyProcessModel } from '@idesluss/core';
import {
  type Ground,
  type HistoryReport,
  layGround,
  runHistory,
  scoreBreaks,
  seededDice,
  smallModel,
  worldBreaks,
} from '@idesluss/core/testing';

export const STEPS = 30;
const SMALL_MODELS = 40;

/** Which histories to play: every `stride`-th of `count`, from `first` on; each is played by its own seed. */
export interface Share {
  readonly seed: number;
  readonly first: number;
  readonly stride: number;
  readonly count: number;
}

/** What became of histories: how often each command was accepted, how they ended, and which broke a law. */
export interface Tally {
  readonly accepted: Record<string, number>;
  readonly ends: Record<string, number>;
  readonly broken: readonly unknown[];
  readonly attempts: number;
}

/** Half of the histories run over the shipped models, half over small ones made by dice. */
export const layGrounds = (seed: number): readonly Ground[] => {
  const small = Array.from({ length: SMALL_MODELS }, (_, index) => smallModel(seededDice(seed + index)));
  const unusable = small.find((model) => !verifyProcessModel(model, { facts }).usable);
  if (unusable !== undefined) throw new Error('a small model may not be used: the generator is at fault');
  const shipped = shippedModels.map((model: ProcessModel) => layGround(model, sha256));
  const often = Array.from({ length: SMALL_MODELS / 2 }, () => shipped).flat();
  const grounds = [...shipped, ...small.map((model) => layGround(model, sha256))];
  const unsound = grounds.flatMap(({ world }) => worldBreaks(world, sha256));
  if (unsound.length > 0) throw new Error(`a ground breaks a law: ${JSON.stringify(unsound)}`);
  return [...often, ...grounds.slice(shipped.length)];
};

export const groundOf = (grounds: readonly Ground[], index: number): Ground => {
  const ground = grounds[index % grounds.length];
  if (ground === undefined) throw new Error('no ground was laid');
  return ground;
};

/** Plays a share of the histories; `progress` is told now and then how many are done. */
export const play = ({ seed, first, stride, count }: Share, progress: (done: number) => void): Tally => {
  const grounds = layGrounds(seed);
  const accepted: Record<string, number> = {};
  const ends: Record<string, number> = {};
  const broken: unknown[] = [];
  let [attempts, done] = [0, 0];
  const add = (report: HistoryReport): void => {
    for (const type of report.accepted) accepted[type] = (accepted[type] ?? 0) + 1;
    ends[report.end] = (ends[report.end] ?? 0) + 1;
    attempts += report.accepted.length + report.refused;
  };
  for (let index = first; index < count && broken.length < 10; index += stride) {
    const ground = groundOf(grounds, index);
    const report = runHistory(ground, seededDice(seed + index), STEPS);
    const score = scoreBreaks(ground.world.model, seededDice(seed + index));
    add(report);
    if (report.broken !== undefined)
      broken.push({ seed: seed + index, model: ground.world.model.key, ...report.broken });
    if (score.length > 0) broken.push({ seed: seed + index, score });
    done += 1;
    if (done % 5_000 === 0) progress(done);
  }
  return { accepted, ends, broken, attempts };
};
