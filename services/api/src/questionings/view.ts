import type { PassedGate } from '@idesluss/core';

/** An approval in question, in the words of the interface. */
export function viewQuestioning({ reason, at: questionedAt, settled }: NonNullable<PassedGate['questioning']>) {
  return { reason, questionedAt, settled: settled && viewSettled(settled) };
}

type Settled = NonNullable<NonNullable<PassedGate['questioning']>['settled']>;

function viewSettled({ at: settledAt, frozenMinor, lapsedGateCaseIds, ...rest }: Settled) {
  const frozen = { amountMinor: frozenMinor, currency: 'SEK' as const };
  return { ...rest, settledAt, frozen, lapsedGateCaseIds: [...lapsedGateCaseIds] };
}
