import { type Actor, type Context, type Fund, isToldOfReservations, type Reservation } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { findCompeting } from '../decision-rounds/competing.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import { currentStates } from '../write/refold.ts';

interface ReservationRow {
  readonly fund_id: string;
  readonly reserved: number;
  readonly gate_case_id: string;
  readonly case_fold: number;
  readonly case_state: StreamRowHead['state'];
  readonly initiative_id: string;
  readonly initiative_fold: number;
  readonly initiative_state: StreamRowHead['state'];
}

/** What has been reserved in each fund that may have to be kept from its reader: one statement for all the funds. */
export type Reservations = ReadonlyMap<string, readonly Reservation[]>;

/** Read after the funds, and as of their versions: what is reserved meanwhile is in neither. */
export async function findReservations(place: Place, context: Context, funds: readonly Fund[]): Promise<Reservations> {
  const told = funds.filter((fund) => isToldOfReservations(fund, context));
  if (told.length === 0 || context.actor.personId === null) return new Map();
  const [rows] = await readTenant(place, [listReservations(told, context.actor)]);
  const cases = await currentStates(
    place,
    'gateCase',
    rows.map((row) => ({ stream_id: row.gate_case_id, fold: row.case_fold, state: row.case_state })),
  );
  const initiatives = await currentStates(
    place,
    'initiative',
    rows.map((row) => ({ stream_id: row.initiative_id, fold: row.initiative_fold, state: row.initiative_state })),
  );
  const competing = await findCompeting(place, cases);
  const all = rows.flatMap(({ fund_id: fundId, reserved: reservedMinor }, index) => {
    const [gateCase, initiative] = [cases[index], initiatives[index]];
    if (gateCase === undefined || initiative === undefined) return [];
    return [{ fundId, gateCase, initiative, reservedMinor, competing: competing(gateCase) }];
  });
  return Map.groupBy(all, ({ fundId }) => fundId);
}

// Somewhat more than is kept from the reader: all that they may bear, compete with or be to rate. Which it is the core decides.
const text = `with held as (
  select l.tenant_id, l.fund_id, l.gate_case_id,
    sum(case when l.to_account = 'reserved' then l.amount else -l.amount end)::bigint as reserved
  from unnest($1::uuid[], $2::int[]) as asked (fund_id, version)
  join public.ledger_entry as l on l.fund_id = asked.fund_id and l.version <= asked.version
  where 'reserved' in (l.from_account, l.to_account) and l.gate_case_id is not null
  group by l.tenant_id, l.fund_id, l.gate_case_id)
select held.fund_id, held.reserved, g.gate_case_id, g.fold as case_fold, g.state as case_state,
  i.initiative_id, i.fold as initiative_fold, i.state as initiative_state
from held
join public.gate_case as g on g.tenant_id = held.tenant_id and g.gate_case_id = held.gate_case_id
join public.initiative as i on i.tenant_id = g.tenant_id and i.initiative_id = g.initiative_id
where $3::uuid = any(i.reader_ids) or g.round_id is not null
  or (g.open and ($4::boolean or g.unit_id = any($5::uuid[]) or i.unit_ids && $5::uuid[]))`;

function listReservations(funds: readonly Fund[], { personId, roles }: Actor): Statement<ReservationRow> {
  const rating = roles.filter(({ role }) => role === 'assessor').map(({ unitId }) => unitId);
  const versions = `{${funds.map(({ version }) => version).join(',')}}`;
  const units = uuidArray(rating.filter((unitId) => unitId !== null));
  const ids = uuidArray(funds.map(({ id }) => id));
  return query<ReservationRow>(text, [ids, versions, personId, rating.includes(null), units]);
}
