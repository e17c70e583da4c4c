import type { AmountMinor } from '../money.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { ProcessModel } from '../process-model/types.ts';
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

/** Whether it is a gate for money that holds. What was passed under another version may be called like something else by now. */
export function grantsMoney({ gate, gateKind, inEffect }: PassedGate, model: ProcessModel): boolean {
  const known = lookUp(model).gates.get(gate);
  return inEffect && known !== undefined && known.kind === gateKind && known.grants.includes('money');
}
