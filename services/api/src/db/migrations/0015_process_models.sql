-- needs-code: 2
--
-- A city's own process models: drafts, and versions that have been published and change no more. The number is given when
-- one is published, and no two versions of a key have the same.

create table public.process_model (
  tenant_id uuid not null,
  process_model_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  key text not null check (length(key) between 1 and 63),
  number int check (number between 1 and 10000),
  status text not null check (status in ('draft', 'published', 'discarded')),
  recorded_at timestamptz not null,
  -- The document is part of it: larger than other states, and no larger than the part of an event that it comes from.
  state jsonb not null check (pg_column_size(state) <= 327680),
  primary key (tenant_id, process_model_id),
  check ((status = 'published') = (number is not null))
);
create unique index process_model_by_number on public.process_model (tenant_id, key, number) where number is not null;
create index process_model_in_use on public.process_model (tenant_id, process_model_id) where status <> 'discarded';

alter table public.process_model enable row level security;
alter table public.process_model force row level security;
create policy own_tenant on public.process_model using (tenant_id = public.current_tenant())
  with check (tenant_id = public.current_tenant());
revoke all on public.process_model from public;
grant select, insert, update on public.process_model to :"service";

-- Every kind there was is among these: what is there already is not read through while writers wait.
alter table public.event drop constraint event_stream_kind_check;
alter table public.event add constraint event_stream_kind_check check (stream_kind in
  ('initiative', 'gateCase', 'fund', 'goalSeries', 'person', 'unit', 'body', 'role', 'mandate', 'challenge',
  'publicBody', 'decisionRound', 'processModel')) not valid;
