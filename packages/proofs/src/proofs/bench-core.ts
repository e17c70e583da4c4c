import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findShippedModel } from '@idesluss/core';
import { seededDice } from '@idesluss/core/testing';
import { countFound, countOf, engineFor, factsFor, someRated, summariseInCore } from '../bench-core/criteria.ts';
import { askCore, askMachine, disagreements, makeReady, type Ready } from '../bench-core/lock-step.ts';
import { comparePairs, type Ratio } from '../bench-core/pairs.ts';
import { record } from '../bench-core/recording.ts';
import type { Proof, Verdict } from '../proof.ts';

const aims = { rules: 10, criteria: 100 };
/** Relative: (high − low) / median. */
const WIDEST = 0.15;
/** After each command of the journeys so many that are refused. */
const REFUSALS = 2;

/** The machine that the claim is about: whoever changes it changes the claim, and says so here. */
const MACHINE_SHA256 = '255e06275ce29016fdd6df9ffd9c47d99f7b993c6a6d559854bcc259ee14d92e';

const machineFile = join(import.meta.dirname, '..', '..', 'baseline', 'xstate-machine.ts');

const times = (count: number, run: () => void) => (): void => {
  for (let turn = 0; turn < count; turn += 1) run();
};

const compareRules = (ready: readonly Ready[], pairs: number): Promise<Ratio> => {
  const core = times(400, () => ready.forEach((one) => askCore(one)));
  const machine = times(80, () => ready.forEach((one) => askMachine(one)));
  core();
  machine();
  return comparePairs(core, machine, { pairs, scale: 5 });
};

const compareCriteria = async (pairs: number, seed: number): Promise<Ratio> => {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  const dice = seededDice(seed);
  const cases = Array.from({ length: 50 }, () => someRated(model, dice));
  const engine = engineFor(model);
  const facts = cases.map(factsFor);
  for (const [index, one] of cases.entries()) {
    const [mine, other] = [countOf(summariseInCore(model, one)), countFound(await engine.run(facts[index] ?? {}))];
    const same = [mine.met, mine.applicable].map((ids) => ids.toSorted().join()).join('|');
    if (same !== [other.met, other.applicable].map((ids) => ids.toSorted().join()).join('|'))
      throw new Error(`criteria: another count for case ${index}: ${same}`);
  }
  const core = times(400, () => cases.forEach((one) => summariseInCore(model, one)));
  const theirs = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) for (const one of facts) await engine.run(one);
  };
  core();
  await theirs();
  return comparePairs(core, theirs, { pairs, scale: 100 });
};

const verdictOf = (ratio: Ratio, aim: number): Verdict => {
  if (ratio.width > WIDEST) return 'cannot run here';
  return ratio.low >= aim ? 'holds' : 'falls short';
};

const worst = (verdicts: readonly Verdict[]): Verdict =>
  (['falls short', 'cannot run here'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'holds';

const told = ({ median, low, high }: Ratio): string =>
  `${median.toFixed(1)} × (95 %: ${low.toFixed(1)}–${high.toFixed(1)})`;

export const benchCore: Proof = {
  run: async ({ full, seed, say }) => {
    const hash = createHash('sha256').update(readFileSync(machineFile)).digest('hex');
    if (hash !== MACHINE_SHA256) throw new Error(`the machine has changed, its hash is now ${hash}`);
    const recordings = record(seededDice(seed), REFUSALS);
    const ready = recordings.map(makeReady);
    const different = ready.flatMap(disagreements);
    if (different.length > 0) throw new Error(`verdicts differ: ${different.join('; ')}`);
    const steps = ready.flatMap((one) => one.steps);
    const accepted = steps.filter((step) => step.accepted).length;
    say(`  ${steps.length} commands with equal verdicts, ${accepted} accepted, ${steps.length - accepted} refused`);
    const pairs = full ? 201 : 101;
    const rules = await compareRules(ready, pairs);
    say(`  against XState: ${told(rules)}, aim ≥ ${aims.rules} ×`);
    const criteria = await compareCriteria(pairs, seed);
    say(`  against json-rules-engine: ${told(criteria)}, aim ≥ ${aims.criteria} ×`);
    return {
      verdict: worst([verdictOf(rules, aims.rules), verdictOf(criteria, aims.criteria)]),
      figure: `XState ${told(rules)}; json-rules-engine ${told(criteria)}`,
      aim: `lower ends ≥ ${aims.rules} × and ≥ ${aims.criteria} ×, intervals within ${WIDEST} of the median`,
      details: { seed, commands: steps.length, accepted, rules, criteria, machineSha256: hash },
    };
  },
};
