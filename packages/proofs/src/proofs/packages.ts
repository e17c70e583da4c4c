import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeConsumer, tryExamples } from '../packages/consumer.ts';
import { faultsOf } from '../packages/judge.ts';
import { pack, run, unpack } from '../packages/pack.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';

/** The same package with types that are not there: both judges must say so, or their silence says nothing. */
const spoil = (archive: string, scratch: string): string => {
  const folder = join(scratch, 'spoilt', 'package');
  unpack(archive, folder);
  const manifest = join(folder, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('index.d.ts', 'gone.d.ts'));
  run(join(scratch, 'spoilt'), 'tar', '-czf', 'spoilt.tgz', 'package');
  return join(scratch, 'spoilt', 'spoilt.tgz');
};

const controlFaults = async (archive: string, scratch: string): Promise<readonly string[]> => {
  const said = await faultsOf(spoil(archive, scratch));
  return ['publint', 'attw']
    .filter((judge) => !said.some((fault) => fault.startsWith(judge)))
    .map((judge) => `${judge} does not notice lost types`);
};

const prove = async (scratch: string, say: ProofOptions['say']): Promise<Outcome> => {
  const archives = { core: pack('core', scratch), client: pack('client', scratch) };
  const faults: string[] = [];
  for (const [name, archive] of Object.entries(archives)) {
    const found = await faultsOf(archive);
    say(`  @idesluss/${name}, packed: publint and attw say ${found.length === 0 ? 'nothing' : found.join('; ')}`);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  faults.push(...(await controlFaults(archives.client, scratch)));
  faults.push(...tryExamples(makeConsumer(scratch, archives)));
  say('  the examples compile and run in a project that has nothing but the packed packages');
  return {
    verdict: faults.length === 0 ? 'holds' : 'falls short',
    figure: `2 packages, 2 examples, ${faults.length} faults`,
    aim: 'no faults, and a spoilt package is noticed',
    details: faults.join('\n'),
  };
};

export const packages: Proof = {
  run: async ({ say }) => {
    const scratch = mkdtempSync(join(tmpdir(), 'idesluss-packages-'));
    try {
      return await prove(scratch, say);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
};
