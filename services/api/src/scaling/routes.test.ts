import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, atTimeGate, draft } from '../test/prepared.ts';
import { evaluating, piloting, scaling } from '../test/prepared-value.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';
import { whileLocked } from '../test/while-locked.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const unknown = '01900000-0000-7000-8000-0000000000ff';
const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const done = { ending: 'implemented', reason: 'Används varje natt.' };
const stop = { ending: 'stopped', reason: 'Leverantören har lagt ner.', tryAgainIf: null };

describe('scaling', () => {
  it('is planned, taken over, taken into use, and completed', async () => {
    const { initiativeId: id } = await scaling(city);
    const plan = { receivingUnitId: city.units.education, from: '2027-09-01', text: 'Två boenden i månaden.' };
    const planned = { by: 'bearer', path: pathOf(id, 'implementation-plans'), refusedTo: 'outsider' } as const;
    await press(city, { ...planned, body: plan });
    const received = { by: 'leaderEducation', path: pathOf(id, 'receptions'), refusedTo: 'leaderCare' } as const;
    await press(city, { ...received, body: { reference: 'Ledningsgruppen, punkt 4' } });
    const early = await city.as('leaderCare').post(pathOf(id, 'completions'), done);
    expect([early.statusCode, early.json().code]).toEqual([409, 'needsNotMet']);
    const adopted = { by: 'leaderEducation', path: pathOf(id, 'adoptions'), refusedTo: 'bearer' } as const;
    const use = { unitId: city.units.education, inUseFrom: '2026-01-01' };
    await press(city, { ...adopted, body: use, nullable: ['unitId'] });
    await press(city, { by: 'leaderCare', path: pathOf(id, 'completions'), body: done, refusedTo: 'bearer' });
    expect(await read(id)).toMatchObject({
      ...{ standing: 'ended', implementationPlan: plan, reception: { unitId: city.units.education } },
      ...{ adoptions: [{ unitId: city.units.education }], ending: { kind: 'implemented', reason: done.reason } },
    });
    const adopts = (unitId: string, reference?: string) =>
      city.as('leaderCare').post(pathOf(id, 'adoptions'), { unitId, inUseFrom: '2026-06-01', reference });
    expect((await adopts(city.units.care)).statusCode).toBe(201);
    const silent = await adopts(city.units.city);
    expect([silent.statusCode, silent.json().refusal], silent.body).toMatchObject([422, { pointer: '/reference' }]);
    expect((await adopts(city.units.city, 'Stadsdirektörens beslut 12')).statusCode).toBe(201);
    expect((await read(id)).adoptions[2]).toMatchObject({ reference: 'Stadsdirektörens beslut 12' });
  });

  it('registers a unit once, also when two do it at once', async () => {
    const { initiativeId: id } = await scaling(city);
    const body = { unitId: city.units.city, inUseFrom: '2026-01-01', reference: 'Beslut 3' };
    const both = ['leaderCare', 'leaderEducation'] as const;
    const answers = await Promise.all(both.map((who) => city.as(who).post(pathOf(id, 'adoptions'), body)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 422]);
  });

  it('corrects a day that was written down wrong, once though two do it at once', async () => {
    const { initiativeId: id } = await scaling(city);
    const path = pathOf(id, 'adoptions');
    const wrong = { unitId: city.units.education, inUseFrom: '2097-01-01' };
    const adoptionId = (await city.as('leaderEducation').post(path, wrong)).json().id;
    const again = await city.as('leaderEducation').post(path, { ...wrong, inUseFrom: '2026-01-01' });
    expect([again.statusCode, again.json().refusal.rule]).toEqual([422, 'adoptedAlready']);
    expect(again.json().detail).toContain('rätta det');
    const corrections = `${path}/${adoptionId}/corrections`;
    const body = { inUseFrom: '2026-01-01', reference: 'Protokoll § 4', reason: 'Fel år.' };
    await press(city, { by: 'leaderEducation', path: corrections, body, refusedTo: 'bearer', nullable: ['reference'] });
    expect((await read(id)).adoptions).toMatchObject([
      { adoptionId, inUseFrom: '2026-01-01', reference: 'Protokoll § 4' },
    ]);
    const both = ['leaderCare', 'leaderEducation'] as const;
    const later = { ...body, inUseFrom: '2026-02-02' };
    const answers = await Promise.all(both.map((who) => city.as(who).post(corrections, later)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const none = await city.as('leaderCare').post(`${path}/${unknown}/corrections`, body);
    expect([none.statusCode, none.json().code]).toEqual([404, 'unknown']);
    const { events } = (await city.as('outsider').get(`/initiatives/${id}/events?limit=100`)).json();
    const told = events.filter(({ type }: { type: string }) => type === 'adoptionCorrected');
    expect(told).toMatchObject([{ facts: { adoptionId }, texts: { reason: 'Fel år.' } }, {}]);
  });

  it('registers another public body in place of a unit, once, and does not count it as in use', async () => {
    const { initiativeId: id } = await scaling(city);
    const neighbour = { kind: 'municipality', organisationNumber: '212000-9994', name: { sv: 'Grann', en: 'Next' } };
    const publicBodyId = (await city.as('office').post('/public-bodies', neighbour)).json().id;
    const path = pathOf(id, 'adoptions');
    const body = { publicBodyId, inUseFrom: '2026-01-01', reference: 'Grannköping, socialnämnden § 12' };
    const refused = async (change: object) => (await city.as('leaderCare').post(path, { ...body, ...change })).json();
    expect(await refused({ unitId: city.units.city })).toMatchObject({ refusal: { rule: 'unpaired' } });
    expect(await refused({ publicBodyId: null })).toMatchObject({ refusal: { pointer: '/unitId', rule: 'missing' } });
    expect(await refused({ publicBodyId: unknown })).toMatchObject({ code: 'referenceUnknown' });
    const both = await Promise.all([1, 2].map(() => city.as('leaderCare').post(path, body)));
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 422]);
    const told = { unitId: null, publicBodyId, publicBodyName: neighbour.name, reference: body.reference };
    expect((await read(id)).adoptions).toMatchObject([told]);
    await city.as('leaderCare').post(pathOf(id, 'receptions'), { reference: 'Beslut 1' });
    expect((await city.as('leaderCare').post(pathOf(id, 'completions'), done)).json().code).toBe('needsNotMet');
  });

  it.each(['ends', 'adopts'] as const)(
    'and whoever ends that body at the same time wait for each other: %s',
    async (first) => {
      const { initiativeId: id } = await scaling(city);
      const board = {
        kind: 'jointBoard',
        organisationNumber: '212000-9994',
        name: { sv: `Nämnd ${first}`, en: 'Board' },
      };
      const publicBodyId: string = (await city.as('office').post('/public-bodies', board)).json().id;
      const { etag } = (await city.as('office').get(`/public-bodies/${publicBodyId}`)).headers;
      const ends = () =>
        city.as('office').patch(`/public-bodies/${publicBodyId}`, { validTo: '2026-01-01' }, String(etag));
      const body = { publicBodyId, inUseFrom: '2026-01-01', reference: 'Nämnden § 12' };
      const adopts = () => city.as('leaderCare').post(pathOf(id, 'adoptions'), body);
      const row = { table: 'public_body', key: 'public_body_id', id: publicBodyId } as const;
      const answers = await whileLocked(city, row, first === 'ends' ? [ends, adopts] : [adopts, ends]);
      const told = answers.map((answer) => [answer.statusCode, answer.json().refusal?.rule]);
      const late = [422, 'notValidOnDate'];
      expect(told).toEqual(
        first === 'ends'
          ? [[200, undefined], late]
          : [
              [201, undefined],
              [200, undefined],
            ],
      );
    },
  );

  it('is taken over once, and only where it is planned to', async () => {
    const { initiativeId: id } = await evaluating(city);
    const path = pathOf(id, 'receptions');
    const body = { reference: 'Beslut 1' };
    const plan = { receivingUnitId: city.units.care, from: '2027-01-01', text: 'Alla boenden.' };
    expect((await city.as('leaderCare').post(path, body)).json().code).toBe('notPermitted');
    await city.as('bearer').post(pathOf(id, 'implementation-plans'), plan);
    expect((await city.as('leaderCare').post(path, body)).statusCode).toBe(201);
    expect((await city.as('leaderCare').post(path, body)).json().code).toBe('alreadyDone');
  });
});

describe('ending', () => {
  it('stops with a reason, closes the open case, and leaves room for lessons', async () => {
    const { initiativeId: id, gateCaseId } = await atTimeGate(city);
    const path = pathOf(id, 'endings');
    await press(city, { by: 'leaderCare', path, body: stop, refusedTo: 'bearer', nullable: ['tryAgainIf'] });
    expect(await read(id)).toMatchObject({ standing: 'ended', ending: { kind: 'stopped', tryAgainIf: null } });
    expect((await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`)).json().status).toBe('closed');
  });

  it('leaves lessons to be written by a day: what was learnt before does not count, and late is a flag', async () => {
    const { initiativeId: id } = await piloting(city);
    const lesson = { title: 'Börja smått', text: 'Tio rum räckte.' };
    const write = async () => (await city.as('bearer').post(pathOf(id, 'lessons'), lesson)).statusCode;
    expect(await write()).toBe(201);
    await city.as('leaderCare').post(pathOf(id, 'endings'), stop);
    const task = { lessonsDueOn: expect.any(String), lessonsMetAt: null };
    expect((await read(id)).ending).toMatchObject({ ...task, lessonsOverdue: false });
    city.passDays(61);
    expect((await read(id)).ending).toMatchObject({ ...task, lessonsOverdue: true });
    expect(await write()).toBe(201);
    expect((await read(id)).ending).toMatchObject({ lessonsMetAt: expect.any(String), lessonsOverdue: false });
    await city.as('leaderCare').post(pathOf(id, 'reopenings'), { phase: 'pilot', reason: 'En ny leverantör finns.' });
    expect((await read(id)).ending).toBeNull();
  });

  it('ends once when two end it at once', async () => {
    const id = await accepted(city);
    const both = ['leaderCare', 'office'] as const;
    const answers = await Promise.all(both.map((who) => city.as(who).post(pathOf(id, 'endings'), stop)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  it.each([
    ['endings', { ...stop, ending: 'implemented' }, () => accepted(city), 409, 'notFromHere'],
    ['endings', { ...stop, ending: 'unheardOf' }, () => accepted(city), 409, 'notFromHere'],
    ['endings', { ...stop, ending: 'referred' }, () => accepted(city), 409, 'notFromHere'],
    ['completions', done, () => accepted(city), 409, 'notInPhase'],
    ['completions', { ...done, ending: 'stopped' }, async () => (await scaling(city)).initiativeId, 409, 'notFromHere'],
    [
      'adoptions',
      { unitId: unknown, inUseFrom: '2026-01-01' },
      async () => (await scaling(city)).initiativeId,
      422,
      'referenceUnknown',
    ],
    [
      'adoptions',
      { unitId: unknown, inUseFrom: '2026-01-01' },
      async () => (await piloting(city)).initiativeId,
      409,
      'notInPhase',
    ],
    ['endings', stop, () => draft(city), 404, 'unknown'],
  ] as const)('refuses %s %j', async (noun, body, prepare, status, code) => {
    const answer = await city.as('leaderCare').post(pathOf(await prepare(), noun), body);
    expect([answer.statusCode, answer.json().code], answer.body).toEqual([status, code]);
  });
});
