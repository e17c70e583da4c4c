-- A gate decision written by hand, sent as one batch: it locks and reads what a decision rests on, and stores the very
-- bytes that the service stores, under the same policies and with the same durability. No statement waits for another's
-- answer, since what to store was worked out beforehand; the version in each update and the key of the log keep two
-- decisions from both taking effect.
begin;
select set_config('app.tenant', $1, true);
select sender_hash, body_hmac, answer from public.receipt where tenant_id = $1 and client = $2 and key = $3;
select version, state from public.initiative where tenant_id = $1 and initiative_id = $2 for no key update;
select version, state from public.gate_case where tenant_id = $1 and gate_case_id = $2 for no key update;
select version, state from public.fund where tenant_id = $1 and fund_id = $2 for no key update;
select state from public.role where tenant_id = $1 and person_id = $2;
select state from public.mandate where tenant_id = $1 and holder_person_id = $2;
with stored as (
  insert into public.event (tenant_id, stream_id, version, event_id, stream_kind, initiative_id, type, schema_version,
    audience, recorded_at, actor_id, client, trace_id, facts, commitments, prev_hash, hash)
  select $1::uuid, stream_id, version, event_id, stream_kind, initiative_id, type, schema_version, audience, recorded_at,
    actor_id, client, trace_id, facts, commitments, prev_hash, hash
  from json_to_recordset($2::json) as e (
    stream_id uuid, version int, event_id uuid, stream_kind text, initiative_id uuid, type text, schema_version int,
    audience text, recorded_at timestamptz, actor_id uuid, client text, trace_id text, facts jsonb, commitments jsonb,
    prev_hash text, hash text)
  returning recorded_at, stream_id, version, event_id, hash
)
insert into public.unsealed (tenant_id, recorded_at, stream_id, version, event_id, hash)
select $1::uuid, recorded_at, stream_id, version, event_id, hash from stored;
insert into public.private_part (tenant_id, stream_id, version, name, subject_id, salt, value)
select $1::uuid, stream_id, version, name, subject_id, salt, value from json_to_recordset($2::json) as p (
  stream_id uuid, version int, name text, subject_id uuid, salt text, value jsonb);
update public.initiative set version = $3, head_hash = $4, fold = $5, recorded_at = $6, state = $7, standing = $8,
  phase = $9, process_model_id = $10, visibility = $11, owning_unit_id = $12, reader_ids = $13, unit_ids = $14,
  case_number = $15, title = $16, submitted_at = $17
where tenant_id = $1 and initiative_id = $2 and version = $18;
update public.gate_case set version = $3, head_hash = $4, fold = $5, recorded_at = $6, state = $7, status = $8,
  open = $9
where tenant_id = $1 and gate_case_id = $2 and version = $10;
update public.fund set version = $3, head_hash = $4, fold = $5, recorded_at = $6, state = $7, allocated = $8,
  reserved = $9, granted = $10, paid = $11, used = $12, returned = $13, lapsed = $14, available = $15
where tenant_id = $1 and fund_id = $2 and version = $16;
insert into public.ledger_entry (tenant_id, fund_id, entry_id, version, from_account, to_account, amount, initiative_id,
  gate_case_id, share_id, recorded_at)
select $1::uuid, fund_id, entry_id, version, from_account, to_account, amount, initiative_id, gate_case_id, share_id,
  recorded_at from json_to_recordset($2::json) as l (
  fund_id uuid, entry_id uuid, version int, from_account text, to_account text, amount bigint, initiative_id uuid,
  gate_case_id uuid, share_id uuid, recorded_at timestamptz);
insert into public.receipt (tenant_id, client, key, sender_hash, body_hmac, body_key, subjects, status, answer, location,
  etag, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
commit
