import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealAll } from '../seal/sealer.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { atTimeGate, draft } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
type Event = {
  readonly eventId: string;
  readonly type: string;
  readonly streamId: string;
  readonly streamKind: string;
  readonly version: number | null;
  readonly hash: string | null;
};
type Part = { readonly events: readonly Event[]; readonly next: string; readonly atEnd: boolean };

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const seal = () => sealAll({ db: city.db, now: () => city.clock().toISOString(), holder: 'test' });
const part = async (by: PersonKey, path: string): Promise<Part> => {
  const answer = await city.as(by).get(path);
  expect(answer.statusCode, answer.body).toBe(200);
  const { events, _meta: meta, _links: links } = answer.json();
  const next = String(links.find(({ rel }: { rel: string }) => rel === 'next').href);
  return { events, atEnd: meta.atEnd, next: next.slice(next.indexOf('/events')) };
};
/** Everything from an address on, part by part. */
const follow = async (by: PersonKey, path = '/events?limit=7'): Promise<Part> => {
  const first = await part(by, path);
  if (first.atEnd) return first;
  const rest = await follow(by, first.next);
  return { ...rest, events: [...first.events, ...rest.events] };
};

describe('the event feed', () => {
  it('tells each event once, and goes on where it ended', async () => {
    const { initiativeId } = await atTimeGate(city);
    await seal();
    const all = await follow('office');
    const ids = all.events.map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(ids.length);
    const path = `/initiatives/${initiativeId}/events?limit=100`;
    const own = (await city.as('office').get(path)).json().events.map(({ eventId }: Event) => eventId);
    expect(ids.filter((id) => own.includes(id)).toSorted()).toEqual(own.toSorted());
    expect((await follow('office', all.next)).events).toEqual([]);
    const id = await draft(city, 'internal');
    await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
    expect((await follow('office', all.next)).events).toEqual([]);
    await seal();
    const types = (await follow('office', all.next)).events.map(({ type }) => type);
    expect(types).toEqual(['initiativeDrafted', 'initiativeSubmitted']);
  });

  it('tells nobody of drafts, and a system nothing that is kept in the deciding circle', async () => {
    const id = await draft(city, 'internal');
    await seal();
    const told = (await follow('system')).events;
    expect(told.some(({ streamId }) => streamId === id)).toBe(false);
    const types = new Set(told.map(({ type }) => type));
    for (const kept of ['dossierFrozen', 'criteriaRated', 'personRegistered', 'moneyReserved'])
      expect(types).not.toContain(kept);
    expect(types).toContain('gateCaseOpened');
    const inside = new Set((await follow('office')).events.map(({ type }) => type));
    expect(inside).toContain('dossierFrozen');
  });

  it('counts and chains nothing for a system that keeps something from it', async () => {
    await atTimeGate(city);
    await seal();
    const told = (await follow('system')).events;
    const kinds = (events: readonly Event[]) => [...new Set(events.map(({ streamKind }) => streamKind))].toSorted();
    expect(kinds(told)).toEqual(expect.arrayContaining(['fund', 'gateCase', 'initiative']));
    expect(kinds(told.filter(({ version }) => version === null))).toEqual(['fund', 'gateCase']);
    expect(told.filter(({ hash }) => hash !== null)).toEqual([]);
    const inside = (await follow('office')).events;
    // What is reserved in a fund is kept from everybody here.
    expect(kinds(inside.filter(({ hash }) => hash === null))).toEqual(['fund']);
  });

  it('tells a system nothing of who bears an idea without names', async () => {
    const about = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee', anonymous: true };
    const body = { ...about, title: 'Utan namn', summary: 'Vem vet.', proposedUnitId: city.units.care };
    const { id } = (await city.as('bearer').post('/initiatives', body)).json();
    await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
    await seal();
    const own = (person: PersonKey) =>
      follow(person).then(({ events }) => JSON.stringify(events.filter(({ streamId }) => streamId === id)));
    expect(await own('system')).toContain('initiativeSubmitted');
    expect(await own('system')).not.toContain(city.people.bearer);
    expect(await own('office')).toContain(city.people.bearer);
    const asOf = `asOf=${encodeURIComponent(city.clock().toISOString())}`;
    expect((await city.as('outsider').get(`/initiatives/${id}?${asOf}`)).body).not.toContain(city.people.bearer);
    const found = (await city.as('outsider').get('/initiatives?bearerKind=employee&q=namn')).json();
    expect(found.initiatives).toEqual([]);
  });

  it('is for systems and for those who keep the record', async () => {
    expect((await city.as('bearer').get('/events')).statusCode).toBe(403);
    expect((await city.as('deciderCare').get('/events')).statusCode).toBe(403);
    expect((await city.as('auditor').get('/events?page=2')).statusCode).toBe(400);
    expect((await city.as('auditor').get('/events?after=WyJ4Il0')).statusCode).toBe(400);
  });
});
