-- needs-code: 2
--
-- Decision rounds: cases of one unit at gates of one kind, which are compared before any of them is decided.

create table public.decision_round (
  tenant_id uuid not null,
  round_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  unit_id uuid not null,
  gate_kind text not null check (gate_kind in ('time', 'money', 'scale', 'review')),
  opens_on date not null,
  join_until date not null,
  challenge_id uuid,
  closed_on date,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, round_id),
  check (join_until >= opens_on)
);
create index decision_round_of_unit on public.decision_round (tenant_id, unit_id, round_id);
create index decision_round_of_challenge on public.decision_round (tenant_id, challenge_id, round_id) where challenge_id is not null;

alter table public.decision_round enable row level security;
alter table public.decision_round force row level security;
create policy own_tenant on public.decision_round using (tenant_id = public.current_tenant())
  with check (tenant_id = public.current_tenant());
revoke all on public.decision_round from public;
grant select, insert, update on public.decision_round to :"service";

-- Which round a case stands in; none does so far.
alter table public.gate_case add column round_id uuid;
create index gate_case_of_round on public.gate_case (tenant_id, round_id, gate_case_id) where round_id is not null;

-- Every kind there was is among these: what is there already is not read through while writers wait.
alter table public.event drop constraint event_stream_kind_check;
alter table public.event add constraint event_stream_kind_check check (stream_kind in
  ('initiative', 'gateCase', 'fund', 'goalSeries', 'person', 'unit', 'body', 'role', 'mandate', 'challenge',
  'publicBody', 'decisionRound')) not valid;
