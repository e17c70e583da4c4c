import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { addressOf, atMoneyGate, atTimeGate, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

/** A case of a unit that answers to no committee, and a decision of whoever holds its mandate. */
const aloneAtTimeGate = async () => {
  const since = { validFrom: '2020-01-01' };
  const alone = { ...since, kind: 'sluice', name: { sv: 'Slussen', en: 'The sluice' } };
  const { id: unitId } = (await city.as('office').post('/units', alone)).json();
  const personId = city.people.outsider;
  const held = { ...since, unitId, holder: { kind: 'person', personId }, gateKinds: ['time'], reference: '§ 7' };
  const { id: mandateId } = (await city.as('office').post('/mandates', held)).json();
  const prepared = await atTimeGate(city, 'internal', unitId);
  const decidedBy = { kind: 'person', personId, mandateId };
  const recorded = { decidedBy, decidedOn: localDate(city.clock()), minutesReference: '§ 12' };
  return { prepared, recorded };
};

describe('a decision at a gate', () => {
  it('passes the gate, enters the phase and grants the hours, in two round trips', async () => {
    const prepared = await atTimeGate(city);
    const basedOn = await addressOf(city, prepared);
    const decide = { outcome: 'approve', basedOn, reasons: 'Värt att utforska.', grantMinutes: 2400 };
    await city.as('deciderCare').get('/people/me');
    Object.assign(city.counter, { roundTrips: 0, statements: 0 });
    const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(answer.statusCode, answer.body).toBe(201);
    expect(city.counter.roundTrips).toBe(2);
    expect(answer.headers.location).toMatch(`/gate-cases/${prepared.gateCaseId}`);
    const initiative = (await city.as('outsider').get(`/initiatives/${prepared.initiativeId}`)).json();
    expect(initiative).toMatchObject({ phase: 'exploreSetup', grantedMinutes: 2400, openGateCaseId: null });
    expect(initiative.passedGates).toMatchObject([{ gate: 'time', gateCaseId: prepared.gateCaseId }]);
  });

  it('turns the own unit’s share into a grant, and the ledger adds up', async () => {
    const prepared = await atMoneyGate(city, 15_000_000);
    const basedOn = await addressOf(city, prepared);
    const decide = { outcome: 'approve', basedOn, reasons: 'Ryms och behövs.' };
    const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(answer.statusCode, answer.body).toBe(201);
    const initiative = (await city.as('bearer').get(`/initiatives/${prepared.initiativeId}`)).json();
    expect(initiative).toMatchObject({ phase: 'pilot', granted: { amountMinor: 15_000_000, currency: 'SEK' } });
  });

  it('is refused when the fund is exhausted, and nothing is half done', async () => {
    const prepared = await atMoneyGate(city, 9_000_000_000);
    const basedOn = await addressOf(city, prepared);
    const decide = { outcome: 'approve', basedOn, reasons: 'Ja.' };
    const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'fundExhausted', refusal: { fundId: city.funds.care } });
    const { json } = await city.as('deciderCare').get(`/funds/${city.funds.care}`);
    expect(answer.json().detail).toContain(`innovationsmedlen ”${json().name}”`);
    expect(answer.json().detail).toContain('90\u00a0000\u00a0000\u00a0kr');
    const gateCase = (await city.as('deciderCare').get(`/gate-cases/${prepared.gateCaseId}`)).json();
    expect(gateCase).toMatchObject({ status: 'requested', decision: null });
  });

  it('is refused on an old dossier, and tells which is current', async () => {
    const prepared = await atTimeGate(city);
    const basedOn = await addressOf(city, prepared);
    const aim = { initiativeId: prepared.initiativeId };
    await city.send('bearer', { type: 'describeNeed', aim, target: undefined, args: { need: 'Ännu fler faller.' } });
    const decide = { outcome: 'approve', basedOn, reasons: 'Ja.', grantMinutes: 60 };
    const answer = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(answer.statusCode).toBe(412);
    expect(answer.json()).toMatchObject({ code: 'stale', refusal: { current: await addressOf(city, prepared) } });
  });

  it.each([
    ['bearer', 403, 'notPermitted'],
    ['outsider', 403, 'notPermitted'],
    ['deciderEducation', 403, 'notPermitted'],
  ] as const)('is refused for %s', async (person, status, code) => {
    const prepared = await atTimeGate(city);
    const decide = { outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.', grantMinutes: 60 };
    const answer = await city.as(person).post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().code).toBe(code);
  });

  it('is offered to the registrar, and recorded for a person, where no body stands above the unit', async () => {
    const { prepared, recorded } = await aloneAtTimeGate();
    const { options } = (await city.as('registrar').get(`/initiatives/${prepared.initiativeId}/options`)).json();
    const offered = options.filter(({ command }: { command: string }) => command === 'decideGate');
    expect(offered).toMatchObject([{ allowed: true }]);
    const decide = { outcome: 'return', basedOn: await addressOf(city, prepared), reasons: 'Inte än.', recorded };
    const answer = await city.as('registrar').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(answer.statusCode, answer.body).toBe(201);
  });

  it('stays hidden from everybody outside the circle until it is notified', async () => {
    const prepared = await atTimeGate(city);
    const path = `/gate-cases/${prepared.gateCaseId}`;
    const readers = ['bearer', 'outsider', 'coach', 'assessorOne'] as const;
    const look = async () => {
      const paths = [path, `/initiatives/${prepared.initiativeId}`, `/initiatives/${prepared.initiativeId}/events`];
      const answers = readers.flatMap((who) => paths.map((each) => city.as(who).get(each)));
      return (await Promise.all(answers)).map((answer) => [answer.statusCode, answer.body, answer.headers.etag]);
    };
    const before = await look();
    const decide = {
      ...{ outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.', grantMinutes: 60 },
      embargo: { reason: 'Presentation först', until: inAMonth(city) },
    };
    expect((await city.as('deciderCare').post(`${path}/decisions`, decide)).statusCode).toBe(201);
    expect(await look()).toEqual(before);
    expect((await city.as('deciderCare').get(path)).json()).toMatchObject({ status: 'decided' });
    expect((await city.as('deciderCare').post(`${path}/notifications`, {})).statusCode).toBe(201);
    expect((await city.as('bearer').get(path)).json()).toMatchObject({
      status: 'closed',
      decision: { outcome: 'approve' },
    });
  });
});

describe('an initiative by invitation only', () => {
  it('is unknown to others, in the same words as one that is not there', async () => {
    const prepared = await atTimeGate(city, 'invited');
    const hidden = await city.as('outsider').get(`/initiatives/${prepared.initiativeId}`);
    const absent = await city.as('outsider').get('/initiatives/01900000-0000-7000-8000-00000000ffff');
    const { traceId: _, instance: __, ...told } = hidden.json();
    const { traceId: ___, instance: ____, ...same } = absent.json();
    expect(hidden.statusCode).toBe(404);
    expect(told).toEqual(same);
    const listed = (await city.as('outsider').get('/initiatives?limit=100')).json();
    expect(JSON.stringify(listed)).not.toContain(prepared.initiativeId);
  });
});

it('leads its reader to the dossiers only if they are let to read them', async () => {
  const { gateCaseId } = await atTimeGate(city);
  for (const person of ['bearer', 'deciderCare', 'assessorOne', 'auditor', 'outsider', 'deciderEducation'] as const) {
    const links: { rel: string }[] = (await city.as(person).get(`/gate-cases/${gateCaseId}`)).json()._links;
    const { statusCode } = await city.as(person).get(`/gate-cases/${gateCaseId}/dossiers`);
    expect([person, statusCode]).toEqual([person, links.some(({ rel }) => rel === 'dossiers') ? 200 : 403]);
  }
});
