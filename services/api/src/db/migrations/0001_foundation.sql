-- needs-code: 1
-- least code version that understands the schema after this file; a service that is older refuses to start.
--
-- :"service" is the role the service logs in with. It owns nothing. Rules that hold for every table here, and which
-- catalogue.test.ts checks: tenant_id leads every key and index; row-level security is forced; times, ids and numbers come
-- from the application (no defaults, no sequences), so that a retry stores the same row.

create function public.expect_rows(actual bigint, wanted bigint) returns bigint
  language plpgsql immutable
  as $$
begin
  if actual is distinct from wanted then
    raise exception 'expected % rows, got %', wanted, actual using errcode = 'IS001';
  end if;
  return actual;
end
$$;

-- The tenant of the running transaction; null when none was set, and null equals nothing, so the wall fails closed.
-- After a transaction the setting reads '' instead of null, hence the nullif.
create function public.current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.tenant', true), '')::uuid;

create table public.tenant (
  tenant_id uuid primary key,
  key text not null unique check (length(key) <= 63 and key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  municipality_code text check (municipality_code ~ '^[0-9]{4}$'),
  host text unique check (length(host) between 1 and 253)
);

-- Which files have run, and how new the code must be. Kysely keeps its own table beside it for the order of running.
create table public.schema_migration (
  name text primary key check (length(name) <= 100),
  needs_code int not null check (needs_code >= 1)
);

-- The log: every fact of every stream ------------------------------------------------------------------------------

create table public.event (
  tenant_id uuid not null,
  stream_id uuid not null,
  version int not null check (version >= 1),
  event_id uuid not null,
  stream_kind text not null check (stream_kind in
    ('initiative', 'gateCase', 'fund', 'goalSeries', 'person', 'unit', 'body', 'role', 'mandate')),
  initiative_id uuid,
  type text not null check (length(type) between 1 and 100),
  schema_version int not null check (schema_version >= 1),
  audience text not null check (length(audience) between 1 and 100),
  recorded_at timestamptz not null,
  actor_id uuid,
  client text not null check (length(client) between 1 and 200),
  trace_id text not null check (length(trace_id) <= 100),
  facts jsonb not null check (pg_column_size(facts) <= 262144),
  commitments jsonb not null check (pg_column_size(commitments) <= 65536),
  prev_hash text not null check (length(prev_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (tenant_id, stream_id, version),
  unique (tenant_id, event_id)
);
create index event_of_initiative on public.event (tenant_id, initiative_id, recorded_at, stream_id, version)
  where initiative_id is not null;

create table public.private_part (
  tenant_id uuid not null,
  stream_id uuid not null,
  version int not null,
  name text not null check (length(name) between 1 and 100),
  subject_id uuid not null,
  salt text not null check (length(salt) between 1 and 128),
  value jsonb not null check (pg_column_size(value) <= 262144),
  primary key (tenant_id, stream_id, version, name),
  foreign key (tenant_id, stream_id, version) references public.event
);
create index private_part_of_subject on public.private_part (tenant_id, subject_id);

-- Committed events that have no position yet; the sealer takes them in this key's order.
create table public.unsealed (
  tenant_id uuid not null,
  recorded_at timestamptz not null,
  stream_id uuid not null,
  version int not null,
  event_id uuid not null,
  hash text not null,
  primary key (tenant_id, recorded_at, stream_id, version)
);

create table public.sealed_event (
  tenant_id uuid not null,
  position bigint not null check (position >= 1),
  event_id uuid not null,
  stream_id uuid not null,
  version int not null,
  hash text not null check (length(hash) = 64),
  primary key (tenant_id, position),
  unique (tenant_id, stream_id, version),
  foreign key (tenant_id, stream_id, version) references public.event
);

-- size = number of sealed events; frontier = roots of the full subtrees from left to right, enough to go on from here.
create table public.checkpoint (
  tenant_id uuid not null,
  size bigint not null check (size >= 1),
  root text not null check (length(root) = 64),
  frontier text[] not null check (cardinality(frontier) between 1 and 63),
  recorded_at timestamptz not null,
  key_id text check (length(key_id) between 1 and 100),
  signature text check (length(signature) between 1 and 200),
  primary key (tenant_id, size),
  check ((key_id is null) = (signature is null))
);

create table public.sealer_lease (
  tenant_id uuid primary key,
  holder text not null check (length(holder) between 1 and 100),
  until timestamptz not null
);

-- Requests ---------------------------------------------------------------------------------------------------------

create table public.receipt (
  tenant_id uuid not null,
  client text not null check (length(client) between 1 and 200),
  key text not null check (length(key) between 1 and 255),
  sender_hash text not null check (length(sender_hash) = 64),
  body_hmac text not null check (length(body_hmac) between 1 and 128),
  body_key text check (length(body_key) between 1 and 128),
  subjects uuid[] not null check (cardinality(subjects) <= 100),
  status int not null check (status between 200 and 599),
  answer jsonb check (pg_column_size(answer) <= 65536),
  location text check (length(location) <= 2000),
  etag text check (length(etag) <= 200),
  recorded_at timestamptz not null,
  primary key (tenant_id, client, key)
);
create index receipt_by_age on public.receipt (tenant_id, recorded_at);

create table public.attempt (
  tenant_id uuid not null,
  attempt_id uuid not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  client text not null check (length(client) between 1 and 200),
  action text not null check (length(action) between 1 and 100),
  code text not null check (length(code) between 1 and 100),
  status int not null check (status between 400 and 599),
  target_kind text check (length(target_kind) <= 40),
  target_id uuid,
  trace_id text check (length(trace_id) <= 100),
  primary key (tenant_id, attempt_id)
);
create index attempt_by_age on public.attempt (tenant_id, recorded_at, attempt_id);

-- Stream rows: the events of one stream folded by fold version `fold` ----------------------------------------------
-- State is bounded at 64 KiB; what grows without end has a table of its own.

create table public.initiative (
  tenant_id uuid not null,
  initiative_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  standing text not null check (length(standing) between 1 and 40),
  phase text check (length(phase) <= 100),
  process_model_id uuid not null,
  visibility text not null check (visibility in ('invited', 'internal', 'selectedUnits', 'public')),
  owning_unit_id uuid,
  reader_ids uuid[] not null check (cardinality(reader_ids) <= 1000),
  unit_ids uuid[] not null check (cardinality(unit_ids) <= 1000),
  case_number text check (case_number ~ '^[0-9]{4}-[0-9]{6,9}$'),
  title text collate "sv-SE-x-icu" check (length(title) <= 500),
  submitted_at timestamptz,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, initiative_id),
  unique (tenant_id, case_number)
);
create index initiative_of_unit on public.initiative (tenant_id, owning_unit_id, initiative_id);

create table public.gate_case (
  tenant_id uuid not null,
  gate_case_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  initiative_id uuid not null,
  gate text not null check (length(gate) between 1 and 100),
  gate_kind text not null check (gate_kind in ('time', 'money', 'scale', 'review')),
  unit_id uuid not null,
  status text not null check (length(status) between 1 and 40),
  open boolean not null,
  opened_at timestamptz not null,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, gate_case_id),
  foreign key (tenant_id, initiative_id) references public.initiative
);
create unique index gate_case_open_once on public.gate_case (tenant_id, initiative_id, gate) where open;
create index gate_case_of_initiative on public.gate_case (tenant_id, initiative_id, gate_case_id);

create table public.dossier (
  tenant_id uuid not null,
  gate_case_id uuid not null,
  dossier_version int not null check (dossier_version >= 1),
  address text not null check (length(address) = 64),
  content jsonb not null check (pg_column_size(content) <= 1048576),
  recorded_at timestamptz not null,
  primary key (tenant_id, gate_case_id, dossier_version),
  foreign key (tenant_id, gate_case_id) references public.gate_case
);

-- All amounts in öre.
create table public.fund (
  tenant_id uuid not null,
  fund_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  unit_id uuid not null,
  year int not null check (year between 1900 and 9999),
  name text collate "sv-SE-x-icu" not null check (length(name) between 1 and 200),
  allocated bigint not null check (allocated between 0 and 9007199254740991),
  reserved bigint not null check (reserved >= 0),
  granted bigint not null check (granted >= 0),
  paid bigint not null check (paid >= 0),
  used bigint not null check (used >= 0),
  returned bigint not null check (returned >= 0),
  lapsed bigint not null check (lapsed >= 0),
  available bigint not null,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, fund_id),
  constraint fund_available_not_negative check (available >= 0)
);
create index fund_of_unit on public.fund (tenant_id, unit_id, year, fund_id);

-- One row moves one amount between two accounts, so every entry sums to zero by its shape.
create table public.ledger_entry (
  tenant_id uuid not null,
  fund_id uuid not null,
  entry_id uuid not null,
  version int not null check (version >= 1),
  from_account text not null check (from_account in
    ('source', 'available', 'reserved', 'granted', 'paid', 'used', 'returned', 'lapsed')),
  to_account text not null check (to_account in
    ('source', 'available', 'reserved', 'granted', 'paid', 'used', 'returned', 'lapsed')),
  amount bigint not null check (amount between 1 and 10000000000000),
  initiative_id uuid,
  gate_case_id uuid,
  share_id uuid,
  recorded_at timestamptz not null,
  primary key (tenant_id, fund_id, entry_id),
  check (from_account <> to_account),
  foreign key (tenant_id, fund_id) references public.fund
);
create index ledger_entry_in_order on public.ledger_entry (tenant_id, fund_id, version, entry_id);
create index ledger_entry_of_initiative on public.ledger_entry (tenant_id, initiative_id, recorded_at, entry_id);

create table public.goal_series (
  tenant_id uuid not null,
  series_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  initiative_id uuid not null,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, series_id),
  foreign key (tenant_id, initiative_id) references public.initiative
);
create index goal_series_of_initiative on public.goal_series (tenant_id, initiative_id, series_id);

create table public.measurement (
  tenant_id uuid not null,
  series_id uuid not null,
  measurement_id uuid not null,
  version int not null check (version >= 1),
  measured_at date not null,
  value double precision not null check (value between -1e300 and 1e300),
  unit text not null check (length(unit) between 1 and 60),
  source text not null check (length(source) between 1 and 500),
  corrected_by uuid,
  recorded_at timestamptz not null,
  primary key (tenant_id, series_id, measurement_id),
  foreign key (tenant_id, series_id) references public.goal_series
);
create index measurement_by_date on public.measurement (tenant_id, series_id, measured_at, measurement_id);

-- Registers --------------------------------------------------------------------------------------------------------

create table public.person (
  tenant_id uuid not null,
  person_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  display_name text collate "sv-SE-x-icu" check (length(display_name) between 1 and 200),
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, person_id)
);
create index person_by_name on public.person (tenant_id, display_name, person_id);

create table public.unit (
  tenant_id uuid not null,
  unit_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  kind text not null check (kind in ('administration', 'company', 'department', 'sluice', 'support')),
  parent_id uuid,
  name_sv text collate "sv-SE-x-icu" not null check (length(name_sv) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200),
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, unit_id),
  check (valid_to >= valid_from)
);
create index unit_by_name on public.unit (tenant_id, name_sv, unit_id);
create index unit_of_parent on public.unit (tenant_id, parent_id, unit_id);

create table public.body (
  tenant_id uuid not null,
  body_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  kind text not null check (kind in ('committee', 'subcommittee', 'companyBoard', 'advisory')),
  name_sv text collate "sv-SE-x-icu" not null check (length(name_sv) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200),
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, body_id)
);
create index body_by_name on public.body (tenant_id, name_sv, body_id);

create table public.role (
  tenant_id uuid not null,
  role_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  person_id uuid not null,
  role text not null check (length(role) between 1 and 40),
  unit_id uuid,
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, role_id),
  check (valid_to >= valid_from)
);
create index role_of_person on public.role (tenant_id, person_id, role_id);

create table public.mandate (
  tenant_id uuid not null,
  mandate_id uuid not null,
  version int not null check (version >= 1),
  head_hash text not null check (length(head_hash) = 64),
  fold int not null check (fold >= 1),
  holder_person_id uuid,
  holder_role text check (length(holder_role) between 1 and 40),
  holder_body_id uuid,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  state jsonb not null check (pg_column_size(state) <= 65536),
  primary key (tenant_id, mandate_id),
  check (valid_to >= valid_from),
  check (num_nonnulls(holder_person_id, holder_role, holder_body_id) >= 1)
);
create index mandate_of_person on public.mandate (tenant_id, holder_person_id, mandate_id);
create index mandate_of_role on public.mandate (tenant_id, holder_role, mandate_id);
create index mandate_of_body on public.mandate (tenant_id, holder_body_id, mandate_id);

create table public.case_number_series (
  tenant_id uuid not null,
  year int not null check (year between 1900 and 9999),
  last int not null check (last between 1 and 999999999),
  primary key (tenant_id, year)
);

-- The hottest read in one statement, hence one round trip without begin and commit. It runs as its caller, so the wall
-- decides what it finds; the body is bound to its tables when it is made, so no search path can lead it astray.
create function public.read_initiative(tenant uuid, id uuid)
  returns table (initiative_id uuid, version int, head_hash text, fold int, recorded_at timestamptz, state jsonb)
  language sql volatile security invoker rows 1
begin atomic
  select pg_catalog.set_config('app.tenant', tenant::text, true);
  select i.initiative_id, i.version, i.head_hash, i.fold, i.recorded_at, i.state
    from public.initiative as i where i.tenant_id = tenant and i.initiative_id = id;
end;

-- The wall ---------------------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array[
    'event', 'private_part', 'unsealed', 'sealed_event', 'checkpoint', 'sealer_lease', 'receipt', 'attempt',
    'initiative', 'gate_case', 'dossier', 'fund', 'ledger_entry', 'goal_series', 'measurement',
    'person', 'unit', 'body', 'role', 'mandate', 'case_number_series'
  ] loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('create policy own_tenant on public.%I using (tenant_id = public.current_tenant())
      with check (tenant_id = public.current_tenant())', name);
  end loop;
end
$$;

-- What the service may do, and no more -----------------------------------------------------------------------------

revoke all on all tables in schema public from public;
revoke all on all functions in schema public from public;
alter default privileges revoke execute on functions from public;

grant select on public.tenant, public.schema_migration to :"service";
grant select, insert on public.event, public.sealed_event, public.checkpoint, public.attempt, public.ledger_entry to :"service";
grant select, insert, delete on public.private_part, public.unsealed to :"service";
grant select, insert, update on public.sealer_lease, public.case_number_series to :"service";
grant select, insert, update on public.initiative, public.gate_case, public.fund, public.goal_series to :"service";
grant select, insert, update on public.person, public.unit, public.body, public.role, public.mandate to :"service";
-- Erasure takes the key of a person's receipts and the hashes of what they showed, and the person's words out of a frozen dossier.
grant select, insert, delete, update (body_key, answer, etag) on public.receipt to :"service";
grant select, insert, update (content) on public.dossier to :"service";
grant select, insert, update (corrected_by) on public.measurement to :"service";
grant execute on function public.expect_rows(bigint, bigint), public.current_tenant(), public.read_initiative(uuid, uuid)
  to :"service";
