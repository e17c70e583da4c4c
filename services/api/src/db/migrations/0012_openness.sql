-- needs-code: 2
--
-- A list walks only through what its reader may read: to whom a row stands open leads every index that a list goes by, and
-- what is open to those concerned alone is found by initiative_party. Null in rows that older code has made, until they are
-- folded anew: lists look there too. Code from before this finds the same, and goes through more rows for it.

alter table public.initiative
  add column openness text check (openness in ('named', 'concerned', 'colleagues'));

create index initiative_open on public.initiative (tenant_id, openness, initiative_id);
create index initiative_open_by_change on public.initiative (tenant_id, openness, recorded_at, initiative_id);
create index initiative_open_by_title on public.initiative (tenant_id, openness, title, initiative_id);
create index initiative_open_of_unit on public.initiative (tenant_id, openness, owning_unit_id, initiative_id);
create index initiative_open_by_standing on public.initiative (tenant_id, openness, standing, initiative_id);
create index initiative_open_by_phase on public.initiative (tenant_id, openness, phase, initiative_id);
create index initiative_open_by_phase_kind on public.initiative (tenant_id, openness, phase_kind, initiative_id);
create index initiative_open_by_origin on public.initiative (tenant_id, openness, origin, initiative_id);
create index initiative_open_by_area on public.initiative (tenant_id, openness, area, initiative_id);
create index initiative_open_by_bearer_kind on public.initiative (tenant_id, openness, bearer_kind, initiative_id);
create index initiative_open_by_challenge on public.initiative (tenant_id, openness, challenge_id, initiative_id)
  where challenge_id is not null;
create index initiative_open_by_diary_number on public.initiative (tenant_id, openness, diary_number, initiative_id);

drop index public.initiative_of_unit;
drop index public.initiative_by_standing;
drop index public.initiative_by_phase;
drop index public.initiative_by_phase_kind;
drop index public.initiative_by_origin;
drop index public.initiative_by_area;
drop index public.initiative_by_bearer_kind;
drop index public.initiative_by_diary_number;
drop index public.initiative_by_challenge;
drop index public.initiative_by_change;
drop index public.initiative_by_title;
