-- needs-code: 2
--
-- To whom each row stands open, read through apart, while nobody waits.

alter table public.initiative validate constraint initiative_openness_follows;
