import { expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import type { Page } from '../http/page.ts';
import { finding } from './finding.ts';

interface Line {
  readonly 'QUERY PLAN': string;
}

it('lists by change, and since when, are bounded by their index: also behind the wall, and from a cursor on', async () => {
  const city = await openTestService();
  const place = { db: city.db, tenantId: city.tenantId };
  const { outsider } = city.people;
  const actor = { personId: outsider, clientId: 'test', unitId: null, roles: [], mandates: [] };
  const moment = '2026-09-01T00:00:00.000Z';
  const planOf = async (after: Page['after'], asked: Parameters<typeof finding>[3]) => {
    const { rows } = finding(city.db, actor, { page: 1, limit: 20, offset: 0, after }, asked);
    // A table of a few rows is read whole unless it must not be.
    const [, , lines] = await readTenant(place, [
      query('set local enable_seqscan = off'),
      query('set local enable_sort = off'),
      query<Line>(`explain ${rows.sql}`, rows.parameters),
    ]);
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  };
  const bounded =
    /Scan( Backward)? using initiative_open_by_told on initiative.*\n +Index Cond: .*openness = 'colleagues'.*CASE WHEN/;
  expect(await planOf([moment, outsider], { sort: 'updated' })).toMatch(bounded);
  expect(await planOf(undefined, { sort: 'updated', updatedSince: moment })).toMatch(bounded);
  expect(await planOf(undefined, { sort: 'updated' })).toMatch(/Merge Append/);
  await city.close();
});
