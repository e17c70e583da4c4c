import { type ProcessModel, shippedModels } from '@idesluss/core';
import { seededDice } from '@idesluss/core/testing';
import { type Covered, covered, sumOf } from '../peer/covered.ts';
import { type Walked, walker } from '../peer/walk.ts';
import type { Proof } from '../proof.ts';

/** So many walks by each entry of each model, of so many steps at most. */
const WALKS = { short: 60, full: 600 };
const STEPS = 40;

/** A round is a calendar, and no place: each gate decides at any time, on both sides. */
const withoutRounds = (model: ProcessModel): ProcessModel =>
  Object.freeze({
    ...model,
    gates: model.gates.map((gate) => ({ ...gate, schedule: { kind: 'continuous' } as const })),
  });

/** The same model with one way leading elsewhere. */
const otherwise = (model: ProcessModel): ProcessModel => {
  const [first, ...rest] = model.edges;
  const elsewhere = model.phases.findLast(({ id }) => id !== first?.to)?.id;
  if (first === undefined || elsewhere === undefined) throw new Error(`${model.key} has no edge to change`);
  return { ...model, edges: [{ ...first, to: elsewhere }, ...rest] };
};

function* walksOver(model: ProcessModel, other: ProcessModel, seed: number, count: number): Generator<Walked> {
  for (const [at, entry] of model.entries.entries()) {
    const walk = walker(model, entry, other);
    for (let index = 0; index < count; index += 1) yield walk(seededDice(seed + at * count + index), STEPS);
  }
}

/** The control arm: a machine with one edge changed must be told from the model on some walk. */
const isMissed = (model: ProcessModel, seed: number, count: number): boolean => {
  for (const { differs } of walksOver(model, otherwise(model), seed, count)) if (differs !== undefined) return false;
  return true;
};

export const peer: Proof = {
  run: async ({ full, seed, say }) => {
    const count = full ? WALKS.full : WALKS.short;
    const models = shippedModels.map(withoutRounds);
    const differ: string[] = [];
    const parts: Covered[] = [];
    let [walks, steps, asked] = [0, 0, 0];
    for (const model of models) {
      const all = [...walksOver(model, model, seed, count)];
      walks += all.length;
      for (const walk of all) {
        [steps, asked] = [steps + walk.steps, asked + walk.asked];
        if (walk.differs !== undefined) differ.push(walk.differs);
      }
      const part = covered(
        model,
        all.flatMap(({ gone }) => gone),
      );
      parts.push(part);
      say(
        `  ${model.key} ${model.version}: ${(['ways', 'outcomes', 'endings'] as const).map((one) => sumOf([part], one)).join(', ')}`,
      );
    }
    for (const one of differ.slice(0, 20)) say(`  differs: ${one}`);
    const missed = models.filter((model) => isMissed(model, seed, count));
    say(
      `  a machine with one edge changed: ${missed.length === 0 ? 'caught for each model' : `NOT caught for ${missed.map(({ key }) => key).join(', ')}`}`,
    );
    const whole = sumOf(parts, 'ways');
    const isCovered = parts.every(({ ways: [gone, all] }) => gone === all);
    const sound = differ.length + missed.length === 0 && isCovered;
    return {
      verdict: sound ? 'holds' : 'falls short',
      figure: `${walks} walks, ${steps} steps, ${asked} questions, ${differ.length} differences; ${whole}, ${sumOf(parts, 'outcomes')}, ${sumOf(parts, 'endings')}`,
      aim: 'no difference, every way of each model gone, each machine with one edge changed caught',
      details: { seed, walks, steps, asked, differ, missed: missed.map(({ key }) => key), parts },
    };
  },
};
