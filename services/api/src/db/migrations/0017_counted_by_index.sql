-- needs-code: 2
--
-- Counted and found by indexes alone. To whom a row stands open follows from its standing and its visibility, and from now on
-- the database holds it to that: then whoever counts what is open to every colleague need not read the rows to know that they may
-- be read. What is there already is read through in a migration of its own, while nobody waits.

alter table public.initiative add constraint initiative_openness_follows check (openness is null or openness = case
  when standing = 'draft' then 'named'
  when visibility in ('internal', 'public') then 'colleagues'
  else 'concerned' end) not valid;

-- An index answers alone where a page is known to hold nothing that is still changing: so this table is gone through after two
-- changes in a hundred rows, instead of twenty. And a state of up to a page stays in its row: a page of a list then reads no
-- second table, and whoever writes a row, which has another state each time, writes none.
alter table public.initiative set (
  autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, toast_tuple_target = 8160);

-- The search looks where its caller may read, as a list does: by these, and at the row only where they do not tell.
grant select (openness) on public.initiative to idesluss_search;
grant select (tenant_id, initiative_id, part, party_id) on public.initiative_party to idesluss_search;

-- The same search as before, with the same bounds and the same answer. What is new: rows that have the words are held against
-- what the caller may read all together by indexes, instead of one by one in the table; and the planner is told what looking at
-- a row costs where words are compared, or else it looks at every heading of a small city.
grant create on schema public to idesluss_search;
set local role idesluss_search;
create or replace function public.search_initiatives(
    sought text, loose boolean, readers uuid[], units uuid[], members uuid[], everything boolean, most int)
  returns table (initiative_id uuid, score int)
  language plpgsql volatile security definer rows 50
  set search_path = pg_catalog, extensions, public, pg_temp
  set enable_seqscan = off
  set enable_mergejoin = off
  set cpu_tuple_cost = 1
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
      with having_words as materialized (
        select t.initiative_id, t.words, t.heading from public.initiative_text as t
        where t.tenant_id = $1 and (%s) limit 10000),
      stands_open as materialized (
        select i.initiative_id from public.initiative as i
        where i.tenant_id = $1 and i.openness = 'colleagues'
          and i.initiative_id = any(array(select h.initiative_id from having_words as h))
        union all
        select i.initiative_id from public.initiative as i
        where $4 and i.tenant_id = $1 and i.openness = 'concerned'
          and i.initiative_id = any(array(select h.initiative_id from having_words as h))),
      others as materialized (
        select h.initiative_id from having_words as h except select o.initiative_id from stands_open as o),
      concerning as materialized (
        select p.initiative_id from unnest($11::text[], $12::uuid[]) as k (part, party_id) cross join lateral (
          select p.initiative_id from public.initiative_party as p
          where p.tenant_id = $1 and p.part = k.part and p.party_id = k.party_id
            and p.initiative_id = any(array(select o.initiative_id from others as o)) limit 10000) as p),
      within_reach as materialized (
        select o.initiative_id from stands_open as o
        union all
        select i.initiative_id from public.initiative as i
        where i.tenant_id = $1 and i.openness is not null
          and i.initiative_id = any(array(select c.initiative_id from concerning as c))
          and (i.reader_ids && $2 or (i.standing <> 'draft' and (i.unit_ids && $3 or i.shown_unit_ids && $10)))
        union all
        select i.initiative_id from public.initiative as i
        where i.tenant_id = $1 and i.openness is null
          and i.initiative_id = any(array(select o.initiative_id from others as o))
          and (i.reader_ids && $2 or (i.standing <> 'draft'
            and ($4 or i.visibility in ('internal', 'public') or i.unit_ids && $3 or i.shown_unit_ids && $10))))
      select best.initiative_id, best.score from (
        select t.initiative_id, round(1000 * (2 * ts_rank(t.words, $6) + ts_rank(t.words, $7) + case
            when t.words @@ $6 and not $8 then 1
            else (select avg(word_similarity(p, t.heading)) from unnest($9) as p) end))::int as score
        from within_reach as r join having_words as t on t.initiative_id = r.initiative_id
        where not $8 or cardinality($9) < 3 or 2 <= (select count(*) from unnest($9) as p
          where t.words @@ plainto_tsquery('swedish', p) or (length(p) >= 5 and t.heading %%> p))
        limit 2000) as best
      order by best.score desc, best.initiative_id desc limit $5$query$, condition)
      using public.current_tenant(), readers, units, everything, most, exactly, beginning, loose, pieces, members,
        array_fill('reader'::text, array[cardinality(readers)]) || array_fill('unit'::text, array[cardinality(units)])
        || array_fill('shownUnit'::text, array[cardinality(members)]), readers || units || members;
    exit when found;
  end loop;
end
$$;
reset role;
revoke create on schema public from idesluss_search;
