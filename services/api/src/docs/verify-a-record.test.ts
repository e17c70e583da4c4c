import { canonical, erasePrivate, type JsonObject, type RecordedEvent, verifyChain } from '@idesluss/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import { sha256 } from '../sha256.ts';
import { openTestService } from '../test/city.ts';
import { accepted } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/how-to/verify-a-record.md'), 'utf8');
/** The statement as the page gives it to an auditor. */
const [statement = ''] = /select json_agg[\s\S]*?stream_id = '…'/.exec(page) ?? [];

let city: TestService;
beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const taken = async (streamId: string): Promise<readonly RecordedEvent[]> => {
  const text = statement.replace("'…'", `'${streamId}'`);
  const [rows] = await readTenant(city, [query<{ json_agg: readonly RecordedEvent[] }>(text)]);
  return rows[0]?.json_agg ?? [];
};

it('an auditor who follows the page finds that the record holds', async () => {
  const events = await taken(await accepted(city));
  expect([events.length > 3, verifyChain(events, sha256)]).toEqual([true, []]);
});

it('also where a text was erased', async () => {
  const events = await taken(await accepted(city));
  const subject = events[0]?.commitments['title']?.subject ?? '';
  expect(
    verifyChain(
      events.map((event) => erasePrivate(event, subject)),
      sha256,
    ),
  ).toEqual([]);
});

it('also one who does it by hand, with the fields that the page names', async () => {
  const [, said = ''] = /By hand:[^]*?\(RFC 8785\) of ([^;]*);/.exec(page) ?? [];
  const names = [...said.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  const [event] = await taken(await accepted(city));
  if (event === undefined) throw new Error('the stream has events');
  const covered = Object.fromEntries(Object.entries(event).filter(([name]) => names.includes(name)));
  // What came from the database as JSON is JSON.
  const text = canonical(covered as JsonObject);
  expect(text.ok && sha256(text.value)).toBe(event.hash);
});

it('and one who was given something else finds where', async () => {
  const [first, ...rest] = await taken(await accepted(city));
  if (first === undefined) throw new Error('the stream has events');
  const changed = { ...first, facts: { ...first.facts, origin: 'opportunity' } };
  expect(verifyChain([changed, ...rest], sha256)).toEqual([expect.stringContaining('version 1')]);
});
