/** The ids of the n-th copy of the pattern: made from its number, so that whoever has one knows the others. */
export type CopyIds = {
  readonly initiativeId: string;
  readonly gateCaseId: string;
  readonly fundId: string;
  readonly seriesId: string;
  readonly caseNumber: string;
};

const hex = (n: number): string => n.toString(16).padStart(12, '0');

export const copyIds = (n: number): CopyIds => ({
  initiativeId: `01990000-0000-7000-8000-${hex(n)}`,
  gateCaseId: `01990000-0000-7000-8001-${hex(n)}`,
  fundId: `01990000-0000-7000-8002-${hex(n)}`,
  seriesId: `01990000-0000-7000-8003-${hex(n)}`,
  caseNumber: `2099-${String(n).padStart(6, '0')}`,
});

/** Which copy a gate case belongs to. */
export const copyOf = (gateCaseId: string): number => Number.parseInt(gateCaseId.slice(-12), 16);

const id = (kind: number): string => `format('01990000-0000-7000-800${kind}-%s', lpad(to_hex(n), 12, '0'))`;

const columns = {
  initiative: `version, head_hash, fold, standing, phase, process_model_id, visibility, owning_unit_id, reader_ids, unit_ids,
    title, submitted_at, recorded_at`,
  gate_case: 'version, head_hash, fold, gate, gate_kind, unit_id, status, open, opened_at, recorded_at',
  fund: `version, head_hash, fold, unit_id, year, name, allocated, reserved, granted, paid, used, returned, lapsed, available,
    recorded_at`,
  event: 'version, stream_kind, type, schema_version, audience, recorded_at, actor_id, client, trace_id',
};

/**
 * Copies one initiative with its open case, its fund and its series n times, with all their events, by text: rows of the
 * same size, so that a decision on a copy costs what one on the pattern costs. Their hashes are the pattern's.
 */
export const copyStatements = (pattern: CopyIds, count: number): readonly string[] => {
  const others = [pattern.initiativeId, pattern.gateCaseId, pattern.fundId, pattern.seriesId];
  const number = `format('2099-%s', lpad(n::text, 6, '0'))`;
  const replaced = (column: string): string =>
    [...others.map((other, kind) => [other, id(kind)] as const), [pattern.caseNumber, number] as const].reduce(
      (text, [from, to]) => `replace(${text}, '${from}', ${to})`,
      `${column}::text`,
    );
  const copies = `generate_series(1, ${count}) as n`;
  const streams = others.map((other) => `'${other}'`).join(', ');
  const stream = (column: string): string => `(${replaced(column)})::uuid`;
  return [
    `insert into public.initiative (tenant_id, initiative_id, case_number, state, ${columns.initiative})
     select tenant_id, ${id(0)}::uuid, ${number}, (${replaced('state')})::jsonb, ${columns.initiative}
     from public.initiative, ${copies} where initiative_id = '${pattern.initiativeId}'`,
    `insert into public.gate_case (tenant_id, gate_case_id, initiative_id, state, ${columns.gate_case})
     select tenant_id, ${id(1)}::uuid, ${id(0)}::uuid, (${replaced('state')})::jsonb, ${columns.gate_case}
     from public.gate_case, ${copies} where gate_case_id = '${pattern.gateCaseId}'`,
    `insert into public.fund (tenant_id, fund_id, state, ${columns.fund})
     select tenant_id, ${id(2)}::uuid, (${replaced('state')})::jsonb, ${columns.fund}
     from public.fund, ${copies} where fund_id = '${pattern.fundId}'`,
    `insert into public.goal_series (tenant_id, series_id, version, head_hash, fold, initiative_id, recorded_at, state)
     select tenant_id, ${id(3)}::uuid, version, head_hash, fold, ${id(0)}::uuid, recorded_at, (${replaced('state')})::jsonb
     from public.goal_series, ${copies} where series_id = '${pattern.seriesId}'`,
    `insert into public.event (tenant_id, stream_id, event_id, initiative_id, facts, commitments, prev_hash, hash, ${columns.event})
     select tenant_id, ${stream('stream_id')}, uuidv7(), ${stream('initiative_id')}, (${replaced('facts')})::jsonb,
       commitments, prev_hash, hash, ${columns.event}
     from public.event, ${copies} where stream_id in (${streams})`,
    `insert into public.private_part (tenant_id, stream_id, version, name, subject_id, salt, value)
     select tenant_id, ${stream('stream_id')}, version, name, ${stream('subject_id')}, salt, value
     from public.private_part, ${copies} where stream_id in (${streams})`,
    `insert into public.ledger_entry (tenant_id, fund_id, entry_id, version, from_account, to_account, amount, recorded_at)
     select tenant_id, ${id(2)}::uuid, entry_id, version, from_account, to_account, amount, recorded_at
     from public.ledger_entry, ${copies} where fund_id = '${pattern.fundId}'`,
  ];
};
