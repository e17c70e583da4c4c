import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, openCase } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const shown = async (path: string) => (await city.as('deciderCare').get(path)).json();

it('a committee decision is registered two days later, on the dossier that the committee had', async () => {
  const id = await accepted(city);
  await city.as('bearer').post(`/initiatives/${id}/managers`, { personId: city.people.manager });
  const { gateCaseId } = await openCase(city, id, 'time');
  const path = `/gate-cases/${gateCaseId}`;
  const request = async (deviations: readonly object[]) =>
    city.as('bearer').post(`${path}/requests`, { basedOn: (await shown(`/initiatives/${id}`)).version, deviations });
  const bare = await request([]);
  expect([bare.statusCode, bare.json().code]).toEqual([409, 'needsNotMet']);
  const reason = 'Chefen är tjänstledig, och nämnden sammanträder i dag.';
  expect((await request([{ needId: 'managerEndorses', reason }])).statusCode).toBe(201);
  const heldOn = localDate(city.clock());
  const unit = await shown(`/units/${city.units.care}`);

  city.passDays(1);
  await city.as('bearer').post(`/initiatives/${id}/needs`, { need: 'Fler faller på natten än vi trodde.' });
  const later = await shown(path);
  expect(later.dossiers).toHaveLength(2);
  expect(later.dossiers[0].deviations).toEqual([{ needId: 'managerEndorses', reason }]);

  city.passDays(1);
  const recorded = {
    decidedBy: { kind: 'body', bodyId: unit.bodyId },
    decidedOn: heldOn,
    minutesReference: 'Nämndens protokoll § 41',
  };
  const body = { outcome: 'approve', reasons: 'Nämnden bifaller.', grantMinutes: 1200, recorded };
  const decide = (basedOn: string) => city.as('registrar').post(`${path}/decisions`, { ...body, basedOn });
  const early = await decide(later.dossiers[1].address);
  expect([early.statusCode, early.json().refusal]).toMatchObject([422, { rule: 'beforeDossier' }]);
  expect((await decide(later.dossiers[0].address)).statusCode).toBe(201);

  const closed = await shown(path);
  expect(closed).toMatchObject({
    status: 'closed',
    decision: { ...recorded, form: 'recorded', mandateId: null, dossierAddress: later.dossiers[0].address },
    answers: [{ requestedOn: heldOn, answeredOn: localDate(city.clock()) }],
  });
  expect((await shown(`/initiatives/${id}`)).phase).toBe('exploreSetup');
  const { answerTimes } = (await city.as('outsider').get('/answer-times')).json();
  expect(answerTimes).toEqual([
    {
      ...{ gate: 'time', unitId: city.units.care, answered: 1, late: 0, waiting: 0, overdue: 0 },
      medianWorkingDays: closed.answers[0].workingDays,
      longestWorkingDays: closed.answers[0].workingDays,
    },
  ]);
});
