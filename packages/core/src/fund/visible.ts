import { audienceOf } from '../access/audience.ts';
import type { GateCase } from '../gate-case/state.ts';
import type { Behind, Initiative } from '../initiative/state.ts';
import { type Context, emptySituation } from '../situation.ts';
import type { Fund } from './state.ts';

/** What is or was reserved in a fund for the shares of one gate case; `reservedMinor` is what stands reserved, in öre. */
export interface Reservation {
  readonly initiative: Initiative;
  readonly gateCase: GateCase;
  readonly reservedMinor: number;
  /** Who is behind each initiative with a case in the same round. */
  readonly competing?: readonly Behind[];
}

/** A fund as one person may see it: what is reserved would tell of decisions before they are notified. */
export interface VisibleFund {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly name: string;
  readonly allocatedMinor: number;
  readonly grantedMinor: number;
  readonly availableMinor: number | null;
  readonly reservedMinor: number | null;
}

/** Whether the actor is told what is reserved in the fund at all: it is theirs to look after. */
export function isToldOfReservations(fund: Fund, context: Context): boolean {
  return audienceOf({ ...emptySituation, fund }, context) === 'circle';
}

/**
 * The reservations among these that are kept from the actor, whatever money they look after: for what they bear or compete
 * with, and for what they are still to rate.
 */
export function keptFrom(fund: Fund, context: Context, all: readonly Reservation[]): readonly Reservation[] {
  return all.filter(
    ({ initiative, gateCase, competing }) =>
      audienceOf({ ...emptySituation, fund, initiative, gateCase, competing }, context) !== 'circle',
  );
}

/**
 * The fund as the actor may see it. `reservations` are at least those in it that may be kept from them; what is kept still
 * shows as available.
 */
export function visibleFund(fund: Fund, context: Context, reservations: readonly Reservation[]): VisibleFund {
  const { id, unitId, year, name, allocatedMinor, balances } = fund;
  const shown = { id, unitId, year, name, allocatedMinor, grantedMinor: balances.granted };
  if (!isToldOfReservations(fund, context)) return { ...shown, availableMinor: null, reservedMinor: null };
  const kept = keptFrom(fund, context, reservations).reduce((sum, { reservedMinor }) => sum + reservedMinor, 0);
  return { ...shown, availableMinor: balances.available + kept, reservedMinor: balances.reserved - kept };
}
