import { randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsOwner } from '../db/migrate.ts';
import { query } from '../db/query.ts';
import { inTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

/** More than are looked at, all of which have a word and concern others. */
const CROWD = 10_050;
const CHUNK = 2_010;

const id = (n: string): string => `('01970000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const ROWS = `insert into public.initiative (tenant_id, initiative_id, version, head_hash, fold, standing, process_model_id,
  visibility, openness, reader_ids, unit_ids, shown_unit_ids, title, recorded_at, state)
select $1::uuid, ${id('n')}, 1, repeat('0', 64), 1000000, 'active', $2::uuid, 'invited', 'concerned', '{}', '{}', '{}', 'Lampor',
  '2026-01-01Z'::timestamptz, '{}' from generate_series($3::int, $4::int) as n`;
const WORDS = `insert into public.initiative_text (tenant_id, initiative_id, words, heading)
select $1::uuid, ${id('n')}, setweight(to_tsvector('pg_catalog.swedish', 'lampor'), 'A'), 'lampor'
from generate_series($2::int, $3::int) as n`;

const submitted = async (title: string, by: PersonKey = 'bearer', visibility = 'internal'): Promise<string> => {
  const about = { entry: 'idea', origin: 'idea', visibility, bearerKind: 'employee', summary: 'Så blir det.' };
  const body = { ...about, title, proposedUnitId: city.units.care };
  const made: string = (await city.as(by).post('/initiatives', body)).json().id;
  await city.as(by).post(`/initiatives/${made}/submissions`, {});
  return made;
};
const found = async (q: string, by: PersonKey = 'outsider') => {
  const answer = await city.as(by).get(`/initiatives?limit=100&fields=title&q=${encodeURIComponent(q)}`);
  expect(answer.statusCode, answer.body).toBe(200);
  const { initiatives, _meta: meta } = answer.json();
  expect(meta.totalRecords).toBe(initiatives.length);
  return initiatives.map(({ title }: { title: string }) => title) as string[];
};

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

describe('where many have a word', () => {
  beforeAll(async () => {
    const unit = randomUUID();
    for (let from = 1; from <= CROWD; from += CHUNK) {
      const to = from + CHUNK - 1;
      const writes = [query(ROWS, [city.tenantId, unit, from, to]), query(WORDS, [city.tenantId, from, to])];
      await inTenant({ db: city.db, tenantId: city.tenantId }, [], () => ({ writes, answer: undefined }));
    }
    await submitted('Lampor vid bryggan');
    await submitted('Lampor i min trappa', 'outsider', 'invited');
    await submitted('Lampor i deras trappa', 'bearer', 'invited');
  }, 60_000);

  // These rows have no events, and are taken away before the city's rows are held against its events.
  afterAll(async () => {
    const owner = openAsOwner(city.database.ownerUrl);
    await owner.connection().execute(async (one) => {
      await one.executeQuery(CompiledQuery.raw(`select set_config('app.tenant', $1, false)`, [city.tenantId]));
      for (const table of ['initiative_text', 'initiative']) {
        const crowd = `initiative_id between ${id('1')} and ${id(String(CROWD))}`;
        await one.executeQuery(CompiledQuery.raw(`delete from public.${table} where ${crowd}`));
      }
    });
    await owner.destroy();
  });

  it('whoever may read few of them finds those: what is open, and what concerns them', async () => {
    expect((await found('lampor')).toSorted()).toEqual(['Lampor i min trappa', 'Lampor vid bryggan']);
    expect((await found('lampor', 'bearer')).toSorted()).toEqual(['Lampor i deras trappa', 'Lampor vid bryggan']);
  });

  it('what is similar is found there too', async () => {
    const answer = await city.as('outsider').get('/similar-initiatives?text=lampor');
    const titles = answer.json().initiatives.map(({ title }: { title: string }) => title);
    expect(titles.toSorted()).toEqual(['Lampor i min trappa', 'Lampor vid bryggan']);
  });
});

describe('a word that twenty have', () => {
  const twenty = Array.from({ length: 20 }, (_, n) => `Snöröjning ${n}`);
  beforeAll(async () => {
    for (const title of twenty) await submitted(title, 'bearer', 'invited');
    await submitted('Snörjning i parken');
    await submitted('Handsnöröjning');
  }, 60_000);

  it('is found at the end of longer words, and nothing else that is much like it', async () => {
    expect((await found('snöröjning', 'bearer')).toSorted()).toEqual([...twenty, 'Handsnöröjning'].toSorted());
  });

  it('but what is much like it is found by whoever may read fewer: what others may read does not show', async () => {
    expect((await found('snöröjning')).toSorted()).toEqual(['Handsnöröjning', 'Snörjning i parken']);
  });
});
