import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, atTimeGate } from '../test/prepared.ts';
import { piloting } from '../test/prepared-value.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();

describe('exploring', () => {
  it('describes need and idea, answers the questions, and names those around it', async () => {
    const id = await accepted(city);
    const by = { by: 'bearer', refusedTo: 'outsider' } as const;
    await press(city, { ...by, path: pathOf(id, 'needs'), body: { need: 'Många väcks på natten.' } });
    await press(city, { ...by, path: pathOf(id, 'ideas'), body: { idea: 'Tillsyn med kamera.' } });
    await press(city, { ...by, path: pathOf(id, 'answers'), body: { answers: { technologyInvolved: true } } });
    await press(city, { ...by, path: pathOf(id, 'coaches'), body: { personId: city.people.coach } });
    await press(city, { ...by, path: pathOf(id, 'managers'), body: { personId: city.people.manager } });
    const endorsed = { by: 'manager', path: pathOf(id, 'endorsements'), refusedTo: 'bearer' } as const;
    await press(city, { ...endorsed, body: { answer: 'yes', reason: 'Ett verkligt problem.' } });
    expect(await read(id)).toMatchObject({
      ...{ need: 'Många väcks på natten.', idea: 'Tillsyn med kamera.', answers: { technologyInvolved: true } },
      ...{ coachId: city.people.coach, managerId: city.people.manager },
      endorsement: { answer: 'yes', reason: 'Ett verkligt problem.' },
    });
    expect(await (await city.as('outsider').get(`/initiatives/${id}`)).json()).toMatchObject({
      ...{ endorsement: null, managerId: null },
    });
  });

  it('keeps a manager’s no, whoever is named afterwards, and the leader speaks', async () => {
    const id = await accepted(city);
    const name = (personId: string) => city.as('bearer').post(pathOf(id, 'managers'), { personId });
    const no = { answer: 'no', reason: 'Inte i år.' };
    await name(city.people.manager);
    expect((await city.as('manager').post(pathOf(id, 'endorsements'), no)).statusCode).toBe(201);
    const again = await name(city.people.manager);
    expect([again.statusCode, again.json().code]).toEqual([409, 'alreadyDone']);
    expect((await read(id)).endorsement).toMatchObject(no);
    expect((await name(city.people.outsider)).statusCode).toBe(201);
    const yes = { answer: 'yes', reason: 'Jag tar ansvar.' };
    expect((await city.as('outsider').post(pathOf(id, 'endorsements'), yes)).statusCode).toBe(201);
    expect(await read(id)).toMatchObject({ endorsement: yes, formerEndorsement: no, leaderEndorsement: null });
    expect((await city.as('leaderEducation').get(`/initiatives/${id}`)).json().formerEndorsement).toBeNull();
    expect((await city.as('leaderCare').post(pathOf(id, 'endorsements'), yes)).statusCode).toBe(201);
    expect(await read(id)).toMatchObject({ formerEndorsement: no, leaderEndorsement: yes });
  });

  it('takes in an administration by its unit and others by name', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'collaborators');
    const unit = { kind: 'administration', unitId: city.units.education, name: null };
    const one = { by: 'coach', refusedTo: 'outsider' } as const;
    await city.as('bearer').post(pathOf(id, 'coaches'), { personId: city.people.coach });
    const made = await press(city, { ...one, path, body: unit, nullable: ['unitId', 'name'] });
    const academia = { kind: 'academia', unitId: null, name: 'Lärosätet vid sundet' };
    await press(city, { ...one, path, body: academia, nullable: ['unitId', 'name'] });
    const { collaborators } = await read(id);
    expect(collaborators).toMatchObject([{ collaboratorId: made.id, ...unit }, academia]);
  });

  it.each([
    ['answers', { answers: {} }, 422, '/answers'],
    ['answers', { answers: { unheardOf: true } }, 422, '/answers/unheardOf'],
    ['answers', { answers: { technologyInvolved: 'ja' } }, 422, '/answers/technologyInvolved'],
    ['answers', { answers: { dataProtectionChecked: true } }, 422, '/answers/dataProtectionChecked'],
    ['coaches', { personId: '01900000-0000-7000-8000-0000000000ff' }, 422, '/personId'],
    ['managers', { personId: '01900000-0000-7000-8000-0000000000ff' }, 422, '/personId'],
    ['collaborators', { kind: 'academia', unitId: null, name: null }, 422, '/name'],
  ] as const)('refuses at %s %j', async (noun, body, status, pointer) => {
    const answer = await city.as('bearer').post(pathOf(await accepted(city), noun), body);
    expect([answer.statusCode, answer.json().refusal?.pointer], answer.body).toEqual([status, pointer]);
  });

  it('names nobody coach who is none', async () => {
    const answer = await city.as('bearer').post(pathOf(await accepted(city), 'coaches'), {
      personId: city.people.auditor,
    });
    expect([answer.statusCode, answer.json().refusal]).toMatchObject([
      422,
      { pointer: '/personId', rule: 'notACoach' },
    ]);
  });

  it.each([
    [{ answers: { technologyInvolved: null } }],
    [{ answers: { technologyInvolved: [] } }],
    [{ answers: { technologyInvolved: 'x'.repeat(2001) } }],
    [{ answers: { technologyInvolved: 1e300 } }],
    [{ answers: { 'not a word': true } }],
    [{ answers: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, true])) }],
    [JSON.parse('{"answers":{"__proto__":true}}')],
  ])('faults answers of no form, case %#', async (body) => {
    expect((await city.as('bearer').post(pathOf(await accepted(city), 'answers'), body)).statusCode).toBe(400);
  });

  it('lets nobody endorse an idea of their own', async () => {
    const answer = await city
      .as('bearer')
      .post(pathOf(await accepted(city), 'managers'), { personId: city.people.bearer });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'recused']);
  });

  it('is over once the pilot runs', async () => {
    const { initiativeId } = await piloting(city);
    const answer = await city.as('bearer').post(pathOf(initiativeId, 'needs'), { need: 'Ett annat.' });
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'notInPhase']);
  });

  it('gives a requested decision a new dossier version when what the decider saw changes', async () => {
    const { initiativeId, gateCaseId } = await atTimeGate(city);
    const versions = async () => (await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`)).json().dossiers.length;
    const before = await versions();
    await city.as('bearer').post(pathOf(initiativeId, 'ideas'), { idea: 'En annan väg.' });
    expect(await versions()).toBe(before + 1);
  });
});
