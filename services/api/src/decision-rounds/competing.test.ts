import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealAll } from '../seal/sealer.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { roundsIn } from '../test/in-rounds.ts';
import { addressOf, atMoneyGate, inAMonth, type Prepared, request } from '../test/prepared.ts';
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

/** Somebody else who decides there, whom the city did not have before. */
const anotherDecider = async () => {
  const { id: personId } = (await city.as('office').post('/people', { name: 'Tilda Hedin' })).json();
  const mandate = { unitId: city.units.care, gateKinds: ['time', 'money'], highestAmount: null, reference: '§ 7' };
  const given = { holder: { kind: 'person', personId }, validFrom: '2026-01-01', validTo: null };
  expect((await city.as('office').post('/mandates', { ...mandate, ...given })).statusCode).toBe(201);
  return { personId, caller: callerOf(city.app, () => city.tokenFor(personId)) };
};

/** They keep their decision back. */
const decidedBySomebodyElse = async (prepared: Prepared, said: object = {}) => {
  const { caller } = await anotherDecider();
  const decided = await caller.post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
    ...{ outcome: 'reject', reasons: 'Inte i år.', basedOn: await addressOf(city, prepared) },
    ...('outcome' in said ? said : { tryAgainIf: 'Nya medel.' }),
    embargo: { reason: 'Berörda får veta först.', until: inAMonth(city) },
  });
  expect(decided.statusCode, decided.body).toBe(201);
};

const takenBack = async ({ initiativeId }: Prepared) => {
  const body = { ending: 'withdrawn', reason: 'Jag tänker mer.' };
  const answer = await city.as('bearer').post(`/initiatives/${initiativeId}/withdrawals`, body);
  expect(answer.statusCode, answer.body).toBe(201);
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

it('whoever is beside a case learns nothing of a decision that falls when its idea is taken back', async () => {
  const { roundId, other } = await besideOneOf('deciderCare');
  await rounds.close(roundId);
  await decidedBySomebodyElse(other);
  await takenBack(other);
  const paths = [
    ...[`/gate-cases/${other.gateCaseId}`, `/initiatives/${other.initiativeId}/gate-cases`],
    ...[`/gate-cases/${other.gateCaseId}/dossiers`, `/decision-rounds/${roundId}/comparison`],
    ...[`/initiatives/${other.initiativeId}/events?limit=100`, `/initiatives/${other.initiativeId}/options`],
  ];
  const told = async (by: PersonKey) =>
    (await Promise.all(paths.map(async (path) => (await city.as(by).get(path)).body))).join();
  expect(await told('leaderCare')).toContain('gateDecided');
  const kept = await told('deciderCare');
  for (const word of ['gateDecided', 'dossierFrozen', 'Inte i år.', '"reject"']) expect(kept).not.toContain(word);
  // Nor once it has come back: its new case stands in no round.
  const back = { reason: 'Nytt läge.', phase: 'exploreIdea' };
  const reopened = await city.as('leaderCare').post(`/initiatives/${other.initiativeId}/reopenings`, back);
  expect(reopened.statusCode, reopened.body).toBe(201);
  expect(await told('deciderCare')).not.toContain('gateDecided');
});

it('nor of the money that was reserved by it, where they look after the fund', async () => {
  const roundId = await rounds.opened({ gateKind: 'money' });
  const inRound = async () => {
    // Nothing has been granted yet, so that the bearer may take it back alone.
    const prepared = await atMoneyGate(city, 1_000_000, city.funds.care, 'internal', 0);
    const back = { outcome: 'return', reasons: 'Ta det i omgången.', basedOn: await addressOf(city, prepared) };
    const path = `/gate-cases/${prepared.gateCaseId}/decisions`;
    expect((await city.as('deciderCare').post(path, back)).statusCode).toBe(201);
    expect((await rounds.joins(prepared, roundId)).statusCode).toBe(201);
    await request(city, prepared);
    return prepared;
  };
  const [own, other] = [await inRound(), await inRound()];
  const { personId, caller } = await anotherDecider();
  const offer = { personId, kind: 'employee' };
  await city.as('bearer').post(`/initiatives/${own.initiativeId}/bearer-offers`, offer);
  const joined = await caller.post(`/initiatives/${own.initiativeId}/bearers`, { accepts: true });
  expect(joined.statusCode, joined.body).toBe(201);
  await rounds.close(roundId);
  const path = `/funds/${city.funds.care}/entries?limit=100`;
  const before = (await caller.get(path)).body;
  await decidedBySomebodyElse(other, { outcome: 'approve' });
  await takenBack(other);
  expect((await city.as('leaderCare').get(path)).body).toContain(other.gateCaseId);
  expect((await caller.get(path)).body).toBe(before);
  const listed = `/initiatives/${other.initiativeId}/gate-cases`;
  const shareIn = (answer: Awaited<ReturnType<typeof caller.get>>) =>
    answer.json().gateCases.at(-1).application.shares[0];
  expect(shareIn(await city.as('leaderCare').get(listed)).decision).not.toBeNull();
  expect(shareIn(await caller.get(listed))).toMatchObject({ status: 'lapsed', decision: null });
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
  await takenBack(other);
  await sealAll({ db: city.db, now: () => city.clock().toISOString(), holder: 'test' });
  expect(await told('registrar')).toContain('gateCaseClosed');
  expect(await told('office')).toEqual([...kept, 'gateCaseClosed']);
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
