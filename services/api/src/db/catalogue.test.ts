import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsOwner } from './migrate.ts';
import { schemaText } from './schema-dump.ts';
import type { Database } from './tables.ts';
import { searchRole } from './roles.ts';
import { openTestCity } from './testing.ts';

/** Without city data, hence without a wall: the list of tenants, and what the migrator keeps. */
const WITHOUT_WALL = ['kysely_migration', 'kysely_migration_lock', 'schema_migration', 'tenant'];
const SERVICE = 'idesluss_service';
const read = 'select';
const log = 'insert select';
const queue = 'delete insert select';
const row = 'insert select update';

/** What the service may do with each table; a table that is not here may not be touched. */
const GRANTS: Readonly<Record<string, string>> = {
  tenant: read,
  schema_migration: read,
  event: log,
  sealed_event: log,
  checkpoint: log,
  attempt: log,
  ledger_entry: log,
  private_part: queue,
  unsealed: queue,
  sealer_lease: row,
  case_number_series: row,
  initiative: row,
  initiative_text: row,
  initiative_party: queue,
  awaited: 'delete insert select update(due_on)',
  gate_case: row,
  fund: row,
  goal_series: row,
  person: row,
  unit: row,
  body: row,
  public_body: row,
  role: row,
  mandate: row,
  challenge: row,
  decision_round: row,
  process_model: row,
  receipt: 'delete insert select update(answer) update(body_key) update(etag)',
  dossier: 'insert select update(content)',
  measurement: 'insert select update(corrected_by)',
};

let city: Awaited<ReturnType<typeof openTestCity>>;
let owner: Kysely<Database>;
/** The first column of what a query finds, sorted. */
const list = async (text: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ found: string }>`${sql.raw(text)}`.execute(owner);
  return rows.map(({ found }) => found).toSorted();
};
const tables = `pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;
const unwalled = WITHOUT_WALL.map((name) => `'${name}'`).join(', ');

beforeAll(async () => {
  city = await openTestCity();
  owner = openAsOwner(city.ownerUrl);
});
afterAll(async () => {
  await owner.destroy();
  await city.close();
});

describe('the wall', () => {
  it('stands forced around every table but the named ones', async () => {
    const open = await list(
      `select c.relname::text as found from ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual(WITHOUT_WALL);
  });

  it('is one policy for each table, for every command and role, with the same test for what is read and written; one table may be searched past it', async () => {
    const policies =
      await list(`select format('%s %s %s %s | %s | %s', c.relname, p.polcmd, p.polpermissive, p.polroles::regrole[],
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as found
      from pg_policy p join pg_class c on c.oid = p.polrelid`);
    const walled = await list(`select c.relname::text as found from ${tables} and c.relname not in (${unwalled})`);
    const test = '(tenant_id = current_tenant())';
    const own = walled.map((name) => `${name} * t {-} | ${test} | ${test}`);
    expect(policies).toEqual([...own, `initiative_text r t {${searchRole}} | true | `].toSorted());
    expect(walled.length).toBe(28);
  });

  it('is passed by one function alone, which holds the tenant itself, as a role that nobody logs in with', async () => {
    const role = `'${searchRole}'::regrole`;
    const definers =
      await list(`select format('%s %s', p.proname, p.proowner::regrole) as found from pg_proc p where p.prosecdef
      and p.pronamespace = 'public'::regnamespace`);
    expect(definers).toEqual([`search_initiatives ${searchRole}`]);
    const able = await list(`select rolname::text as found from pg_roles where oid = ${role}
      and not (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`);
    expect(able).toEqual([searchRole]);
    // The owner may become it, to hand the function over; it inherits nothing from it.
    const members = await list(`select member::regrole::text as found from pg_auth_members where roleid = ${role}
      and (inherit_option or member = '${SERVICE}'::regrole)`);
    expect(members).toEqual([]);
    const rights =
      await list(`select c.relname || coalesce('.' || t.attname, '') || ' ' || lower(a.privilege_type) as found
      from pg_class c left join pg_attribute t on t.attrelid = c.oid,
        aclexplode(coalesce(t.attacl, c.relacl)) a where a.grantee = ${role}`);
    const readable = ['openness', 'reader_ids', 'shown_unit_ids', 'standing', 'unit_ids', 'visibility'];
    const columns = {
      initiative: ['initiative_id', 'tenant_id', ...readable],
      initiative_party: ['initiative_id', 'part', 'party_id', 'tenant_id'],
      initiative_text: ['heading', 'initiative_id', 'tenant_id', 'words'],
    };
    const expected = Object.entries(columns).flatMap(([table, names]) =>
      names.map((name) => `${table}.${name} select`),
    );
    expect(rights).toEqual(expected.toSorted());
  });

  it('has no view and no materialised view to look over it', async () => {
    expect(
      await list(
        `select relname::text as found from pg_class where relkind in ('v', 'm', 'f') and relnamespace = 'public'::regnamespace`,
      ),
    ).toEqual([]);
  });
});

describe('tenant_id', () => {
  it('leads every index, hence every primary and unique key', async () => {
    const others = await list(`select x.relname::text as found from pg_index i join pg_class x on x.oid = i.indexrelid
      join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace and c.relname not in (${unwalled})
      and (i.indkey[0] = 0 or (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) <> 'tenant_id')`);
    expect(others).toEqual([]);
  });

  it('leads every foreign key on both sides', async () => {
    const others = await list(`select k.conname::text as found from pg_constraint k where k.contype = 'f' and (
      (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'tenant_id' or
      (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) <> 'tenant_id')`);
    expect(others).toEqual([]);
    expect((await list(`select conname::text as found from pg_constraint where contype = 'f'`)).length).toBeGreaterThan(
      5,
    );
  });

  it('is a uuid that is never null, in every table with city data', async () => {
    const without =
      await list(`select c.relname::text as found from ${tables} and c.relname not in (${unwalled}) and not exists (
      select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = 1
      and a.attnotnull and a.atttypid = 'uuid'::regtype)`);
    expect(without).toEqual([]);
  });
});

describe('the service', () => {
  it('may do exactly what is listed', async () => {
    const found =
      await list(`select c.relname || ': ' || (select string_agg(g.what, ' ' order by g.what collate "C") from (
        select lower(a.privilege_type) as what from aclexplode(c.relacl) a where a.grantee = '${SERVICE}'::regrole
        union all
        select lower(a.privilege_type) || '(' || t.attname || ')' from pg_attribute t, aclexplode(t.attacl) a
        where t.attrelid = c.oid and a.grantee = '${SERVICE}'::regrole) g) as found
      from ${tables} and (c.relacl::text || coalesce((select string_agg(attacl::text, '') from pg_attribute where attrelid = c.oid), ''))
        like '%${SERVICE}=%'`);
    expect(found).toEqual(
      Object.entries(GRANTS)
        .map(([name, what]) => `${name}: ${what}`)
        .toSorted(),
    );
  });

  it('owns nothing, and nobody else is granted anything', async () => {
    expect(await list(`select relname::text as found from pg_class where relowner = '${SERVICE}'::regrole`)).toEqual(
      [],
    );
    const others = await list(`select c.relname::text as found from pg_class c, aclexplode(c.relacl) a
      where c.relnamespace = 'public'::regnamespace and a.grantee not in (c.relowner, '${SERVICE}'::regrole)`);
    expect(others).toEqual([]);
  });

  it('and the public may neither create in our schema nor run our functions', async () => {
    const create = await list(`select 'create' as found where has_schema_privilege('${SERVICE}', 'public', 'create')`);
    expect(create).toEqual([]);
    const run = await list(`select p.proname::text as found from pg_proc p where p.pronamespace = 'public'::regnamespace
      and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))`);
    expect(run).toEqual([]);
  });
});

describe('what a retry or a restart must not change', () => {
  it('no function runs as its owner without a fixed search path', async () => {
    expect(
      await list(`select proname::text as found from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and not coalesce(proconfig::text like '%search_path=%', false)`),
    ).toEqual([]);
  });

  it('no sequence, identity, default or trigger gives a value', async () => {
    expect(
      await list(
        `select relname::text as found from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
      ),
    ).toEqual([]);
    expect(
      await list(`select c.relname || '.' || a.attname as found from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%' and c.relkind in ('r', 'p')
      and (a.attidentity <> '' or a.attgenerated <> '' or a.atthasdef)`),
    ).toEqual([]);
    expect(await list(`select tgname::text as found from pg_trigger where not tgisinternal`)).toEqual([]);
  });

  it('times have zones, money is bigint, and every text, list and document is bounded', async () => {
    const columns = (what: string) =>
      list(`select c.relname || '.' || a.attname as found from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely%'
        and a.attnum > 0 and not a.attisdropped and ${what}`);
    expect(
      await columns(`a.atttypid in ('timestamp'::regtype, 'numeric'::regtype, 'money'::regtype, 'json'::regtype)`),
    ).toEqual([]);
    const unbounded =
      await columns(`a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'uuid[]'::regtype, 'text[]'::regtype)
      and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any(k.conkey))`);
    // The queue's hash is copied from the bounded column of the log by the same statement.
    expect(unbounded).toEqual(['unsealed.hash']);
  });
});

describe('the schema as text', () => {
  it('is the same each time, and is what docs/db/schema.sql says (vitest -u writes it anew)', async () => {
    const text = await schemaText(owner);
    expect(await schemaText(owner)).toBe(text);
    expect(text).toContain('alter table public.event force row level security;');
    await expect(text).toMatchFileSnapshot('../../../../docs/db/schema.sql');
  });
});
