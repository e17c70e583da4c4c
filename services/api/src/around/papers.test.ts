import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const link = { kind: 'quotation', title: 'Offert på lampor', url: 'https://dokument.example.se/17' };
const record = {
  ...{ diaryNumber: 'VON 2026/17', direction: 'incoming', legalBasis: null, retentionRule: 'Bevaras' },
  ...{ secrecyMarkings: [], externalReferences: [{ scheme: 'arkiv', value: '17' }] },
};

describe('a document', () => {
  it('is added as a link, and read by those who take part with what the registry keeps', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'documents');
    const { id: documentId } = await press(city, { by: 'bearer', path, body: link, refusedTo: 'outsider' });
    const entries = `${path}/${documentId}/record-entries`;
    const marking = { provision: 'OSL 19:3', markedOn: '2026-02-01', reviewOn: null, reason: 'Anbudet.' };
    const marked = { ...record, diaryNumber: 'Gammalt', secrecyMarkings: [marking] };
    expect((await city.as('registrar').post(entries, marked)).statusCode).toBe(201);
    expect((await city.as('registrar').post(entries, record)).statusCode).toBe(201);
    expect((await city.as('bearer').post(entries, record)).statusCode).toBe(403);
    await city.as('bearer').post(path, { ...link, title: 'Offert två' });
    const { documents, _meta } = (await city.as('deciderCare').get(path)).json();
    const secrecyMarkings = [{ ...marking, markedBy: city.people.registrar }];
    expect(documents).toMatchObject([
      { documentId, ...link, record: { ...record, secrecyMarkings }, addedById: city.people.bearer },
      { record: { diaryNumber: null, secrecyMarkings: [] } },
    ]);
    expect(_meta.totalRecords).toBe(2);
    expect((await city.as('deciderCare').get(`${path}?limit=1&page=2`)).json().documents).toMatchObject([
      { title: 'Offert två' },
    ]);
    const held = (await city.as('deciderCare').get(`/initiatives/${id}`)).json().documents;
    expect(held).toMatchObject([{ secrecyMarkings }, { secrecyMarkings: [] }]);
    const denied = await city.as('outsider').get(path);
    expect([denied.statusCode, denied.json().code]).toEqual([403, 'notPermitted']);
    expect((await city.as('outsider').get(pathOf(id, 'events'))).body).not.toContain(link.url);
    expect((await city.as('outsider').get(`/initiatives/${id}`)).json().documents).toEqual([]);
  });

  it('is not a link that runs something, or is read in the open; an unknown one is not there', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'documents');
    for (const url of ['javascript:alert(1)', 'http://dokument.example.se/17', 'https://a:b@example.se/']) {
      const answer = await city.as('bearer').post(path, { ...link, url });
      expect([answer.statusCode, answer.json().errors[0].pointer], answer.body).toEqual([400, '/url']);
    }
    const nowhere = `${path}/01900000-0000-7000-8000-0000000000ff/record-entries`;
    expect((await city.as('registrar').post(nowhere, record)).statusCode).toBe(404);
    expect((await city.as('bearer').get(path)).json().documents).toEqual([]);
  });

  it('is withdrawn by whoever added it, and leaves that it was there, without its link', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'documents');
    const { id: documentId } = (await city.as('leaderCare').post(path, link)).json();
    await city.as('bearer').post(path, { ...link, title: 'Offert två', url: 'https://dokument.example.se/18' });
    const withdrawal = { by: 'leaderCare', path: `${path}/${documentId}/withdrawals`, refusedTo: 'bearer' } as const;
    const reason = 'Fel version, den andra gäller.';
    await press(city, { ...withdrawal, body: { reason } });
    const again = await city.as('registrar').post(withdrawal.path, { reason });
    expect([again.statusCode, again.json().code]).toEqual([409, 'alreadyDone']);
    const { documents, _meta } = (await city.as('bearer').get(path)).json();
    expect(documents).toMatchObject([
      { documentId, title: link.title, url: null, withdrawalReason: reason },
      { title: 'Offert två', url: 'https://dokument.example.se/18', withdrawnAt: null, withdrawalReason: null },
    ]);
    expect(documents[0].withdrawnAt).toMatch(/Z$/);
    expect(_meta.totalRecords).toBe(2);
    const held = (await city.as('bearer').get(`/initiatives/${id}`)).json().documents;
    expect(held).toMatchObject([{ addedById: city.people.leaderCare }, { withdrawnAt: null }]);
    for (const who of ['bearer', 'registrar', 'office'] as const) {
      const { body } = await city.as(who).get(pathOf(id, 'events?limit=100'));
      expect(body).not.toContain(link.url);
      expect(body).toContain('dokument.example.se/18');
    }
    const nowhere = `${path}/01900000-0000-7000-8000-0000000000ff/withdrawals`;
    expect((await city.as('registrar').post(nowhere, { reason })).statusCode).toBe(404);
  });

  it('withdrawn by two at once is withdrawn once', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'documents');
    const { id: documentId } = (await city.as('bearer').post(path, link)).json();
    const both = (['bearer', 'registrar'] as const).map((who) =>
      city.as(who).post(`${path}/${documentId}/withdrawals`, { reason: 'Fel.' }),
    );
    const codes = (await Promise.all(both)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 409]);
  });

  it('added by two at once is two', async () => {
    const path = pathOf(await accepted(city), 'documents');
    const both = [city.as('bearer').post(path, link), city.as('leaderCare').post(path, link)];
    expect((await Promise.all(both)).map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect((await city.as('bearer').get(path)).json().documents).toHaveLength(2);
  });
});

describe('a message', () => {
  it('is read by those who work with the idea or answer for it, page by page', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'messages');
    const body = { text: 'Vi ses på torsdag.' };
    await press(city, { by: 'bearer', path, body, refusedTo: 'outsider' });
    expect((await city.as('leaderCare').post(path, { text: 'Ja, klockan två.' })).statusCode).toBe(201);
    const { messages, _links } = (await city.as('leaderCare').get(`${path}?limit=1`)).json();
    expect(messages).toMatchObject([{ ...body, writtenBy: city.people.bearer }]);
    const next = _links.find(({ rel }: { rel: string }) => rel === 'next').href;
    const rest = await city.as('leaderCare').get(next.slice(next.indexOf('/initiatives/')));
    expect(rest.json().messages).toMatchObject([{ text: 'Ja, klockan två.' }]);
    expect((await city.as('outsider').get(path)).statusCode).toBe(403);
    expect((await city.as('assessorOne').get(path)).statusCode).toBe(403);
    expect((await city.as('bearer').get(`/initiatives/${id}`)).json().messages).toMatchObject({ count: 2 });
  });

  it('goes with its writer when they are erased, and the others stay', async () => {
    const id = await accepted(city);
    const { id: personId } = (
      await city.as('office').post('/people', { name: 'Någon', email: null, unitId: null })
    ).json();
    const asked = { kind: 'union', personId, question: 'Är ni med?', dueOn: '2028-06-30' };
    await city.as('bearer').post(pathOf(id, 'review-requests'), asked);
    const path = pathOf(id, 'messages');
    expect((await city.asPerson(personId).post(path, { text: 'Vi är med.' })).statusCode).toBe(201);
    await city.as('bearer').post(path, { text: 'Tack.' });
    await city.as('office').post(`/people/${personId}/erasures`, { reason: 'personAsked' });
    const { messages } = (await city.as('bearer').get(path)).json();
    expect(messages).toMatchObject([{ text: null }, { text: 'Tack.' }]);
  });
});
