import { type Actor, type Openness, reachOf } from '@idesluss/core';
import { type RawBuilder, sql } from 'kysely';
import { textArray, uuidArray } from '../db/literals.ts';

const standsOpenTo = (openness: Openness): RawBuilder<unknown> => sql`i.openness = ${sql.lit(openness)}`;
/** Rows that older code has made, and which have not been folded anew yet. */
const untold: RawBuilder<unknown> = sql`i.openness is null`;

/**
 * Where an actor's readable initiatives are: parts that have no row in common, each with an index for every order, and none in
 * which most might be unreadable. They say where to look; what is found is held against `readable` all the same.
 */
export function partsWithinReach(actor: Actor): readonly RawBuilder<unknown>[] {
  const { everything } = reachOf(actor);
  // An array rather than a subquery: so the planner goes by these ids, instead of walking through what others are concerned by.
  const mine = sql`i.initiative_id = any(array(${concerning(actor)}))`;
  const narrow = everything
    ? [standsOpenTo('concerned'), sql`${standsOpenTo('named')} and ${mine}`]
    : [sql`i.openness in ('named', 'concerned') and ${mine}`];
  return [standsOpenTo('colleagues'), ...narrow, untold];
}

/** Ids of what names the actor, concerns a unit where they hold something, or is shown to a unit of theirs. */
function concerning(actor: Actor): RawBuilder<unknown> {
  const { readerIds, unitIds, memberUnitIds } = reachOf(actor);
  const keys = [
    ...readerIds.map((id) => ['reader', id] as const),
    ...unitIds.map((id) => ['unit', id] as const),
    ...memberUnitIds.map((id) => ['shownUnit', id] as const),
  ];
  const [parts, ids] = [textArray(keys.map(([part]) => part)), uuidArray(keys.map(([, id]) => id))];
  return sql`select p.initiative_id from unnest(${parts}::text[], ${ids}::uuid[]) as k (part, party_id)
join public.initiative_party as p on p.part = k.part and p.party_id = k.party_id`;
}
