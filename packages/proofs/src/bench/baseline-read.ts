import { testTenant } from '@idesluss/api/src/http/testing.ts';
import type { Api } from '@idesluss/api/src/http/request.ts';
import { initiativeParams } from '@idesluss/api/src/initiatives/schemas.ts';
import pg from 'pg';
import { readBaseline } from './pinned-sql.ts';

type Row = { etag: string; answer: string };

/** The read of one initiative as one raw prepared select of the bytes to send. */
export const registerBaselineRead = (api: Api, databaseUrl: string, poolSize: number): void => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  const [text = ''] = readBaseline('read-initiative.sql');
  const schema = { hide: true, params: initiativeParams };
  api.get('/initiatives/:initiativeId', { config: { action: 'readInitiative' }, schema }, async (request, reply) => {
    const values = [testTenant, request.params.initiativeId];
    const { rows } = await pool.query<Row>({ name: 'read', text, values });
    const [row] = rows;
    if (row === undefined) return reply.code(404).send('{}');
    reply.header('cache-control', 'private, no-cache').header('etag', row.etag);
    return reply.type('application/json; charset=utf-8').send(row.answer);
  });
};
