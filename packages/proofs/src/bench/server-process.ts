// One server of the bench: the service itself, the same stack over baseline SQL, or bare Fastify.
import { buildApp } from '@idesluss/api/src/app.ts';
import { compose } from '@idesluss/api/src/compose.ts';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { createMetrics } from '@idesluss/api/src/http/observability.ts';
import type { Api } from '@idesluss/api/src/http/request.ts';
import { testConfig } from '@idesluss/api/src/http/testing.ts';
import { randomUUIDv7 } from 'node:crypto';
import fastify from 'fastify';
import { pino } from 'pino';
import { registerBaselineDecision } from './baseline-decision.ts';
import { registerBaselineRead } from './baseline-read.ts';
import { registerFixed } from './fixed.ts';
import type { ServerJob } from './served.ts';

const poolSize = 8;
const clock = (): Date => new Date();
const counter = { roundTrips: 0, statements: 0 };

const stackOf = ({ issuer }: ServerJob, slice: (api: Api) => void) =>
  buildApp({
    ...{ config: configOf(issuer), clock, newId: randomUUIDv7, ping: async () => {}, slices: [slice] },
    ...{ logger: pino({ level: 'info', base: null }), metrics: createMetrics() },
  });

const configOf = (issuer: string) => testConfig({ OIDC_ISSUER: issuer, RATE_LIMIT_PER_MINUTE: '10000000' });

const composed = async ({ databaseUrl, issuer }: ServerJob) => {
  const db = openDatabase({ url: databaseUrl, poolSize });
  const logger = pino({ level: 'info', base: null });
  return (await compose({ config: configOf(issuer), db, clock, counter, logger, metrics: createMetrics() })).app;
};

const bare = ({ material }: ServerJob) => {
  const app = fastify();
  registerFixed(app, '/idesluss/v0/fixed', material);
  return app;
};

const build = (job: ServerJob) => {
  switch (job.kind) {
    case 'service':
      return composed(job);
    case 'read':
      return stackOf(job, (api) => registerBaselineRead(api, job.databaseUrl, poolSize));
    case 'decision':
      return stackOf(job, (api) => registerBaselineDecision(api, job.databaseUrl, poolSize, job.material));
    case 'stack':
      return stackOf(job, (api) => registerFixed(api, '/fixed', job.material));
    case 'bare':
      return bare(job);
  }
};

const start = async (job: ServerJob): Promise<number> => {
  const app = await build(job);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return Number(new URL(address).port);
};

let before = process.cpuUsage();

const figures = () => {
  const { user, system } = process.cpuUsage(before);
  const { roundTrips, statements } = counter;
  before = process.cpuUsage();
  Object.assign(counter, { roundTrips: 0, statements: 0 });
  return { cpuSeconds: (user + system) / 1e6, roundTrips, statements };
};

process.on('message', (message: ServerJob | { figures: true }) => {
  if ('figures' in message) process.send?.(figures());
  else void start(message).then((port) => process.send?.(port));
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
