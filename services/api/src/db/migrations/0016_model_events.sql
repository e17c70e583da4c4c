-- needs-code: 2
--
-- The kinds of streams, read through apart, while nobody waits.

alter table public.event validate constraint event_stream_kind_check;
