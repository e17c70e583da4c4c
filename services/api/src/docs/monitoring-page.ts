import { createMetrics, type LogLine } from '../http/observability.ts';
import { code, madeFrom, page, table } from './markdown.ts';

type Alarm = { readonly when: string; readonly lookAt: string };

/** Of each figure that is worth waking somebody for: at what, and what to look at first. */
export const alarms: Readonly<Record<string, Alarm>> = {
  idesluss_http_request_seconds: {
    when: 'more than 1 % of answers 5xx over 5 minutes; or the 99th percentile above 1 s over 10 minutes',
    lookAt: 'the log lines of level 50 by `traceId`; then the database',
  },
  idesluss_db_connections: {
    when: '`state="waiting"` above 0 over 1 minute',
    lookAt: 'slow statements in the database; then `POOL_SIZE`',
  },
  idesluss_unsealed_events: {
    when: 'above 10 000',
    lookAt: 'whether any process of the service runs; its log for “sealing failed”',
  },
  idesluss_sealing_lag_seconds: {
    when: 'above 60',
    lookAt: 'the same: nothing is lost, but nothing new is in the sealed record',
  },
  process_resident_memory_bytes: {
    when: 'above three quarters of what the container may use, over 10 minutes',
    lookAt: 'requests with large bodies; start the process anew and tell us',
  },
  nodejs_eventloop_lag_p99_seconds: {
    when: 'above 0.25 over 5 minutes',
    lookAt: 'too little processor: add a process',
  },
};

const logFields = {
  traceId: 'W3C trace id, the same as in the answer, in its problem and in the events it made',
  method: 'The method',
  route: 'The route with its parameters by name; never the address itself, nor a query',
  status: 'The answer’s number',
  ms: 'Milliseconds from request to answer',
  client: 'The client of the token; no person stands in the log',
} as const satisfies Record<keyof LogLine, string>;

const intro = `What the service says about itself while it runs. Figures are at \`/metrics\` on \`METRICS_PORT\`, in the format of Prometheus, for inside
eyes only. The log is one JSON object a line on standard output.`;

const outside = `## Look also at

| What | When to alarm |
| --- | --- |
| \`/health/ready\` of each process | not 200 for 30 s: take it out of the proxy; \`/health/live\` not answering: start it anew |
| The database's disk | 80 % full |
| \`pg_stat_archiver.failed_count\` | it grows: the log is not archived, and [no backup](how-to/backup.md) goes past that moment |
| The age of the newest base copy, and of the newest checkpoint kept elsewhere | above 26 hours |
| The certificate at the proxy | 14 days left |`;

const never = `Tokens, bodies, names, queries and addresses of callers are not logged. Lines of level 50 and above carry \`err\`, with the trace of what
went wrong inside; the caller was told no more than the \`traceId\`.`;

/** Figures, alarms and log fields, as a page. */
export const monitoringPage = async (): Promise<string> => {
  const { registry } = createMetrics(() => ({ total: 0, idle: 0, waiting: 0 }));
  const known = await registry.getMetricsAsJSON();
  const told = known.filter(({ name }) => name.startsWith('idesluss_') || Object.hasOwn(alarms, name));
  const rows = told.map(({ name, help }) => [code(name), help, alarms[name]?.when ?? '–', alarms[name]?.lookAt ?? '–']);
  return page(
    madeFrom('services/api/src/http/observability.ts and docs/monitoring-page.ts'),
    '# Figures and logs',
    intro,
    '## Figures and what to alarm on',
    table(['Figure', 'Meaning', 'Alarm when', 'Then look at'], rows),
    'The usual figures of Node and the process (`nodejs_…`, `process_…`) are there too.',
    outside,
    '## A line of the log',
    table(
      ['Field', 'Meaning'],
      Object.entries(logFields).map(([name, meaning]) => [code(name), meaning]),
    ),
    never,
  );
};
