/** Öre as a whole number. */
export type AmountMinor = number;

/** The most that one amount can be, in öre: 100 billion kronor, so that sums of amounts stay exact. */
export const HIGHEST_AMOUNT_MINOR = 10_000_000_000_000;

/** True for a whole, non-negative number of öre within the bound. */
export function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= HIGHEST_AMOUNT_MINOR;
}
