import type { AmountMinor } from '../money.ts';

/** Accounts of a fund. Every entry moves an amount from one to another, so that the ledger always sums to zero. */
export const accounts = ['source', 'available', 'reserved', 'granted', 'paid', 'used', 'returned', 'lapsed'] as const;
export type Account = (typeof accounts)[number];

/** Money owned by a unit for a year. All balances are öre; `available` never goes below zero. */
export interface Fund {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
  readonly year: number;
  readonly name: string;
  /** Everything ever allocated: what has left `source`. */
  readonly allocatedMinor: AmountMinor;
  /** What stands on each account now; `source` is minus what was allocated. */
  readonly balances: Readonly<Record<Account, number>>;
}

/** One entry of the ledger: `amountMinor` (above zero) goes `from` one account `to` another. */
export interface LedgerEntry {
  readonly id: string;
  readonly from: Account;
  readonly to: Account;
  readonly amountMinor: AmountMinor;
  readonly initiativeId: string | null;
  readonly gateCaseId: string | null;
  readonly shareId: string | null;
}
