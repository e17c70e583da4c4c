import type { RecordedEvent } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { insertRow } from '../db/rows.ts';
import type { Statement } from '../db/transaction.ts';
import type { StoredReceipt } from '../http/answer.ts';
import type { Fingerprint } from '../http/idempotency.ts';

/** One request, as its receipt is found again: by tenant, client and the client's own key. */
interface RequestKey {
  readonly tenantId: string;
  readonly clientId: string;
  readonly key: string;
}

export function requestKey({ tenantId, clientId }: Omit<RequestKey, 'key'>, key: string): RequestKey {
  return { tenantId, clientId, key };
}

export interface ReceiptRow {
  readonly sender_hash: string;
  readonly body_hmac: string;
  /** Null once a person whom the body was about has been erased. */
  readonly body_key: string | null;
  readonly answer: StoredReceipt;
}

export function findReceipt({ tenantId, clientId, key }: RequestKey): Statement<ReceiptRow> {
  const text = `select body_hmac, body_key, answer, sender_hash from public.receipt
where tenant_id = $1::uuid and client = $2 and key = $3`;
  return query<ReceiptRow>(text, [tenantId, clientId, key]);
}

/** Stores what a request was answered with, in the transaction of what it did. */
export function writeReceipt(
  { tenantId, clientId, key }: RequestKey,
  { sender, hmac, key: bodyKey }: Fingerprint,
  receipt: StoredReceipt,
  events: readonly RecordedEvent[],
  at: string,
): Statement {
  const subjects = events.flatMap((event) => Object.values(event.private).map(({ subject }) => subject));
  return insertRow('receipt', {
    tenant_id: tenantId,
    client: clientId,
    key,
    sender_hash: sender,
    body_hmac: hmac,
    body_key: bodyKey,
    subjects: uuidArray([...new Set(subjects)]),
    status: receipt.status,
    answer: JSON.stringify(receipt),
    location: receipt.path,
    etag: receipt.state,
    recorded_at: at,
  });
}

/**
 * Takes from receipts what a person's words could be guessed by: the keys of requests that told of this person, and the
 * hash of what was seen then of them and of every stream (by its id, as addresses name it) where their words stood.
 */
export function forgetReceipts(tenantId: string, personId: string, streamIds: readonly string[]): Statement {
  const text = `update public.receipt set etag = null, answer = answer || '{"state": null}'::jsonb,
body_key = case when subjects @> array[$2::uuid] then null else body_key end
where tenant_id = $1::uuid and (subjects @> array[$2::uuid] or string_to_array(location, '/') && $3::text[])`;
  return query(text, [tenantId, personId, uuidArray([personId, ...streamIds])]);
}
