import type { Fund } from '../fund/state.ts';
import type { Reservation } from '../fund/visible.ts';
import type { GateCase } from '../gate-case/state.ts';
import type { Initiative } from '../initiative/state.ts';

/** What a case has reserved in a fund, by its shares: a shell adds it up from the ledger. */
export function reservationIn({ id }: Fund, initiative: Initiative, gateCase: GateCase): Reservation {
  const shares = gateCase.application?.shares ?? [];
  const reserved = shares.filter(({ fundId, status }) => fundId === id && status === 'reserved');
  return { initiative, gateCase, reservedMinor: reserved.reduce((sum, { amountMinor }) => sum + amountMinor, 0) };
}
