import { closeSync, openSync } from 'node:fs';
import { ask, startPinned } from './processes.ts';

/** What a server of the bench is to be; it stands on a given database and trusts a given issuer. */
export type ServerJob = {
  /** `service` is what the server runs; `read` and `decision` are the same stack over baseline SQL; `stack` answers fixed
   * bytes through the whole stack, `bare` the same bytes without any. */
  readonly kind: 'service' | 'read' | 'decision' | 'stack' | 'bare';
  readonly databaseUrl: string;
  readonly issuer: string;
  /** The fixed bytes, or the template of a decision's rows and answer. */
  readonly material: string;
};

export type Figures = { readonly cpuSeconds: number; readonly roundTrips: number; readonly statements: number };

export type Served = {
  readonly port: number;
  /** What it has used and sent since it was last asked. */
  readonly figures: () => Promise<Figures>;
  readonly stop: () => Promise<void>;
};

/** Starts a server on the core that is kept for servers; its log goes to a file, one line a request. */
export const serve = async (job: ServerJob, logFile: string): Promise<Served> => {
  const log = openSync(logFile, 'a');
  const { child, stop } = startPinned('server-process.ts', 0, log);
  closeSync(log);
  // The server answers each message with what the message asks for.
  const port = (await ask(child, job)) as number;
  return { port, stop, figures: async () => (await ask(child, { figures: true })) as Figures };
};
