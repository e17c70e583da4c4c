-- needs-code: 2
--
-- How long answers take is read by the day of the latest: what waits is found by the index of open cases.

create index gate_case_answered on public.gate_case (tenant_id, (state #>> '{answers,-1,answeredOn}'))
where state #>> '{answers,-1,answeredOn}' is not null;
