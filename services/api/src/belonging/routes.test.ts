import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, addressOf, atMoneyGate, draft } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const pathOf = (initiativeId: string, noun: string) => `/initiatives/${initiativeId}/${noun}`;
const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const reason = 'Behovet finns där.';

describe('the owning unit', () => {
  it('is named at intake, and says itself whether it owns the initiative', async () => {
    const id = await accepted(city);
    const unitId = city.units.care;
    expect(await read(id)).toMatchObject({ owningUnitId: unitId, ownerConfirmedAt: null, ownerProposal: { unitId } });
    const body = { unitId, accepts: true, reason: 'Det är vår natt.' };
    await press(city, { by: 'leaderCare', path: pathOf(id, 'ownerships'), body, refusedTo: 'bearer' });
    expect(await read(id)).toMatchObject({ ownerConfirmedAt: expect.any(String), ownerProposal: null });
  });

  it('hands over with the open case: reserved money is free again, and the new owner decides on a new dossier', async () => {
    const at = await atMoneyGate(city, 1_000_000);
    const { initiativeId: id, gateCaseId } = at;
    const old = await addressOf(city, at);
    const body = { unitId: city.units.education, reason, movesCase: true };
    await press(city, { by: 'leaderCare', path: pathOf(id, 'ownership-proposals'), body, refusedTo: 'bearer' });
    const decision = {
      ...{ outcome: 'approve', basedOn: old, reasons: 'Ja.', grantMinutes: null, tryAgainIf: null },
      ...{ recorded: null, embargo: null },
    };
    const early = await city.as('deciderCare').post(`/gate-cases/${gateCaseId}/decisions`, decision);
    expect([early.statusCode, early.json().code], early.body).toEqual([409, 'awaits']);
    const answer = { unitId: city.units.education, accepts: true, reason: 'Vi tar den.' };
    const owned = { by: 'leaderEducation', path: pathOf(id, 'ownerships'), refusedTo: 'leaderCare' } as const;
    await press(city, { ...owned, body: answer });
    expect(await read(id)).toMatchObject({ owningUnitId: city.units.education });
    const moved = (await city.as('deciderEducation').get(`/gate-cases/${gateCaseId}`)).json();
    expect(moved).toMatchObject({ unitId: city.units.education, status: 'requested' });
    expect(moved.dossiers.at(-1).address).not.toBe(old);
  });

  it('answers once, though two answer at once', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'ownerships');
    const both = [true, false].map((accepts) =>
      city.as('leaderCare').post(path, { unitId: city.units.care, accepts, reason }),
    );
    const codes = (await Promise.all(both)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes[0]).toBe(201);
    expect(codes[1]).not.toBe(201);
  });

  it('that declines leaves the initiative without one, and no gate opens', async () => {
    const id = await accepted(city);
    const answer = { unitId: city.units.care, accepts: false, reason: 'Vi har ingen tid.' };
    await city.as('leaderCare').post(pathOf(id, 'ownerships'), answer);
    expect(await read(id)).toMatchObject({ standing: 'active', owningUnitId: null, ownerProposal: null });
    const opened = await city.as('bearer').post(pathOf(id, 'gate-cases'), { gate: 'time' });
    expect([opened.statusCode, opened.json().code]).toEqual([409, 'awaits']);
  });
});

describe('those who bear the idea', () => {
  it('are asked, and say yes themselves; then they may what the first one may', async () => {
    const id = await draft(city);
    const offer = { personId: city.people.outsider, kind: 'employee' };
    expect((await city.as('outsider').get(`/initiatives/${id}`)).statusCode).toBe(404);
    const offered = { by: 'bearer', path: pathOf(id, 'bearer-offers'), body: offer } as const;
    await city.send('bearer', {
      type: 'nameCoach',
      aim: { initiativeId: id },
      target: undefined,
      args: { personId: city.people.coach },
    });
    await press(city, { ...offered, refusedTo: 'coach' });
    const path = pathOf(id, 'bearers');
    await press(city, { by: 'outsider', path, body: { accepts: true }, refusedTo: 'bearer' });
    expect((await read(id)).bearers).toMatchObject([{}, { personId: city.people.outsider }]);
    expect((await city.as('outsider').post(pathOf(id, 'submissions'), {})).statusCode).toBe(201);
  });

  it('step down; when nobody is left that shows, and nothing ends', async () => {
    const id = await accepted(city);
    const path = pathOf(id, 'bearer-departures');
    const gone = await city.as('bearer').post(path, { reason: 'Byter arbete.' });
    expect(gone.statusCode, gone.body).toBe(201);
    expect(await read(id)).toMatchObject({ standing: 'active', bearers: [], bearerMissing: true });
    expect((await city.as('bearer').post(path, { reason: 'Igen.' })).json().code).toBe('notPermitted');
    // Why somebody left is between those who take part.
    const { events } = (await city.as('outsider').get(pathOf(id, 'events'))).json();
    expect(JSON.stringify(events)).not.toContain('Byter arbete.');
  });

  it('are none of those who have judged it in a case that is closed', async () => {
    const { initiativeId: id } = await atMoneyGate(city, 100_000);
    const offer = { personId: city.people.deciderCare, kind: 'employee' };
    const refused = await city.as('bearer').post(pathOf(id, 'bearer-offers'), offer);
    expect([refused.statusCode, refused.json()]).toMatchObject([
      403,
      { code: 'recused', refusal: { personId: city.people.deciderCare, ground: 'judging' } },
    ]);
  });

  it('one offer is answered once, though it is answered twice at once', async () => {
    const id = await accepted(city);
    const offer = { personId: city.people.outsider, kind: 'employee' };
    await city.as('bearer').post(pathOf(id, 'bearer-offers'), offer);
    const answers = [true, true].map((accepts) => city.as('outsider').post(pathOf(id, 'bearers'), { accepts }));
    const codes = (await Promise.all(answers)).map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 403]);
  });
});

describe('an invitation', () => {
  it('opens what is only for the invited, and is taken back; nobody else sees who they are', async () => {
    const id = await draft(city, 'invited');
    const body = { personId: city.people.outsider };
    const reads = async () => (await city.as('outsider').get(`/initiatives/${id}`)).statusCode;
    const listed = async () =>
      JSON.stringify((await city.as('outsider').get('/initiatives?limit=100')).json()).includes(id);
    expect((await city.as('bearer').post(pathOf(id, 'invitations'), body)).statusCode).toBe(201);
    expect(await reads()).toBe(404);
    await city.as('bearer').post(pathOf(id, 'submissions'), {});
    expect([await reads(), await listed()]).toEqual([200, true]);
    expect((await city.as('outsider').get(`/initiatives/${id}`)).json().invitedIds).toEqual([]);
    expect((await read(id)).invitedIds).toEqual([city.people.outsider]);
    const path = pathOf(id, 'invitation-withdrawals');
    await press(city, { by: 'bearer', path, body, refusedTo: 'leaderCare' });
    expect([await reads(), await listed()]).toEqual([404, false]);
    const again = await city.as('bearer').post(path, body);
    expect([again.statusCode, again.json().errors]).toMatchObject([422, [{ pointer: '/personId' }]]);
  });
});
