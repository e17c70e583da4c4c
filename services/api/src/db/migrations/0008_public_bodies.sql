-- needs-code: 2
--
-- Other public bodies, which can adopt what has been tried here. The log takes their streams from now on; what it holds
-- already is looked through in a migration of its own.

alter table public.event drop constraint event_stream_kind_check;
alter table public.event add constraint event_stream_kind_check check (stream_kind in
  ('initiative', 'gateCase', 'fund', 'goalSeries', 'person', 'unit', 'body', 'role', 'mandate', 'challenge', 'publicBody')) not valid;

-- own_name: the number, and for a joint board, which has that of its host, what it is called.
create table public.public_body (
  tenant_id uuid not null,
  public_body_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  organisation_number text not null check (length(organisation_number) = 11),
  own_name text not null check (length(own_name) between 1 and 1000),
  name_sv text collate "sv-SE-x-icu" not null check (length(name_sv) between 1 and 300),
  primary key (tenant_id, public_body_id)
);
create unique index public_body_by_own_name on public.public_body (tenant_id, own_name);
create index public_body_by_number on public.public_body (tenant_id, organisation_number);
create index public_body_by_name on public.public_body (tenant_id, name_sv, public_body_id);

alter table public.public_body enable row level security;
alter table public.public_body force row level security;
create policy own_tenant on public.public_body using (tenant_id = public.current_tenant())
  with check (tenant_id = public.current_tenant());
revoke all on public.public_body from public;
grant select, insert, update on public.public_body to :"service";
