import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { inTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import { draft, inAMonth } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();

async function submitted(): Promise<string> {
  const id = await draft(city);
  await city.as('bearer').post(pathOf(id, 'submissions'), {});
  return id;
}

describe('intake', () => {
  it('numbers on beyond six digits', async () => {
    const year = Number(
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(city.clock()).slice(0, 4),
    );
    const { caseNumber } = await read(await submitted());
    const place = { db: city.db, tenantId: city.tenantId };
    const text = 'update public.case_number_series set last = $2::int where tenant_id = $1::uuid';
    const goOnFrom = (last: number) =>
      inTenant(place, [], () => ({ writes: [query(text, [city.tenantId, last])], answer: undefined }));
    await goOnFrom(999_999);
    expect(await read(await submitted())).toMatchObject({ caseNumber: `${year}-1000000` });
    await goOnFrom(Number(caseNumber.split('-')[1]));
  });

  it('takes a draft in under a case number, asks, is answered, and accepts it into its first phase', async () => {
    const id = await draft(city);
    await city.send('bearer', {
      type: 'nameCoach',
      aim: { initiativeId: id },
      target: undefined,
      args: { personId: city.people.coach },
    });
    await press(city, { by: 'bearer', path: pathOf(id, 'submissions'), body: {}, refusedTo: 'coach' });
    expect(await read(id)).toMatchObject({ standing: 'submitted', caseNumber: expect.stringMatching(/^\d{4}-\d{6}$/) });

    const asked = { question: 'Hur många nattpass berörs?', dueOn: inAMonth(city) };
    const path = pathOf(id, 'supplement-requests');
    const { id: question } = await press(city, { by: 'leaderCare', path, body: asked, refusedTo: 'bearer' });
    const accept = { kind: 'accept', owningUnitId: city.units.care };
    const early = await city.as('leaderCare').post(pathOf(id, 'intake-answers'), accept);
    expect([early.statusCode, early.json().code]).toEqual([409, 'supplementOpen']);
    const answered = {
      by: 'bearer',
      path: `${path}/${question}/answers`,
      body: { answer: 'Trettio i veckan.' },
    } as const;
    await press(city, { ...answered, refusedTo: 'leaderCare' });
    expect((await read(id)).supplementRequests).toMatchObject([{ answer: 'Trettio i veckan.' }]);

    const intake = { by: 'leaderCare', path: pathOf(id, 'intake-answers'), body: accept } as const;
    await press(city, { ...intake, refusedTo: 'bearer' });
    expect(await read(id)).toMatchObject({ standing: 'active', phase: 'exploreIdea', owningUnitId: city.units.care });
  });

  it('declines with reasons and with what would change the answer', async () => {
    const id = await submitted();
    const words = { reason: 'Tjänsten finns redan.', tryAgainIf: 'Den räcker inte.' };
    const body = { kind: 'decline', ending: 'declined', ...words };
    const path = pathOf(id, 'intake-answers');
    await press(city, { by: 'office', path, body, refusedTo: 'bearer' });
    expect(await read(id)).toMatchObject({ standing: 'ended', ending: { kind: 'declined', ...words } });
    const late = await city.as('office').post(path, body);
    expect([late.statusCode, late.json().code]).toEqual([409, 'notInStanding']);
  });

  it('gives two submissions at once different numbers', async () => {
    const ids = await Promise.all([draft(city), draft(city)]);
    await Promise.all(ids.map((id) => city.as('bearer').post(pathOf(id, 'submissions'), {})));
    const [one, two] = await Promise.all(ids.map(read));
    expect(one.caseNumber).not.toBe(two.caseNumber);
  });

  it('lets one of two answers at once take effect', async () => {
    const id = await submitted();
    const path = pathOf(id, 'intake-answers');
    const accept = { kind: 'accept', owningUnitId: city.units.care };
    const decline = { kind: 'decline', ending: 'declined', reason: 'Nej.', tryAgainIf: 'Nytt läge.' };
    const both = [city.as('leaderCare').post(path, accept), city.as('office').post(path, decline)];
    const codes = (await Promise.all(both)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 409]);
  });

  it('keeps what the registrar writes, and adds markings to those that stand', async () => {
    const id = await submitted();
    const record = {
      ...{ diaryNumber: 'INN 2026-17', direction: 'incoming', legalBasis: 'OSL 5:1', retentionRule: 'Bevaras' },
      secrecyMarkings: [{ provision: 'OSL 26:1', markedOn: '2026-02-01', reviewOn: null, reason: 'Rör en enskild.' }],
      externalReferences: [{ scheme: 'vinnova', value: '2026-01234' }],
    };
    const nullable = ['diaryNumber', 'direction', 'legalBasis', 'retentionRule'];
    const path = pathOf(id, 'record-entries');
    const { secrecyMarkings: _, ...partial } = record;
    const wrong = [{ secrecyMarkings: {} }, { externalReferences: [{ scheme: 'x' }] }, { secrecyMarkings: [null] }];
    for (const each of wrong) {
      expect((await city.as('registrar').post(path, { ...record, ...each })).statusCode).toBe(400);
    }
    expect((await city.as('registrar').post(path, partial)).statusCode).toBe(400);
    expect((await city.as('bearer').post(path, record)).json().code).toBe('notPermitted');
    expect((await city.as('registrar').post(path, record)).statusCode).toBe(201);
    const [marking] = record.secrecyMarkings;
    const markedBy = city.people.registrar;
    const standing = { ...record, secrecyMarkings: [{ ...marking, markedBy }] };
    expect((await read(id)).record).toEqual(standing);
    const outside = (await city.as('outsider').get(`/initiatives/${id}`)).json().record.secrecyMarkings;
    expect(outside).toEqual([{ ...marking, markedBy: null, reason: null }]);
    const cleared = Object.fromEntries(nullable.map((name) => [name, null]));
    const empty = { ...cleared, secrecyMarkings: [], externalReferences: [] };
    expect((await city.as('registrar').post(path, empty)).statusCode).toBe(201);
    expect((await read(id)).record).toEqual({ ...empty, secrecyMarkings: standing.secrecyMarkings });
    const lift = (provision: string) => city.as('registrar').post(path, { ...empty, liftedProvisions: [provision] });
    const nowhere = await lift('OSL 21:1');
    expect([nowhere.statusCode, nowhere.json().refusal.pointer]).toEqual([422, '/liftedProvisions/0']);
    const both = await Promise.all([lift('OSL 26:1'), lift('OSL 26:1')]);
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 422]);
    expect((await read(id)).record).toEqual(empty);
    const { body } = await city.as('outsider').get(pathOf(id, 'events?limit=100'));
    expect(body).not.toContain('Rör en enskild.');
    expect((await city.as('office').get(pathOf(id, 'events?limit=100'))).body).toContain('Rör en enskild.');
  });

  it.each([
    ['a unit that is not there', { kind: 'accept', owningUnitId: '01900000-0000-7000-8000-0000000000ff' }, 422],
    ['an ending of another kind', { kind: 'decline', ending: 'implemented', reason: 'x', tryAgainIf: 'y' }, 409],
    ['an answer of no kind', { kind: 'postpone' }, 400],
    ['no kind at all', { owningUnitId: '01900000-0000-7000-8000-0000000000ff' }, 400],
    ['properties of both kinds', { kind: 'accept', ending: 'declined' }, 400],
  ])('refuses %s', async (_, body, status) => {
    const path = pathOf(await submitted(), 'intake-answers');
    expect((await city.as('leaderCare').post(path, body)).statusCode).toBe(status);
  });

  it('refuses a day that has passed, a question that was never asked, and one answered already', async () => {
    const id = await submitted();
    const path = pathOf(id, 'supplement-requests');
    const past = await city.as('leaderCare').post(path, { question: 'Hur?', dueOn: '2020-01-01' });
    expect([past.statusCode, past.json().refusal.pointer]).toEqual([422, '/dueOn']);
    const unknown = `${path}/01900000-0000-7000-8000-0000000000ff/answers`;
    expect((await city.as('bearer').post(unknown, { answer: 'Så.' })).statusCode).toBe(404);
    const asked = (await city.as('leaderCare').post(path, { question: 'Hur?', dueOn: inAMonth(city) })).json();
    const second = await city.as('leaderCare').post(path, { question: 'Var?', dueOn: inAMonth(city) });
    expect([second.statusCode, second.json().code]).toEqual([409, 'supplementOpen']);
    expect((await city.as('bearer').post(`${path}/${asked.id}/answers`, { answer: 'Så.' })).statusCode).toBe(201);
    const again = await city.as('bearer').post(`${path}/${asked.id}/answers`, { answer: 'Så här.' });
    expect([again.statusCode, again.json().code]).toEqual([409, 'alreadyDone']);
  });

  it('shows questions and answers to those who take part, and to nobody else', async () => {
    const id = await submitted();
    await city.as('leaderCare').post(pathOf(id, 'supplement-requests'), { question: 'Hur?', dueOn: inAMonth(city) });
    expect((await city.as('outsider').get(`/initiatives/${id}`)).json().supplementRequests).toEqual([]);
    expect((await read(id)).supplementRequests).toHaveLength(1);
  });
});
