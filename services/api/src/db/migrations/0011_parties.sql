-- needs-code: 2
--
-- Whom an initiative concerns and whom it waits for, as rows: behind the wall an index answers equality, and no question
-- whether two arrays overlap. Both follow from the states; rows made before are brought up to date when they are folded anew.

-- The people and units by which it is decided who may read what is not open to every colleague (readable.ts), and those asked
-- to pay.
create table public.initiative_party (
  tenant_id uuid not null,
  initiative_id uuid not null,
  part text not null check (part in ('reader', 'unit', 'shownUnit', 'payer')),
  party_id uuid not null,
  primary key (tenant_id, initiative_id, part, party_id),
  foreign key (tenant_id, initiative_id) references public.initiative
);
create index initiative_party_by_party on public.initiative_party (tenant_id, part, party_id, initiative_id);

-- Whom a stream waits for, by a key of the core (keys.ts): a person, or whoever holds a role or a mandate somewhere; and
-- the earliest day until which something is awaited of them. Somewhat more than waits in fact: the core says what does.
create table public.awaited (
  tenant_id uuid not null,
  stream_id uuid not null,
  whom text not null check (length(whom) between 1 and 100),
  initiative_id uuid not null,
  due_on date,
  primary key (tenant_id, stream_id, whom),
  foreign key (tenant_id, initiative_id) references public.initiative
);
create index awaited_by_whom on public.awaited (tenant_id, whom, due_on, initiative_id);

do $$
declare
  name text;
begin
  foreach name in array array['initiative_party', 'awaited'] loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('create policy own_tenant on public.%I using (tenant_id = public.current_tenant())
      with check (tenant_id = public.current_tenant())', name);
  end loop;
end
$$;

revoke all on public.initiative_party, public.awaited from public;
grant select, insert, delete on public.initiative_party to :"service";
grant select, insert, delete, update (due_on) on public.awaited to :"service";
