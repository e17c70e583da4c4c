import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/source.ts';
import type { Proof, ProofOptions } from '../proof.ts';
import { type Lane, openLane } from './lanes.ts';
import { drawn, type Equivalent, type Mutant, mutantsOf, withoutEquivalents } from './mutants.ts';
import { type Suite, type Trial, tryAll } from './try-all.ts';

// StrykerJS was looked at: it draws no sample by a seed, and our tables are made while modules load, which it runs every
// test for. Here each mutant is one changed module under vitest itself, and nothing else is installed.
const LANES = 2;
/** A mutant may take so many times as long as the untouched rules, and never less than that many milliseconds. */
const PATIENCE = { times: 5, least: 30_000 };
const ARM = 3;

/** What is mutated, which tests are to find it, and how many of the faults. */
export type Field = {
  /** Globs from the repository's top. */
  places: readonly string[];
  leftOut: RegExp;
  tests: readonly string[];
  /** A share of 1. */
  aim: number;
  equivalents: readonly Equivalent[];
};

/** Every fault that the field could have, in the order of files and texts. */
export const allMutants = ({ places, leftOut }: Field): Mutant[] =>
  globSync(places, { cwd: root })
    .filter((path) => !leftOut.test(path))
    .toSorted()
    .flatMap((path) => mutantsOf(path, readFileSync(join(root, path), 'utf8')));

const shareOf = (trials: readonly Trial[]): number =>
  trials.length === 0 ? 0 : trials.filter(({ killedBy }) => killedBy !== null).length / trials.length;

/** The first control arm, and the measure of all else: the rules as they are, of which every test must speak well. */
const untouched = async (lane: Lane, say: ProofOptions['say']): Promise<Suite | undefined> => {
  const started = performance.now();
  const said = await lane.ask({ changed: null, files: lane.files }, 600_000);
  const took = performance.now() - started;
  if (said === 'timeout' || said === 'ended' || said.failed !== null || said.tests === 0) {
    say(`  untouched: ${JSON.stringify(typeof said === 'string' ? said : said.failed)}`);
    return undefined;
  }
  say(`  untouched: nothing killed by ${said.tests} tests in ${Math.round(took / 1000)} s`);
  const limit = Math.max(PATIENCE.least, PATIENCE.times * took);
  return { files: lane.files, milliseconds: said.milliseconds, limit };
};

const name = ({ path, line, was, becomes }: Mutant): string =>
  `${path}:${line} ${JSON.stringify(was)} -> ${JSON.stringify(becomes)}`;

const measure = async (lanes: readonly Lane[], field: Field, sample: number, { full, seed, say }: ProofOptions) => {
  const { telling, stale } = withoutEquivalents(allMutants(field), field.equivalents);
  const chosen = drawn(telling, full ? telling.length : sample, seed);
  const [first] = lanes;
  const suite = first === undefined ? undefined : await untouched(first, say);
  if (suite === undefined) return { stale, all: telling.length, arms: 0, trials: [] };
  // The second arm: without tests nothing is killed, and what is not killed falls short.
  const empty = await tryAll(lanes, { ...suite, files: [] }, chosen.slice(0, ARM), () => undefined);
  const emptied = shareOf(empty) < field.aim && empty.every(({ killedBy }) => killedBy === null);
  say(`  tests emptied: ${emptied ? 'nothing killed, falls short as it must' : 'KILLED something'}`);
  const trials = await tryAll(lanes, suite, chosen, ({ mutant, killedBy }, done) => {
    if (killedBy === null) say(`  survives: ${name(mutant)}`);
    if (done % 25 === 0) say(`  ${done} of ${chosen.length}`);
  });
  return { stale, all: telling.length, arms: emptied ? 2 : 1, trials };
};

const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`;

/** The proof over a sample; what is being written need not wait for a large one. */
export const overSample = (field: Field, sample: number): Proof => ({
  run: async (options) => {
    options.say(`  seed ${options.seed}`);
    const lanes = await Promise.all(Array.from({ length: LANES }, () => openLane(options.seed, field.tests)));
    try {
      const { trials, stale, all, arms } = await measure(lanes, field, sample, options);
      const share = shareOf(trials);
      const survivors = trials.filter(({ killedBy }) => killedBy === null).map(({ mutant }) => name(mutant));
      const timeouts = trials.filter(({ killedBy }) => killedBy === 'ran too long').map(({ mutant }) => name(mutant));
      for (const one of stale) options.say(`  no such mutant any more: ${one.path} ${one.says}`);
      return {
        verdict: share >= field.aim && arms === 2 && stale.length === 0 ? 'holds' : 'falls short',
        figure: `${percent(share)} of ${trials.length} mutants killed, drawn from ${all}; ${timeouts.length} by running too long; ${arms} of 2 control arms right`,
        aim: `≥ ${Math.round(field.aim * 100)} %, both control arms right, no equivalent out of date`,
        details: { seed: options.seed, survivors, timeouts, equivalents: field.equivalents, stale },
      };
    } finally {
      for (const lane of lanes) lane.close();
    }
  },
});
