import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, atTimeGate } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const request = () => ({
  ...{ kind: 'dataProtection', personId: city.people.outsider, question: 'Får vi räkna rörelser?' },
  dueOn: '2028-06-30',
});
const answer = { outcome: 'remarks', text: 'Ja, om ingen bild sparas.' };
const ask = async (id: string, change = {}): Promise<string> => {
  const asked = await city.as('bearer').post(pathOf(id, 'review-requests'), { ...request(), ...change });
  expect(asked.statusCode, asked.body).toBe(201);
  return `${pathOf(id, 'review-requests')}/${asked.json().id}/answers`;
};

describe('a review', () => {
  it('is asked of somebody, who may then read the idea, and answers', async () => {
    const id = await accepted(city, 'invited');
    const reads = async () => (await city.as('outsider').get(`/initiatives/${id}`)).statusCode;
    expect(await reads()).toBe(404);
    const body = request();
    const asked = { by: 'bearer', path: pathOf(id, 'review-requests'), body, refusedTo: 'office' } as const;
    const { id: reviewId } = await press(city, asked);
    expect(await reads()).toBe(200);
    expect((await read(id)).reviews).toMatchObject([{ reviewId, ...body, overdue: false, outcome: null, text: null }]);
    const path = `${pathOf(id, 'review-requests')}/${reviewId}/answers`;
    await press(city, { by: 'outsider', path, body: answer, refusedTo: 'bearer' });
    expect((await read(id)).reviews).toMatchObject([{ ...answer, answeredAt: expect.any(String) }]);
    const again = await city.as('outsider').post(path, answer);
    expect([again.statusCode, again.json().code]).toEqual([409, 'alreadyDone']);
  });

  it('is read by those who take part, and by nobody else', async () => {
    const id = await accepted(city);
    const path = await ask(id, { personId: city.people.assessorTwo });
    await city.as('assessorTwo').post(path, answer);
    const seen = await city.as('outsider').get(`/initiatives/${id}`);
    const events = await city.as('outsider').get(pathOf(id, 'events'));
    expect([seen.json().reviews, events.body.includes(answer.text)]).toEqual([[], false]);
    expect((await city.as('leaderCare').get(pathOf(id, 'events'))).body).toContain(answer.text);
  });

  it('is answered once, though it is answered twice at once', async () => {
    const path = await ask(await accepted(city));
    const both = ['clear', 'objection'].map((outcome) => city.as('outsider').post(path, { ...answer, outcome }));
    const codes = (await Promise.all(both)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 409]);
  });

  it('asked for twice at once is one that is open, and its dossier follows the answer', async () => {
    const { initiativeId: id, gateCaseId } = await atTimeGate(city);
    const people = [city.people.outsider, city.people.assessorTwo];
    const paths = await Promise.all(people.map((personId) => ask(id, { personId })));
    expect((await read(id)).reviews).toHaveLength(1);
    const sent = [
      city.as('outsider').post(paths[0] ?? '', answer),
      city.as('assessorTwo').post(paths[1] ?? '', answer),
    ];
    const codes = (await Promise.all(sent)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 403]);
    const dossiers = (await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`)).json();
    expect(dossiers.dossiers).toHaveLength(2);
  });

  it('is late by the day, and can be given all the same; an unknown one is not there', async () => {
    const id = await accepted(city);
    const path = await ask(id, { dueOn: (await read(id)).firstAnswerDueOn });
    city.passDays(90);
    expect((await read(id)).reviews).toMatchObject([{ overdue: true }]);
    const nowhere = `${pathOf(id, 'review-requests')}/01900000-0000-7000-8000-0000000000ff/answers`;
    expect((await city.as('outsider').post(nowhere, answer)).statusCode).toBe(404);
    expect((await city.as('outsider').post(path, answer)).statusCode).toBe(201);
    expect((await read(id)).reviews).toMatchObject([{ overdue: false }]);
  });
});
