import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { atMoneyGate } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();

/** Time has been granted, a decision on money is awaited, and the first is in question. */
const questioned = async () => {
  const { initiativeId: id, gateCaseId: open } = await atMoneyGate(city, 1_000_000);
  const gateCaseId = (await read(id)).passedGates[0].gateCaseId;
  const path = `/initiatives/${id}/questionings`;
  const body = { gateCaseId, reason: 'Delegationen saknas.' };
  return { id, open, path, body, settlements: `${path}/${gateCaseId}/settlements` };
};

/** The committee above the unit: whoever made the decision does not settle the doubt about it. */
const byCommittee = () => ({
  decidedBy: { kind: 'body', bodyId: city.bodies.care },
  ...{ decidedOn: localDate(city.clock()), minutesReference: '§ 12' },
});

it('an approval is put in question, and annulled with what rests on it', async () => {
  const { id, open, path, body, settlements } = await questioned();
  await press(city, { by: 'registrar', path, body, refusedTo: 'bearer' });
  const decided = await city.as('deciderCare').post(`/gate-cases/${open}/decisions`, {
    ...{ outcome: 'approve', reasons: 'Ja.' },
    basedOn: (await city.as('deciderCare').get(`/gate-cases/${open}`)).json().basis,
  });
  expect([decided.statusCode, decided.json().code]).toEqual([409, 'decisionQuestioned']);
  const annul = { outcome: 'annul', reason: 'Beslutet saknar laga grund.' };
  const own = await city.as('deciderCare').post(settlements, annul);
  expect([own.statusCode, own.json().code, own.json().refusal.ground]).toEqual([403, 'recused', 'ownDecision']);
  await press(city, {
    by: 'registrar',
    path: settlements,
    body: { ...annul, recorded: byCommittee() },
    refusedTo: 'bearer',
    nullable: ['recorded'],
  });
  expect(await read(id)).toMatchObject({
    ...{ phase: 'exploreIdea', openGateCaseId: null },
    passedGates: [
      {
        inEffect: false,
        questioning: { reason: body.reason, settled: { ...annul, toPhase: 'exploreIdea', frozen: { amountMinor: 0 } } },
      },
    ],
  });
  expect((await city.as('bearer').get(`/gate-cases/${open}`)).json().status).toBe('closed');
});

it('is settled once, also when two do it at once', async () => {
  const { id, path, body, settlements } = await questioned();
  expect((await city.as('registrar').post(path, body)).statusCode).toBe(201);
  const outcomes = ['ratify', 'annul'].map((outcome) =>
    city.as('registrar').post(settlements, { outcome, reason: 'Prövat.', recorded: byCommittee() }),
  );
  const codes = (await Promise.all(outcomes)).map(({ statusCode }) => statusCode);
  expect(codes.toSorted((a, b) => a - b)).toEqual([201, 409]);
  expect((await read(id)).passedGates[0].questioning.settled).not.toBeNull();
});
