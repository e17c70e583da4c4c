import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { addressOf, atTimeGate, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

interface Event {
  readonly streamKind: string;
  readonly version: number | null;
  readonly hash: string | null;
}

/** For each kind of stream: whether all its events, or none, show the field to this reader. */
const shown = async (who: PersonKey, initiativeId: string, field: 'hash' | 'version') => {
  const answer = await city.as(who).get(`/initiatives/${initiativeId}/events?limit=100`);
  expect(answer.statusCode, answer.body).toBe(200);
  const events: readonly Event[] = answer.json().events;
  const has = (kind: string) => [
    ...new Set(events.filter(({ streamKind }) => streamKind === kind).map((event) => event[field] !== null)),
  ];
  return { initiative: has('initiative'), gateCase: has('gateCase') };
};

const anonymous = async (): Promise<string> => {
  const about = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee', anonymous: true };
  const body = { ...about, title: 'Utan namn', summary: 'Vem vet.', proposedUnitId: city.units.care };
  const { id } = (await city.as('bearer').post('/initiatives', body)).json();
  await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
  return id;
};

describe('the hash of an event', () => {
  it.each(['outsider', 'assessorOne'] as const)('tells %s nothing of who bears an anonymous idea', async (who) => {
    const id = await anonymous();
    expect(await shown(who, id, 'hash')).toMatchObject({ initiative: [false] });
    expect(await shown('leaderCare', id, 'hash')).toMatchObject({ initiative: [true] });
  });

  it('tells nobody outside the deciding circle of a decision that is kept back', async () => {
    const prepared = await atTimeGate(city);
    const decision = { outcome: 'approve', reasons: 'Bra.', grantMinutes: 2400, tryAgainIf: null, recorded: null };
    const embargo = { reason: 'Upphandling', until: inAMonth(city) };
    const body = { ...decision, embargo, basedOn: await addressOf(city, prepared) };
    const decided = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, body);
    expect(decided.statusCode, decided.body).toBe(201);
    for (const who of ['bearer', 'auditor', 'assessorOne', 'outsider'] as const) {
      expect(await shown(who, prepared.initiativeId, 'hash'), who).toMatchObject({ gateCase: [false] });
      expect(await shown(who, prepared.initiativeId, 'version'), who).toMatchObject({ gateCase: [false] });
    }
    const all = { initiative: [true], gateCase: [true] };
    expect(await shown('deciderCare', prepared.initiativeId, 'hash')).toEqual(all);
    for (const who of ['bearer', 'auditor'] as const)
      expect(await shown(who, prepared.initiativeId, 'hash'), who).toMatchObject({ initiative: [true] });
  });
});
