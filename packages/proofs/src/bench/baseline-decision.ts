import { newDecision } from '@idesluss/api/src/gate-cases/bodies.ts';
import { gateCaseParams } from '@idesluss/api/src/gate-cases/schemas.ts';
import type { Api } from '@idesluss/api/src/http/request.ts';
import { randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { copyIds, copyOf } from './copies.ts';
import type { DecisionMaterial } from './decision-material.ts';
import { readBaseline } from './pinned-sql.ts';
import { toTemplate, type Tokens } from './render.ts';

type Prepared = { readonly name: string; readonly text: string; readonly values: readonly Fill[] };
type Fill = (values: Tokens) => string | null;

const fills = (text: string | null, tokens: Tokens): Fill => (text === null ? () => null : toTemplate(text, tokens));

const prepare = ({ parameters, tokens }: DecisionMaterial): readonly Prepared[] =>
  readBaseline('gate-decision.sql').map((text, index) => {
    const values = (parameters[index] ?? []).map((value) => fills(value, tokens));
    return { name: `decision${index}`, text, values };
  });

/** One batch, whose statements do not wait for each other; a first failure is told, and the server has rolled back. */
const sendBatch = async (pool: pg.Pool, statements: readonly Prepared[], values: Tokens): Promise<void> => {
  const client = await pool.connect();
  try {
    const queries = statements.map(({ name, text, values: given }) =>
      given.length === 0 ? client.query(text) : client.query({ name, text, values: given.map((fill) => fill(values)) }),
    );
    const failed = (await Promise.allSettled(queries)).find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } finally {
    client.release();
  }
};

/** The gate decision as baseline SQL: what the service stores was worked out beforehand, so nothing is decided here. */
export const registerBaselineDecision = (api: Api, databaseUrl: string, poolSize: number, given: string): void => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, pipeline: true });
  // Written by the proof itself, a moment ago.
  const material = JSON.parse(given) as DecisionMaterial;
  const statements = prepare(material);
  const answer = toTemplate(material.answer, material.tokens);
  const headers = Object.entries(material.headers).map(
    ([name, value]) => [name, toTemplate(value, material.tokens)] as const,
  );
  const events = material.tokens.length - material.eventIds;
  const schema = { hide: true, params: gateCaseParams, body: newDecision };
  const route = { config: { action: 'decideGate' }, schema } as const;
  api.post('/gate-cases/:gateCaseId/decisions', route, async (request, reply) => {
    const ids = copyIds(copyOf(request.params.gateCaseId));
    const { initiativeId, gateCaseId, fundId, seriesId, caseNumber } = ids;
    const fresh = Array.from({ length: events }, () => randomUUIDv7());
    const values = [initiativeId, gateCaseId, fundId, seriesId, caseNumber, request.idempotencyKey, ...fresh];
    await sendBatch(pool, statements, values);
    for (const [name, fill] of headers) reply.header(name, fill(values));
    return reply.code(201).type('application/json; charset=utf-8').send(answer(values));
  });
};
