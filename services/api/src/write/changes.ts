import {
  evolve,
  FOLD_VERSION,
  NO_HASH,
  type RecordedEvent,
  type Situation,
  type States,
  type StreamKind,
} from '@idesluss/core';
import { appendEvents } from '../db/event-store.ts';
import type { RowMeta } from '../db/row-writer.ts';
import type { Statement } from '../db/transaction.ts';
import { asStored } from './as-stored.ts';
import { stateIn, withState } from './in-situation.ts';
import type { StateChange } from './room.ts';
import { rowWriters } from './row-writers.ts';

export interface Written {
  readonly statements: readonly Statement[];
  readonly after: Situation;
  /** Each stream that changes, before and after. */
  readonly states: readonly StateChange[];
}

/** What stores sealed events and brings every row up to date with them; and the situation that they leave. */
export function changeStatements(tenantId: string, situation: Situation, events: readonly RecordedEvent[]): Written {
  let after = situation;
  const rows: Statement[] = [];
  const states: StateChange[] = [];
  for (const same of Map.groupBy(events, ({ streamId }) => streamId).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const next = advance(tenantId, situation, first.streamKind, same);
    rows.push(...next.statements);
    states.push({ before: next.before, after: next.state });
    if (next.state !== undefined) after = withState(after, first.streamKind, next.state);
  }
  return { statements: [...appendEvents(tenantId, events), ...rows], after, states };
}

function advance<K extends StreamKind>(
  tenantId: string,
  situation: Situation,
  kind: K,
  events: readonly RecordedEvent[],
): { readonly statements: readonly Statement[] } & Record<'before' | 'state', States[K] | undefined> {
  const before = stateIn(situation, kind, events[0]?.streamId ?? '');
  let state: States[K] | undefined = before;
  for (const event of events) state = evolve(kind, state, event);
  const last = events.at(-1);
  if (state === undefined || last === undefined) return { statements: [], before, state };
  const meta: RowMeta = {
    tenantId,
    version: last.version,
    headHash: last.hash || NO_HASH,
    fold: FOLD_VERSION,
    recordedAt: last.at,
    events,
  };
  return { statements: rowWriters[kind](before, state, meta), before, state: asStored(state) };
}
