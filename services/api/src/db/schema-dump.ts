import { type Kysely, sql } from 'kysely';

// Kysely's own two tables hold when each file ran, which differs from one database to the next.
const ours = sql`c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'`;

const columns = sql<Line>`
  select c.relname as owner, '1' as part, lpad(a.attnum::text, 4, '0') as key,
    format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attcollation <> t.typcollation then format(' collate %I', l.collname) else '' end,
      case when a.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as text
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid left join pg_collation l on l.oid = a.attcollation
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p') and ${ours}`;

const constraints = sql<Line>`
  select c.relname as owner, '2' as part, k.contype::text || k.conname as key,
    format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) as text
  from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype <> 'n' and ${ours}`;

const indexes = sql<Line>`
  select c.relname as owner, '3' as part, x.relname as key, pg_get_indexdef(i.indexrelid) || ';' as text
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
  where ${ours} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))`;

const policies = sql<Line>`
  select c.relname as owner, '4' as part, ' ' || p.polname as key,
    format('create policy %I on public.%I for %s using (%s) with check (%s);', p.polname, c.relname,
      case p.polcmd when '*' then 'all' else p.polcmd::text end,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as text
  from pg_policy p join pg_class c on c.oid = p.polrelid where ${ours}
  union all
  select c.relname, '4', '', case when c.relrowsecurity then format('alter table public.%I enable row level security;', c.relname)
    || case when c.relforcerowsecurity then format(E'\\nalter table public.%I force row level security;', c.relname) else '' end
    else '-- no row level security' end
  from pg_class c where c.relkind in ('r', 'p') and ${ours}`;

const grants = sql<Line>`
  select c.relname as owner, '5' as part, g.grantee::regrole::text || coalesce(g.column, '') as key,
    format('grant %s on public.%I to %s;', string_agg(lower(g.privilege) || coalesce(' (' || g.column || ')', ''), ', '
      order by g.privilege), c.relname, g.grantee::regrole) as text
  from pg_class c, lateral (
    select a.grantee, a.privilege_type as privilege, null as column from aclexplode(c.relacl) a where a.grantee <> c.relowner
    union all
    select a.grantee, a.privilege_type, t.attname from pg_attribute t, aclexplode(t.attacl) a where t.attrelid = c.oid
  ) g where c.relkind in ('r', 'p') and ${ours} group by c.relname, g.grantee, g.column`;

const functions = sql<Line>`
  select 'function ' || p.proname as owner, '6' as part, pg_get_function_identity_arguments(p.oid) as key,
    rtrim(pg_get_functiondef(p.oid), E'\\n') || ';' || coalesce((select string_agg(format(E'\\ngrant execute on function public.%I(%s) to %s;',
      p.proname, pg_get_function_identity_arguments(p.oid),
      case when a.grantee = 0 then 'public' else a.grantee::regrole::text end), '' order by a.grantee::regrole::text)
      from aclexplode(p.proacl) a where a.grantee <> p.proowner), '') as text
  from pg_proc p where p.pronamespace = 'public'::regnamespace`;

interface Line {
  owner: string;
  part: string;
  key: string;
  text: string;
}

/** The whole schema as sorted text: the same for every database that ran the same migrations. */
export async function schemaText<DB>(db: Kysely<DB>): Promise<string> {
  const found = await Promise.all(
    [columns, constraints, indexes, policies, grants, functions].map(async (part) => (await part.execute(db)).rows),
  );
  const lines = found
    .flat()
    .toSorted((a, b) => compare(a.owner, b.owner) || compare(a.part, b.part) || compare(a.key, b.key));
  const sections = Map.groupBy(lines, (line) => line.owner);
  const texts = [...sections].map(([owner, section]) => toSection(owner, section));
  return `-- Generated from the migrated catalogue, for reading; a change belongs in a migration.\n\n${texts.join('\n')}`;
}

function toSection(owner: string, lines: readonly Line[]): string {
  const inside = lines.filter((line) => line.part <= '2').map((line) => line.text);
  const after = lines.filter((line) => line.part > '2').map((line) => line.text);
  const table = inside.length === 0 ? [] : [`create table public.${owner} (\n${inside.join(',\n')}\n);`];
  return `${[...table, ...after].join('\n')}\n`;
}

// By code unit, so that no machine's locale has a say.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
