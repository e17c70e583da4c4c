import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { cloneTemplate, type TestDatabase } from './template.ts';

/** A database that is made once for the whole run, by whoever needs it first, and cloned by all. */
export type Filling = {
  readonly name: string;
  /** Any number that no other lock of the tests has. */
  readonly lock: number;
  /** Fills a clone of the migrated template; answers what whoever clones it must know. */
  readonly fill: (database: TestDatabase) => Promise<string>;
};

const sought = `select datistemplate, shobj_description(oid, 'pg_database') as told from pg_database where datname = $1`;

/** What `fill` answered, now or to whoever was first; the others wait for it. */
const filled = async (admin: pg.Client, { name, lock, fill }: Filling): Promise<string> => {
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    const { rows } = await admin.query<{ datistemplate: boolean; told: string | null }>(sought, [name]);
    if (rows[0]?.datistemplate === true) return rows[0].told ?? '';
    if (rows.length > 0) await admin.query(`drop database ${name} with (force)`);
    const told = await fill(await cloneTemplate(inject('testCluster'), name));
    await admin.query(`comment on database ${name} is ${admin.escapeLiteral(told)}`);
    await admin.query(`alter database ${name} with is_template true allow_connections false`);
    return told;
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
};

/** A database of its own that is filled already, and what is to be known of it. */
export const cloneFilled = async (filling: Filling): Promise<{ database: TestDatabase; told: string }> => {
  const cluster = inject('testCluster');
  const admin = new pg.Client({ connectionString: cluster.adminUrl });
  await admin.connect();
  try {
    const told = await filled(admin, filling);
    const name = `test_${randomBytes(6).toString('hex')}`;
    return { database: await cloneTemplate(cluster, name, filling.name), told };
  } finally {
    await admin.end();
  }
};
