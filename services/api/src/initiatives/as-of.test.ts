import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atMoneyGate, atTimeGate, draft } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const asOf = (moment: string) => `asOf=${encodeURIComponent(moment)}`;

describe('reading as it was recorded', () => {
  it('shows an initiative as each of its events left it', async () => {
    const id = await draft(city);
    const path = `/initiatives/${id}`;
    const first = await city.as('bearer').get(path);
    const before = city.clock().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await city.as('bearer').patch(path, { title: 'Andra lampor' }, String(first.headers.etag));
    await city.as('bearer').post(`${path}/submissions`, {});
    const then = await city.as('bearer').get(`${path}?${asOf(before)}`);
    const { _links: _, ...was } = first.json();
    const { _links: links, ...shown } = then.json();
    expect(shown).toEqual(was);
    expect(links.map(({ rel }: { rel: string }) => rel)).toEqual(['self', 'latest-version']);
    const now = (await city.as('bearer').get(`${path}?${asOf(city.clock().toISOString())}`)).json();
    expect([now.title, now.standing]).toEqual(['Andra lampor', 'submitted']);
    expect((await city.as('bearer').get(`${path}?${asOf('2001-01-01T00:00:00Z')}`)).statusCode).toBe(404);
  });

  it('is judged by the access of today', async () => {
    const id = await draft(city, 'internal');
    const path = `/initiatives/${id}`;
    const drafted = city.clock().toISOString();
    const asked = () => city.as('outsider').get(`${path}?${asOf(drafted)}`);
    expect((await asked()).statusCode).toBe(404);
    await city.as('bearer').post(`${path}/submissions`, {});
    expect((await asked()).json().standing).toBe('draft');
    const etag = String((await city.as('bearer').get(path)).headers.etag);
    await city.as('bearer').patch(path, { visibility: 'invited' }, etag);
    expect((await asked()).statusCode).toBe(404);
  });

  it('shows a gate case and a fund as they were', async () => {
    const { gateCaseId } = await atTimeGate(city);
    const before = (await city.as('bearer').get(`/gate-cases/${gateCaseId}`)).json();
    expect(before.status).not.toBe('preparing');
    const events = (await city.as('bearer').get(`/initiatives/${before.initiativeId}/events?limit=100`)).json().events;
    const opened = events.find(({ type }: { type: string }) => type === 'gateCaseOpened').recordedAt;
    const then = (await city.as('bearer').get(`/gate-cases/${gateCaseId}?${asOf(opened)}`)).json();
    expect([then.status, then.dossiers]).toEqual(['preparing', []]);
    const fund = `/funds/${city.funds.care}`;
    const funded = (await city.as('deciderCare').get(fund)).json();
    const since = city.clock().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const more = { amount: { amountMinor: 100, currency: 'SEK' }, reference: 'Mer' };
    expect((await city.as('deciderCare').post(`${fund}/allocations`, more)).statusCode).toBe(201);
    expect((await city.as('deciderCare').get(`${fund}?${asOf(since)}`)).json().allocated).toEqual(funded.allocated);
    expect((await city.as('deciderCare').get(fund)).json().allocated).not.toEqual(funded.allocated);
  });

  it('shows a ledger up to a moment, page by page, and none before the fund was opened', async () => {
    const path = `/funds/${city.funds.education}/entries`;
    const give = (amountMinor: number) =>
      city.as('deciderEducation').post(`/funds/${city.funds.education}/allocations`, {
        ...{ amount: { amountMinor, currency: 'SEK' }, reference: 'Mer' },
      });
    await give(11);
    const since = city.clock().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await give(12);
    const amounts = async (query: string) => {
      const answer = await city.as('outsider').get(`${path}?${query}`);
      expect(answer.statusCode, answer.body).toBe(200);
      const { entries, _meta, _links } = answer.json();
      return {
        amounts: entries.map(({ amount }: { amount: { amountMinor: number } }) => amount.amountMinor),
        _meta,
        _links,
      };
    };
    const then = await amounts(asOf(since));
    expect(then.amounts.at(-1)).toBe(11);
    expect(then._meta.totalRecords).toBe(then.amounts.length);
    expect((await amounts('')).amounts).toEqual([...then.amounts, 12]);
    const first = await amounts(`${asOf(since)}&limit=1`);
    const next = String(first._links.find(({ rel }: { rel: string }) => rel === 'next').href);
    expect(next).toContain('asOf=');
    expect((await amounts(next.slice(next.indexOf('?') + 1))).amounts).toEqual(then.amounts.slice(1, 2));
    expect((await city.as('outsider').get(`${path}?${asOf('2001-01-01T00:00:00Z')}`)).statusCode).toBe(404);
    const tomorrow = new Date(city.clock().getTime() + 86_400_000).toISOString();
    expect((await city.as('outsider').get(`${path}?${asOf(tomorrow)}`)).statusCode).toBe(400);
  });

  it('shows of a ledger then what its reader may see now', async () => {
    const prepared = await atMoneyGate(city, 7_777);
    const { gateCaseId } = prepared;
    const { application, basis } = (await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`)).json();
    const decided = `/gate-cases/${gateCaseId}/shares/${application.shares[0].shareId}/decisions`;
    await city.as('deciderCare').post(decided, { outcome: 'approve', basedOn: basis, reason: 'Ryms.' });
    const reserved = city.clock().toISOString();
    const seen = async (by: 'bearer' | 'deciderCare') =>
      (await city.as(by).get(`/funds/${city.funds.care}/entries?limit=100&${asOf(reserved)}`)).body.includes('7777');
    expect([await seen('bearer'), await seen('deciderCare')]).toEqual([false, true]);
    const decide = { outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.' };
    await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/decisions`, decide);
    expect([await seen('bearer'), await seen('deciderCare')]).toEqual([false, true]);
  });

  it('does not tell of a decision before it was notified, or of the future', async () => {
    const path = `/funds/${city.funds.care}`;
    const tomorrow = new Date(city.clock().getTime() + 86_400_000).toISOString();
    const answer = await city.as('bearer').get(`${path}?${asOf(tomorrow)}`);
    expect([answer.statusCode, answer.json().errors[0].code]).toEqual([400, 'ahead']);
  });
});
