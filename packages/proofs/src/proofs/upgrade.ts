import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { rebuildRows } from '@idesluss/api/src/db/rebuild-rows.ts';
import { type Embedded, startEmbedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { startIssuer, type TestIssuer } from '@idesluss/api/src/http/testing.ts';
import { createShell } from '@idesluss/api/src/slices.ts';
import { auditCity } from '@idesluss/api/src/test/service.ts';
import pg from 'pg';
import { finish } from '../deploy/process.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { checkOut, type Code, codeAt, findBefore, newCode } from '../upgrade/code.ts';
import { type Instance, startInstance } from '../upgrade/instance.ts';
import { lostFrom, startLoad, type Tally } from '../upgrade/load.ts';

const tenantId = '01980000-0000-7000-8000-00000000e001';
const people = { office: '01980000-0000-7000-8000-00000000e002', bearer: '01980000-0000-7000-8000-00000000e003' };

type Ground = {
  readonly cluster: Embedded;
  readonly settings: Readonly<Record<string, string>>;
  readonly tokens: { readonly office: string; readonly bearer: string };
  readonly say: (line: string) => void;
  /** How long each stage is loaded. */
  readonly stageMs: number;
};

const must = async (words: readonly string[], code: Code, env: NodeJS.ProcessEnv): Promise<string> => {
  const { code: exit, said } = await finish(words, code.root, env);
  if (exit !== 0) throw new Error(`${code.name}: ${words.slice(3).join(' ')} ended with ${exit}: ${said}`);
  return said;
};

const ownerEnvironment = ({ cluster, settings }: Ground) => ({
  PATH: settings['PATH'],
  MIGRATION_DATABASE_URL: cluster.ownerUrl,
});

/** A municipality made by the old code, with the two people who work. */
const makeCity = async (old: Code, ground: Ground): Promise<void> => {
  await must(old.migrate, old, ownerEnvironment(ground));
  await must(old.tenant(tenantId, 'demo', 'Demostad'), old, ownerEnvironment(ground));
  await must(old.office(people.office, 'Sture Slussvakt'), old, ground.settings);
};

const addBearer = async ({ base }: Instance, { tokens }: Ground): Promise<void> => {
  const headers = {
    authorization: `Bearer ${tokens.office}`,
    'content-type': 'application/json',
    'idempotency-key': 'bearer',
  };
  const body = JSON.stringify({ personId: people.bearer, name: 'Bodil Bärare' });
  const answer = await fetch(`${base}/people`, { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`the bearer was not registered: ${answer.status}`);
};

/** Old code at work while the schema becomes new; then both; then the new alone; then the old again, as after a retreat. */
const upgradeUnderLoad = async (old: Code, now: Code, ground: Ground) => {
  const { say, stageMs, settings, tokens } = ground;
  const first = await startInstance(old, settings);
  await addBearer(first, ground);
  let serving: readonly Instance[] = [first];
  const load = startLoad(tokens, () => serving);
  const stage = async (name: string): Promise<void> => {
    const before = load.tally.requests;
    await pause(stageMs);
    say(`  ${name}: ${load.tally.requests - before} requests, ${load.tally.failures.length} failures so far`);
  };
  await stage('N−1 on its own schema');
  say(`  ${(await must(now.migrate, now, ownerEnvironment(ground))).replaceAll('\n', '; ')}`);
  await stage('N−1 on the schema of N');
  const second = await startInstance(now, settings);
  serving = [first, second];
  await stage('N−1 and N beside each other');
  serving = [second];
  // A proxy lets what it has handed over be answered before it lets go.
  await pause(500);
  await first.stop();
  await stage('N alone');
  const back = await startInstance(old, settings);
  serving = [back];
  await pause(500);
  await second.stop();
  await stage('N−1 again');
  serving = [back, await startInstance(now, settings)];
  await stage('both again');
  const tally = await load.stop();
  const last = serving[1] ?? back;
  const lost = await lostFrom(last, tokens.bearer, tally);
  await Promise.all(serving.map(({ stop }) => stop()));
  return { tally, lost };
};

/** Rows that older code wrote are made anew; then every row is what its log folds to, and every chain holds. */
const auditAll = async ({ cluster }: Ground): Promise<readonly string[]> => {
  const db = openDatabase({ url: cluster.serviceUrl });
  try {
    await rebuildRows({ db, tenantId });
    return await auditCity(createShell({ db, clock: () => new Date(), newId: () => '' }), tenantId);
  } finally {
    await db.destroy();
  }
};

/** A migration that contracts before anybody has stopped using what it takes away: the old code must be seen to fail. */
const contractTooEarly = async (old: Code, { cluster, settings, tokens, stageMs }: Ground): Promise<Tally> => {
  const instance = await startInstance(old, settings);
  const load = startLoad(tokens, () => [instance], 2);
  const owner = new pg.Client({ connectionString: cluster.ownerUrl });
  await owner.connect();
  await owner.query('alter table public.unit rename column name_sv to name_swedish');
  await pause(stageMs);
  await owner.query('alter table public.unit rename column name_swedish to name_sv');
  await owner.end();
  const tally = await load.stop();
  await instance.stop();
  return tally;
};

const withGround = async (stageMs: number, say: (line: string) => void, work: (ground: Ground) => Promise<Outcome>) => {
  const cluster = await startEmbedded({ dataDir: throwAwayPlace(), durable: false, log: () => undefined });
  const issuer: TestIssuer = await startIssuer();
  try {
    const exp = Math.floor(Date.now() / 1000) + 3_600;
    const [office, bearer] = await Promise.all([people.office, people.bearer].map((sub) => issuer.sign({ sub, exp })));
    const settings = {
      ...{ PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, TENANT_ID: tenantId },
      ...{ DATABASE_URL: cluster.serviceUrl, OIDC_ISSUER: issuer.issuer, POOL_SIZE: '8' },
    };
    return await work({ cluster, settings, say, stageMs, tokens: { office: office ?? '', bearer: bearer ?? '' } });
  } finally {
    await issuer.close();
    await cluster.stop();
  }
};

const prove = async (old: Code, ground: Ground): Promise<Outcome> => {
  await makeCity(old, ground);
  const { tally, lost } = await upgradeUnderLoad(old, newCode(), ground);
  const findings = await auditAll(ground);
  const control = await contractTooEarly(old, ground);
  ground.say(`  control arm, a column taken away under N−1: ${control.failures.length} failures`);
  const faults = [...tally.failures, ...tally.refusals, ...lost, ...findings];
  return {
    verdict: faults.length === 0 && control.failures.length > 0 ? 'holds' : 'falls short',
    figure: `${tally.requests} requests: ${tally.failures.length} failures, ${tally.refusals.length} refusals, ${lost.length} of ${tally.acknowledged.length} acknowledged lost, ${findings.length} findings`,
    aim: '0 each, while the control arm fails',
    details: faults.slice(0, 30).join('\n'),
  };
};

const cannot = (figure: string, details: string): Outcome => ({
  verdict: 'cannot run here',
  figure,
  aim: 'the history back to before the newest migration',
  details,
});

const run = async ({ full, say }: ProofOptions): Promise<Outcome> => {
  const before = findBefore();
  if (before === undefined) return cannot('the history does not reach that far', 'clone with the whole history');
  say(`  N−1 is ${before.commit.slice(0, 10)}, before ${before.migration}`);
  const place = mkdtempSync(join(tmpdir(), 'idesluss-upgrade-'));
  try {
    const root = join(place, 'old');
    const fault = checkOut(before.commit, root);
    if (fault !== undefined) return cannot('N−1 could not be installed', fault);
    return await withGround(full ? 60_000 : 5_000, say, (ground) => prove(codeAt('N−1', root), ground));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

export const upgrade: Proof = { run };
