import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConfig } from './http/testing.ts';
import { startServer } from './server.ts';
import { createTestDatabase } from './test/database.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const settings = { HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '0', LOG_LEVEL: 'silent' };

describe('the server', () => {
  it('serves on a fit database, and lets go of everything when stopped', async () => {
    const server = await startServer(testConfig({ ...settings, DATABASE_URL: database.serviceUrl }));
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
    expect((await fetch(`${server.address}/idesluss/v0/api-info`)).status).toBe(200);
    await server.stop();
    await expect(fetch(`${server.address}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('refuses a role that could climb the wall', async () => {
    await expect(startServer(testConfig({ ...settings, DATABASE_URL: database.ownerUrl }))).rejects.toMatchObject({
      name: 'UnfitDatabase',
    });
  });

  it('does not start on a database that is not there', async () => {
    const config = testConfig({ ...settings, DATABASE_URL: 'postgres://idesluss@127.0.0.1:9/none' });
    await expect(startServer(config)).rejects.toThrow('ECONNREFUSED');
  });

  it('says when its port is taken, and closes what it had opened', async () => {
    const first = await startServer(testConfig({ ...settings, DATABASE_URL: database.serviceUrl }));
    const { port } = new URL(first.address);
    const taken = testConfig({ ...settings, PORT: port, DATABASE_URL: database.serviceUrl });
    await expect(startServer(taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const figures = testConfig({ ...settings, METRICS_PORT: port, DATABASE_URL: database.serviceUrl });
    await expect(startServer(figures)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });
});
