import type { AmountMinor } from '../money.ts';
import type { PassedGate } from './state-gates.ts';
import type { Initiative } from './state.ts';

/** What is left of what a gate granted, in öre: payers may have taken some of it back. */
export function leftOf({ grantedMinor, endedMinor }: PassedGate): AmountMinor {
  return grantedMinor - endedMinor;
}

/** Of what is granted, how much stands still because the gates that granted it have lost effect; in öre. */
export function frozenMinorOf({ passedGates }: Pick<Initiative, 'passedGates'>): AmountMinor {
  let sum = 0;
  for (const passed of passedGates) if (passed.frozen) sum += leftOf(passed);
  return sum;
}
