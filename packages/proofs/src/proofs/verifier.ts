import { sha256 } from '@idesluss/api/src/sha256.ts';
import { facts, shippedModels, verifyProcessModel } from '@idesluss/core';
import { agreementOn, anyShape, brokenCores, knownShapes, seededDice } from '@idesluss/core/testing';
import type { Proof } from '../proof.ts';

/** So many states of one model are gone through; a model with more says nothing. */
const MOST_STATES = 400;
/** Of the models within the time at least so many must have been gone through to the end. */
const LEAST_WHOLE = 50;
const SECONDS = { short: 75, full: 900 };
const ARM_MODELS = 30;

interface Told {
  readonly seed: number;
  readonly differ: readonly string[];
}

export const verifier: Proof = {
  run: async ({ full, seed, say }) => {
    const until = performance.now() + 1_000 * (full ? SECONDS.full : SECONDS.short);
    const differing: Told[] = [];
    const codes: Record<string, number> = {};
    let [models, whole] = [0, 0];
    while (performance.now() < until) {
      const agreement = agreementOn(anyShape(seededDice(seed + models)), { sha256, most: MOST_STATES });
      if (agreement.differ.length > 0) differing.push({ seed: seed + models, differ: agreement.differ });
      for (const code of new Set(agreement.findings)) codes[code] = (codes[code] ?? 0) + 1;
      models += 1;
      if (agreement.whole) whole += 1;
    }
    say(`  seed ${seed}: ${models} models, ${whole} gone through to the end`);
    for (const one of differing) say(`  differs: ${JSON.stringify(one)}`);
    const missed = knownShapes.filter(
      ({ model, code, place, path }) =>
        !verifyProcessModel(model, { facts }).findings.some(
          (one) => one.code === code && one.place === place && one.counterExample?.en === path.en,
        ),
    );
    for (const { name } of missed) say(`  not found: ${name}`);
    const refused = shippedModels.filter((model) => !verifyProcessModel(model, { facts }).usable);
    const core = brokenCores['phases only through gates, free edges and entries'];
    const caught = Array.from({ length: ARM_MODELS }, (_, index) => anyShape(seededDice(seed + index))).some(
      (model) => agreementOn(model, { sha256, core, most: MOST_STATES }).differ.length > 0,
    );
    say(`  rules broken on purpose: ${caught ? 'caught' : 'NOT caught'}`);
    const sound = differing.length + missed.length + refused.length === 0 && caught && whole >= LEAST_WHOLE;
    return {
      verdict: sound ? 'holds' : 'falls short',
      figure: `${whole} of ${models} models gone through to the end, ${differing.length} on which the two differ; ${knownShapes.length - missed.length} of ${knownShapes.length} known faults found`,
      aim: `at least ${LEAST_WHOLE} models, no difference, every known fault with its path, the control arm caught`,
      details: { seed, models, whole, differing, codes, missed: missed.map(({ name }) => name), caught },
    };
  },
};
