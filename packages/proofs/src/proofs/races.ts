import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { type Arena, openArena } from '../races/arena.ts';
import { drawFrom } from '../races/at-once.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import type { Pair } from '../races/pair.ts';
import { pairs } from '../races/pairs.ts';
import { ledgerFindings } from '../races/record.ts';

type OpenDatabase = () => Promise<TestDatabase>;
type Tally = { name: string; rounds: number; findings: readonly string[] };
type Control = { name: string; without: readonly string[]; found: string | undefined; rounds: number };

const aboutSeconds = { short: 30, full: 600 };
/** A control arm that has not gone wrong by then would not have shown anything. */
const mostControlRounds = 60;

/** Plays every pair in turn until the time is used, each at least this often. */
const atLeast = 5;

const playAll = async (arena: Arena, draw: () => number, seconds: number): Promise<readonly Tally[]> => {
  const tallies = pairs.map(({ name }) => ({ name, rounds: 0, findings: new Set<string>() }));
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; turn < atLeast || performance.now() < end; turn += 1) {
    for (const [index, { play, everyTurns = 1 }] of pairs.entries()) {
      const tally = tallies[index];
      if (tally === undefined || turn % everyTurns > 0) continue;
      for (const finding of await play(arena, draw)) tally.findings.add(finding);
      tally.rounds += 1;
    }
  }
  return tallies.map(({ findings, ...tally }) => ({ ...tally, findings: [...findings] }));
};

const walled = async (open: OpenDatabase, { seed, full, say }: ProofOptions): Promise<readonly Tally[]> => {
  const arena = await openArena(await open());
  const tallies: Tally[] = [];
  const afterwards: string[] = [];
  try {
    tallies.push(...(await playAll(arena, drawFrom(seed), full ? aboutSeconds.full : aboutSeconds.short)));
    afterwards.push(...(await ledgerFindings(arena.city)));
  } finally {
    // Closing folds every stream from its log and verifies every chain.
    await arena.close().catch((thrown: unknown) => afterwards.push(String(thrown)));
  }
  const name = 'ledgers add up, rows are what their logs fold to, chains verify';
  const all = [...tallies, { name, rounds: 1, findings: afterwards }];
  for (const tally of all) say(`  ${tally.findings.length === 0 ? '✓' : '✗'} ${tally.name}: ${tally.rounds} rounds`);
  return all;
};

/** The same pair without its walls, until it goes wrong in the way it must. */
const control = async (open: OpenDatabase, { name, walls, fault, play }: Pair, seed: number): Promise<Control> => {
  const arena = await openArena(await open(), walls);
  const draw = drawFrom(seed);
  try {
    for (let rounds = 1; rounds <= mostControlRounds; rounds += 1) {
      const found = (await play(arena, draw)).find((finding) => finding.includes(fault));
      if (found !== undefined) return { name, without: walls, found, rounds };
    }
    return { name, without: walls, found: undefined, rounds: mostControlRounds };
  } finally {
    // Its rows and log differ by design.
    await arena.close().catch(() => undefined);
  }
};

const controlled = async (open: OpenDatabase, { seed, say }: ProofOptions): Promise<readonly Control[]> => {
  const controls: Control[] = [];
  for (const pair of pairs.filter(({ walls }) => walls.length > 0)) {
    const arm = await control(open, pair, seed);
    const said = arm.found === undefined ? `✗ no fault in ${arm.rounds} rounds` : `✓ round ${arm.rounds}: ${arm.found}`;
    say(`  without ${arm.without.join(', ')} · ${arm.name}: ${said}`);
    controls.push(arm);
  }
  return controls;
};

const run = (options: ProofOptions): Promise<Outcome> =>
  onThrowAwayCluster(async (open) => {
    options.say(`  seed ${options.seed}`);
    const tallies = await walled(open, options);
    const controls = await controlled(open, options);
    const bad = tallies.filter(({ findings }) => findings.length > 0);
    const silent = controls.filter(({ found }) => found === undefined);
    for (const { name, findings } of bad) for (const finding of findings) options.say(`  ✗ ${name}: ${finding}`);
    const rounds = tallies.reduce((sum, tally) => sum + tally.rounds, 0);
    return {
      verdict: bad.length + silent.length === 0 ? 'holds' : 'falls short',
      figure: `${bad.length} of ${pairs.length} pairs went wrong in ${rounds} rounds; ${controls.length - silent.length} of ${controls.length} control arms did`,
      aim: '0 go wrong, every control arm does',
      details: { tallies, controls },
    };
  });

export const races: Proof = {
  run,
};
