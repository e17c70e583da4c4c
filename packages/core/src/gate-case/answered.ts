import type { OutcomeKind } from '../process-model/types.ts';
import type { CaseStatus, GateCase } from './state.ts';

/** A postponed case goes on waiting for its decision; one that rests is prepared anew once it wakes. */
export const statusAfter = {
  approve: 'closed',
  approveWithConditions: 'closed',
  return: 'preparing',
  postpone: 'requested',
  pause: 'preparing',
  sendBack: 'closed',
  refer: 'closed',
  reject: 'closed',
} as const satisfies Record<OutcomeKind, CaseStatus>;

/**
 * Whether a decision that has been made known has closed the case. One that was closed because its initiative left has had no
 * such answer: what waited for its notification then has fallen.
 */
export function isAnswered({ status, decision }: Pick<GateCase, 'status' | 'decision'>): boolean {
  return status === 'closed' && decision !== null && statusAfter[decision.outcome] === 'closed';
}
