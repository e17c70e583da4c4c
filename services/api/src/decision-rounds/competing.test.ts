import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealAll } from '../seal/sealer.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { roundsIn } from '../test/in-rounds.ts';
import { addressOf, inAMonth } from '../test/prepared.ts';
import { callerOf, type TestService } from '../test/service.ts';

let city: TestService;
let rounds: ReturnType<typeof roundsIn>;

beforeAll(async () => {
  city = await openTestService();
  rounds = roundsIn(city);
}, 60_000);
afterAll(() => city.close());

/** Two cases of a round, one of which this person comes to bear. */
const besideOneOf = async (by: PersonKey) => {
  const roundId = await rounds.opened();
  const [own, other] = [await rounds.requested(roundId), await rounds.requested(roundId)];
  const path = `/initiatives/${own.initiativeId}`;
  const offer = { personId: city.people[by], kind: 'employee' };
  expect((await city.as('bearer').post(`${path}/bearer-offers`, offer)).statusCode).toBe(201);
  const answered = await city.as(by).post(`${path}/bearers`, { accepts: true });
  expect(answered.statusCode, answered.body).toBe(201);
  return { roundId, own, other };
};

/** Somebody else who decides on time there, and who keeps the decision back. */
const decidedBySomebodyElse = async (prepared: { readonly initiativeId: string; readonly gateCaseId: string }) => {
  const { id: personId } = (await city.as('office').post('/people', { name: 'Tilda Hedin' })).json();
  const mandate = { unitId: city.units.care, gateKinds: ['time'], highestAmount: null, reference: '§ 7' };
  const given = { holder: { kind: 'person', personId }, validFrom: '2026-01-01', validTo: null };
  expect((await city.as('office').post('/mandates', { ...mandate, ...given })).statusCode).toBe(201);
  const decided = await callerOf(city.app, () => city.tokenFor(personId)).post(
    `/gate-cases/${prepared.gateCaseId}/decisions`,
    {
      ...{
        outcome: 'reject',
        reasons: 'Inte i år.',
        tryAgainIf: 'Nya medel.',
        basedOn: await addressOf(city, prepared),
      },
      embargo: { reason: 'Berörda får veta först.', until: inAMonth(city) },
    },
  );
  expect(decided.statusCode, decided.body).toBe(201);
};

it('whoever comes to bear one case of a round neither decides the others nor closes it, and is not asked to', async () => {
  const { roundId, other } = await besideOneOf('deciderCare');
  const recused = { status: 403, code: 'recused', refusal: { ground: 'competing' } };
  const early = await rounds.close(roundId, 'deciderCare');
  expect(early.json()).toMatchObject(recused);
  expect(early.json().detail).toContain('samma beslutsomgång');
  const round = `/decision-rounds/${roundId}`;
  const etag = String((await city.as('deciderCare').get(round)).headers.etag);
  const moved = await city.as('deciderCare').patch(round, { joinUntil: inAMonth(city) }, etag);
  expect(moved.json()).toMatchObject(recused);
  expect((await rounds.close(roundId)).statusCode).toBe(201);
  expect(await rounds.waitsFor('deciderCare', other)).toEqual([]);
  expect((await rounds.decide(other)).json()).toMatchObject(recused);
  const path = `/gate-cases/${other.gateCaseId}/options`;
  type Option = { readonly command: string; readonly allowed: boolean };
  const options: readonly Option[] = (await city.as('deciderCare').get(path)).json().options;
  expect(options.find(({ command }) => command === 'decideGate')).toMatchObject({ allowed: false });
});

it('whoever has decided one case of a round does not come to bear another there, and is told so when they say yes', async () => {
  const roundId = await rounds.opened();
  const [one, other] = [await rounds.requested(roundId), await rounds.requested(roundId)];
  await rounds.close(roundId);
  expect((await rounds.decide(one)).statusCode).toBe(201);
  const path = `/initiatives/${other.initiativeId}`;
  const offer = { personId: city.people.deciderCare, kind: 'employee' };
  expect((await city.as('bearer').post(`${path}/bearer-offers`, offer)).statusCode).toBe(201);
  const joins = () => city.as('deciderCare').post(`${path}/bearers`, { accepts: true });
  expect((await joins()).json()).toMatchObject({ status: 403, refusal: { ground: 'judgingCompeting' } });
  // Beside an idea outside of the round it is nothing to them.
  const alone = await rounds.requested(await rounds.opened());
  const elsewhere = `/initiatives/${alone.initiativeId}`;
  expect((await city.as('bearer').post(`${elsewhere}/bearer-offers`, offer)).statusCode).toBe(201);
  expect((await city.as('deciderCare').post(`${elsewhere}/bearers`, { accepts: true })).statusCode).toBe(201);
});

it.each(['deciderCare', 'office'] as const)('%s beside a case learns nothing of a decision that waits', async (by) => {
  const { roundId, other } = await besideOneOf(by);
  await rounds.close(roundId);
  const paths = [
    ...[`/gate-cases/${other.gateCaseId}`, `/initiatives/${other.initiativeId}`],
    ...[`/initiatives/${other.initiativeId}/events?limit=100`, `/gate-cases/${other.gateCaseId}/options`],
    ...[`/decision-rounds/${roundId}/comparison`, '/people/me'],
  ];
  const seen = () => Promise.all(paths.map(async (path) => (await city.as(by).get(path)).body));
  const before = await seen();
  expect((await city.as('leaderCare').get(`/gate-cases/${other.gateCaseId}`)).json().awaiting).toBeNull();
  await decidedBySomebodyElse(other);
  expect((await city.as('leaderCare').get(`/gate-cases/${other.gateCaseId}`)).json().awaiting).not.toBeNull();
  expect(await seen()).toEqual(before);
});

it('the feed keeps back from a competitor what waits, and tells the others', async () => {
  const { roundId, other } = await besideOneOf('office');
  await rounds.close(roundId);
  await decidedBySomebodyElse(other);
  await sealAll({ db: city.db, now: () => city.clock().toISOString(), holder: 'test' });
  const told = async (by: PersonKey) => {
    const types: string[] = [];
    for (let path = '/events?limit=100', atEnd = false; !atEnd; ) {
      const { events, _meta: meta, _links: links } = (await city.as(by).get(path)).json();
      type Told = { readonly type: string; readonly streamId: string };
      types.push(...events.flatMap(({ type, streamId }: Told) => (streamId === other.gateCaseId ? [type] : [])));
      path = links.find(({ rel }: { rel: string }) => rel === 'next').href.split('/v0')[1];
      atEnd = meta.atEnd;
    }
    return types;
  };
  expect(await told('registrar')).toContain('gateDecided');
  const kept = await told('office');
  expect(kept).toContain('roundJoined');
  expect(kept).not.toContain('gateDecided');
});

it('past its last day a round waits for whoever may close it, and not for whoever is beside it', async () => {
  const { roundId } = await besideOneOf('deciderCare');
  city.passDays(11);
  type Task = { readonly roundId: string | null };
  const closing = async (by: PersonKey) => {
    const { tasks } = (await city.as(by).get('/people/me')).json<{ tasks: readonly Task[] }>();
    return tasks.filter((task) => task.roundId === roundId).length;
  };
  expect([await closing('leaderCare'), await closing('deciderCare')]).toEqual([1, 0]);
});
