import { HIGHEST_AMOUNT_MINOR } from '@idesluss/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { settingUp } from '../test/prepared-value.ts';
import type { PersonKey } from '../test/city-people.ts';
import { inBody } from './refusal-faults.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
let gateCase = '';
let initiative = '';
let version = 0;

const tooMuch = { amountMinor: HIGHEST_AMOUNT_MINOR + 1, currency: 'SEK' };
const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });
const nowhere = '01900000-0000-7000-8000-00000000ffff';

beforeAll(async () => {
  city = await openTestService();
  const initiativeId = await settingUp(city);
  initiative = `/initiatives/${initiativeId}`;
  const opened = await city.as('bearer').post(`${initiative}/gate-cases`, { gate: 'money' });
  gateCase = `/gate-cases/${opened.json().id}`;
  version = (await city.as('bearer').get(initiative)).json().version;
}, 60_000);
afterAll(() => city.close());

const application = () => ({
  ...{ basedOn: version, amount: kronor(100), from: '2099-01-11', to: '2099-06-30', projectCode: 'P-1' },
  costLines: [{ text: 'Lampor', amount: kronor(100) }],
  recipientUnitId: city.units.care,
  shares: [{ payerUnitId: city.units.care, fundId: city.funds.care, amount: kronor(100) }],
});
const share = () => ({ payerUnitId: city.units.care, fundId: city.funds.care });
const plan = { from: '2099-02-01', to: '2099-05-31', place: 'Bryggan', testGroup: 'Tolv boende', cost: null };
const mandate = () => ({
  ...{ holder: { kind: 'person', personId: city.people.coach }, unitId: city.units.care },
  ...{ gateKinds: ['time'], validFrom: '2027-01-01', reference: 'Punkt 7' },
});
const unit = { kind: 'department', name: { sv: 'Natt', en: 'Night' }, validFrom: '2026-01-01' };

const lines = [
  { text: 'Lampor', amount: kronor(100) },
  { text: 'Mer', amount: tooMuch },
];
const applying = { by: 'bearer', to: () => `${gateCase}/applications` } as const;

type Case = { by: PersonKey; to: () => string; body: () => object; pointer: string; code?: string };

/** Every argument that bodies have elsewhere than the rules, and every one that a rule names within a list. */
const cases: readonly Case[] = [
  {
    ...{ by: 'deciderCare', to: () => `/funds/${city.funds.care}/allocations` },
    ...{ body: () => ({ amount: kronor(0), reference: 'B' }), pointer: '/amount/amountMinor' },
  },
  {
    ...{ by: 'office', to: () => '/mandates', pointer: '/highestAmount/amountMinor' },
    body: () => ({ ...mandate(), highestAmount: tooMuch }),
  },
  {
    ...{ by: 'bearer', to: () => `${initiative}/pilot-plans`, pointer: '/cost/amountMinor' },
    body: () => ({ ...plan, cost: tooMuch }),
  },
  { ...applying, body: () => ({ ...application(), amount: tooMuch }), pointer: '/amount/amountMinor' },
  { ...applying, body: () => ({ ...application(), costLines: lines }), pointer: '/costLines/1/amount/amountMinor' },
  {
    ...{ ...applying, pointer: '/shares/0/amount/amountMinor' },
    body: () => ({ ...application(), shares: [{ ...share(), amount: kronor(0) }] }),
  },
  {
    ...{ ...applying, pointer: '/shares/0/fundId', code: 'referenceUnknown' },
    body: () => ({ ...application(), shares: [{ ...share(), fundId: nowhere, amount: kronor(100) }] }),
  },
  {
    ...{ by: 'office', to: () => '/units', pointer: '/parentUnitId', code: 'referenceUnknown' },
    body: () => ({ ...unit, parentUnitId: nowhere }),
  },
];

describe('what a rule refuses is pointed at where the body has it', () => {
  it.each(cases)('$pointer', async ({ by, to, body, pointer, code = 'amountOutOfRange' }) => {
    const answer = await city.as(by).post(to(), body());
    expect(answer.statusCode, answer.body).toBe(422);
    const { errors, refusal, detail } = answer.json();
    expect(errors).toEqual([{ in: 'body', pointer, code, message: detail }]);
    expect(refusal.pointer).toBe(pointer);
  });

  it.each([
    ['/ratings/costMinor', '/ratings/costMinor'],
    ['/ratings/amountMinor/rating', '/ratings/amountMinor/rating'],
    ['/answers/sumMinor', '/answers/sumMinor'],
    ['/answers/parentId', '/answers/parentId'],
    ['/costLines/12/amountMinor', '/costLines/12/amount/amountMinor'],
    ['/costMinor', '/cost/amountMinor'],
  ])('%s: names that others chose stay as they are', (pointer, told) => {
    expect(inBody({ code: 'argumentRefused', pointer, rule: 'missing' })).toMatchObject({ pointer: told });
  });

  it('tells every need that is not met in the reader’s language', async () => {
    const body = { basedOn: version, deviations: [] };
    const answer = await city.as('bearer').post(`${gateCase}/requests`, body, { 'accept-language': 'en' });
    const { code, errors, refusal } = answer.json();
    expect(code, answer.body).toBe('needsNotMet');
    const needs = refusal.unmet.map((need: { id: string; text: { en: string } }) => [need.id, need.text.en]);
    expect(errors.map((one: { code: string; message: string }) => [one.code, one.message])).toEqual(needs);
    expect(errors[0]).toMatchObject({ in: 'body', pointer: '' });
  });

  it('points at the need that is deviated from twice', async () => {
    const read = await city.as('bearer').post(`${gateCase}/requests`, { basedOn: version, deviations: [] });
    const needs: { id: string }[] = read.json().refusal.unmet;
    const deviations = [...needs, ...needs.slice(0, 1)].map(({ id }) => ({ needId: id, reason: 'Brådskar.' }));
    const answer = await city.as('bearer').post(`${gateCase}/requests`, { basedOn: version, deviations });
    const pointer = `/deviations/${needs.length}/needId`;
    expect(answer.json().errors, answer.body).toMatchObject([{ in: 'body', pointer, code: 'duplicate' }]);
  });

  it('tells nothing to correct where the request is not what stands in the way', async () => {
    const answer = await city.as('outsider').post('/units', unit);
    expect(answer.json()).toMatchObject({ code: 'notPermitted' });
    expect(answer.json().errors).toBeUndefined();
  });
});

it('what is based on something older is told by its place too', async () => {
  const answer = await city.as('bearer').post(`${gateCase}/applications`, { ...application(), basedOn: 1 });
  expect([answer.statusCode, answer.json().errors]).toMatchObject([412, [{ pointer: '/basedOn', code: 'stale' }]]);
});
