import { randomBytes, randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@idesluss/core';
import type { Kysely } from 'kysely';
import { createTestDatabase } from '../test/database.ts';
import { type DatabaseOptions, openDatabase } from './database.ts';
import type { Statement } from './transaction.ts';
import type { Database } from './tables.ts';
import { ensureTenant } from './tenants.ts';

export const someTime = '2026-03-01T09:30:00.000Z';
export const someHash = () => randomBytes(32).toString('hex');

/** A database for one test file, with two tenants and the service's connection to it. */
export async function openTestCity(options: Partial<DatabaseOptions> = {}) {
  const database = await createTestDatabase();
  const ours: string = randomUUID();
  const theirs: string = randomUUID();
  await ensureTenant(database.ownerUrl, tenant(ours, 'ours'));
  await ensureTenant(database.ownerUrl, tenant(theirs, 'theirs'));
  const db = openDatabase({ url: database.serviceUrl, ...options });
  const close = async () => {
    await db.destroy();
    await database.drop();
  };
  return { ...database, db, ours, theirs, close };
}

const tenant = (tenantId: string, key: string) => ({ tenantId, key, name: key, municipalityCode: null, host: null });

/** An event as the record would seal it, with hashes that mean nothing. */
export function someEvent(given: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    streamKind: 'fund',
    streamId: randomUUID(),
    initiativeId: null,
    version: 1,
    eventId: randomUUID(),
    type: 'fundOpened',
    schemaVersion: 1,
    audience: 'everyone',
    at: someTime,
    by: { personId: null, clientId: 'test' },
    traceId: 'trace',
    facts: {},
    commitments: {},
    private: {},
    prevHash: '0'.repeat(64),
    hash: someHash(),
    ...given,
  };
}

/** Inserts a fund with so much available, in öre. */
export function insertFund(db: Kysely<Database>, tenantId: string, fundId: string, available = 100): Statement {
  return db.insertInto('fund').values({
    tenant_id: tenantId,
    fund_id: fundId,
    version: 1,
    head_hash: someHash(),
    fold: 1,
    unit_id: randomUUID(),
    year: 2026,
    name: 'Innovationsmedel',
    allocated: available,
    reserved: 0,
    granted: 0,
    paid: 0,
    used: 0,
    returned: 0,
    lapsed: 0,
    available,
    recorded_at: someTime,
    state: '{}',
  });
}

/** Inserts a receipt for a key. */
export function insertReceipt(db: Kysely<Database>, tenantId: string, key: string): Statement {
  const hashes = { sender_hash: '0'.repeat(64), body_hmac: 'mac', body_key: 'key' };
  const given = { ...hashes, subjects: '{}', status: 201, answer: '{"id":"x"}' };
  const rest = { location: null, etag: null, recorded_at: someTime };
  return db.insertInto('receipt').values({ tenant_id: tenantId, client: 'test', key, ...given, ...rest });
}
