-- needs-code: 2
--
-- Whoever read an initiative a moment ago is told that it stands as it stood, or how it stands now: a state that has not
-- changed is neither written out nor sent again. The mark is another after every change of the row, an erasure included.

create function public.read_initiative_unless(tenant uuid, id uuid, known text)
  returns table (mark text, fold int, state jsonb)
  language sql volatile security invoker rows 1
begin atomic
  select pg_catalog.set_config('app.tenant', tenant::text, true);
  select marked.mark, i.fold, case when marked.mark is distinct from known then i.state end
    from public.initiative as i
    cross join lateral (select i.xmin::text operator(pg_catalog.||) i.head_hash) as marked (mark)
    where i.tenant_id = tenant and i.initiative_id = id;
end;

grant execute on function public.read_initiative_unless(uuid, uuid, text) to :"service";
