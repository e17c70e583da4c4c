import { expect } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { localDate } from '../write/moment.ts';
import type { PersonKey } from './city-people.ts';
import { accepted, addressOf, openCase, type Prepared, request } from './prepared.ts';
import type { TestService } from './service.ts';

/** Decision rounds of the care administration for the time gate, and cases brought into them. */
export function roundsIn(city: TestService) {
  const today = localDate(city.clock());
  const described = () => ({
    ...{ unitId: city.units.care, gateKind: 'time', name: 'Vårens omgång' },
    ...{ opensOn: today, joinUntil: daysAfter(today, 10) },
  });
  const opened = async (change: object = {}): Promise<string> => {
    const answer = await city.as('leaderCare').post('/decision-rounds', { ...described(), ...change });
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().id;
  };
  const close = (roundId: string, by: PersonKey = 'leaderCare') =>
    city.as(by).post(`/decision-rounds/${roundId}/closings`, { reason: 'Alla är med.' });
  const joins = ({ gateCaseId }: Prepared, roundId: string) =>
    city.as('bearer').post(`/gate-cases/${gateCaseId}/round-entries`, { roundId });
  /** At the time gate, prepared, and in the round. */
  const joined = async (roundId: string, visibility: 'invited' | 'internal' = 'internal'): Promise<Prepared> => {
    const prepared = await openCase(city, await accepted(city, visibility), 'time');
    expect((await joins(prepared, roundId)).statusCode).toBe(201);
    return prepared;
  };
  const requested = async (roundId: string, visibility: 'invited' | 'internal' = 'internal'): Promise<Prepared> => {
    const prepared = await joined(roundId, visibility);
    await request(city, prepared);
    return prepared;
  };
  const decide = async (prepared: Prepared, change: object = {}) =>
    city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, {
      ...{ outcome: 'approve', reasons: 'Störst nytta.', grantMinutes: 600, basedOn: await addressOf(city, prepared) },
      ...change,
    });
  const compare = async (by: PersonKey, roundId: string, query = '') =>
    (await city.as(by).get(`/decision-rounds/${roundId}/comparison${query}`)).json();
  /** What the person's own page says that they are to decide about it. */
  const waitsFor = async (by: PersonKey, { initiativeId }: Prepared): Promise<readonly string[]> => {
    type Task = { readonly kind: string; readonly initiativeId: string };
    const { tasks } = (await city.as(by).get('/people/me')).json<{ tasks: readonly Task[] }>();
    const own = tasks.filter((task) => task.initiativeId === initiativeId && task.kind === 'decision');
    return own.map(({ kind }) => kind);
  };
  const readCase = async ({ gateCaseId }: Prepared, by: PersonKey = 'bearer') =>
    (await city.as(by).get(`/gate-cases/${gateCaseId}`)).json();
  return { today, described, opened, close, joins, joined, requested, decide, compare, waitsFor, readCase };
}
