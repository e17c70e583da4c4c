import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { atTimeGate, draft } from '../test/prepared.ts';
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

  it('does not tell of a decision before it was notified, or of the future', async () => {
    const path = `/funds/${city.funds.care}`;
    const tomorrow = new Date(city.clock().getTime() + 86_400_000).toISOString();
    const answer = await city.as('bearer').get(`${path}?${asOf(tomorrow)}`);
    expect([answer.statusCode, answer.json().errors[0].code]).toEqual([400, 'ahead']);
  });
});
