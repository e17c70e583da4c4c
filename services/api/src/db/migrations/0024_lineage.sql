-- needs-code: 2
--
-- What an initiative takes up a part of, and what it has been merged into, are found by as those are whom it concerns. What
-- stood here before was held to a shorter list: there is nothing to look through, and the lock is short.
alter table public.initiative_party drop constraint initiative_party_part_check;
alter table public.initiative_party add constraint initiative_party_part_check
  check (part in ('reader', 'unit', 'shownUnit', 'payer', 'lineage')) not valid;
