-- needs-code: 2
--
-- A fund's entries are listed in the order of their instants.

create index ledger_entry_in_time on public.ledger_entry (tenant_id, fund_id, recorded_at, entry_id);
