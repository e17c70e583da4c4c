import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { compareDecision, copiesNeeded } from '../bench/compare-decision.ts';
import { compareRead } from '../bench/compare-read.ts';
import { compareStack } from '../bench/compare-stack.ts';
import type { Bench, Comparison } from '../bench/comparison.ts';
import { type Grounds, openGrounds } from '../bench/grounds.ts';
import { shown } from '../bench/interval.ts';
import { startLoad } from '../bench/load.ts';
import { makePattern, type Pattern } from '../bench/pattern.ts';
import { placement } from '../bench/processes.ts';
import { serve } from '../bench/served.ts';
import type { Outcome, Proof, ProofOptions, Verdict } from '../proof.ts';

const pairsOf = { short: 25, full: 41 };
/** An interval wider than this says more about the machine than about the service. */
const widest = 0.15;

const verdictOf = ({ ratio, aim, broken }: Comparison): Verdict => {
  if (broken.length > 0) return 'falls short';
  if (ratio.high - ratio.low > widest) return 'cannot run here';
  return ratio.low >= aim ? 'holds' : 'falls short';
};

const line = (comparison: Comparison): string => {
  const { name, ratio, aim, figures, broken } = comparison;
  const beside = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
  return [
    `  ${verdictOf(comparison)} · ${name}: ${shown(ratio)} (≥ ${aim})`,
    `    ${beside.join(', ')}`,
    ...broken,
  ].join('\n');
};

const compareAll = async (bench: Bench, say: ProofOptions['say']): Promise<readonly Comparison[]> => {
  const comparisons: Comparison[] = [];
  for (const compare of [compareStack, compareRead, compareDecision]) {
    const comparison = await compare(bench);
    say(line(comparison));
    comparisons.push(comparison);
  }
  return comparisons;
};

const onGrounds = async (grounds: Grounds, pattern: Pattern, { full, say }: ProofOptions): Promise<Outcome> => {
  const load = startLoad();
  const logFile = join(grounds.folder, 'bench.log');
  const issuer = pattern.city.config.oidcIssuer;
  const pairs = full ? pairsOf.full : pairsOf.short;
  try {
    const bench: Bench = {
      ...{ grounds, pattern, load, pairs },
      serve: (kind, databaseUrl = '', material = '') => serve({ kind, databaseUrl, issuer, material }, logFile),
    };
    const comparisons = await compareAll(bench, say);
    const verdicts = comparisons.map(verdictOf);
    const worst = (['falls short', 'cannot run here'] as const).find((verdict) => verdicts.includes(verdict));
    return {
      verdict: worst ?? 'holds',
      figure: comparisons.map(({ ratio }) => shown(ratio)).join(', '),
      aim: comparisons.map(({ name, aim }) => `${name} ≥ ${aim}`).join(', '),
      details: { placement, load: loadavg(), comparisons },
    };
  } finally {
    await load.stop();
    rmSync(logFile, { force: true });
  }
};

const run = async (options: ProofOptions): Promise<Outcome> => {
  options.say(
    `  ${placement}; load before it began: ${loadavg()
      .map((value) => value.toFixed(2))
      .join(', ')}`,
  );
  const grounds = await openGrounds();
  try {
    const pattern = await makePattern(grounds, copiesNeeded(options.full ? pairsOf.full : pairsOf.short));
    try {
      return await onGrounds(grounds, pattern, options);
    } finally {
      // The pattern's own city is whole: closing it folds its rows anew and verifies its chains.
      await pattern.city.close();
    }
  } finally {
    await grounds.stop();
  }
};

export const benchHttp: Proof = {
  run,
};
