import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, atTimeGate, addressOf } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const back = { ending: 'withdrawn', reason: 'Jag tänker mer.' };

const referral = () => ({
  ...{ ending: 'referred', way: 'procurement', unitId: city.units.education },
  ...{ reason: 'Det finns att köpa.', tryAgainIf: 'Inget system passar.' },
});

describe('a referral', () => {
  it('ends the initiative only when the receiver says yes', async () => {
    const id = await accepted(city, 'invited');
    expect((await city.as('leaderEducation').get(`/initiatives/${id}`)).statusCode).toBe(404);
    await press(city, { by: 'leaderCare', path: pathOf(id, 'referrals'), body: referral(), refusedTo: 'bearer' });
    expect(await read(id)).toMatchObject({ standing: 'active', referral: { way: 'procurement', acceptedAt: null } });
    const body = { unitId: city.units.education, accepts: true, reason: 'Tas med i höst.' };
    const path = pathOf(id, 'referral-answers');
    await press(city, { by: 'leaderEducation', path, body, refusedTo: 'leaderCare' });
    const { reason, tryAgainIf } = referral();
    expect(await read(id)).toMatchObject({ standing: 'ended', ending: { kind: 'referred', reason, tryAgainIf } });
  });

  it('that is declined leaves it where it is', async () => {
    const id = await accepted(city);
    await city.as('leaderCare').post(pathOf(id, 'referrals'), referral());
    const no = { unitId: city.units.education, accepts: false, reason: 'Inte vårt.' };
    expect((await city.as('leaderEducation').post(pathOf(id, 'referral-answers'), no)).statusCode).toBe(201);
    expect(await read(id)).toMatchObject({ standing: 'active', phase: 'exploreIdea', referral: null });
  });
});

describe('coming back', () => {
  it('a refused idea explores anew and stands before the same gate again', async () => {
    const at = await atTimeGate(city);
    const id = at.initiativeId;
    const decision = {
      ...{ outcome: 'reject', basedOn: await addressOf(city, at), reasons: 'Inte nu.', grantMinutes: null },
      ...{ tryAgainIf: 'Behovet växer.', recorded: null, embargo: null },
    };
    await city.as('deciderCare').post(`/gate-cases/${at.gateCaseId}/decisions`, decision);
    expect(await read(id)).toMatchObject({ ending: { kind: 'rejected', tryAgainIf: 'Behovet växer.' } });
    const body = { phase: 'exploreIdea', reason: 'Behovet har vuxit.' };
    const nullable = ['phase'];
    const elsewhere = await city.as('leaderCare').post(pathOf(id, 'reopenings'), { ...body, phase: 'pilot' });
    expect([elsewhere.statusCode, elsewhere.json().code]).toEqual([409, 'notFromHere']);
    await press(city, { by: 'leaderCare', path: pathOf(id, 'reopenings'), body, refusedTo: 'bearer', nullable });
    expect(await read(id)).toMatchObject({ standing: 'active', ending: null, reopening: { after: 'rejected' } });
    const opened = await city.as('bearer').post(pathOf(id, 'gate-cases'), { gate: 'time' });
    expect(opened.statusCode, opened.body).toBe(201);
  });

  it('happens once, though two reopen it at once', async () => {
    const id = await accepted(city);
    await city.as('bearer').post(pathOf(id, 'withdrawals'), back);
    const body = { phase: 'exploreIdea', reason: 'Nytt läge.' };
    const both = ['leaderCare', 'office'] as const;
    const answers = await Promise.all(both.map((who) => city.as(who).post(pathOf(id, 'reopenings'), body)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });
});
