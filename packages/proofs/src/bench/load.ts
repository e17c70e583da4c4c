import { ask, startPinned } from './processes.ts';

/** What is asked, and how. */
export type Job = {
  readonly port: number;
  readonly connections: number;
  /** Requests under way on each connection; more than one is HTTP pipelining. */
  readonly depth: number;
  /** Status that each answer must have. */
  readonly expected: string;
  /** Whole requests, as bytes go out. */
  readonly frames: readonly string[];
  /** How long; null sends every frame once. */
  readonly seconds: number | null;
};

export type Report = {
  readonly answered: number;
  readonly failed: number;
  /** The first answer that was not as expected. */
  readonly example: string;
  readonly seconds: number;
};

export type Load = { readonly run: (job: Job) => Promise<Report>; readonly stop: () => Promise<void> };

/** Starts the load generator beside the database: the core of the server is the server's alone. */
export const startLoad = (): Load => {
  const { child, stop } = startPinned('load-process.ts', 1);
  const run = async (job: Job): Promise<Report> => {
    // The load process answers each job with one report.
    const report = (await ask(child, job)) as Report;
    if (report.failed > 0) throw new Error(`${report.failed} of ${report.answered} answers failed: ${report.example}`);
    return report;
  };
  return { run, stop };
};

/** A request as it goes over the wire. */
export const frame = (method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): string => {
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: 'bench', accept: 'application/json', ...headers, ...length });
  return `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
};
