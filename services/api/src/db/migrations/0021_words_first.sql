-- needs-code: 2
--
-- A search looks for words first, and for what is much like them only where few have the words: looking for what is much like a word
-- asks an index for a dozen parts of it, each of which lies deeper in a larger city. So that a word is found at the end of a longer one
-- all the same (omsorg in äldreomsorg), the index of words holds those of the heading backwards too.

-- Words, and after a tilde, which no word has, those of title and summary backwards, where they are so long that one could end another.
create function public.with_endings(words tsvector) returns tsvector
  language sql immutable parallel safe
  return words || array_to_tsvector(array(
    select '~' || reverse(w.lexeme) from unnest(words) as w where length(w.lexeme) > 5 and w.weights && '{A,B}'));
revoke all on function public.with_endings(tsvector) from public;
grant execute on function public.with_endings(tsvector) to :"service", idesluss_search;

-- The function below is all that looks here, so nothing waits for the index that goes.
drop index public.initiative_text_by_word;
create index initiative_text_by_word on public.initiative_text using gin (tenant_id, public.with_endings(words)) with (fastupdate = off);

-- Which of these the caller may read, named as below: held against indexes all together, and against a row only where these do
-- not tell.
create function public.readable_among(
    candidates uuid[], readers uuid[], units uuid[], members uuid[], everything boolean)
  returns setof uuid
  language sql stable rows 50
begin atomic
  with stands_open as materialized (
    select i.initiative_id from public.initiative as i
    where i.tenant_id = public.current_tenant() and i.openness = 'colleagues' and i.initiative_id = any(candidates)
    union all
    select i.initiative_id from public.initiative as i
    where everything and i.tenant_id = public.current_tenant() and i.openness = 'concerned' and i.initiative_id = any(candidates)),
  others as materialized (
    select c.initiative_id from unnest(candidates) as c (initiative_id) except select o.initiative_id from stands_open as o),
  concerning as materialized (
    select p.initiative_id from unnest(
      array_fill('reader'::text, array[cardinality(readers)]) || array_fill('unit'::text, array[cardinality(units)])
        || array_fill('shownUnit'::text, array[cardinality(members)]), readers || units || members) as k (part, party_id)
      cross join lateral (
        select p.initiative_id from public.initiative_party as p
        where p.tenant_id = public.current_tenant() and p.part = k.part and p.party_id = k.party_id
          and p.initiative_id = any(array(select o.initiative_id from others as o))) as p)
  select o.initiative_id from stands_open as o
  union all
  select i.initiative_id from public.initiative as i
  where i.tenant_id = public.current_tenant() and i.openness is not null
    and i.initiative_id = any(array(select c.initiative_id from concerning as c))
    and (i.reader_ids && readers or (i.standing <> 'draft' and (i.unit_ids && units or i.shown_unit_ids && members)))
  union all
  select i.initiative_id from public.initiative as i
  where i.tenant_id = public.current_tenant() and i.openness is null
    and i.initiative_id = any(array(select o.initiative_id from others as o))
    and (i.reader_ids && readers or (i.standing <> 'draft'
      and (everything or i.visibility in ('internal', 'public') or i.unit_ids && units or i.shown_unit_ids && members)));
end;
revoke all on function public.readable_among(uuid[], uuid[], uuid[], uuid[], boolean) from public;
grant execute on function public.readable_among(uuid[], uuid[], uuid[], uuid[], boolean) to idesluss_search;

-- The latest thousand that stand open to the caller, of each kind, and the latest thousand that concern them. Volatile, so that it
-- is not planned as a part of every search, which seldom comes to it.
create function public.latest_within_reach(readers uuid[], units uuid[], members uuid[], everything boolean)
  returns setof uuid
  language sql volatile rows 1000
begin atomic
  (select i.initiative_id from public.initiative as i
    where i.tenant_id = public.current_tenant() and i.openness = 'colleagues' order by i.initiative_id desc limit 1000)
  union
  (select i.initiative_id from public.initiative as i
    where everything and i.tenant_id = public.current_tenant() and i.openness = 'concerned'
    order by i.initiative_id desc limit 1000)
  union
  (select p.initiative_id from unnest(
      array_fill('reader'::text, array[cardinality(readers)]) || array_fill('unit'::text, array[cardinality(units)])
        || array_fill('shownUnit'::text, array[cardinality(members)]), readers || units || members) as k (part, party_id)
    cross join lateral (
      select p.initiative_id from public.initiative_party as p
      where p.tenant_id = public.current_tenant() and p.part = k.part and p.party_id = k.party_id
      order by p.initiative_id desc limit 1000) as p
    order by p.initiative_id desc limit 1000);
end;
revoke all on function public.latest_within_reach(uuid[], uuid[], uuid[], boolean) from public;
grant execute on function public.latest_within_reach(uuid[], uuid[], uuid[], boolean) to idesluss_search;

-- The initiatives of the running transaction's tenant that have the words, of those that the reader named by `readers`, `units`,
-- `members` and `everything` may read (readable.ts), with how well they fit. All words must be found, as they are inflected in Swedish,
-- or at the beginning of a longer word, or at its end in the heading. Where fewer than twenty that the reader may read have them, what
-- the heading has that is much like a word will do too; and where that finds nothing, something less like it. `loose`: two of the
-- longest words are enough, as they are inflected, for what is similar.
--
-- Bounded whatever is asked: ten words, and ten thousand rows that have them, of which two thousand are ranked. Where so many have them,
-- the latest thousand that stand open to the reader, and the latest thousand that concern them, are looked through besides: so that
-- what others may read crowds nothing out for whoever may read little.
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
  set max_parallel_workers_per_gather = 0
as $$
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
$$;
reset role;
revoke create on schema public from idesluss_search;
