import { type Actor, bearerKinds, origins, phaseKinds, reachOf, readable, standings } from '@idesluss/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Static } from 'typebox';
import { uuidArray } from '../db/literals.ts';
import { COUNTED } from '../db/stream-page.ts';
import type { Database } from '../db/tables.ts';
import { fieldsQuery } from '../http/fields.ts';
import { type CursorKind, type Page, pageQuery } from '../http/page.ts';
import { closed, code, dateTime, oneOf, optional, text, uuid } from '../http/schema.ts';
import type { FoldedRow } from '../write/refold.ts';
import { toSql } from './readable-rows.ts';
import { partsWithinReach } from './within-reach.ts';

const sorts = ['newest', 'updated', 'title', 'relevance'] as const;
export type Sort = (typeof sorts)[number];

const only = (sv: string, en: string, example?: string) => ({
  description: `Bara ${sv} / Only ${en}`,
  ...(example === undefined ? {} : { example }),
});

/** The named filters and orders of the list of initiatives: each has an index of its own. */
export const findingQuery = closed({
  q: optional(
    text({
      max: 200,
      example: 'förskola',
      description:
        'Sök på svenska i rubrik, sammanfattning, behov och idé: böjda former och stavfel hittas; högst tio ord räknas, och de 2 000 första träffarna / Search in Swedish in title, summary, need and idea: inflections and misspellings are found; at most ten words count, and the first 2,000 hits',
    }),
  ),
  sort: optional(
    oneOf(sorts, {
      description:
        'Nyast skapade, senast ändrade, rubrik i svensk ordning, eller bäst träff (med q). Förval newest, med q relevance / Newest, last changed, title in Swedish order, or best hit (with q). Default newest, with q relevance',
      example: 'title',
    }),
  ),
  standing: optional(oneOf(standings, only('med den här ställningen', 'in this standing', 'active'))),
  phase: optional(code(only('i den här fasen', 'in this phase', 'pilot'))),
  phaseKind: optional(oneOf(phaseKinds, only('i en fas av det här slaget', 'in a phase of this kind', 'pilot'))),
  owningUnitId: optional(uuid({ description: 'Bara den här enhetens / Only of this unit' })),
  origin: optional(oneOf(origins, only('med det här ursprunget', 'of this origin', 'idea'))),
  area: optional(text({ max: 100, ...only('inom det här området', 'in this area', 'Välfärd') })),
  challengeId: optional(
    uuid({ description: 'Bara de som svarar på den här utmaningen / Only what answers this challenge' }),
  ),
  bearerKind: optional(
    oneOf(bearerKinds, only('vars första idébärare är detta', 'whose first bearer is this', 'resident')),
  ),
  openGate: optional(
    oneOf(
      ['time', 'money', 'scale', 'review'],
      only(
        'med ett öppet ärende vid en beslutspunkt av det här slaget',
        'with an open case at a gate of this kind',
        'money',
      ),
    ),
  ),
  payerUnitId: optional(
    uuid({
      description:
        'Bara det som den här enheten betalar eller har ombetts att betala / Only what this unit pays or has been asked to pay',
    }),
  ),
  caseNumber: optional(text({ max: 20, ...only('det här ärendenumret', 'this case number', '2026-000123') })),
  diaryNumber: optional(text({ max: 50, ...only('det här diarienumret', 'this diary number', 'INN 2026-00017') })),
  updatedSince: optional(
    dateTime({ description: 'Bara det som har ändrats sedan dess / Only what has changed since' }),
  ),
  ...fieldsQuery,
  ...pageQuery,
});

export type Finding = Static<typeof findingQuery>;

/** Filters that compare one column with what was asked for. */
const columns = {
  standing: 'standing',
  phase: 'phase',
  phaseKind: 'phase_kind',
  owningUnitId: 'owning_unit_id',
  origin: 'origin',
  area: 'area',
  challengeId: 'challenge_id',
  bearerKind: 'bearer_kind',
  caseNumber: 'case_number',
  diaryNumber: 'diary_number',
} as const satisfies { readonly [F in keyof Finding]?: keyof Database['initiative'] };
// The keys are the table's own, which the type of `keys` does not say.
const named = Object.keys(columns) as (keyof typeof columns)[];

/** The order that was asked for. */
export const orderOf = ({ sort, q }: Finding): Sort => sort ?? (q === undefined ? 'newest' : 'relevance');

interface Order {
  /** What a cursor carries: the values of the order, of the last row seen. */
  readonly cursor: readonly CursorKind[];
  readonly by: RawBuilder<unknown>;
  readonly after: (values: readonly (string | number | undefined)[]) => RawBuilder<unknown>;
  readonly of: (row: FoundRow) => readonly (string | number)[];
}

/** A row that was found, with all that any order goes by. */
export interface FoundRow extends FoldedRow {
  readonly recorded_at: string;
  readonly title: string | null;
  /** How well it fits what was sought; 0 where nothing was. */
  readonly score: number;
}

const id = sql`i.initiative_id`;

/** The orders that there are, each with the index that gives it; hits of a search are few enough to be ordered. */
export const orders = {
  newest: {
    cursor: ['uuid'],
    by: sql`${id} desc`,
    after: ([last]) => sql`${id} < ${last}::uuid`,
    of: (row) => [row.stream_id],
  },
  updated: {
    cursor: ['dateTime', 'uuid'],
    by: sql`i.recorded_at desc, ${id} desc`,
    after: ([at, last]) => sql`(i.recorded_at, ${id}) < (${at}::timestamptz, ${last}::uuid)`,
    of: (row) => [row.recorded_at, row.stream_id],
  },
  title: {
    cursor: ['text', 'uuid'],
    by: sql`i.title, ${id}`,
    after: ([title, last]) => sql`(i.title, ${id}) > (${title}::text, ${last}::uuid)`,
    of: (row) => [row.title ?? '', row.stream_id],
  },
  relevance: {
    cursor: ['int4', 'uuid'],
    by: sql`i.score desc, ${id} desc`,
    after: ([score, last]) => sql`(hit.score, ${id}) < (${score}::int, ${last}::uuid)`,
    of: (row) => [row.score, row.stream_id],
  },
} as const satisfies Record<Sort, Order>;

/** As many hits as are ranked: see the migration that made the function. */
const RANKED = 2000;

/** Ids of what the actor may read and that has the words, with a score; `loose` when some of them will do. */
export function hits(actor: Actor, sought: string, loose: boolean, most: number = RANKED) {
  const { readerIds, unitIds, memberUnitIds, everything } = reachOf(actor);
  return sql`public.search_initiatives(${sought}::text, ${loose}::boolean, ${uuidArray(readerIds)}::uuid[],
${uuidArray(unitIds)}::uuid[], ${uuidArray(memberUnitIds)}::uuid[], ${everything}::boolean, ${most}::int) as hit`;
}

/** The conditions of what was asked for, beside what the actor may read. */
function conditions(asked: Finding): readonly RawBuilder<unknown>[] {
  const equal = named.flatMap((name) => {
    const value = asked[name];
    return value === undefined ? [] : [sql`${sql.ref(`i.${columns[name]}`)} = ${value}`];
  });
  const { updatedSince: since, openGate, payerUnitId: payer } = asked;
  const changed = since === undefined ? [] : [sql`i.recorded_at >= ${new Date(since).toISOString()}::timestamptz`];
  const waiting = sql`i.initiative_id in (select c.initiative_id from public.gate_case as c
where c.open and c.gate_kind = ${openGate ?? ''})`;
  const paid = sql`i.initiative_id in (select p.initiative_id from public.initiative_party as p
where p.part = 'payer' and p.party_id = ${payer ?? null}::uuid)`;
  return [...equal, ...changed, ...(openGate === undefined ? [] : [waiting]), ...(payer === undefined ? [] : [paid])];
}

/** The statements that find a page of what the actor may read, one row more than its limit, and that count it all. */
export function finding(db: Kysely<Database>, actor: Actor, page: Page, asked: Finding) {
  const order = orders[orderOf(asked)];
  const where = [toSql(readable(actor)), ...conditions(asked)];
  const after = page.after === undefined ? [] : [order.after(page.after)];
  const [offset, limit] = [page.offset ?? 0, page.offset === undefined ? 0 : page.limit + 1];
  const look = asked.q === undefined ? within(actor) : among(actor, asked.q);
  const rows = sql<FoundRow>`select i.initiative_id as stream_id, i.fold, i.state, i.recorded_at, i.title, i.score
from ${look([...where, ...after], { by: order.by, most: offset + limit })} order by ${order.by}
limit ${limit} offset ${offset}`;
  const counted = sql<{
    count: number;
  }>`select count(*)::int as count from (select from ${look(where, { most: COUNTED + 1 })}
limit ${COUNTED + 1}) as counted`;
  return { rows: rows.compile(db), counted: counted.compile(db) };
}

/** Gives the rows that fit, as `i`: no more than so many of each part, the first in the order. */
type Look = (
  where: readonly RawBuilder<unknown>[],
  first: { readonly by?: RawBuilder<unknown>; readonly most: number },
) => RawBuilder<unknown>;

const kept = sql`i.initiative_id, i.fold, i.state, i.recorded_at, i.title`;

/** Looks among the hits of a search: they are few enough. */
function among(actor: Actor, sought: string): Look {
  return (where) => sql`(select ${kept}, hit.score from ${hits(actor, sought, false)}
join public.initiative as i on i.initiative_id = hit.initiative_id where ${sql.join(where, sql` and `)}) as i`;
}

/** Looks part by part, each in its order and no further than the page. */
function within(actor: Actor): Look {
  return (where, { by, most }) => {
    const ordered = by === undefined ? sql`` : sql`order by ${by}`;
    const parts = partsWithinReach(actor).map(
      (part) => sql`(select ${kept}, 0 as score from public.initiative as i
where ${sql.join([part, ...where], sql` and `)} ${ordered} limit ${most})`,
    );
    return sql`(${sql.join(parts, sql` union all `)}) as i`;
  };
}
