-- needs-code: 2
--
-- Finding initiatives: columns to filter and sort by, and a table of words to search. Searching compares texts by operators
-- that are not leakproof, which the planner may not use on an index behind the wall. So one function looks through the
-- words, as a role that nobody logs in with: it may pass the wall of this one table, holds the tenant itself, and tells
-- nothing but ids. Whoever asked reads the rows again behind the wall.

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists btree_gin with schema extensions;

alter table public.initiative
  add column shown_unit_ids uuid[] check (cardinality(shown_unit_ids) <= 1000),
  add column phase_kind text check (length(phase_kind) between 1 and 40),
  add column origin text check (length(origin) between 1 and 40),
  add column area text check (length(area) <= 100),
  add column bearer_kind text check (length(bearer_kind) between 1 and 40),
  add column diary_number text check (length(diary_number) <= 50);

create index initiative_by_standing on public.initiative (tenant_id, standing, initiative_id);
create index initiative_by_phase on public.initiative (tenant_id, phase, initiative_id);
create index initiative_by_phase_kind on public.initiative (tenant_id, phase_kind, initiative_id);
create index initiative_by_origin on public.initiative (tenant_id, origin, initiative_id);
create index initiative_by_area on public.initiative (tenant_id, area, initiative_id);
create index initiative_by_bearer_kind on public.initiative (tenant_id, bearer_kind, initiative_id);
create index initiative_by_diary_number on public.initiative (tenant_id, diary_number, initiative_id);
create index initiative_by_change on public.initiative (tenant_id, recorded_at, initiative_id);
create index initiative_by_title on public.initiative (tenant_id, title, initiative_id);
create index gate_case_open_by_kind on public.gate_case (tenant_id, gate_kind, initiative_id) where open;

-- What an initiative says of itself, as it is shown to all who may read it: words by weight (title, summary, the rest), and
-- the heading in small letters for what is misspelled or part of a longer word. Written with the row, so erased with it.
create table public.initiative_text (
  tenant_id uuid not null,
  initiative_id uuid not null,
  words tsvector not null check (pg_column_size(words) <= 1048576),
  heading text not null check (length(heading) <= 1000),
  primary key (tenant_id, initiative_id),
  foreign key (tenant_id, initiative_id) references public.initiative
);
-- What is written is found at once, and no reader pays for what is waiting to be put in.
create index initiative_text_by_word on public.initiative_text using gin (tenant_id, words) with (fastupdate = off);
set local search_path = pg_catalog, extensions, public;
create index initiative_text_by_part on public.initiative_text using gin (tenant_id, heading gin_trgm_ops) with (fastupdate = off);
reset search_path;

alter table public.initiative_text enable row level security;
alter table public.initiative_text force row level security;
create policy own_tenant on public.initiative_text using (tenant_id = public.current_tenant())
  with check (tenant_id = public.current_tenant());
create policy searched on public.initiative_text for select to idesluss_search using (true);

revoke all on public.initiative_text from public;
grant select, insert, update on public.initiative_text to :"service";
grant select (tenant_id, initiative_id, words, heading) on public.initiative_text to idesluss_search;
-- The wall stands before these for that role as for everybody.
grant select (tenant_id, initiative_id, standing, visibility, reader_ids, unit_ids, shown_unit_ids) on public.initiative to idesluss_search;
grant execute on function public.current_tenant() to idesluss_search;
grant usage on schema extensions to idesluss_search;
do $$
begin
  if not has_function_privilege('idesluss_search', 'extensions.word_similarity(text, text)', 'execute') then
    grant execute on all functions in schema extensions to idesluss_search;
  end if;
exception when undefined_function then
  null; -- the extension was there before, in a schema of somebody else's choice
end
$$;

-- The initiatives of the running transaction's tenant that have the words, the best first, of those that the reader named by
-- `readers`, `units`, `members` and `everything` may read (readable.ts). All words must be found, as they are inflected in Swedish, at
-- the beginning of a longer word, or in the heading as something much like it; where that finds nothing, something
-- less like it will do. `loose`: most of the longest words are enough, for what is similar.
--
-- Bounded whatever is asked: ten words, ten thousand rows that have them, of which two thousand are ranked.
create function public.search_initiatives(
    sought text, loose boolean, readers uuid[], units uuid[], members uuid[], everything boolean, most int)
  returns table (initiative_id uuid, score int)
  language plpgsql volatile security definer rows 50
  set search_path = pg_catalog, extensions, public, pg_temp
  set enable_seqscan = off
  set enable_hashjoin = off
  set enable_mergejoin = off
as $$
declare
  pieces text[];
  condition text;
  nearness real;
  exactly tsquery;
  beginning tsquery;
begin
  select array_agg(chosen.word), string_agg(chosen.exact, case when loose then ' | ' else ' & ' end)::tsquery,
      string_agg(chosen.begins, case when loose then ' | ' else ' & ' end)::tsquery,
      string_agg(case when length(chosen.word) < 5 then format('t.words @@ %L::tsquery', chosen.begins)
        else format('(t.words @@ %L::tsquery or t.heading %%> %L)', chosen.begins, chosen.word) end,
        case when loose then ' or ' else ' and ' end)
    into pieces, exactly, beginning, condition
    from (
      select spoken.word, q.exact, case when loose then q.exact else
          regexp_replace(q.exact, '''([^'']{4,})''', '''\1'':*', 'g') end as begins
        from (
          select w.word, min(w.place) as place
            from regexp_split_to_table(lower(left(sought, 5000) collate "sv-SE-x-icu"), '[^[:alnum:]]+')
              with ordinality as w (word, place)
            where length(w.word) between 2 and 60 group by w.word) as spoken,
          lateral (select '(' || plainto_tsquery('swedish', spoken.word)::text || ')' as exact) as q
        where q.exact <> '()'
        order by case when loose then - length(spoken.word) else 0 end, spoken.place
        limit 10) as chosen;
  if pieces is null then
    return;
  end if;
  foreach nearness in array (case when loose then '{0.6}' else '{0.6,0.4}' end)::real[] loop
    perform set_config('pg_trgm.word_similarity_threshold', nearness::text, true);
    return query execute format($query$
      select best.initiative_id, best.score from (
        select t.initiative_id, round(1000 * (2 * ts_rank(t.words, $6) + ts_rank(t.words, $7) + case
            when t.words @@ $6 and not $8 then 1
            else (select avg(word_similarity(p, t.heading)) from unnest($9) as p) end))::int as score
        from (select t.initiative_id, t.words, t.heading from public.initiative_text as t
          where t.tenant_id = $1 and (%s) limit 10000) as t
        join public.initiative as i on i.tenant_id = $1 and i.initiative_id = t.initiative_id
        where (i.reader_ids && $2 or (i.standing <> 'draft'
            and ($4 or i.visibility in ('internal', 'public') or i.unit_ids && $3 or i.shown_unit_ids && $10)))
          and (not $8 or cardinality($9) < 3 or 2 <= (select count(*) from unnest($9) as p
            where t.words @@ plainto_tsquery('swedish', p) or (length(p) >= 5 and t.heading %%> p)))
        limit 2000) as best
      order by best.score desc, best.initiative_id desc limit $5$query$, condition)
      using public.current_tenant(), readers, units, everything, most, exactly, beginning, loose, pieces, members;
    exit when found;
  end loop;
end
$$;
revoke all on function public.search_initiatives(text, boolean, uuid[], uuid[], uuid[], boolean, int) from public;

grant execute on function public.search_initiatives(text, boolean, uuid[], uuid[], uuid[], boolean, int) to :"service";
-- Whoever owns it must be able to make it, for this moment.
grant create on schema public to idesluss_search;
alter function public.search_initiatives(text, boolean, uuid[], uuid[], uuid[], boolean, int) owner to idesluss_search;
revoke create on schema public from idesluss_search;

-- What is there already, tenant by tenant: the wall stands before the owner too. The kind of a phase comes from its model,
-- so the service fills it in when it folds these rows anew.
do $$
declare
  city uuid;
begin
  for city in select tenant_id from public.tenant loop
    perform set_config('app.tenant', city::text, true);
    update public.initiative set title = coalesce(title, ''), shown_unit_ids = '{}', origin = state ->> 'origin', area = state ->> 'area',
      bearer_kind = state #>> '{bearers,0,kind}', diary_number = state #>> '{record,diaryNumber}';
    insert into public.initiative_text (tenant_id, initiative_id, words, heading)
      select tenant_id, initiative_id,
        setweight(to_tsvector('pg_catalog.swedish', lower(coalesce(state ->> 'title', '') collate "sv-SE-x-icu")), 'A')
        || setweight(to_tsvector('pg_catalog.swedish', lower(coalesce(state ->> 'summary', '') collate "sv-SE-x-icu")), 'B')
        || setweight(to_tsvector('pg_catalog.swedish', lower(concat_ws(' ', state ->> 'need', state ->> 'idea')
          collate "sv-SE-x-icu")), 'C'),
        left(lower(concat_ws(' ', state ->> 'title', state ->> 'summary') collate "sv-SE-x-icu"), 500)
      from public.initiative;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
