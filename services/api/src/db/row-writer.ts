import type { RecordedEvent, StreamKind } from '@idesluss/core';
import type { Database } from './tables.ts';
import type { Statement } from './transaction.ts';

/** What a stream's row stores beside the state. */
export interface RowMeta {
  readonly tenantId: string;
  readonly version: number;
  /** Hash of the stream's last event. */
  readonly headHash: string;
  /** Version of the fold that made the state. */
  readonly fold: number;
  readonly recordedAt: string;
  /** What has happened between the two states, for what hangs on the row. */
  readonly events: readonly RecordedEvent[];
  /** All that has ever happened, where the row is made anew and nothing has happened since. */
  readonly history?: readonly RecordedEvent[];
}

/** The columns that every stream's row has. */
export function headColumns({ version, headHash, fold, recordedAt }: RowMeta, state: object) {
  return { version, head_hash: headHash, fold, recorded_at: recordedAt, state: JSON.stringify(state) };
}

/**
 * The statements that bring one stream's row, and what hangs on it, from one state to the next: insert when there was
 * none, else update where the version is the one before. The row comes before its children, whose keys refer to it.
 */
export type RowWriter<State> = (before: State | undefined, after: State, meta: RowMeta) => readonly Statement[];

/** One writer for each kind of stream; `States` says which state belongs to which kind. */
export type RowWriters<States extends Record<StreamKind, unknown>> = {
  readonly [K in StreamKind]: RowWriter<States[K]>;
};

/** Where each kind keeps its row. */
export const streamTables = {
  initiative: { table: 'initiative', id: 'initiative_id' },
  gateCase: { table: 'gate_case', id: 'gate_case_id' },
  fund: { table: 'fund', id: 'fund_id' },
  goalSeries: { table: 'goal_series', id: 'series_id' },
  person: { table: 'person', id: 'person_id' },
  unit: { table: 'unit', id: 'unit_id' },
  body: { table: 'body', id: 'body_id' },
  publicBody: { table: 'public_body', id: 'public_body_id' },
  role: { table: 'role', id: 'role_id' },
  mandate: { table: 'mandate', id: 'mandate_id' },
  challenge: { table: 'challenge', id: 'challenge_id' },
  decisionRound: { table: 'decision_round', id: 'round_id' },
  processModel: { table: 'process_model', id: 'process_model_id' },
} as const satisfies Record<StreamKind, { table: keyof Database; id: string }>;
