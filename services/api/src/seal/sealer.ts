import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { query } from '../db/query.ts';
import type { Database } from '../db/tables.ts';
import { listTenants } from '../db/tenants.ts';
import { readTenant } from '../db/transaction.ts';
import { sealTenant } from './seal-tenant.ts';
import type { SigningKey } from './signing.ts';

export interface SealerOptions {
  readonly db: Kysely<Database>;
  /** RFC 3339 in UTC with three decimals. */
  readonly now: () => string;
  readonly key?: SigningKey | undefined;
  readonly holder?: string;
  readonly batch?: number;
  /** Milliseconds between two rounds when nothing waits. */
  readonly every?: number;
  /** Told after each round of a tenant, for the metric. */
  readonly onLag?: (lag: Lag) => void;
  /** A round failed; the next one tries again. */
  readonly onError?: (error: unknown) => void;
}

/** How far sealing is behind in one tenant. */
export interface Lag {
  readonly tenantId: string;
  /** Events that wait, counted up to a bound. */
  readonly waiting: number;
  /** Seconds since the oldest of them was recorded; 0 when none waits. */
  readonly seconds: number;
}

export interface Sealer {
  /** Ends after the round that is under way. */
  stop(): Promise<void>;
}

const LEASE_FOR = 5_000;
const COUNTED = 10_000;

/** Seals every tenant's waiting events, round after round, until it is stopped. Several may run at once. */
export function startSealer(options: SealerOptions): Sealer {
  const { every = 250, onError = () => {} } = options;
  const settings = { ...options, holder: options.holder ?? randomUUID() };
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      await sealAll(settings, stopping.signal).catch(onError);
      await pause(every, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** One round over all tenants: each until nothing waits or another sealer has it. */
export async function sealAll(options: SealerOptions & { holder: string }, signal?: AbortSignal): Promise<void> {
  const { db, now, onLag = () => {} } = options;
  for (const { tenant_id: tenantId } of await listTenants(db)) {
    let lag = await measureLag(db, tenantId, now());
    if (lag.waiting > 0) {
      await sealWaiting(tenantId, options, signal);
      lag = await measureLag(db, tenantId, now());
    }
    onLag(lag);
  }
}

// Only where events wait, so that a quiet tenant costs a read and no write.
async function sealWaiting(tenantId: string, options: SealerOptions & { holder: string }, signal?: AbortSignal) {
  const { db, now, key, holder, batch = 500 } = options;
  let sealed: number | undefined = batch;
  while (sealed !== undefined && sealed >= batch && signal?.aborted !== true) {
    sealed = await sealTenant({ db, tenantId }, { holder, now: now(), batch, leaseFor: LEASE_FOR, key });
  }
}

const LAG = `select count(*) as waiting, min(recorded_at) as oldest from (
  select recorded_at from public.unsealed order by tenant_id, recorded_at, stream_id, version limit $1::int) as w`;

export async function measureLag(db: Kysely<Database>, tenantId: string, now: string): Promise<Lag> {
  const statement = query<{ waiting: number; oldest: string | null }>(LAG, [COUNTED]);
  const [[found]] = await readTenant({ db, tenantId }, [statement]);
  const oldest = found?.oldest ?? now;
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(oldest)) / 1000);
  return { tenantId, waiting: found?.waiting ?? 0, seconds };
}
