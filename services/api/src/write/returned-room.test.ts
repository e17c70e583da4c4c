import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, draft, type Prepared } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

/** At the first gate with neither need nor idea described: both have to be excused. */
const undescribed = async (): Promise<Prepared> => {
  const initiativeId = await draft(city);
  const aim = { initiativeId };
  await city.send('bearer', { type: 'submitInitiative', aim, target: undefined, args: { caseNumber: '' } });
  const owningUnitId = city.units.care;
  await city.send('leaderCare', { type: 'acceptAtIntake', aim, target: undefined, args: { owningUnitId } });
  const opened = await city.as('bearer').post(`/initiatives/${initiativeId}/gate-cases`, { gate: 'time' });
  return { initiativeId, gateCaseId: opened.json().id };
};

const request = async ({ initiativeId, gateCaseId }: Prepared, reason: string | null): Promise<string> => {
  const { version } = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
  const deviations = reason === null ? [] : ['needDescribed', 'ideaDescribed'].map((needId) => ({ needId, reason }));
  const answer = await city.as('bearer').post(`/gate-cases/${gateCaseId}/requests`, { basedOn: version, deviations });
  return answer.statusCode === 201 ? 'done' : answer.json().code;
};

const returned = async (prepared: Prepared): Promise<void> => {
  const decision = { outcome: 'return', basedOn: await addressOf(city, prepared), reasons: 'Beskriv mer.' };
  const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decision);
  expect(answer.statusCode).toBe(201);
};

it('keeps a reason once a round, however often the case changes, and a returned case is requested again', async () => {
  const prepared = await undescribed();
  const reason = 'å'.repeat(520);
  expect(await request(prepared, reason)).toBe('done');
  const path = `/initiatives/${prepared.initiativeId}`;
  let no = '';
  for (let change = 1; no === ''; change += 1) {
    const { etag } = (await city.as('bearer').get(path)).headers;
    const answer = await city.as('bearer').patch(path, { title: `Titel ${change}` }, String(etag));
    if (answer.statusCode !== 200) no = answer.json().code;
  }
  expect(no).toBe('limitReached');
  const { dossiers } = (await city.as('bearer').get(`/gate-cases/${prepared.gateCaseId}`)).json();
  expect(dossiers).toHaveLength(50);
  expect(dossiers.at(-1).deviations).toEqual(dossiers[0].deviations);
  expect(dossiers.at(-1).deviations).toContainEqual({ needId: 'needDescribed', reason });
  const outside = (await city.as('outsider').get(`/gate-cases/${prepared.gateCaseId}`)).json();
  expect(outside.dossiers.at(-1).deviations).toContainEqual({ needId: 'needDescribed', reason: null });
  await returned(prepared);
  await city.as('bearer').post(`${path}/needs`, { need: 'Många faller på natten.' });
  await city.as('bearer').post(`${path}/ideas`, { idea: 'Lampor längs golvet.' });
  expect(await request(prepared, null)).toBe('done');
});

it('takes a request in few words when a case is full of many', async () => {
  const prepared = await undescribed();
  let answer = 'done';
  for (let round = 0; answer === 'done' && round < 10; round += 1) {
    answer = await request(prepared, '\u{1F4A1}'.repeat(1000));
    if (answer === 'done') await returned(prepared);
  }
  expect(answer).toBe('noRoom');
  while ((await request(prepared, '\u{1F4A1}'.repeat(120))) === 'done') await returned(prepared);
  for (let round = 0; round < 10; round += 1) {
    expect(await request(prepared, 'Se ovan.')).toBe('done');
    await returned(prepared);
  }
});
