-- needs-code: 2
--
-- Where a figure comes from is a sentence that somebody has written: it stands in its private part alone, where it can be
-- erased. No version before the first release is followed, so that none is moved.

alter table public.measurement drop column source;
