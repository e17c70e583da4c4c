import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from './database.ts';
import { migrateToLatest, openAsOwner } from './migrate.ts';
import { migrationFiles } from './migration-files.ts';
import { query } from './query.ts';
import { checkFitness, searchRole } from './roles.ts';
import { NEEDED_MIGRATION } from './schema-version.ts';
import { openTestCity } from './testing.ts';
import { readTenant } from './transaction.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;
const at = (url: string, change: (parts: URL) => void) => {
  const parts = new URL(url);
  change(parts);
  return parts.href;
};
const run = async (url: string, ...texts: readonly string[]) => {
  const db = openAsOwner<unknown>(url);
  try {
    for (const text of texts) await db.executeQuery(query(text));
  } finally {
    await db.destroy();
  }
};
const fitness = async (url: string) => {
  const db = openDatabase({ url });
  try {
    await checkFitness(db);
    return 'fit';
  } catch (error) {
    return error;
  } finally {
    await db.destroy();
  }
};
/** The test database as the cluster's superuser. */
const adminUrl = () => at(inject('testCluster').adminUrl, (url) => (url.pathname = new URL(city.ownerUrl).pathname));

beforeAll(async () => {
  city = await openTestCity();
});
afterAll(() => city.close());

describe('the service starts', () => {
  it('as its own role on the schema it knows', async () => {
    expect(await fitness(city.serviceUrl)).toBe('fit');
  });

  it('not as a superuser, not as the owner, not as a member of the owner, not past the wall', async () => {
    expect(await fitness(adminUrl())).toMatchObject({ name: 'UnfitDatabase', reason: 'superuser' });
    expect(await fitness(city.ownerUrl)).toMatchObject({ reason: 'ownsTables' });
    const name = `odd_${new URL(city.ownerUrl).pathname.slice(1)}`;
    const url = at(adminUrl(), (parts) => (parts.username = name));
    await run(adminUrl(), `create role ${name} login bypassrls password 'odd'`);
    const oddUrl = at(url, (parts) => (parts.password = 'odd'));
    expect(await fitness(oddUrl)).toMatchObject({ reason: 'bypassesWall' });
    await run(adminUrl(), `alter role ${name} nobypassrls`, `grant idesluss_owner to ${name}`);
    expect(await fitness(oddUrl)).toMatchObject({ reason: 'ownsTables' });
    await run(adminUrl(), `revoke idesluss_owner from ${name}`, `grant ${searchRole} to ${name}`);
    expect(await fitness(oddUrl)).toMatchObject({ reason: 'bypassesWall' });
    await run(adminUrl(), `drop role ${name}`);
  });

  it.each(['replication', 'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'])(
    'not as one that goes around the wall by %s',
    async (right) => {
      const name = `around_${right}_${new URL(city.ownerUrl).pathname.slice(1)}`.slice(0, 60);
      const [own, member] = right === 'replication' ? ['replication', ''] : ['', `, ${right}`];
      await run(adminUrl(), `create role ${name} login ${own} password 'odd' in role idesluss_service${member}`);
      const url = at(city.serviceUrl, (parts) => Object.assign(parts, { username: name, password: 'odd' }));
      expect(await fitness(url)).toMatchObject({ reason: 'bypassesWall' });
      await run(adminUrl(), `drop role ${name}`);
    },
  );

  it('not where the wall has been taken down', async () => {
    for (const down of ['no force', 'disable']) {
      await run(city.ownerUrl, `alter table public.initiative ${down} row level security`);
      expect(await fitness(city.serviceUrl)).toMatchObject({ reason: 'wallDown' });
      await run(city.ownerUrl, 'alter table public.initiative enable row level security, force row level security');
    }
    expect(await fitness(city.serviceUrl)).toBe('fit');
  });

  it('as a second role that is a member of its own, while a password is changed', async () => {
    const name = `second_${new URL(city.ownerUrl).pathname.slice(1)}`;
    await run(adminUrl(), `create role ${name} login nosuperuser nobypassrls in role idesluss_service`);
    const url = at(city.serviceUrl, (parts) => (parts.username = name));
    expect(await fitness(url)).toBe('fit');
    const db = openDatabase({ url });
    const [rows] = await readTenant({ db, tenantId: city.ours }, [query('select tenant_id from public.tenant', [])]);
    expect(rows.length).toBeGreaterThan(0);
    await db.destroy();
    await run(adminUrl(), `drop role ${name}`);
  });

  it('not on a schema that is newer in a breaking way, or missing', async () => {
    const odd = await openTestCity();
    await run(odd.ownerUrl, `insert into public.schema_migration values ('0999_later', 1)`);
    expect(await fitness(odd.serviceUrl)).toBe('fit');
    await run(odd.ownerUrl, `update public.schema_migration set needs_code = 99 where name = '0999_later'`);
    expect(await fitness(odd.serviceUrl)).toMatchObject({
      reason: 'schemaNewer',
      message: 'The database has "0999_later", which needs a newer version of the service.',
    });
    await run(odd.ownerUrl, 'delete from public.schema_migration');
    expect(await fitness(odd.serviceUrl)).toMatchObject({ reason: 'schemaOlder' });
    const empty = at(odd.serviceUrl, (url) => (url.pathname = '/template1'));
    expect(await fitness(empty)).toMatchObject({ reason: 'schemaMissing' });
    await odd.close();
  });
});

describe('migrating', () => {
  it('twice at once applies each file once, and makes a missing service role only if it may', async () => {
    const name = `twice_${new URL(city.ownerUrl).pathname.slice(1)}`;
    const { adminUrl: admin } = inject('testCluster');
    await run(admin, `create database ${name} owner idesluss_owner`);
    const url = at(city.ownerUrl, (parts) => (parts.pathname = `/${name}`));
    const applied: string[] = [];
    const onApplied = (file: string) => applied.push(file);
    await Promise.all([migrateToLatest({ url, onApplied }), migrateToLatest({ url, onApplied })]);
    expect(applied).toEqual(Object.keys(await migrationFiles('idesluss_service').getMigrations()));
    expect(applied).toContain(NEEDED_MIGRATION);
    await expect(migrateToLatest({ url, serviceRole: 'no_such_role' })).rejects.toThrow(
      'The service\'s role "no_such_role" does not exist, and this owner may not make it',
    );
    await run(admin, `drop database ${name}`);
  });
});
