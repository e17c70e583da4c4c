import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { query } from '../db/query.ts';
import type { TestService } from './service.ts';

/** One row, by its key. */
export interface Row {
  readonly table: 'initiative' | 'decision_round' | 'public_body';
  readonly key: 'initiative_id' | 'round_id' | 'public_body_id';
  readonly id: string;
}

/** Takes the steps one after another while the row is locked from outside, so that each comes to wait where the one before does. */
export async function whileLocked<T>(city: TestService, row: Row, steps: readonly (() => Promise<T>)[]): Promise<T[]> {
  const holder = new pg.Client({ connectionString: city.database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(`select set_config('app.tenant', $1, true)`, [city.tenantId]);
  await holder.query(`select 1 from public.${row.table} where ${row.key} = $1 for update`, [row.id]);
  const under: Promise<T>[] = [];
  for (const step of steps) {
    under.push(step());
    await settleLocks(city, under.length);
  }
  await holder.query('commit');
  await holder.end();
  return Promise.all(under);
}

const waiters = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Until so many wait: each step meets the lock, or what one before it holds. */
export async function settleLocks({ db }: TestService, wanted: number): Promise<void> {
  for (const end = performance.now() + 5_000; performance.now() < end; await pause(5)) {
    // As the service: only its own role is told what its sessions wait for, and only outside a transaction anew.
    const { rows } = await db.executeQuery(query<{ n: number }>(waiters));
    if ((rows[0]?.n ?? 0) >= wanted) return;
  }
  throw new Error(`not all of ${wanted} sessions have come to wait`);
}
