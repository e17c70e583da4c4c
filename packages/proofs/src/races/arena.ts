import { randomUUIDv7 } from 'node:crypto';
import { compose } from '@idesluss/api/src/compose.ts';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { basePath } from '@idesluss/api/src/http/base.ts';
import type { PersonKey } from '@idesluss/api/src/test/city-people.ts';
import { openService, type TestService } from '@idesluss/api/src/test/service.ts';
import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import pg from 'pg';
import { ddlWithout, rewriteWithout, type Wall } from './walls.ts';
import { openWeakened } from './weakened-database.ts';

/** One answer of the service, as a client sees it. */
export type Answer = {
  readonly status: number;
  /** The problem's code; empty on success. */
  readonly code: string;
  readonly body: unknown;
  readonly location: string | null;
  readonly etag: string | null;
};

type Request = {
  readonly method?: 'POST' | 'PATCH';
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A city, and the same service twice over it: two instances with a pool each, asked over real HTTP. */
export type Arena = {
  readonly city: TestService;
  /** Sends a request through one of the two doors. */
  readonly ask: (door: 0 | 1, person: PersonKey, request: Request) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

const textOf = (value: unknown, name: string): string =>
  typeof value === 'object' && value !== null ? String(Reflect.get(value, name) ?? '') : '';

/** Opens the arena on a database of its own, which goes with it. Without walls for a control arm. */
export const openArena = async (database: TestDatabase, without: readonly Wall[] = []): Promise<Arena> => {
  const city = await openService(database);
  await takeDown(database, without);
  const doors = await Promise.all([openDoor(city, without), openDoor(city, without)]);
  const ask: Arena['ask'] = async (door, person, { method = 'POST', path, body, headers }) => {
    const token = await city.tokenFor(city.people[person]);
    const response = await fetch(`${doors[door]?.address}${basePath}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...keyFor(method), ...headers },
      body: JSON.stringify(body),
    });
    const told: unknown = await response.json();
    const { status } = response;
    const code = status < 400 ? '' : textOf(told, 'code');
    return {
      ...{ status, code, body: told },
      ...{ location: response.headers.get('location'), etag: response.headers.get('etag') },
    };
  };
  const close = async (): Promise<void> => {
    for (const door of doors) await door.close();
    await city.close();
  };
  return { city, ask, close };
};

const keyFor = (method: string): Record<string, string> =>
  method === 'POST' ? { 'idempotency-key': randomUUIDv7() } : {};

const takeDown = async ({ ownerUrl }: TestDatabase, walls: readonly Wall[]): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const ddl of ddlWithout(walls)) await owner.query(ddl);
  } finally {
    await owner.end();
  }
};

const openDoor = async ({ config, clock, database }: TestService, without: readonly Wall[]) => {
  const url = database.serviceUrl;
  const db = without.length === 0 ? openDatabase({ url }) : openWeakened(url, rewriteWithout(without));
  const { app } = await compose({ config, db, clock });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await app.close();
    await db.destroy();
  };
  return { address, close };
};
