import { type Actor, bearerKinds, origins, phaseKinds, readable, standings } from '@idesluss/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Static } from 'typebox';
import { COUNTED } from '../db/stream-page.ts';
import type { Database } from '../db/tables.ts';
import { fieldsQuery } from '../http/fields.ts';
import { type Page, pageQuery } from '../http/page.ts';
import { closed, code, dateTime, oneOf, optional, text, uuid } from '../http/schema.ts';
import { type FoundRow, type NoRow, type Order, orders, rows, sorts } from './orders.ts';
import { toSql } from './readable-rows.ts';
import { every, kept, searching, windowOf } from './searching.ts';
import { type Part, partsWithinReach } from './within-reach.ts';

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
        'Sök på svenska i rubrik, sammanfattning, behov och idé: böjda former och delar av längre ord hittas, och felstavade ord där färre än tjugo har dem som de skrivs; högst tio ord räknas, och de 2 000 första träffarna / Search in Swedish in title, summary, need and idea: inflections and parts of longer words are found, and misspelled words where fewer than twenty have them as they are written; at most ten words count, and the first 2,000 hits',
    }),
  ),
  sort: optional(
    oneOf(sorts, {
      description:
        'Nyast skapade, senast ändrade för alla som får läsa, rubrik i svensk ordning, eller bäst träff (med q). Förval newest, med q relevance / Newest, last changed for all who may read, title in Swedish order, or best hit (with q). Default newest, with q relevance',
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
  lineageOf: optional(
    uuid({
      description:
        'Bara det som har gått upp i det här initiativet, eller är en del av det / Only what was merged into this initiative, or takes up a part of it',
    }),
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
    dateTime({
      description:
        'Bara det som har ändrats sedan dess, för alla som får läsa det / Only what has changed since, for everybody who may read it',
    }),
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
export const orderOf = ({ sort, q }: Finding) => sort ?? (q === undefined ? 'newest' : 'relevance');

/** The conditions of what was asked for, beside what the actor may read. */
function conditions(asked: Finding): readonly RawBuilder<unknown>[] {
  const equal = named.flatMap((name) => {
    const value = asked[name];
    return value === undefined ? [] : [sql`${sql.ref(`i.${columns[name]}`)} = ${value}`];
  });
  const { updatedSince: since, openGate, payerUnitId: payer, lineageOf: kin } = asked;
  const changed = since === undefined ? [] : [sql`i.changed_at >= ${new Date(since).toISOString()}::timestamptz`];
  const waiting = sql`i.initiative_id in (select c.initiative_id from public.gate_case as c
where c.open and c.gate_kind = ${openGate ?? ''})`;
  return [
    ...equal,
    ...changed,
    ...(openGate === undefined ? [] : [waiting]),
    ...(payer === undefined ? [] : [concerning('payer', payer)]),
    ...(kin === undefined ? [] : [concerning('lineage', kin)]),
  ];
}

function concerning(part: 'payer' | 'lineage', id: string): RawBuilder<unknown> {
  return sql`i.initiative_id in (select p.initiative_id from public.initiative_party as p
where p.part = ${part} and p.party_id = ${id}::uuid)`;
}

/**
 * The statements that find a page of what the actor may read, one row more than its limit, and that count it all; a search
 * counts its hits itself.
 */
export function finding(db: Kysely<Database>, actor: Actor, page: Page, asked: Finding) {
  const order = orders[orderOf(asked)];
  const where = conditions(asked);
  if (asked.q !== undefined) {
    return { rows: searching(actor, page, { q: asked.q, order, where }).compile(db), counted: undefined };
  }
  const parts = partsWithinReach(actor);
  return {
    rows: listing(actor, page, { parts, order, where }).compile(db),
    counted: counting(parts, where).compile(db),
  };
}

interface Listed {
  readonly parts: readonly Part[];
  readonly order: Order;
  readonly where: readonly RawBuilder<unknown>[];
}

/** What a part may have to give: a page and one row more, by default, at most, and as far as pages are told by number. */
const reaches = [21, 101, 1_001] as const;
const FURTHEST = 10_001;

/**
 * As many rows as a part may give, written out rather than handed over: the database then knows that few are wanted, and keeps
 * its plan. Of a number that it does not know it thinks a tenth of the table, and in a large city it plans each request anew.
 */
function reachOfPart(wanted: number): RawBuilder<unknown> {
  return sql.lit(reaches.find((reach) => wanted <= reach) ?? FURTHEST);
}

/** Looks part by part, each in its order; the page is cut from what they give, and asks them for no more than it shows. */
function listing(actor: Actor, page: Page, { parts, order, where }: Listed) {
  const after = page.after === undefined ? [] : [order.after(page.after)];
  const { offset, limit } = windowOf(page);
  const most = reachOfPart(offset + limit);
  const looked = parts.map(
    (part) => sql`(select ${kept}, 0 as score from ${rows} as i
where ${every([part.where, toSql(readable(actor)), ...where, ...after])} order by ${order.by} limit ${most})`,
  );
  return sql<FoundRow | NoRow>`select i.initiative_id as stream_id, i.fold, i.state, i.changed_at, i.title, i.score,
null::int as counted from (${sql.join(looked, sql` union all `)}) as i order by ${order.by} limit ${limit} offset ${offset}`;
}

/**
 * Counts part by part. No column is asked for, so that what is open to the actor is counted by an index, without its rows. What a
 * part may give is written out, as for a page; what all may give is handed over, or else the plan that is kept seems dear.
 */
function counting(parts: readonly Part[], where: readonly RawBuilder<unknown>[]) {
  const most = COUNTED + 1;
  const counts = parts.map(
    (part) => sql`(select 1 from ${rows} as i
where ${every([part.where, ...part.counted, ...where])} limit ${sql.lit(most)})`,
  );
  return sql<{
    count: number;
  }>`select count(*)::int as count from (select 1 from (${sql.join(counts, sql` union all `)}) as i
limit ${most}) as counted`;
}
