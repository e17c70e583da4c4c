import { type Actor, type Openness, reachOf, readable } from '@idesluss/core';
import { type RawBuilder, sql } from 'kysely';
import { textArray, uuidArray } from '../db/literals.ts';
import { toSql } from './readable-rows.ts';

/** One of the parts in which a list looks: they have no row in common. */
export interface Part {
  readonly where: RawBuilder<unknown>;
  /** What has to be asked of a row that is only counted: nothing where an index tells that it may be read. */
  readonly counted: readonly RawBuilder<unknown>[];
}

/** Rows that older code has made, and which have not been folded anew yet. */
const untold: RawBuilder<unknown> = sql`i.openness is null`;

/**
 * Where an actor's readable initiatives are: parts, each with an index for every order, and none in which most might be
 * unreadable. They say where to look; what is shown is held against `readable` all the same.
 */
export function partsWithinReach(actor: Actor): readonly Part[] {
  const asked = (where: RawBuilder<unknown>): Part => ({ where, counted: [toSql(readable(actor))] });
  // An array rather than a subquery: so the planner goes by these ids, instead of walking through what others are concerned by.
  const mine = sql`i.initiative_id = any(array(${concerning(actor)}))`;
  const narrow = reachOf(actor).everything ? sql`i.openness = 'named'` : sql`i.openness in ('named', 'concerned')`;
  const open = openTo(actor).map((where) => ({ where, counted: [] }));
  return [...open, asked(sql`${narrow} and ${mine}`), asked(untold)];
}

/**
 * What stands open to the actor, in parts. The database holds `openness` to standing and visibility, of which `readable` is
 * made: all that stands open so may be read by them.
 */
export function openTo(actor: Actor): readonly RawBuilder<unknown>[] {
  const open: readonly Openness[] = reachOf(actor).everything ? ['colleagues', 'concerned'] : ['colleagues'];
  return open.map((openness) => sql`i.openness = ${sql.lit(openness)}`);
}

/** Ids of what names the actor, concerns a unit where they hold something, or is shown to a unit of theirs. */
function concerning(actor: Actor): RawBuilder<unknown> {
  const { readerIds, unitIds, memberUnitIds } = reachOf(actor);
  const keys = [
    ...readerIds.map((id) => ['reader', id] as const),
    ...unitIds.map((id) => ['unit', id] as const),
    ...memberUnitIds.map((id) => ['shownUnit', id] as const),
  ];
  const [kinds, ids] = [textArray(keys.map(([kind]) => kind)), uuidArray(keys.map(([, id]) => id))];
  return sql`select p.initiative_id from unnest(${kinds}::text[], ${ids}::uuid[]) as k (part, party_id)
join public.initiative_party as p on p.part = k.part and p.party_id = k.party_id`;
}
