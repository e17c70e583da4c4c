import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureTenant } from './db/tenants.ts';
import { testConfig, testTenant } from './http/testing.ts';
import { startServer } from './server.ts';
import { createTestDatabase } from './test/database.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  database = await createTestDatabase();
  const named = { key: 'ny', name: 'Nystad', municipalityCode: null, host: null };
  await ensureTenant(database.ownerUrl, { tenantId: testTenant, ...named });
});
afterAll(() => database.drop());

const settings = { HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '0', LOG_LEVEL: 'silent' };

describe('the server', () => {
  it('serves on a fit database, and lets go of everything when stopped', async () => {
    const server = await startServer(testConfig({ ...settings, DATABASE_URL: database.serviceUrl }));
    for (const path of ['live', 'ready']) {
      const { status, headers } = await fetch(`${server.address}/health/${path}`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    }
    const figures = await (await fetch(server.metricsAddress)).text();
    expect(figures).toContain('process_cpu');
    expect(figures).toMatch(/idesluss_db_connections\{state="idle"\} [1-9]/);
    expect((await fetch(`${server.address}/idesluss/v0/api-info`)).status).toBe(200);
    await server.stop();
    await expect(fetch(`${server.address}/health/live`)).rejects.toThrow('fetch failed');
  });

  it('refuses a role that could climb the wall', async () => {
    await expect(startServer(testConfig({ ...settings, DATABASE_URL: database.ownerUrl }))).rejects.toMatchObject({
      name: 'UnfitDatabase',
    });
  });

  it('answers for no municipality that is not there', async () => {
    const stranger = { TENANT_ID: '01980000-0000-7000-8000-00000000dead', DATABASE_URL: database.serviceUrl };
    await expect(startServer(testConfig({ ...settings, ...stranger }))).rejects.toMatchObject({
      reason: 'tenantMissing',
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
