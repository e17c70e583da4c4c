import { type Context, type Fund, type Reservation, visibleFund } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { ShownBeside } from '../http/stream-routes.ts';
import type { EntryRow } from './queries.ts';
import { findReservations } from './reservations.ts';
import type { EntryView, FundView } from './schemas.ts';

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const kronorIfTold = (amountMinor: number | null) => (amountMinor === null ? null : kronor(amountMinor));

// Without its version: that would count reservations which the reader is not told of.
const view = (fund: Fund, context: Context, reservations: readonly Reservation[]) => {
  const shown = visibleFund(fund, context, reservations);
  return {
    ...{ fundId: shown.id, unitId: shown.unitId, year: shown.year, name: shown.name },
    allocated: kronor(shown.allocatedMinor),
    granted: kronor(shown.grantedMinor),
    available: kronorIfTold(shown.availableMinor),
    reserved: kronorIfTold(shown.reservedMinor),
  } satisfies Omit<Static<typeof FundView>, '_links'>;
};

export const linksOfFund = ({ id, unitId }: Fund): readonly LinkTo[] => [
  { rel: 'self', path: `/funds/${id}`, title: { sv: 'Innovationsmedlen', en: 'The fund' } },
  { rel: 'entries', path: `/funds/${id}/entries`, title: { sv: 'Huvudboken', en: 'The ledger' } },
  { rel: 'owner', path: `/units/${unitId}`, title: { sv: 'Ägande enhet', en: 'Owning unit' } },
  { rel: 'collection', path: '/funds', title: { sv: 'Alla innovationsmedel', en: 'All funds' } },
];

export const shownFund: ShownBeside<'fund'> = {
  kind: 'fund',
  viewing: async (place, context, funds) => {
    const reservations = await findReservations(place, context, funds);
    return (fund) => view(fund, context, reservations.get(fund.id) ?? []);
  },
  links: linksOfFund,
};

export const viewEntry = (entry: EntryRow): Static<typeof EntryView> => ({
  entryId: entry.entry_id,
  from: entry.from_account,
  to: entry.to_account,
  amount: kronor(entry.amount),
  initiativeId: entry.initiative_id,
  gateCaseId: entry.gate_case_id,
  shareId: entry.share_id,
  reference: entry.reference,
  recordedAt: entry.recorded_at,
});
