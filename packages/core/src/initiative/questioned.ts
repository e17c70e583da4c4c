import { filter } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import type { PassedGate } from './state-gates.ts';
import type { Initiative } from './state.ts';

/** Put in question, and not settled yet. */
export function isQuestioned({ questioning }: PassedGate): boolean {
  return questioning !== null && questioning.settled === null;
}

/** No to whatever rests on an approval that is in question. */
export function questionedRefusal({ passedGates }: Initiative): Refusal | undefined {
  const open = filter(passedGates, isQuestioned);
  return open.length === 0
    ? undefined
    : { code: 'decisionQuestioned', gateCaseIds: open.map(({ gateCaseId }) => gateCaseId) };
}
