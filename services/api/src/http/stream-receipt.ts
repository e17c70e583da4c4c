import type { StreamKind } from '@idesluss/core';
import type { Outcome } from '../write/execute.ts';
import { type StoredReceipt, stateOf } from './answer.ts';
import type { Shown } from './stream-routes.ts';

type Kept = Exclude<StreamKind, 'initiative' | 'gateCase' | 'goalSeries'>;

/** The receipt of a command on one entry: the entry itself, or what was made below it. */
export function receiptOn<K extends Kept>(
  { kind, view, links }: Shown<K>,
  path: string,
  made?: (outcome: Outcome) => string | undefined,
) {
  return (outcome: Outcome): StoredReceipt => {
    const state = outcome.after[kind];
    if (state === undefined) throw new Error(`a command on a ${kind} left none`);
    // The situation holds under each kind's name a state of that kind.
    const entry = state as unknown as Parameters<typeof view>[0];
    return {
      status: 201,
      path: `${path}/${state.id}`,
      id: made?.(outcome) ?? state.id,
      version: state.version,
      state: stateOf(view(entry, outcome.context)),
      links: links(entry, outcome.context),
    };
  };
}
