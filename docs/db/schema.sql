-- Generated from the migrated catalogue, for reading; a change belongs in a migration.

create table public.attempt (
  tenant_id uuid not null,
  attempt_id uuid not null,
  recorded_at timestamp with time zone not null,
  actor_id uuid,
  client text not null,
  action text not null,
  code text not null,
  status integer not null,
  target_kind text,
  target_id uuid,
  trace_id text,
  constraint attempt_action_check CHECK (((length(action) >= 1) AND (length(action) <= 100))),
  constraint attempt_client_check CHECK (((length(client) >= 1) AND (length(client) <= 200))),
  constraint attempt_code_check CHECK (((length(code) >= 1) AND (length(code) <= 100))),
  constraint attempt_status_check CHECK (((status >= 400) AND (status <= 599))),
  constraint attempt_target_kind_check CHECK ((length(target_kind) <= 40)),
  constraint attempt_trace_id_check CHECK ((length(trace_id) <= 100)),
  constraint attempt_pkey PRIMARY KEY (tenant_id, attempt_id)
);
CREATE INDEX attempt_by_actor ON public.attempt USING btree (tenant_id, actor_id, recorded_at, attempt_id);
CREATE INDEX attempt_by_age ON public.attempt USING btree (tenant_id, recorded_at, attempt_id);
CREATE INDEX attempt_by_code ON public.attempt USING btree (tenant_id, code, recorded_at, attempt_id);
CREATE INDEX attempt_by_target ON public.attempt USING btree (tenant_id, target_id, recorded_at, attempt_id);
alter table public.attempt enable row level security;
alter table public.attempt force row level security;
create policy own_tenant on public.attempt for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.attempt to idesluss_service;

create table public.awaited (
  tenant_id uuid not null,
  stream_id uuid not null,
  whom text not null,
  initiative_id uuid not null,
  due_on date,
  constraint awaited_whom_check CHECK (((length(whom) >= 1) AND (length(whom) <= 100))),
  constraint awaited_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, initiative_id),
  constraint awaited_pkey PRIMARY KEY (tenant_id, stream_id, whom)
);
CREATE INDEX awaited_by_whom ON public.awaited USING btree (tenant_id, whom, due_on, initiative_id);
alter table public.awaited enable row level security;
alter table public.awaited force row level security;
create policy own_tenant on public.awaited for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on public.awaited to idesluss_service;
grant update (due_on) on public.awaited to idesluss_service;

create table public.body (
  tenant_id uuid not null,
  body_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  kind text not null,
  name_sv text collate "sv-SE-x-icu" not null,
  name_en text,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint body_fold_check CHECK ((fold >= 1)),
  constraint body_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['committee'::text, 'subcommittee'::text, 'companyBoard'::text, 'advisory'::text]))),
  constraint body_name_en_check CHECK (((length(name_en) >= 1) AND (length(name_en) <= 200))),
  constraint body_name_sv_check CHECK (((length(name_sv) >= 1) AND (length(name_sv) <= 200))),
  constraint body_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint body_version_check CHECK ((version >= 1)),
  constraint body_pkey PRIMARY KEY (tenant_id, body_id)
);
CREATE INDEX body_by_name ON public.body USING btree (tenant_id, name_sv, body_id);
alter table public.body enable row level security;
alter table public.body force row level security;
create policy own_tenant on public.body for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.body to idesluss_service;

create table public.case_number_series (
  tenant_id uuid not null,
  year integer not null,
  last integer not null,
  constraint case_number_series_last_check CHECK (((last >= 1) AND (last <= 999999999))),
  constraint case_number_series_year_check CHECK (((year >= 1900) AND (year <= 9999))),
  constraint case_number_series_pkey PRIMARY KEY (tenant_id, year)
);
alter table public.case_number_series enable row level security;
alter table public.case_number_series force row level security;
create policy own_tenant on public.case_number_series for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.case_number_series to idesluss_service;

create table public.challenge (
  tenant_id uuid not null,
  challenge_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  owning_unit_id uuid not null,
  area text,
  opens_on date not null,
  closes_on date not null,
  closed_at timestamp with time zone,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint challenge_area_check CHECK ((length(area) <= 100)),
  constraint challenge_fold_check CHECK ((fold >= 1)),
  constraint challenge_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint challenge_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint challenge_version_check CHECK ((version >= 1)),
  constraint challenge_pkey PRIMARY KEY (tenant_id, challenge_id)
);
CREATE INDEX challenge_by_area ON public.challenge USING btree (tenant_id, area, challenge_id);
CREATE INDEX challenge_by_last_day ON public.challenge USING btree (tenant_id, closes_on, challenge_id);
CREATE INDEX challenge_of_unit ON public.challenge USING btree (tenant_id, owning_unit_id, challenge_id);
alter table public.challenge enable row level security;
alter table public.challenge force row level security;
create policy own_tenant on public.challenge for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.challenge to idesluss_service;

create table public.checkpoint (
  tenant_id uuid not null,
  size bigint not null,
  root text not null,
  frontier text[] not null,
  recorded_at timestamp with time zone not null,
  key_id text,
  signature text,
  constraint checkpoint_check CHECK (((key_id IS NULL) = (signature IS NULL))),
  constraint checkpoint_frontier_check CHECK (((cardinality(frontier) >= 1) AND (cardinality(frontier) <= 63))),
  constraint checkpoint_key_id_check CHECK (((length(key_id) >= 1) AND (length(key_id) <= 100))),
  constraint checkpoint_root_check CHECK ((length(root) = 64)),
  constraint checkpoint_signature_check CHECK (((length(signature) >= 1) AND (length(signature) <= 200))),
  constraint checkpoint_size_check CHECK ((size >= 1)),
  constraint checkpoint_pkey PRIMARY KEY (tenant_id, size)
);
alter table public.checkpoint enable row level security;
alter table public.checkpoint force row level security;
create policy own_tenant on public.checkpoint for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.checkpoint to idesluss_service;

create table public.decision_round (
  tenant_id uuid not null,
  round_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  unit_id uuid not null,
  gate_kind text not null,
  opens_on date not null,
  join_until date not null,
  challenge_id uuid,
  closed_on date,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint decision_round_check CHECK ((join_until >= opens_on)),
  constraint decision_round_fold_check CHECK ((fold >= 1)),
  constraint decision_round_gate_kind_check CHECK ((gate_kind = ANY (ARRAY['time'::text, 'money'::text, 'scale'::text, 'review'::text]))),
  constraint decision_round_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint decision_round_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint decision_round_version_check CHECK ((version >= 1)),
  constraint decision_round_pkey PRIMARY KEY (tenant_id, round_id)
);
CREATE INDEX decision_round_of_challenge ON public.decision_round USING btree (tenant_id, challenge_id, round_id) WHERE (challenge_id IS NOT NULL);
CREATE INDEX decision_round_of_unit ON public.decision_round USING btree (tenant_id, unit_id, round_id);
alter table public.decision_round enable row level security;
alter table public.decision_round force row level security;
create policy own_tenant on public.decision_round for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.decision_round to idesluss_service;

create table public.dossier (
  tenant_id uuid not null,
  gate_case_id uuid not null,
  dossier_version integer not null,
  address text not null,
  content jsonb not null,
  recorded_at timestamp with time zone not null,
  constraint dossier_address_check CHECK ((length(address) = 64)),
  constraint dossier_content_check CHECK ((pg_column_size(content) <= 1048576)),
  constraint dossier_dossier_version_check CHECK ((dossier_version >= 1)),
  constraint dossier_tenant_id_gate_case_id_fkey FOREIGN KEY (tenant_id, gate_case_id) REFERENCES gate_case(tenant_id, gate_case_id),
  constraint dossier_pkey PRIMARY KEY (tenant_id, gate_case_id, dossier_version)
);
alter table public.dossier enable row level security;
alter table public.dossier force row level security;
create policy own_tenant on public.dossier for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.dossier to idesluss_service;
grant update (content) on public.dossier to idesluss_service;

create table public.event (
  tenant_id uuid not null,
  stream_id uuid not null,
  version integer not null,
  event_id uuid not null,
  stream_kind text not null,
  initiative_id uuid,
  type text not null,
  schema_version integer not null,
  audience text not null,
  recorded_at timestamp with time zone not null,
  actor_id uuid,
  client text not null,
  trace_id text not null,
  facts jsonb not null,
  commitments jsonb not null,
  prev_hash text not null,
  hash text not null,
  constraint event_audience_check CHECK (((length(audience) >= 1) AND (length(audience) <= 100))),
  constraint event_client_check CHECK (((length(client) >= 1) AND (length(client) <= 200))),
  constraint event_commitments_check CHECK ((pg_column_size(commitments) <= 65536)),
  constraint event_facts_check CHECK ((pg_column_size(facts) <= 262144)),
  constraint event_hash_check CHECK ((length(hash) = 64)),
  constraint event_prev_hash_check CHECK ((length(prev_hash) = 64)),
  constraint event_schema_version_check CHECK ((schema_version >= 1)),
  constraint event_stream_kind_check CHECK ((stream_kind = ANY (ARRAY['initiative'::text, 'gateCase'::text, 'fund'::text, 'goalSeries'::text, 'person'::text, 'unit'::text, 'body'::text, 'role'::text, 'mandate'::text, 'challenge'::text, 'publicBody'::text, 'decisionRound'::text, 'processModel'::text]))),
  constraint event_trace_id_check CHECK ((length(trace_id) <= 100)),
  constraint event_type_check CHECK (((length(type) >= 1) AND (length(type) <= 100))),
  constraint event_version_check CHECK ((version >= 1)),
  constraint event_pkey PRIMARY KEY (tenant_id, stream_id, version),
  constraint event_tenant_id_event_id_key UNIQUE (tenant_id, event_id)
);
CREATE INDEX event_of_initiative ON public.event USING btree (tenant_id, initiative_id, recorded_at, stream_id, version) WHERE (initiative_id IS NOT NULL);
alter table public.event enable row level security;
alter table public.event force row level security;
create policy own_tenant on public.event for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.event to idesluss_service;

CREATE OR REPLACE FUNCTION public.current_tenant()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid;
grant execute on function public.current_tenant() to idesluss_search;
grant execute on function public.current_tenant() to idesluss_service;

CREATE OR REPLACE FUNCTION public.expect_rows(actual bigint, wanted bigint)
 RETURNS bigint
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
begin
  if actual is distinct from wanted then
    raise exception 'expected % rows, got %', wanted, actual using errcode = 'IS001';
  end if;
  return actual;
end
$function$;
grant execute on function public.expect_rows(actual bigint, wanted bigint) to idesluss_service;

CREATE OR REPLACE FUNCTION public.latest_within_reach(readers uuid[], units uuid[], members uuid[], everything boolean)
 RETURNS SETOF uuid
 LANGUAGE sql
BEGIN ATOMIC
( SELECT i.initiative_id
    FROM initiative i
   WHERE ((i.tenant_id = current_tenant()) AND (i.openness = 'colleagues'::text))
   ORDER BY i.initiative_id DESC
  LIMIT 1000)
 UNION
 ( SELECT i.initiative_id
    FROM initiative i
   WHERE (latest_within_reach.everything AND (i.tenant_id = current_tenant()) AND (i.openness = 'concerned'::text))
   ORDER BY i.initiative_id DESC
  LIMIT 1000)
 UNION
 ( SELECT p.initiative_id
    FROM (UNNEST(((array_fill('reader'::text, ARRAY[cardinality(latest_within_reach.readers)]) || array_fill('unit'::text, ARRAY[cardinality(latest_within_reach.units)])) || array_fill('shownUnit'::text, ARRAY[cardinality(latest_within_reach.members)])), ((latest_within_reach.readers || latest_within_reach.units) || latest_within_reach.members)) k(part, party_id)
      CROSS JOIN LATERAL ( SELECT p_1.initiative_id
            FROM initiative_party p_1
           WHERE ((p_1.tenant_id = current_tenant()) AND (p_1.part = k.part) AND (p_1.party_id = k.party_id))
           ORDER BY p_1.initiative_id DESC
          LIMIT 1000) p)
   ORDER BY p.initiative_id DESC
  LIMIT 1000);
END;
grant execute on function public.latest_within_reach(readers uuid[], units uuid[], members uuid[], everything boolean) to idesluss_search;

CREATE OR REPLACE FUNCTION public.read_initiative(tenant uuid, id uuid)
 RETURNS TABLE(initiative_id uuid, version integer, head_hash text, fold integer, recorded_at timestamp with time zone, state jsonb)
 LANGUAGE sql
 ROWS 1
BEGIN ATOMIC
 SELECT set_config('app.tenant'::text, (tenant)::text, true) AS set_config;
 SELECT i.initiative_id,
     i.version,
     i.head_hash,
     i.fold,
     i.recorded_at,
     i.state
    FROM initiative i
   WHERE ((i.tenant_id = read_initiative.tenant) AND (i.initiative_id = read_initiative.id));
END;
grant execute on function public.read_initiative(tenant uuid, id uuid) to idesluss_service;

CREATE OR REPLACE FUNCTION public.read_initiative_unless(tenant uuid, id uuid, known text)
 RETURNS TABLE(mark text, fold integer, state jsonb)
 LANGUAGE sql
 ROWS 1
BEGIN ATOMIC
 SELECT set_config('app.tenant'::text, (tenant)::text, true) AS set_config;
 SELECT marked.mark,
     i.fold,
         CASE
             WHEN (marked.mark IS DISTINCT FROM read_initiative_unless.known) THEN i.state
             ELSE NULL::jsonb
         END AS "case"
    FROM (initiative i
      CROSS JOIN LATERAL ( SELECT ((i.xmin)::text || i.head_hash) AS "?column?") marked(mark))
   WHERE ((i.tenant_id = read_initiative_unless.tenant) AND (i.initiative_id = read_initiative_unless.id));
END;
grant execute on function public.read_initiative_unless(tenant uuid, id uuid, known text) to idesluss_service;

CREATE OR REPLACE FUNCTION public.readable_among(candidates uuid[], readers uuid[], units uuid[], members uuid[], everything boolean)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE ROWS 50
BEGIN ATOMIC
 WITH stands_open AS MATERIALIZED (
          SELECT i.initiative_id
            FROM initiative i
           WHERE ((i.tenant_id = current_tenant()) AND (i.openness = 'colleagues'::text) AND (i.initiative_id = ANY (readable_among.candidates)))
         UNION ALL
          SELECT i.initiative_id
            FROM initiative i
           WHERE (readable_among.everything AND (i.tenant_id = current_tenant()) AND (i.openness = 'concerned'::text) AND (i.initiative_id = ANY (readable_among.candidates)))
         ), others AS MATERIALIZED (
          SELECT c.initiative_id
            FROM unnest(readable_among.candidates) c(initiative_id)
         EXCEPT
          SELECT o.initiative_id
            FROM stands_open o
         ), concerning AS MATERIALIZED (
          SELECT p.initiative_id
            FROM (UNNEST(((array_fill('reader'::text, ARRAY[cardinality(readable_among.readers)]) || array_fill('unit'::text, ARRAY[cardinality(readable_among.units)])) || array_fill('shownUnit'::text, ARRAY[cardinality(readable_among.members)])), ((readable_among.readers || readable_among.units) || readable_among.members)) k(part, party_id)
              CROSS JOIN LATERAL ( SELECT p_1.initiative_id
                    FROM initiative_party p_1
                   WHERE ((p_1.tenant_id = current_tenant()) AND (p_1.part = k.part) AND (p_1.party_id = k.party_id) AND (p_1.initiative_id = ANY (ARRAY( SELECT o.initiative_id
                            FROM others o))))) p)
         )
  SELECT o.initiative_id
    FROM stands_open o
 UNION ALL
  SELECT i.initiative_id
    FROM initiative i
   WHERE ((i.tenant_id = current_tenant()) AND (i.openness IS NOT NULL) AND (i.initiative_id = ANY (ARRAY( SELECT c.initiative_id
            FROM concerning c))) AND ((i.reader_ids && readable_among.readers) OR ((i.standing <> 'draft'::text) AND ((i.unit_ids && readable_among.units) OR (i.shown_unit_ids && readable_among.members)))))
 UNION ALL
  SELECT i.initiative_id
    FROM initiative i
   WHERE ((i.tenant_id = current_tenant()) AND (i.openness IS NULL) AND (i.initiative_id = ANY (ARRAY( SELECT o.initiative_id
            FROM others o))) AND ((i.reader_ids && readable_among.readers) OR ((i.standing <> 'draft'::text) AND (readable_among.everything OR (i.visibility = ANY (ARRAY['internal'::text, 'public'::text])) OR (i.unit_ids && readable_among.units) OR (i.shown_unit_ids && readable_among.members)))));
END;
grant execute on function public.readable_among(candidates uuid[], readers uuid[], units uuid[], members uuid[], everything boolean) to idesluss_search;

CREATE OR REPLACE FUNCTION public.search_initiatives(sought text, loose boolean, readers uuid[], units uuid[], members uuid[], everything boolean, most integer)
 RETURNS TABLE(initiative_id uuid, score integer)
 LANGUAGE plpgsql
 SECURITY DEFINER ROWS 50
 SET search_path TO 'pg_catalog', 'extensions', 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET enable_mergejoin TO 'off'
 SET cpu_tuple_cost TO '1'
 SET max_parallel_workers_per_gather TO '0'
AS $function$
declare
  pieces text[];
  exactly tsquery;
  beginning tsquery;
  having_words tsquery;
  having_two tsquery;
  each_word text;
  much_like text;
  conditions text[];
  twice boolean;
  ids uuid[];
  scores int[];
begin
  select array_agg(w.word), string_agg(w.exact, w.joint)::tsquery, string_agg(w.begins, w.joint)::tsquery,
      string_agg(w.has, w.joint)::tsquery, string_agg('(' || w.exact || ' & (' || w.others || '))', ' | ')::tsquery,
      string_agg(case when length(w.word) < 5 then format('public.with_endings(t.words) @@ %L::tsquery', w.has)
        else format('(public.with_endings(t.words) @@ %L::tsquery or t.heading %%> %L)', w.has, w.word) end, ' and '),
      string_agg(format('t.heading %%> %L', w.word), ' or ') filter (where length(w.word) >= 5)
    into pieces, exactly, beginning, having_words, having_two, each_word, much_like
    from (
      select chosen.word, chosen.exact, chosen.begins, case when loose then ' | ' else ' & ' end as joint,
          case when loose or chosen.last is null then chosen.begins
            else format('(%s | ''~%s'':*)', chosen.begins, reverse(chosen.last)) end as has,
          string_agg(chosen.exact, ' | ') over (
            order by chosen.place rows between 1 following and unbounded following) as others
        from (
          select spoken.word, spoken.place, q.exact, substring(q.exact from '^\(''([^'']{5,})''\)$') as last,
              case when loose then q.exact else regexp_replace(q.exact, '''([^'']{4,})''', '''\1'':*', 'g') end as begins
            from (
              select w.word, min(w.place) as place
                from regexp_split_to_table(lower(left(sought, 5000) collate "sv-SE-x-icu"), '[^[:alnum:]]+')
                  with ordinality as w (word, place)
                where length(w.word) between 2 and 60 group by w.word) as spoken,
              lateral (select '(' || plainto_tsquery('swedish', spoken.word)::text || ')' as exact) as q
            where q.exact <> '()'
            order by case when loose then - length(spoken.word) else 0 end, spoken.place
            limit 10) as chosen) as w;
  if pieces is null then
    return;
  end if;
  twice := loose and cardinality(pieces) > 2;
  conditions := array[format('public.with_endings(t.words) @@ %L::tsquery', case when twice then having_two else having_words end)];
  if much_like is not null and loose then
    conditions := conditions || format('public.with_endings(t.words) @@ %L::tsquery or %s', having_words, much_like);
  elsif much_like is not null then
    conditions := conditions || array[each_word, each_word];
  end if;
  for attempt in 1 .. cardinality(conditions) loop
    perform set_config('pg_trgm.word_similarity_threshold', case attempt when 3 then '0.4' else '0.6' end, true);
    execute format($query$
      with having_words as materialized (
        select t.initiative_id, t.words, t.heading from public.initiative_text as t
        where t.tenant_id = $1 and (%1$s) limit 10000),
      besides as materialized (
        select t.initiative_id, t.words, t.heading from public.initiative_text as t
        where t.tenant_id = $1 and (%1$s) and t.initiative_id = any(array(
          select l.initiative_id from public.latest_within_reach($2, $3, $4, $5) as l (initiative_id)
            where 10000 <= (select count(*) from having_words)
          except select h.initiative_id from having_words as h))),
      candidates as materialized (select * from having_words union all select * from besides),
      best as (
        select t.initiative_id, round(1000 * (2 * ts_rank(t.words, $7) + ts_rank(t.words, $8) + case
            when t.words @@ $7 and not $9 then 1
            else (select avg(word_similarity(p, t.heading)) from unnest($10) as p) end))::int as score
        from public.readable_among(array(select c.initiative_id from candidates as c), $2, $3, $4, $5) as r (initiative_id)
          join candidates as t on t.initiative_id = r.initiative_id
        where not $11 or 2 <= (select count(*) from unnest($10) as p
          where t.words @@ plainto_tsquery('swedish', p) or (length(p) >= 5 and t.heading %%> p))
        limit 2000)
      select array_agg(b.initiative_id), array_agg(b.score)
      from (select best.* from best order by best.score desc, best.initiative_id desc limit $6) as b$query$, conditions[attempt])
      into ids, scores
      using public.current_tenant(), readers, units, members, everything, most, exactly, beginning, loose, pieces,
        twice and attempt > 1;
    exit when cardinality(ids) >= case attempt when 1 then 20 else 1 end;
  end loop;
  return query select * from unnest(ids, scores);
end
$function$;
grant execute on function public.search_initiatives(sought text, loose boolean, readers uuid[], units uuid[], members uuid[], everything boolean, most integer) to idesluss_service;

CREATE OR REPLACE FUNCTION public.with_endings(words tsvector)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (words || array_to_tsvector(ARRAY(SELECT ('~'::text || reverse(w.lexeme)) FROM unnest(with_endings.words) w(lexeme, positions, weights) WHERE ((length(w.lexeme) > 5) AND (w.weights && '{A,B}'::text[])))));
grant execute on function public.with_endings(words tsvector) to idesluss_search;
grant execute on function public.with_endings(words tsvector) to idesluss_service;

create table public.fund (
  tenant_id uuid not null,
  fund_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  unit_id uuid not null,
  year integer not null,
  name text collate "sv-SE-x-icu" not null,
  allocated bigint not null,
  reserved bigint not null,
  granted bigint not null,
  paid bigint not null,
  used bigint not null,
  returned bigint not null,
  lapsed bigint not null,
  available bigint not null,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint fund_allocated_check CHECK (((allocated >= 0) AND (allocated <= '9007199254740991'::bigint))),
  constraint fund_available_not_negative CHECK ((available >= 0)),
  constraint fund_fold_check CHECK ((fold >= 1)),
  constraint fund_granted_check CHECK ((granted >= 0)),
  constraint fund_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint fund_lapsed_check CHECK ((lapsed >= 0)),
  constraint fund_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint fund_paid_check CHECK ((paid >= 0)),
  constraint fund_reserved_check CHECK ((reserved >= 0)),
  constraint fund_returned_check CHECK ((returned >= 0)),
  constraint fund_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint fund_used_check CHECK ((used >= 0)),
  constraint fund_version_check CHECK ((version >= 1)),
  constraint fund_year_check CHECK (((year >= 1900) AND (year <= 9999))),
  constraint fund_pkey PRIMARY KEY (tenant_id, fund_id)
);
CREATE INDEX fund_of_unit ON public.fund USING btree (tenant_id, unit_id, year, fund_id);
alter table public.fund enable row level security;
alter table public.fund force row level security;
create policy own_tenant on public.fund for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.fund to idesluss_service;

create table public.gate_case (
  tenant_id uuid not null,
  gate_case_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  initiative_id uuid not null,
  gate text not null,
  gate_kind text not null,
  unit_id uuid not null,
  status text not null,
  open boolean not null,
  opened_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  round_id uuid,
  constraint gate_case_fold_check CHECK ((fold >= 1)),
  constraint gate_case_gate_check CHECK (((length(gate) >= 1) AND (length(gate) <= 100))),
  constraint gate_case_gate_kind_check CHECK ((gate_kind = ANY (ARRAY['time'::text, 'money'::text, 'scale'::text, 'review'::text]))),
  constraint gate_case_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint gate_case_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint gate_case_status_check CHECK (((length(status) >= 1) AND (length(status) <= 40))),
  constraint gate_case_version_check CHECK ((version >= 1)),
  constraint gate_case_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, initiative_id),
  constraint gate_case_pkey PRIMARY KEY (tenant_id, gate_case_id)
);
CREATE INDEX gate_case_answered ON public.gate_case USING btree (tenant_id, ((state #>> '{answers,-1,answeredOn}'::text[]))) WHERE ((state #>> '{answers,-1,answeredOn}'::text[]) IS NOT NULL);
CREATE INDEX gate_case_of_initiative ON public.gate_case USING btree (tenant_id, initiative_id, gate_case_id);
CREATE INDEX gate_case_of_round ON public.gate_case USING btree (tenant_id, round_id, gate_case_id) WHERE (round_id IS NOT NULL);
CREATE INDEX gate_case_open_by_kind ON public.gate_case USING btree (tenant_id, gate_kind, initiative_id) WHERE open;
CREATE UNIQUE INDEX gate_case_open_once ON public.gate_case USING btree (tenant_id, initiative_id, gate) WHERE open;
alter table public.gate_case enable row level security;
alter table public.gate_case force row level security;
create policy own_tenant on public.gate_case for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.gate_case to idesluss_service;

create table public.goal_series (
  tenant_id uuid not null,
  series_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  initiative_id uuid not null,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint goal_series_fold_check CHECK ((fold >= 1)),
  constraint goal_series_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint goal_series_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint goal_series_version_check CHECK ((version >= 1)),
  constraint goal_series_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, initiative_id),
  constraint goal_series_pkey PRIMARY KEY (tenant_id, series_id)
);
CREATE INDEX goal_series_of_initiative ON public.goal_series USING btree (tenant_id, initiative_id, series_id);
alter table public.goal_series enable row level security;
alter table public.goal_series force row level security;
create policy own_tenant on public.goal_series for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.goal_series to idesluss_service;

create table public.initiative (
  tenant_id uuid not null,
  initiative_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  standing text not null,
  phase text,
  process_model_id uuid not null,
  visibility text not null,
  owning_unit_id uuid,
  reader_ids uuid[] not null,
  unit_ids uuid[] not null,
  case_number text,
  title text collate "sv-SE-x-icu",
  submitted_at timestamp with time zone,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  shown_unit_ids uuid[],
  phase_kind text,
  origin text,
  area text,
  bearer_kind text,
  diary_number text,
  challenge_id uuid,
  openness text,
  told_at timestamp with time zone,
  constraint initiative_area_check CHECK ((length(area) <= 100)),
  constraint initiative_bearer_kind_check CHECK (((length(bearer_kind) >= 1) AND (length(bearer_kind) <= 40))),
  constraint initiative_case_number_check CHECK ((case_number ~ '^[0-9]{4}-[0-9]{6,9}$'::text)),
  constraint initiative_diary_number_check CHECK ((length(diary_number) <= 50)),
  constraint initiative_fold_check CHECK ((fold >= 1)),
  constraint initiative_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint initiative_openness_check CHECK ((openness = ANY (ARRAY['named'::text, 'concerned'::text, 'colleagues'::text]))),
  constraint initiative_openness_follows CHECK (((openness IS NULL) OR (openness =
CASE
    WHEN (standing = 'draft'::text) THEN 'named'::text
    WHEN (visibility = ANY (ARRAY['internal'::text, 'public'::text])) THEN 'colleagues'::text
    ELSE 'concerned'::text
END))),
  constraint initiative_origin_check CHECK (((length(origin) >= 1) AND (length(origin) <= 40))),
  constraint initiative_phase_check CHECK ((length(phase) <= 100)),
  constraint initiative_phase_kind_check CHECK (((length(phase_kind) >= 1) AND (length(phase_kind) <= 40))),
  constraint initiative_reader_ids_check CHECK ((cardinality(reader_ids) <= 1000)),
  constraint initiative_shown_unit_ids_check CHECK ((cardinality(shown_unit_ids) <= 1000)),
  constraint initiative_standing_check CHECK (((length(standing) >= 1) AND (length(standing) <= 40))),
  constraint initiative_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint initiative_title_check CHECK ((length(title) <= 500)),
  constraint initiative_unit_ids_check CHECK ((cardinality(unit_ids) <= 1000)),
  constraint initiative_version_check CHECK ((version >= 1)),
  constraint initiative_visibility_check CHECK ((visibility = ANY (ARRAY['invited'::text, 'internal'::text, 'selectedUnits'::text, 'public'::text]))),
  constraint initiative_pkey PRIMARY KEY (tenant_id, initiative_id),
  constraint initiative_tenant_id_case_number_key UNIQUE (tenant_id, case_number)
);
CREATE INDEX initiative_open ON public.initiative USING btree (tenant_id, openness, initiative_id);
CREATE INDEX initiative_open_by_area ON public.initiative USING btree (tenant_id, openness, area, initiative_id);
CREATE INDEX initiative_open_by_bearer_kind ON public.initiative USING btree (tenant_id, openness, bearer_kind, initiative_id);
CREATE INDEX initiative_open_by_challenge ON public.initiative USING btree (tenant_id, openness, challenge_id, initiative_id) WHERE (challenge_id IS NOT NULL);
CREATE INDEX initiative_open_by_diary_number ON public.initiative USING btree (tenant_id, openness, diary_number, initiative_id);
CREATE INDEX initiative_open_by_origin ON public.initiative USING btree (tenant_id, openness, origin, initiative_id);
CREATE INDEX initiative_open_by_phase ON public.initiative USING btree (tenant_id, openness, phase, initiative_id);
CREATE INDEX initiative_open_by_phase_kind ON public.initiative USING btree (tenant_id, openness, phase_kind, initiative_id);
CREATE INDEX initiative_open_by_standing ON public.initiative USING btree (tenant_id, openness, standing, initiative_id);
CREATE INDEX initiative_open_by_title ON public.initiative USING btree (tenant_id, openness, title, initiative_id);
CREATE INDEX initiative_open_by_told ON public.initiative USING btree (tenant_id, openness, (
CASE
    WHEN ((fold >= 14) AND (told_at IS NOT NULL)) THEN told_at
    ELSE recorded_at
END), initiative_id) INCLUDE (fold, recorded_at, told_at);
CREATE INDEX initiative_open_of_unit ON public.initiative USING btree (tenant_id, openness, owning_unit_id, initiative_id);
CREATE INDEX initiative_running_by_model ON public.initiative USING btree (tenant_id, process_model_id, initiative_id) WHERE (standing = ANY (ARRAY['submitted'::text, 'active'::text, 'paused'::text]));
alter table public.initiative enable row level security;
alter table public.initiative force row level security;
create policy own_tenant on public.initiative for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant select (initiative_id) on public.initiative to idesluss_search;
grant select (openness) on public.initiative to idesluss_search;
grant select (reader_ids) on public.initiative to idesluss_search;
grant select (shown_unit_ids) on public.initiative to idesluss_search;
grant select (standing) on public.initiative to idesluss_search;
grant select (tenant_id) on public.initiative to idesluss_search;
grant select (unit_ids) on public.initiative to idesluss_search;
grant select (visibility) on public.initiative to idesluss_search;
grant insert, select, update on public.initiative to idesluss_service;

create table public.initiative_party (
  tenant_id uuid not null,
  initiative_id uuid not null,
  part text not null,
  party_id uuid not null,
  constraint initiative_party_part_check CHECK ((part = ANY (ARRAY['reader'::text, 'unit'::text, 'shownUnit'::text, 'payer'::text, 'lineage'::text]))) NOT VALID,
  constraint initiative_party_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, initiative_id),
  constraint initiative_party_pkey PRIMARY KEY (tenant_id, initiative_id, part, party_id)
);
CREATE INDEX initiative_party_by_party ON public.initiative_party USING btree (tenant_id, part, party_id, initiative_id);
alter table public.initiative_party enable row level security;
alter table public.initiative_party force row level security;
create policy own_tenant on public.initiative_party for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant select (initiative_id) on public.initiative_party to idesluss_search;
grant select (part) on public.initiative_party to idesluss_search;
grant select (party_id) on public.initiative_party to idesluss_search;
grant select (tenant_id) on public.initiative_party to idesluss_search;
grant delete, insert, select on public.initiative_party to idesluss_service;

create table public.initiative_text (
  tenant_id uuid not null,
  initiative_id uuid not null,
  words tsvector not null,
  heading text not null,
  constraint initiative_text_heading_check CHECK ((length(heading) <= 1000)),
  constraint initiative_text_words_check CHECK ((pg_column_size(words) <= 1048576)),
  constraint initiative_text_tenant_id_initiative_id_fkey FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative(tenant_id, initiative_id),
  constraint initiative_text_pkey PRIMARY KEY (tenant_id, initiative_id)
);
CREATE INDEX initiative_text_by_part ON public.initiative_text USING gin (tenant_id, heading extensions.gin_trgm_ops) WITH (fastupdate=off);
CREATE INDEX initiative_text_by_word ON public.initiative_text USING gin (tenant_id, with_endings(words)) WITH (fastupdate=off);
alter table public.initiative_text enable row level security;
alter table public.initiative_text force row level security;
create policy own_tenant on public.initiative_text for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
create policy searched on public.initiative_text for r using (true) with check ();
grant select (heading) on public.initiative_text to idesluss_search;
grant select (initiative_id) on public.initiative_text to idesluss_search;
grant select (tenant_id) on public.initiative_text to idesluss_search;
grant select (words) on public.initiative_text to idesluss_search;
grant insert, select, update on public.initiative_text to idesluss_service;

create table public.ledger_entry (
  tenant_id uuid not null,
  fund_id uuid not null,
  entry_id uuid not null,
  version integer not null,
  from_account text not null,
  to_account text not null,
  amount bigint not null,
  initiative_id uuid,
  gate_case_id uuid,
  share_id uuid,
  recorded_at timestamp with time zone not null,
  constraint ledger_entry_amount_check CHECK (((amount >= 1) AND (amount <= '10000000000000'::bigint))),
  constraint ledger_entry_check CHECK ((from_account <> to_account)),
  constraint ledger_entry_from_account_check CHECK ((from_account = ANY (ARRAY['source'::text, 'available'::text, 'reserved'::text, 'granted'::text, 'paid'::text, 'used'::text, 'returned'::text, 'lapsed'::text]))),
  constraint ledger_entry_to_account_check CHECK ((to_account = ANY (ARRAY['source'::text, 'available'::text, 'reserved'::text, 'granted'::text, 'paid'::text, 'used'::text, 'returned'::text, 'lapsed'::text]))),
  constraint ledger_entry_version_check CHECK ((version >= 1)),
  constraint ledger_entry_tenant_id_fund_id_fkey FOREIGN KEY (tenant_id, fund_id) REFERENCES fund(tenant_id, fund_id),
  constraint ledger_entry_pkey PRIMARY KEY (tenant_id, fund_id, entry_id)
);
CREATE INDEX ledger_entry_in_order ON public.ledger_entry USING btree (tenant_id, fund_id, version, entry_id);
CREATE INDEX ledger_entry_in_time ON public.ledger_entry USING btree (tenant_id, fund_id, recorded_at, entry_id);
CREATE INDEX ledger_entry_of_initiative ON public.ledger_entry USING btree (tenant_id, initiative_id, recorded_at, entry_id);
alter table public.ledger_entry enable row level security;
alter table public.ledger_entry force row level security;
create policy own_tenant on public.ledger_entry for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.ledger_entry to idesluss_service;

create table public.mandate (
  tenant_id uuid not null,
  mandate_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  holder_person_id uuid,
  holder_role text,
  holder_body_id uuid,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint mandate_check CHECK ((valid_to >= valid_from)),
  constraint mandate_check1 CHECK ((num_nonnulls(holder_person_id, holder_role, holder_body_id) >= 1)),
  constraint mandate_fold_check CHECK ((fold >= 1)),
  constraint mandate_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint mandate_holder_role_check CHECK (((length(holder_role) >= 1) AND (length(holder_role) <= 40))),
  constraint mandate_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint mandate_version_check CHECK ((version >= 1)),
  constraint mandate_pkey PRIMARY KEY (tenant_id, mandate_id)
);
CREATE INDEX mandate_of_body ON public.mandate USING btree (tenant_id, holder_body_id, mandate_id);
CREATE INDEX mandate_of_person ON public.mandate USING btree (tenant_id, holder_person_id, mandate_id);
CREATE INDEX mandate_of_role ON public.mandate USING btree (tenant_id, holder_role, mandate_id);
alter table public.mandate enable row level security;
alter table public.mandate force row level security;
create policy own_tenant on public.mandate for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.mandate to idesluss_service;

create table public.measurement (
  tenant_id uuid not null,
  series_id uuid not null,
  measurement_id uuid not null,
  version integer not null,
  measured_at date not null,
  value double precision not null,
  unit text not null,
  corrected_by uuid,
  recorded_at timestamp with time zone not null,
  constraint measurement_unit_check CHECK (((length(unit) >= 1) AND (length(unit) <= 60))),
  constraint measurement_value_check CHECK (((value >= ('-1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric)::double precision) AND (value <= ('1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric)::double precision))),
  constraint measurement_version_check CHECK ((version >= 1)),
  constraint measurement_tenant_id_series_id_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES goal_series(tenant_id, series_id),
  constraint measurement_pkey PRIMARY KEY (tenant_id, series_id, measurement_id)
);
CREATE INDEX measurement_by_date ON public.measurement USING btree (tenant_id, series_id, measured_at, measurement_id);
alter table public.measurement enable row level security;
alter table public.measurement force row level security;
create policy own_tenant on public.measurement for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.measurement to idesluss_service;
grant update (corrected_by) on public.measurement to idesluss_service;

create table public.person (
  tenant_id uuid not null,
  person_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  display_name text collate "sv-SE-x-icu",
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint person_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200))),
  constraint person_fold_check CHECK ((fold >= 1)),
  constraint person_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint person_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint person_version_check CHECK ((version >= 1)),
  constraint person_pkey PRIMARY KEY (tenant_id, person_id)
);
CREATE INDEX person_by_name ON public.person USING btree (tenant_id, display_name, person_id);
alter table public.person enable row level security;
alter table public.person force row level security;
create policy own_tenant on public.person for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.person to idesluss_service;

create table public.private_part (
  tenant_id uuid not null,
  stream_id uuid not null,
  version integer not null,
  name text not null,
  subject_id uuid not null,
  salt text not null,
  value jsonb not null,
  constraint private_part_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint private_part_salt_check CHECK (((length(salt) >= 1) AND (length(salt) <= 128))),
  constraint private_part_value_check CHECK ((pg_column_size(value) <= 262144)),
  constraint private_part_tenant_id_stream_id_version_fkey FOREIGN KEY (tenant_id, stream_id, version) REFERENCES event(tenant_id, stream_id, version),
  constraint private_part_pkey PRIMARY KEY (tenant_id, stream_id, version, name)
);
CREATE INDEX private_part_of_subject ON public.private_part USING btree (tenant_id, subject_id);
alter table public.private_part enable row level security;
alter table public.private_part force row level security;
create policy own_tenant on public.private_part for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on public.private_part to idesluss_service;

create table public.process_model (
  tenant_id uuid not null,
  process_model_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  key text not null,
  number integer,
  status text not null,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint process_model_check CHECK (((status = 'published'::text) = (number IS NOT NULL))),
  constraint process_model_fold_check CHECK ((fold >= 1)),
  constraint process_model_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint process_model_key_check CHECK (((length(key) >= 1) AND (length(key) <= 63))),
  constraint process_model_number_check CHECK (((number >= 1) AND (number <= 10000))),
  constraint process_model_state_check CHECK ((pg_column_size(state) <= 327680)),
  constraint process_model_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'published'::text, 'discarded'::text]))),
  constraint process_model_version_check CHECK ((version >= 1)),
  constraint process_model_pkey PRIMARY KEY (tenant_id, process_model_id)
);
CREATE UNIQUE INDEX process_model_by_number ON public.process_model USING btree (tenant_id, key, number) WHERE (number IS NOT NULL);
CREATE INDEX process_model_in_use ON public.process_model USING btree (tenant_id, process_model_id) WHERE (status <> 'discarded'::text);
alter table public.process_model enable row level security;
alter table public.process_model force row level security;
create policy own_tenant on public.process_model for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.process_model to idesluss_service;

create table public.public_body (
  tenant_id uuid not null,
  public_body_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  organisation_number text not null,
  own_name text not null,
  name_sv text collate "sv-SE-x-icu" not null,
  constraint public_body_fold_check CHECK ((fold >= 1)),
  constraint public_body_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint public_body_name_sv_check CHECK (((length(name_sv) >= 1) AND (length(name_sv) <= 300))),
  constraint public_body_organisation_number_check CHECK ((length(organisation_number) = 11)),
  constraint public_body_own_name_check CHECK (((length(own_name) >= 1) AND (length(own_name) <= 1000))),
  constraint public_body_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint public_body_version_check CHECK ((version >= 1)),
  constraint public_body_pkey PRIMARY KEY (tenant_id, public_body_id)
);
CREATE INDEX public_body_by_name ON public.public_body USING btree (tenant_id, name_sv, public_body_id);
CREATE INDEX public_body_by_number ON public.public_body USING btree (tenant_id, organisation_number);
CREATE UNIQUE INDEX public_body_by_own_name ON public.public_body USING btree (tenant_id, own_name);
alter table public.public_body enable row level security;
alter table public.public_body force row level security;
create policy own_tenant on public.public_body for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.public_body to idesluss_service;

create table public.receipt (
  tenant_id uuid not null,
  client text not null,
  key text not null,
  sender_hash text not null,
  body_hmac text not null,
  body_key text,
  subjects uuid[] not null,
  status integer not null,
  answer jsonb,
  location text,
  etag text,
  recorded_at timestamp with time zone not null,
  constraint receipt_answer_check CHECK ((pg_column_size(answer) <= 65536)),
  constraint receipt_body_hmac_check CHECK (((length(body_hmac) >= 1) AND (length(body_hmac) <= 128))),
  constraint receipt_body_key_check CHECK (((length(body_key) >= 1) AND (length(body_key) <= 128))),
  constraint receipt_client_check CHECK (((length(client) >= 1) AND (length(client) <= 200))),
  constraint receipt_etag_check CHECK ((length(etag) <= 200)),
  constraint receipt_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255))),
  constraint receipt_location_check CHECK ((length(location) <= 2000)),
  constraint receipt_sender_hash_check CHECK ((length(sender_hash) = 64)),
  constraint receipt_status_check CHECK (((status >= 200) AND (status <= 599))),
  constraint receipt_subjects_check CHECK ((cardinality(subjects) <= 100)),
  constraint receipt_pkey PRIMARY KEY (tenant_id, client, key)
);
CREATE INDEX receipt_by_age ON public.receipt USING btree (tenant_id, recorded_at);
alter table public.receipt enable row level security;
alter table public.receipt force row level security;
create policy own_tenant on public.receipt for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on public.receipt to idesluss_service;
grant update (answer) on public.receipt to idesluss_service;
grant update (body_key) on public.receipt to idesluss_service;
grant update (etag) on public.receipt to idesluss_service;

create table public.role (
  tenant_id uuid not null,
  role_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  person_id uuid not null,
  role text not null,
  unit_id uuid,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint role_check CHECK ((valid_to >= valid_from)),
  constraint role_fold_check CHECK ((fold >= 1)),
  constraint role_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint role_role_check CHECK (((length(role) >= 1) AND (length(role) <= 40))),
  constraint role_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint role_version_check CHECK ((version >= 1)),
  constraint role_pkey PRIMARY KEY (tenant_id, role_id)
);
CREATE INDEX role_of_person ON public.role USING btree (tenant_id, person_id, role_id);
alter table public.role enable row level security;
alter table public.role force row level security;
create policy own_tenant on public.role for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.role to idesluss_service;

create table public.schema_migration (
  name text not null,
  needs_code integer not null,
  constraint schema_migration_name_check CHECK ((length(name) <= 100)),
  constraint schema_migration_needs_code_check CHECK ((needs_code >= 1)),
  constraint schema_migration_pkey PRIMARY KEY (name)
);
-- no row level security
grant select on public.schema_migration to idesluss_service;

create table public.sealed_event (
  tenant_id uuid not null,
  "position" bigint not null,
  event_id uuid not null,
  stream_id uuid not null,
  version integer not null,
  hash text not null,
  constraint sealed_event_hash_check CHECK ((length(hash) = 64)),
  constraint sealed_event_position_check CHECK (("position" >= 1)),
  constraint sealed_event_tenant_id_stream_id_version_fkey FOREIGN KEY (tenant_id, stream_id, version) REFERENCES event(tenant_id, stream_id, version),
  constraint sealed_event_pkey PRIMARY KEY (tenant_id, "position"),
  constraint sealed_event_tenant_id_stream_id_version_key UNIQUE (tenant_id, stream_id, version)
);
alter table public.sealed_event enable row level security;
alter table public.sealed_event force row level security;
create policy own_tenant on public.sealed_event for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select on public.sealed_event to idesluss_service;

create table public.sealer_lease (
  tenant_id uuid not null,
  holder text not null,
  until timestamp with time zone not null,
  constraint sealer_lease_holder_check CHECK (((length(holder) >= 1) AND (length(holder) <= 100))),
  constraint sealer_lease_pkey PRIMARY KEY (tenant_id)
);
alter table public.sealer_lease enable row level security;
alter table public.sealer_lease force row level security;
create policy own_tenant on public.sealer_lease for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.sealer_lease to idesluss_service;

create table public.tenant (
  tenant_id uuid not null,
  key text not null,
  name text not null,
  municipality_code text,
  host text,
  constraint tenant_host_check CHECK (((length(host) >= 1) AND (length(host) <= 253))),
  constraint tenant_key_check CHECK (((length(key) <= 63) AND (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))),
  constraint tenant_municipality_code_check CHECK ((municipality_code ~ '^[0-9]{4}$'::text)),
  constraint tenant_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint tenant_pkey PRIMARY KEY (tenant_id),
  constraint tenant_host_key UNIQUE (host),
  constraint tenant_key_key UNIQUE (key)
);
-- no row level security
grant select on public.tenant to idesluss_service;

create table public.unit (
  tenant_id uuid not null,
  unit_id uuid not null,
  version integer not null,
  head_hash text not null,
  fold integer not null,
  kind text not null,
  parent_id uuid,
  name_sv text collate "sv-SE-x-icu" not null,
  name_en text,
  valid_from date not null,
  valid_to date,
  recorded_at timestamp with time zone not null,
  state jsonb not null,
  constraint unit_check CHECK ((valid_to >= valid_from)),
  constraint unit_fold_check CHECK ((fold >= 1)),
  constraint unit_head_hash_check CHECK ((length(head_hash) = 64)),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['administration'::text, 'company'::text, 'department'::text, 'sluice'::text, 'support'::text]))),
  constraint unit_name_en_check CHECK (((length(name_en) >= 1) AND (length(name_en) <= 200))),
  constraint unit_name_sv_check CHECK (((length(name_sv) >= 1) AND (length(name_sv) <= 200))),
  constraint unit_state_check CHECK ((pg_column_size(state) <= 65536)),
  constraint unit_version_check CHECK ((version >= 1)),
  constraint unit_pkey PRIMARY KEY (tenant_id, unit_id)
);
CREATE INDEX unit_by_name ON public.unit USING btree (tenant_id, name_sv, unit_id);
CREATE INDEX unit_of_parent ON public.unit USING btree (tenant_id, parent_id, unit_id);
alter table public.unit enable row level security;
alter table public.unit force row level security;
create policy own_tenant on public.unit for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant insert, select, update on public.unit to idesluss_service;

create table public.unsealed (
  tenant_id uuid not null,
  recorded_at timestamp with time zone not null,
  stream_id uuid not null,
  version integer not null,
  event_id uuid not null,
  hash text not null,
  constraint unsealed_pkey PRIMARY KEY (tenant_id, recorded_at, stream_id, version)
);
alter table public.unsealed enable row level security;
alter table public.unsealed force row level security;
create policy own_tenant on public.unsealed for all using ((tenant_id = current_tenant())) with check ((tenant_id = current_tenant()));
grant delete, insert, select on public.unsealed to idesluss_service;
