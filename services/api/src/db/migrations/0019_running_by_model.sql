-- needs-code: 2
--
-- What runs under one version of a process model, for moving it to another.

create index initiative_running_by_model on public.initiative (tenant_id, process_model_id, initiative_id)
where standing in ('submitted', 'active', 'paused');
