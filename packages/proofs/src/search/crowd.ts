import { randomUUID } from 'node:crypto';
import { openAsOwner } from '@idesluss/api/src/db/migrate.ts';
import { query } from '@idesluss/api/src/db/query.ts';
import type { Database } from '@idesluss/api/src/db/tables.ts';
import { inTenant, type Place } from '@idesluss/api/src/db/transaction.ts';
import { CompiledQuery } from 'kysely';

/** Parts that Swedish compounds are made of; none of them stands in the ideas that are looked for. */
const parts = [
  ...['arbets', 'bostads', 'brand', 'bygg', 'data', 'drift', 'energi', 'fastighets', 'gymnasie', 'hamn', 'idrotts'],
  ...['kartläggnings', 'konst', 'kultur', 'lokal', 'miljö', 'natur', 'plan', 'register', 'samhälls', 'skydds'],
  ...['trafik', 'utbildnings', 'val', 'visnings', 'ärende', 'åtgärds', 'översikts'],
];
const heads = [
  ...['avtal', 'beredning', 'budget', 'enhet', 'flöde', 'form', 'grupp', 'handbok', 'kedja', 'kurs', 'lista', 'metod'],
  ...['nätverk', 'ordning', 'portal', 'process', 'rutin', 'samverkan', 'stöd', 'tjänst', 'verkstad', 'översyn'],
];

const array = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(',')}]`;
/** A compound word for a number, as SQL. */
export const word = (n: string): string =>
  `(${array(parts)})[1 + (${n}) % ${parts.length}] || (${array(heads)})[1 + (${n}) / ${parts.length} % ${heads.length}]`;

/** Every second of them has this word. */
export const commonWord = 'gemensam';

// As rows are, with the least of a state: what is looked at here is how they are found, and not what they say.
const ROWS = `insert into public.initiative (tenant_id, initiative_id, version, head_hash, fold, standing, phase,
  process_model_id, visibility, openness, owning_unit_id, reader_ids, unit_ids, title, recorded_at, state, phase_kind, origin, area,
  bearer_kind)
select $1::uuid, ('01970000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, repeat('0', 64), 1000000,
  case when n % 50 = 0 then 'ended' else 'active' end, 'pilot', $2::uuid, case when n % 3 = 0 then 'invited' else 'internal' end,
  case when n % 3 = 0 then 'concerned' else 'colleagues' end,
  $2::uuid, '{}', '{}', ${word('n')} || ' ' || ${word('n * 7 + 3')} || ' ' || n, '2026-01-01Z'::timestamptz + n * interval '1 second',
  '{}', case when n % 100 = 0 then 'scale' else 'pilot' end, 'idea', null, 'employee'
from generate_series($3::int, $4::int) as n`;

const idOf = (n: string): string => `('01970000-0000-7000-8000-' || lpad(to_hex(${n}::int), 12, '0'))::uuid`;

// By a range of ids: behind the wall no index would be used for an id that each row had to work out.
const WORDS = `insert into public.initiative_text (tenant_id, initiative_id, words, heading)
select i.tenant_id, i.initiative_id, setweight(to_tsvector('pg_catalog.swedish', i.title), 'A')
  || setweight(to_tsvector('pg_catalog.swedish',
    case get_byte(uuid_send(i.initiative_id), 15) % 2 when 0 then '${commonWord}' else 'egen' end), 'C'), lower(i.title)
from public.initiative as i where i.initiative_id between ${idOf('$1')} and ${idOf('$2')}`;

/** As many as are written at once: a statement has its time limit. */
const CHUNK = 1000;

/** Takes the crowd away again: its rows have no events, and whoever audits the city would look for them one by one. */
export const removeCrowd = async (ownerUrl: string, tenantId: string): Promise<void> => {
  const owner = openAsOwner<Database>(ownerUrl);
  const statements = ['public.initiative_text', 'public.initiative'].map(
    (table) => `delete from ${table} where initiative_id between ${idOf('1')} and ${idOf('16777215')}`,
  );
  try {
    await owner.connection().execute(async (one) => {
      await one.executeQuery(CompiledQuery.raw(`select set_config('app.tenant', $1, false)`, [tenantId]));
      for (const statement of statements) await one.executeQuery(CompiledQuery.raw(statement));
    });
  } finally {
    await owner.destroy();
  }
};

/** So many initiatives among which to look; a third of them for those who are invited only. Written as the service. */
export const addCrowd = async (place: Place, count: number): Promise<void> => {
  const unit = randomUUID();
  for (let from = 1; from <= count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK - 1);
    const writes = [query(ROWS, [place.tenantId, unit, from, to]), query(WORDS, [from, to])];
    await inTenant(place, [], () => ({ writes, answer: undefined }));
  }
};
