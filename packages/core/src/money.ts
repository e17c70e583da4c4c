/** Öre as a whole number. One amount is at most 10^13 öre (domain §6), so sums stay exact. */
export type AmountMinor = number;

export const HIGHEST_AMOUNT_MINOR = 10_000_000_000_000;

/** True for a whole, non-negative number of öre within the bound. */
export function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= HIGHEST_AMOUNT_MINOR;
}
