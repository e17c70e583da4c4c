-- needs-code: 2
--
-- Attempts are read: by when (there already), by who tried, by what it was tried on, and by what the no was.

create index attempt_by_actor on public.attempt (tenant_id, actor_id, recorded_at, attempt_id);
create index attempt_by_target on public.attempt (tenant_id, target_id, recorded_at, attempt_id);
create index attempt_by_code on public.attempt (tenant_id, code, recorded_at, attempt_id);
