import { afterAll, beforeAll, expect, it } from 'vitest';
import { listStreamRows } from '../db/stream-rows.ts';
import { readTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import { addressOf, atTimeGate, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const sizeOf = async (initiativeId: string): Promise<number> => {
  const place = { db: city.db, tenantId: city.tenantId };
  const [rows] = await readTenant(place, [listStreamRows('initiative', [initiativeId])]);
  return Buffer.byteLength(JSON.stringify(rows[0]?.state));
};

/** Writes as much as is taken, to the letter. Answers the last no. */
const fill = async (path: string): Promise<string> => {
  let code = '';
  const say = async (noun: string, body: object) => (await city.as('bearer').post(`${path}/${noun}`, body)).json();
  for (let tries = 0; tries < 40; tries += 1) await say('lessons', { title: '\u{1F4A1}'.repeat(120), text: 'x' });
  for (const [noun, field] of [
    ['needs', 'need'],
    ['ideas', 'idea'],
  ] as const) {
    for (let length = 0, step = 4096; step >= 1; step = Math.floor(step / 2)) {
      if (length + step > 5000) continue;
      const answer = await say(noun, { [field]: '\u{1F4A1}'.repeat(length + step) });
      if (answer.code === undefined) length += step;
      else code = answer.code;
    }
  }
  return code;
};

it('keeps room for a decision, its notification and an ending, however much its bearers write', async () => {
  const prepared = await atTimeGate(city);
  const path = `/initiatives/${prepared.initiativeId}`;
  const decision = {
    ...{ outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Bra.', grantMinutes: 60 },
    embargo: { reason: 'Nämnden informeras först', until: inAMonth(city) },
  };
  const decided = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decision);
  expect(decided.statusCode).toBe(201);
  expect(await fill(path)).toBe('noRoom');
  expect(await sizeOf(prepared.initiativeId)).toBeLessThan(49_152);

  const shorter = await city.as('bearer').post(`${path}/needs`, { need: 'Kort.' });
  expect(shorter.statusCode).toBe(201);
  await fill(path);
  const notified = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/notifications`, {});
  expect(notified.statusCode).toBe(201);
  const ending = { ending: 'stopped', reason: '\u{1F4A1}'.repeat(1000), tryAgainIf: null };
  const ended = await city.as('leaderCare').post(`${path}/endings`, ending);
  expect(ended.statusCode).toBe(201);
});
