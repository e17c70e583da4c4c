import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { retrying } from './retry.ts';
import { insertReceipt, openTestCity } from './testing.ts';
import { inTenant, readTenant } from './transaction.ts';

/** Stands between service and server, and cuts the line when the answer to a commit passes by, as often as it is told. */
interface Line {
  readonly server: Server;
  cuts: number;
  readonly url: string;
}

let city: Awaited<ReturnType<typeof openTestCity>>;
let line: Line;

async function openLine(url: string): Promise<Line> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => [client, upstream].forEach((each) => each.destroy()));
    }
    client.on('data', (data) => upstream.write(data));
    upstream.on('data', (data) => {
      if (opened.cuts === 0 || !data.includes('COMMIT\0')) return client.write(data);
      opened.cuts -= 1;
      return client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const through = new URL(url);
  through.port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const opened = { server, cuts: 0, url: through.href };
  return opened;
}

beforeAll(async () => {
  city = await openTestCity();
  line = await openLine(city.serviceUrl);
});
afterAll(async () => {
  line.server.close();
  await city.close();
});

describe('a commit whose answer never came', () => {
  const countReceipts = async (key: string) => {
    const found = city.db.selectFrom('receipt').select('key').where('key', '=', key);
    const [rows] = await readTenant({ db: city.db, tenantId: city.ours }, [found]);
    return rows.length;
  };
  const unit = async (key: string, settlesUnknown: boolean) => {
    const db = openDatabase({ url: line.url });
    const lookUp = db.selectFrom('receipt').select('status').where('client', '=', 'test').where('key', '=', key);
    const work = () =>
      inTenant({ db, tenantId: city.ours }, [lookUp], ([found]) =>
        found.length > 0
          ? { writes: [], answer: 'had been done' }
          : { writes: [insertReceipt(db, city.ours, key)], answer: 'done' },
      );
    try {
      return await retrying(work, { settlesUnknown, firstPause: 1 });
    } finally {
      await db.destroy();
    }
  };

  it('is settled by the receipt, and takes effect once', async () => {
    const key = randomUUID();
    line.cuts = 1;
    expect(await unit(key, true)).toBe('had been done');
    expect(await countReceipts(key)).toBe(1);
  });

  it('is told as unknown where no receipt can settle it', async () => {
    const key = randomUUID();
    line.cuts = 1;
    await expect(unit(key, false)).rejects.toMatchObject({ name: 'Unavailable', outcome: 'unknown' });
    expect(await countReceipts(key)).toBe(1);
  });
});
