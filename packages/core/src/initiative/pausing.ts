import { firstRefusal, refuseArgument } from '../arguments.ts';
import { notPassed } from '../days.ts';
import { event } from '../record/write.ts';
import type { DraftEvent } from '../record/event.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, onInitiative, type Rule } from '../rule.ts';
import type { Initiative } from './state.ts';

/** What a rest says: until when, or for what it waits. */
export interface Rest {
  readonly wakeUpOn: string | null;
  readonly awaits: string | null;
}

/** Put to rest outside a gate. What has been requested is decided first: at a gate its decider can put it to rest. */
export const pauseInitiative: Rule<'initiative', 'pauseInitiative'> = {
  scope: 'initiative',
  may: ({ initiative, gateCase }) => {
    const { openGateCaseId } = initiative;
    if (openGateCaseId === null) return undefined;
    const preparing = gateCase?.id === openGateCaseId && gateCase.status === 'preparing';
    return preparing ? undefined : { code: 'gateCaseOpen', gateCaseId: openGateCaseId };
  },
  apply: ({ initiative }, { today }, { reason, ...rest }) => {
    const refusal = restRefusal(rest, today, '');
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [pausedEvent(initiative, null, reason, rest)])]);
  },
};

/** Nothing wakes by itself: a wake-up day that has come is a flag, and a person answers it. */
export const resumeInitiative: Rule<'initiative', 'resumeInitiative'> = {
  scope: 'initiative',
  may: freely,
  apply: ({ initiative }, _, { reason }) =>
    ok([onInitiative(initiative, [event('initiativeResumed', {}, initiative.id, { reason })])]),
};

/** No to a rest without an end in sight. `at` is the pointer to where the rest stands. */
export function restRefusal({ wakeUpOn, awaits }: Rest, today: string, at: string): Refusal | undefined {
  return firstRefusal(
    wakeUpOn === null && awaits === null ? refuseArgument(`${at}/wakeUpOn`, 'missing') : undefined,
    wakeUpOn === null ? undefined : notPassed(wakeUpOn, today, `${at}/wakeUpOn`),
  );
}

export function pausedEvent(
  { id }: Initiative,
  gateCaseId: string | null,
  reason: string,
  { wakeUpOn, awaits }: Rest,
): DraftEvent {
  return event('initiativePaused', { wakeUpOn, gateCaseId }, id, { reason, awaits });
}
