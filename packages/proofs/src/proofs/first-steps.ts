import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startEmbedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { startIssuer, type TestIssuer } from '@idesluss/api/src/http/testing.ts';
import { freePort } from '../deploy/free-port.ts';
import { answersIn, type Block, blocksOf, scriptOf } from '../first-steps/blocks.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';

const repository = join(import.meta.dirname, '..', '..', '..', '..');
const read = (page: string): string => readFileSync(join(repository, 'docs', 'how-to', page), 'utf8');

/** The first steps; and before they end, and their service with them, what goes on from there. */
const readBlocks = (): readonly Block[] => {
  const [first, then] = [read('first-steps.md'), read('change-the-model.md')].map(blocksOf);
  return [...(first ?? []).slice(0, -1), ...(then ?? []), ...(first ?? []).slice(-1)];
};
const needed = ['bash', 'curl', 'jq', 'openssl'];

const program = (file: string, script: string): void => {
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
};

/** What the page says the reader has: the command, and a way to get a token of each person that it names. */
const makeTools = async (place: string, page: string, issuer: TestIssuer): Promise<string> => {
  const tools = join(place, 'tools');
  mkdirSync(tools);
  const command = join(repository, 'packages', 'cli', 'src', 'idesluss.ts');
  program(join(tools, 'idesluss'), `exec "${process.execPath}" -C source "${command}" "$@"`);
  program(join(tools, 'token'), `exec cat "${tools}/$1"`);
  const exp = Math.floor(Date.now() / 1000) + 3_600;
  for (const [sub] of page.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g)) {
    writeFileSync(join(tools, sub), await issuer.sign({ sub, exp }));
  }
  return tools;
};

/** The whole page in one shell, in a process group of its own: a service it started goes with it. */
const runScript = async (script: string, cwd: string, env: NodeJS.ProcessEnv) => {
  const child = spawn('bash', ['-c', script], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left in the group.
  }
  return { out, err, code };
};

const judge = (blocks: readonly Block[], { out, err, code }: { out: string; err: string; code: number }): Outcome => {
  const answers = answersIn(out, blocks);
  const wrong = blocks.flatMap(({ answer }, index) => {
    const said = answers[index];
    return answer === undefined || answer === said
      ? []
      : [`block ${index + 1} was to say\n${answer}\nand said\n${said ?? 'nothing'}`];
  });
  const reached = answers.filter((answer) => answer !== undefined).length;
  const ended =
    code === 0
      ? []
      : [
          `it ended with ${code} in block ${reached}: ${err.trim().split('\n').slice(-5).join('\n')}\n${answers[reached - 1] ?? ''}`,
        ];
  const faults = [...ended, ...wrong];
  return {
    verdict: faults.length === 0 ? 'holds' : 'falls short',
    figure: `${reached} of ${blocks.length} blocks run, ${faults.length} faults`,
    aim: 'every block, each with the answer the page gives',
    details: faults.join('\n\n'),
  };
};

const follow = async (say: (line: string) => void): Promise<Outcome> => {
  const page = read('first-steps.md');
  const blocks = readBlocks();
  say(`  ${blocks.length} blocks, ${blocks.filter(({ answer }) => answer !== undefined).length} with an answer`);
  const place = mkdtempSync(join(tmpdir(), 'idesluss-first-'));
  const cluster = await startEmbedded({ dataDir: throwAwayPlace(), durable: false, log: () => undefined });
  const issuer = await startIssuer();
  try {
    const tools = await makeTools(place, page, issuer);
    const [port, metricsPort] = [await freePort(), await freePort()];
    const env = {
      PATH: [tools, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
      MIGRATION_DATABASE_URL: cluster.ownerUrl,
      DATABASE_URL: cluster.serviceUrl,
      OIDC_ISSUER: issuer.issuer,
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
    };
    return judge(blocks, await runScript(scriptOf(blocks), place, env));
  } finally {
    await issuer.close();
    await cluster.stop();
    rmSync(place, { recursive: true, force: true });
  }
};

const run = async ({ say }: ProofOptions): Promise<Outcome> => {
  const absent = needed.filter((name) => spawnSync(name, ['--version']).error !== undefined);
  if (absent.length === 0) return follow(say);
  const details = `not installed: ${absent.join(', ')}`;
  return { verdict: 'cannot run here', figure: details, aim: 'a shell with curl, jq and openssl', details };
};

export const firstSteps: Proof = { run };
