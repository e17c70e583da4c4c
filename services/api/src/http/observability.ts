import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = {
  readonly registry: Registry;
  readonly observe: (method: string, route: string, status: number, seconds: number) => void;
  /** How far sealing is behind. */
  readonly noteLag: (lag: { readonly tenantId: string; readonly waiting: number; readonly seconds: number }) => void;
};

/** What the connection pool says about itself. */
export type PoolFigures = { readonly total: number; readonly idle: number; readonly waiting: number };

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const addPoolGauges = (registry: Registry, pool: () => PoolFigures): void => {
  new Gauge({
    name: 'idesluss_db_connections',
    help: 'Database connections by state',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = pool();
      this.set({ state: 'used' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
};

const lagGauge = (registry: Registry, name: string, help: string) =>
  new Gauge({ name, help, labelNames: ['tenant'], registers: [registry] });

/** A registry of its own, so that two services in one process (tests) do not share figures. */
export const createMetrics = (pool?: () => PoolFigures): Metrics => {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'idesluss_http_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: [registry],
  });
  collectDefaultMetrics({ register: registry });
  if (pool !== undefined) addPoolGauges(registry, pool);
  const waiting = lagGauge(registry, 'idesluss_unsealed_events', 'Events that wait for their position');
  const behind = lagGauge(registry, 'idesluss_sealing_lag_seconds', 'Age of the oldest event that waits');
  // prom-client looks a series up by its labels on each observation; finding it once per route saves most of that.
  const series = new Map<string, ReturnType<typeof requests.labels>>();
  return {
    registry,
    noteLag: (lag) => {
      waiting.set({ tenant: lag.tenantId }, lag.waiting);
      behind.set({ tenant: lag.tenantId }, lag.seconds);
    },
    observe: (method, route, status, took) => {
      const known = knownMethods.has(method) ? method : 'other';
      const name = `${known} ${route} ${Math.floor(status / 100)}`;
      const found = series.get(name) ?? requests.labels(known, route, `${Math.floor(status / 100)}xx`);
      series.set(name, found);
      found.observe(took);
    },
  };
};

/** What one request leaves in the log, beside the level, the time and the word `msg` that every line has. */
export type LogLine = {
  readonly traceId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly client: string | undefined;
};

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

/** One line a request and one observation: never a body, a token, or a query's values. */
export const addObservability = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    const route = routeOf(request);
    const ms = reply.elapsedTime;
    metrics.observe(request.method, route, reply.statusCode, ms / 1000);
    const line: LogLine = {
      traceId: request.trace.traceId,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(ms * 100) / 100,
      client: request.identity?.clientId,
    };
    request.log.info(line);
    done();
  });
};
