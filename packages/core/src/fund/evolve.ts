import { changed } from '../freeze.ts';
import type { EventOf } from '../record/write.ts';
import type { FundEvents } from './events.ts';
import type { Account, Fund, LedgerEntry } from './state.ts';

export type FundEvent = EventOf<FundEvents>;

const empty = { source: 0, available: 0, reserved: 0, granted: 0, paid: 0, used: 0, returned: 0, lapsed: 0 };

/** The state of a fund after one more event. `id` is the stream's. */
export function evolveFund(id: string, state: Fund | undefined, event: FundEvent): Fund | undefined {
  if (event.type === 'fundOpened') {
    return { ...event.facts, id, version: event.version, allocatedMinor: 0, balances: empty };
  }
  if (state === undefined) return undefined;
  const entry = ledgerEntry(event);
  const balances = entry === undefined ? state.balances : moved(state.balances, entry);
  return changed(state, { balances, allocatedMinor: 0 - balances.source }, event.version);
}

/** The ledger entry that an event is, if it is one: the one place that says from which account to which. */
export function ledgerEntry(event: { readonly type: string; readonly facts: object }): LedgerEntry | undefined {
  // Type and facts come from one event of a fund's stream, as the record keeps it.
  const known = event as FundEvent;
  switch (known.type) {
    case 'fundOpened':
      return undefined;
    case 'fundAllocated': {
      const { entryId: id, amountMinor } = known.facts;
      return { id, from: 'source', to: 'available', amountMinor, initiativeId: null, gateCaseId: null, shareId: null };
    }
    case 'moneyReserved':
      return forShare(known.facts, 'available', 'reserved');
    case 'moneyReleased':
      return forShare(known.facts, 'reserved', 'available');
    case 'grantTakenBack':
      return forShare(known.facts, 'granted', 'available');
    case 'moneyGranted':
      return forShare(known.facts, 'reserved', 'granted');
  }
}

function forShare(facts: FundEvents['moneyReserved']['facts'], from: Account, to: Account): LedgerEntry {
  const { entryId, ...rest } = facts;
  return { ...rest, id: entryId, from, to };
}

function moved(balances: Fund['balances'], { from, to, amountMinor }: LedgerEntry): Fund['balances'] {
  return { ...balances, [from]: balances[from] - amountMinor, [to]: balances[to] + amountMinor };
}
