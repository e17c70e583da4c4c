import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { basePath } from '@idesluss/api/src/http/base.ts';
import { middle } from '../bench/comparison.ts';
import type { Grounds } from '../bench/grounds.ts';

/** One request as somebody sends it; `n` counts up, for what can be done once only. */
export interface Asked {
  readonly name: string;
  readonly token: () => Promise<string>;
  readonly path: (side: Side, n: number) => string;
  readonly body?: object;
  /** What ranks all that it has found grows up to so many pages and no further. */
  readonly ceiling?: number;
}

/** A database of a certain size, and the service that stands on it. */
export interface Side {
  readonly database: string;
  readonly count: number;
  readonly port: number;
  /** How many of its open cases have been decided. */
  decided: number;
}

const WARM = 12;
const COUNTED = 20;
const TIMED = 60;
/** A connection tells its figures once a second at most, after a transaction. */
const TELLS_AFTER_MS = 1_200;

const send = async (side: Side, asked: Asked, token: string): Promise<void> => {
  const n = asked.body === undefined ? 0 : side.decided++;
  const headers: Record<string, string> = { authorization: `Bearer ${token}` };
  if (asked.body !== undefined) {
    Object.assign(headers, { 'content-type': 'application/json', 'idempotency-key': randomUUIDv7() });
  }
  const response = await fetch(`http://127.0.0.1:${side.port}${basePath}${asked.path(side, n)}`, {
    headers,
    ...(asked.body === undefined ? {} : { method: 'POST', body: JSON.stringify(asked.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${asked.name} at ${side.count}: ${response.status} ${text}`);
};

const pagesOf = async (grounds: Grounds, { database }: Side): Promise<number> => {
  const [row] = await grounds.asAdmin<{ pages: number }>(
    'postgres',
    `select (blks_hit + blks_read)::float8 as pages from pg_stat_database where datname = '${database}'`,
  );
  return row?.pages ?? Number.NaN;
};

/** Pages of the database that one request touches, planning included: all that this database has done meanwhile. */
export const pagesPerRequest = async (grounds: Grounds, side: Side, asked: Asked): Promise<number> => {
  const token = await asked.token();
  for (let n = 0; n < WARM; n += 1) await send(side, asked, token);
  await sleep(TELLS_AFTER_MS);
  await send(side, asked, token);
  const before = await pagesOf(grounds, side);
  for (let n = 1; n < COUNTED; n += 1) await send(side, asked, token);
  await sleep(TELLS_AFTER_MS);
  await send(side, asked, token);
  return ((await pagesOf(grounds, side)) - before) / COUNTED;
};

/** Middle times in milliseconds, the two sides in turn. */
export const timesOf = async (sides: readonly [Side, Side], asked: Asked): Promise<readonly [number, number]> => {
  const token = await asked.token();
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < TIMED; round += 1) {
    for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begun = performance.now();
      await send(sides[index], asked, token);
      times[index].push(performance.now() - begun);
    }
  }
  return [middle(times[0]), middle(times[1])];
};
