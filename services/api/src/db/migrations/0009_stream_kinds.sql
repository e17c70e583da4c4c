-- needs-code: 2
--
-- What the log held before public bodies came is of a kind that it takes. Nobody who writes waits for this.

alter table public.event validate constraint event_stream_kind_check;
