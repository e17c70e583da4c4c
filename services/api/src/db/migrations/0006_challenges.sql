-- needs-code: 2
--
-- Challenges: the questions that the city asks. Whether one is open follows from its days, so that no row changes with the
-- calendar; which initiatives answer one is a column of theirs.

create table public.challenge (
  tenant_id uuid not null,
  challenge_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  owning_unit_id uuid not null,
  area text check (length(area) <= 100),
  opens_on date not null,
  closes_on date not null,
  closed_at timestamptz,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, challenge_id)
);
create index challenge_of_unit on public.challenge (tenant_id, owning_unit_id, challenge_id);
create index challenge_by_area on public.challenge (tenant_id, area, challenge_id);
create index challenge_by_last_day on public.challenge (tenant_id, closes_on, challenge_id);

alter table public.challenge enable row level security;
alter table public.challenge force row level security;
create policy own_tenant on public.challenge using (tenant_id = public.current_tenant())
  with check (tenant_id = public.current_tenant());
revoke all on public.challenge from public;
grant select, insert, update on public.challenge to :"service";

alter table public.initiative add column challenge_id uuid;
create index initiative_by_challenge on public.initiative (tenant_id, challenge_id, initiative_id) where challenge_id is not null;

-- Every kind there was is among these: what is there already is not read through while writers wait.
alter table public.event drop constraint event_stream_kind_check;
alter table public.event add constraint event_stream_kind_check check (stream_kind in
  ('initiative', 'gateCase', 'fund', 'goalSeries', 'person', 'unit', 'body', 'role', 'mandate', 'challenge')) not valid;
