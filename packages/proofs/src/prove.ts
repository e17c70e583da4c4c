// `npm run prove -- list` or `npm run prove -- NAME [--full] [--seed N] [--json]`
import { parseArgs } from 'node:util';
import type { Outcome, Proof, Verdict } from './proof.ts';
import { proofs } from './registry.ts';

const exitCodes = { holds: 0, 'falls short': 1, 'cannot run here': 2 } satisfies Record<Verdict, number>;

const list = (): void => {
  const width = Math.max(...proofs.map(({ name }) => name.length));
  for (const { name, claim, budgetSeconds } of proofs) {
    console.log(`${name.padEnd(width)}  ${claim} (within ${budgetSeconds} s)`);
  }
};

const broken = (thrown: unknown): Outcome => ({
  verdict: 'falls short',
  figure: 'stopped by an error',
  aim: 'to run to its end',
  details: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
});

const prove = async (proof: Proof, full: boolean, seed: number, json: boolean): Promise<void> => {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`${proof.name}: ${proof.claim}`);
  const started = performance.now();
  const outcome = await proof.run({ full, seed, say }).catch(broken);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (json) console.log(JSON.stringify({ name: proof.name, seed, full, seconds, ...outcome }, null, 2));
  else if (typeof outcome.details === 'string') console.log(outcome.details);
  console.log(`${proof.name}: ${outcome.verdict} · ${outcome.figure} (${outcome.aim})`);
  process.exitCode = exitCodes[outcome.verdict];
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});
const [name = 'list'] = positionals;
const proof = proofs.find((candidate) => candidate.name === name);
if (proof !== undefined) {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  await prove(proof, values.full, seed, values.json);
} else if (name === 'list') {
  list();
} else {
  console.error(`There is no proof called ${name}; npm run prove -- list names them.`);
  process.exitCode = 1;
}
