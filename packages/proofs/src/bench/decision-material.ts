import pg from 'pg';
import type { CopyIds } from './copies.ts';
import type { Tokens } from './render.ts';

/** What the baseline stores and answers: each statement's parameters, with the pattern's ids where others will stand. */
export type DecisionMaterial = {
  readonly tokens: Tokens;
  /** Where in `tokens` the ids of events begin. */
  readonly eventIds: number;
  readonly parameters: readonly (readonly (string | null)[])[];
  readonly answer: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A decision that the service has taken on the pattern. */
export type TakenDecision = {
  readonly ids: CopyIds;
  readonly tenantId: string;
  readonly personId: string;
  readonly clientId: string;
  readonly key: string;
  readonly answer: string;
  readonly headers: Readonly<Record<string, string>>;
};

type Texts = Record<string, string | null>;

/** Every column as the text that a parameter is sent as. */
const rowsAsText = async (client: pg.Client, columns: string, rest: string, values: unknown[]): Promise<Texts[]> => {
  const list = columns.split(/,\s*/).map((column) => `${column}::text`);
  return (await client.query<Texts>(`select ${list.join(', ')} from ${rest}`, values)).rows;
};

const rowAsText = async (client: pg.Client, columns: string, rest: string, values: unknown[]) => {
  const [row] = await rowsAsText(client, columns, rest, values);
  if (row === undefined) throw new Error(`the pattern has no row in ${rest}`);
  return columns.split(/,\s*/).map((column) => row[column] ?? null);
};

const jsonOf = async (client: pg.Client, rest: string, values: unknown[]): Promise<string> => {
  const text = `select json_agg(to_jsonb(r) - 'tenant_id' order by r.stream_order)::text as rows from (select * from ${rest}) as r`;
  const { rows } = await client.query<{ rows: string }>(text, values);
  return rows[0]?.rows ?? '[]';
};

const head = 'version, head_hash, fold, recorded_at, state';
const initiativeColumns = `${head}, standing, phase, process_model_id, visibility, owning_unit_id, reader_ids, unit_ids, case_number, title, submitted_at`;
const fundColumns = `${head}, allocated, reserved, granted, paid, used, returned, lapsed, available`;
const receiptColumns = 'sender_hash, body_hmac, body_key, subjects, status, answer, location, etag, recorded_at';

/** Reads what a decision has stored: all that it recorded under its own trace. */
export const readMaterial = async (databaseUrl: string, taken: TakenDecision): Promise<DecisionMaterial> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await collect(client, taken);
  } finally {
    await client.end();
  }
};

const collect = async (client: pg.Client, taken: TakenDecision): Promise<DecisionMaterial> => {
  const { ids, key, answer, headers } = taken;
  const { initiativeId, gateCaseId, fundId, seriesId, caseNumber } = ids;
  const mine = `trace_id = (select trace_id from public.event where stream_id = '${gateCaseId}' order by version desc limit 1)`;
  const { rows: events } = await client.query<{ event_id: string; stream_id: string; version: number }>(
    `select event_id, stream_id, version from public.event where ${mine} order by stream_id, version`,
  );
  const firstOf = (streamId: string): string =>
    String((events.find((event) => event.stream_id === streamId)?.version ?? 1) - 1);
  const tokens = [initiativeId, gateCaseId, fundId, seriesId, caseNumber, key];
  const parameters = [[], ...readsOf(taken), ...(await writesOf(client, taken, mine, firstOf)), []];
  const eventIds = tokens.length;
  return { tokens: [...tokens, ...events.map(({ event_id }) => event_id)], eventIds, parameters, answer, headers };
};

const readsOf = ({ ids, tenantId, personId, clientId, key }: TakenDecision) => [
  [tenantId],
  [tenantId, clientId, key],
  [tenantId, ids.initiativeId],
  [tenantId, ids.gateCaseId],
  [tenantId, ids.fundId],
  [tenantId, personId],
  [tenantId, personId],
];

const writesOf = async (
  client: pg.Client,
  { ids: { initiativeId, gateCaseId, fundId }, tenantId, clientId, key }: TakenDecision,
  mine: string,
  firstOf: (streamId: string) => string,
) => {
  const places = `(select stream_id, version from public.event where ${mine})`;
  const entries = `(fund_id, version) in ${places}`;
  const row = (columns: string, table: string, column: string, id: string) =>
    rowAsText(client, columns, `public.${table} where ${column} = $1`, [id]);
  return [
    [tenantId, await jsonOf(client, `(select *, version as stream_order from public.event where ${mine}) as e`, [])],
    [
      tenantId,
      await jsonOf(
        client,
        `(select *, version as stream_order from public.private_part where (stream_id, version) in ${places}) as p`,
        [],
      ),
    ],
    [
      tenantId,
      initiativeId,
      ...(await row(initiativeColumns, 'initiative', 'initiative_id', initiativeId)),
      firstOf(initiativeId),
    ],
    [
      tenantId,
      gateCaseId,
      ...(await row(`${head}, status, open`, 'gate_case', 'gate_case_id', gateCaseId)),
      firstOf(gateCaseId),
    ],
    [tenantId, fundId, ...(await row(fundColumns, 'fund', 'fund_id', fundId)), firstOf(fundId)],
    [
      tenantId,
      await jsonOf(client, `(select *, version as stream_order from public.ledger_entry where ${entries}) as l`, []),
    ],
    [tenantId, clientId, key, ...(await rowAsText(client, receiptColumns, 'public.receipt where key = $1', [key]))],
  ];
};
