import type { Audience, Json, JsonObject, RecordedEvent, StreamKind } from '@idesluss/core';
import type { ColumnType } from 'kysely';
import type { List, Stored, Time } from './column-types.ts';

export interface EventTable {
  tenant_id: string;
  stream_id: string;
  version: number;
  event_id: string;
  stream_kind: StreamKind;
  initiative_id: string | null;
  type: string;
  schema_version: number;
  audience: Audience;
  recorded_at: Time;
  actor_id: string | null;
  client: string;
  trace_id: string;
  facts: Stored;
  commitments: Stored<RecordedEvent['commitments']>;
  prev_hash: string;
  hash: string;
}

export interface PrivatePartTable {
  tenant_id: string;
  stream_id: string;
  version: number;
  name: string;
  subject_id: string;
  salt: string;
  value: Stored<Json>;
}

export interface UnsealedTable {
  tenant_id: string;
  recorded_at: Time;
  stream_id: string;
  version: number;
  event_id: string;
  hash: string;
}

export interface SealedEventTable {
  tenant_id: string;
  position: number;
  event_id: string;
  stream_id: string;
  version: number;
  hash: string;
}

export interface CheckpointTable {
  tenant_id: string;
  size: number;
  root: string;
  frontier: List;
  recorded_at: Time;
  key_id: string | null;
  signature: string | null;
}

export interface SealerLeaseTable {
  tenant_id: string;
  holder: string;
  until: Time;
}

export interface ReceiptTable {
  tenant_id: string;
  client: string;
  key: string;
  sender_hash: string;
  body_hmac: string;
  body_key: string | null;
  subjects: List;
  status: number;
  answer: ColumnType<JsonObject | null, string | null, string | null>;
  location: string | null;
  etag: string | null;
  recorded_at: Time;
}

export interface AttemptTable {
  tenant_id: string;
  attempt_id: string;
  recorded_at: Time;
  actor_id: string | null;
  client: string;
  action: string;
  code: string;
  status: number;
  target_kind: string | null;
  target_id: string | null;
  trace_id: string | null;
}
