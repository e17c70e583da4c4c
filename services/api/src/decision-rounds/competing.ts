import { type Behind, type GateCase, isAnswered } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { storedBehind } from '../write/refold.ts';
import { behind } from '../write/situation-texts.ts';

/** Who is behind each initiative that a case is chosen between. */
type Competing = (gateCase: GateCase | undefined) => readonly Behind[];

interface BehindRow extends Pick<StreamRowHead, 'state'> {
  readonly round_id: string;
}

const text = `select b.round_id, ${behind} as state from public.gate_case as b
join public.initiative as i on i.tenant_id = b.tenant_id and i.initiative_id = b.initiative_id
where b.round_id = any($1::uuid[])`;

/** Read once for many cases; those that are answered are chosen between no longer, and where none stands in a round nothing is read. */
export async function findCompeting(place: Place, cases: readonly GateCase[]): Promise<Competing> {
  const ids = new Set(cases.flatMap((one) => (isAnswered(one) ? [] : (one.roundId ?? []))));
  const behindRound = await findBehind(place, ids);
  return (gateCase) => behindRound(gateCase?.roundId ?? '');
}

/** Who is behind each initiative with a case in these rounds, by round. */
export async function findBehind(
  place: Place,
  ids: ReadonlySet<string>,
): Promise<(roundId: string) => readonly Behind[]> {
  if (ids.size === 0) return () => [];
  const [rows] = await readTenant(place, [query<BehindRow>(text, [uuidArray([...ids])])]);
  const byRound = Map.groupBy(rows, ({ round_id: roundId }) => roundId);
  return (roundId) => (byRound.get(roundId) ?? []).map(storedBehind);
}
