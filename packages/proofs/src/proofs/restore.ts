import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { auditLines, findNewestCheckpoint, verifyExport } from '@idesluss/api';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { migrateToLatest } from '@idesluss/api/src/db/migrate.ts';
import type { Embedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { sealAll } from '@idesluss/api/src/seal/sealer.ts';
import { createShell } from '@idesluss/api/src/slices.ts';
import { auditCity, openService, type TestService } from '@idesluss/api/src/test/service.ts';
import pg from 'pg';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { folderFor, startRestored, startWith, takeBase } from '../restore/cluster.ts';
import { settingsOnPage, untilMoment } from '../restore/page.ts';

type Say = (line: string) => void;

const idea = {
  ...{ entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' },
  ...{ title: 'Tyst tillsyn', summary: 'Den som sover får sova.' },
};

/** Hands in ideas one after another until told to stop; answers the ids of those that were acknowledged. */
const startWork = (city: TestService) => {
  const made: string[] = [];
  const stopping = new AbortController();
  const working = (async () => {
    while (!stopping.signal.aborted) {
      const draft = await city.as('bearer').post('/initiatives', idea);
      if (draft.statusCode !== 201) throw new Error(`work stopped: ${draft.statusCode} ${draft.body}`);
      made.push(draft.json().id);
    }
  })();
  return { made, stop: async () => (stopping.abort(), working) };
};

const asAdmin = async <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

const MOMENT = 'select clock_timestamp()::text as moment';
const ARCHIVED = 'select last_archived_wal as last, failed_count::int as failed from pg_stat_archiver';

/** Waits until everything written so far is in the archive. */
const archiveAll = async (adminUrl: string): Promise<void> => {
  const [segment] = await asAdmin<{ name: string }>(adminUrl, 'select pg_walfile_name(pg_switch_wal()) as name');
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(100)) {
    const [row] = await asAdmin<{ last: string | null }>(adminUrl, ARCHIVED);
    if ((row?.last ?? '') >= (segment?.name ?? '')) return;
  }
  throw new Error('the log was not archived within 30 s');
};

type Taken = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly moment: string;
  readonly kept: Awaited<ReturnType<typeof findNewestCheckpoint>>;
};

/** People work, a base copy is taken meanwhile, they work on; at a moment a checkpoint is kept, and then all goes wrong. */
const workAndCopy = async (
  { cluster, dataDir }: { cluster: Embedded; dataDir: string },
  base: string,
  say: Say,
): Promise<Taken> => {
  await migrateToLatest({ url: cluster.ownerUrl });
  const city = await openService({
    ownerUrl: cluster.ownerUrl,
    serviceUrl: cluster.serviceUrl,
    drop: async () => undefined,
  });
  try {
    const work = startWork(city);
    await pause(500);
    await takeBase(cluster.adminUrl, dataDir, base);
    say(`  base copy taken while ${work.made.length} ideas were handed in`);
    await pause(1_000);
    await work.stop();
    const before = [...work.made];
    await sealAll({ db: city.db, now: () => new Date().toISOString(), holder: 'proof' });
    const kept = await findNewestCheckpoint({ shell: city.shell, tenantId: city.tenantId });
    await pause(50);
    const [row] = await asAdmin<{ moment: string }>(cluster.adminUrl, MOMENT);
    await pause(50);
    const later = startWork(city);
    await pause(500);
    await later.stop();
    await archiveAll(cluster.adminUrl);
    say(`  ${before.length} ideas before the moment, ${later.made.length} after it`);
    return { before, after: later.made, moment: row?.moment ?? '', kept };
  } finally {
    await city.close();
  }
};

/** What the restored cluster lacks or has too much, and what of its record does not hold. */
const examine = async (cluster: Embedded, { before, after, kept }: Taken): Promise<readonly string[]> => {
  const ids = await asAdmin<{ id: string }>(
    cluster.adminUrl.replace(/postgres$/, 'idesluss'),
    'select initiative_id::text as id from public.initiative',
  );
  const there = new Set(ids.map(({ id }) => id));
  const db = openDatabase({ url: cluster.serviceUrl });
  const shell = createShell({ db, clock: () => new Date(), newId: () => '' });
  const [tenant] = await asAdmin<{ tenant_id: string }>(cluster.ownerUrl, 'select tenant_id::text from public.tenant');
  const tenantId = tenant?.tenant_id ?? '';
  try {
    const lines = () => auditLines({ shell, tenantId }, true);
    const { findings } = await verifyExport(lines, { keys: new Map(), kept: kept === undefined ? [] : [kept] });
    const lost = before.filter((id) => !there.has(id)).map((id) => `lost: ${id}`);
    const tooLate = after.filter((id) => there.has(id)).map((id) => `from after the moment: ${id}`);
    const none = kept === undefined ? ['no checkpoint was kept'] : [];
    return [...lost, ...tooLate, ...none, ...findings, ...(await auditCity(shell, tenantId))];
  } finally {
    await db.destroy();
  }
};

const comesUp = (base: string, passwords: string, lines: string): Promise<boolean> =>
  startRestored(base, passwords, lines).then(
    async ({ dataDir, cluster }) => {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
      return true;
    },
    () => false,
  );

const restoreAndJudge = async (
  taken: Taken,
  base: string,
  passwords: string,
  lines: string,
  say: Say,
): Promise<Outcome> => {
  const started = performance.now();
  const { dataDir, cluster } = await startRestored(base, passwords, untilMoment(lines, taken.moment));
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const findings = await examine(cluster, taken);
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const alone = await comesUp(base, passwords, lines.replace(/\/wal\//g, '/nothing/'));
  say(`  control arm, the base copy without its log: ${alone ? 'came up' : 'did not come up'}`);
  return {
    verdict: findings.length === 0 && !alone ? 'holds' : 'falls short',
    figure: `restored in ${seconds} s: ${findings.length} findings among ${taken.before.length} ideas, ${taken.after.length} later ones left out`,
    aim: 'no findings; without the log it must not come up',
    details: findings.slice(0, 30).join('\n'),
  };
};

const run = async ({ say }: ProofOptions): Promise<Outcome> => {
  const backup = throwAwayPlace();
  const base = join(backup, 'base');
  await folderFor(join(backup, 'wal'));
  mkdirSync(base);
  const { archiving, restoring } = settingsOnPage(backup);
  const source = await startWith(archiving);
  try {
    const taken = await workAndCopy(source, base, say);
    return await restoreAndJudge(taken, base, join(source.dataDir, 'passwords.json'), restoring, say);
  } finally {
    await source.cluster.stop();
    for (const folder of [backup, source.dataDir]) rmSync(folder, { recursive: true, force: true });
  }
};

export const restore: Proof = { run };
