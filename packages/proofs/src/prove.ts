// `npm run prove -- list` or `npm run prove -- NAME [--full] [--seed N] [--json]`
import { parseArgs } from 'node:util';
import type { Claim, Outcome, Verdict } from './proof.ts';
import { claims } from './registry.ts';

const exitCodes = { holds: 0, 'falls short': 1, 'cannot run here': 2 } satisfies Record<Verdict, number>;

const list = (): void => {
  const width = Math.max(...claims.map(({ name }) => name.length));
  for (const { name, claim, budgetSeconds } of claims) {
    console.log(`${name.padEnd(width)}  ${claim} (within ${budgetSeconds} s)`);
  }
};

const broken = (thrown: unknown): Outcome => ({
  verdict: 'falls short',
  figure: 'stopped by an error',
  aim: 'to run to its end',
  details: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
});

const prove = async (claim: Claim, full: boolean, seed: number, json: boolean): Promise<void> => {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`${claim.name}: ${claim.claim}`);
  const started = performance.now();
  const options = { full, seed, say };
  const outcome = await claim
    .load()
    .then((proof) => proof.run(options))
    .catch(broken);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (json) console.log(JSON.stringify({ name: claim.name, seed, full, seconds, ...outcome }, null, 2));
  else if (typeof outcome.details === 'string') console.log(outcome.details);
  console.log(`${claim.name}: ${outcome.verdict} · ${outcome.figure} (${outcome.aim})`);
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
const claim = claims.find((candidate) => candidate.name === name);
if (claim !== undefined) {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  await prove(claim, values.full, seed, values.json);
} else if (name === 'list') {
  list();
} else {
  console.error(`There is no proof called ${name}; npm run prove -- list names them.`);
  process.exitCode = 1;
}
