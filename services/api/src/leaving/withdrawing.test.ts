import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import { accepted, addressOf, atMoneyGate, atTimeGate, inAMonth, type Prepared } from '../test/prepared.ts';
import { press } from '../test/press.ts';
import type { TestService } from '../test/service.ts';
import { told } from '../test/told.ts';
import { whileLocked } from '../test/while-locked.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const read = async (id: string) => (await city.as('bearer').get(`/initiatives/${id}`)).json();
const back = { ending: 'withdrawn', reason: 'Jag tänker mer.' };
const takesBack = (id: string, by: PersonKey = 'bearer') => city.as(by).post(`/initiatives/${id}/withdrawals`, back);
/** The decision as it is to be sent: what it rests on is read before anything happens at once. */
const approving = async (prepared: Prepared, change: object = {}) => {
  const reasons = {
    reasons: 'Värt att utforska.',
    grantMinutes: 2400,
    tryAgainIf: null,
    recorded: null,
    embargo: null,
  };
  const body = { outcome: 'approve', basedOn: await addressOf(city, prepared), ...reasons, ...change };
  return () => city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, body);
};

describe('withdrawing', () => {
  it('is for the bearer, as long as nothing has been granted', async () => {
    const id = await accepted(city);
    await press(city, { by: 'bearer', path: `/initiatives/${id}/withdrawals`, body: back, refusedTo: 'office' });
    expect(await read(id)).toMatchObject({ standing: 'ended', ending: { kind: 'withdrawn', reason: back.reason } });
    const { initiativeId } = await atMoneyGate(city, 1_000_000);
    const late = await takesBack(initiativeId);
    expect([late.statusCode, late.json().code]).toEqual([409, 'grantedAlready']);
    expect(late.json().detail).toContain('40 timmar');
  });

  it('does not wait for a decision that has been asked for: those who were to decide have nothing left to do', async () => {
    const at = await atTimeGate(city);
    const waits = async () => {
      const { tasks } = (await city.as('deciderCare').get('/people/me')).json<{
        tasks: { initiativeId: string; kind: string }[];
      }>();
      return tasks.filter(({ initiativeId, kind }) => initiativeId === at.initiativeId && kind === 'decision').length;
    };
    const decides = await approving(at);
    expect(await waits()).toBe(1);
    expect((await takesBack(at.initiativeId)).statusCode).toBe(201);
    expect(await waits()).toBe(0);
    expect((await city.as('bearer').get(`/gate-cases/${at.gateCaseId}`)).json()).toMatchObject({ status: 'closed' });
    const late = await decides();
    expect([late.statusCode, late.json().code]).toEqual([409, 'notInStanding']);
  });

  it('tells nobody of a decision that was kept back, and falls with it', async () => {
    const [plain, secret] = [await atTimeGate(city), await atTimeGate(city)];
    const embargo = { reason: 'Nämnden informeras först', until: inAMonth(city) };
    expect((await (await approving(secret, { embargo }))()).statusCode).toBe(201);
    for (const { initiativeId } of [plain, secret]) expect((await takesBack(initiativeId)).statusCode).toBe(201);
    for (const person of ['outsider', 'bearer', 'assessorOne', 'assessorTwo'] as const) {
      expect({ person, told: await told(city, person, secret) }).toEqual({
        ...{ person, told: await told(city, person, plain) },
      });
    }
    const late = await city.as('deciderCare').post(`/gate-cases/${secret.gateCaseId}/notifications`, {});
    expect([late.statusCode, late.json().code]).toEqual([409, 'notInStanding']);
    const events = (await city.as('deciderCare').get(`/initiatives/${secret.initiativeId}/events?limit=100`)).body;
    expect(events).toContain('gateDecided');
  });

  it('and deciding at once: one yes, one clear no', async () => {
    const answers = async (first: 'withdrawal' | 'decision') => {
      const at = await atTimeGate(city);
      const steps = { withdrawal: () => takesBack(at.initiativeId), decision: await approving(at) };
      const order =
        first === 'withdrawal' ? (['withdrawal', 'decision'] as const) : (['decision', 'withdrawal'] as const);
      const row = { table: 'initiative', key: 'initiative_id', id: at.initiativeId } as const;
      const both = await whileLocked(
        city,
        row,
        order.map((one) => steps[one]),
      );
      return { codes: both.map((one) => one.json().code ?? one.statusCode), after: await read(at.initiativeId) };
    };
    const withdrawn = await answers('withdrawal');
    expect(withdrawn).toMatchObject({ codes: [201, 'notInStanding'], after: { ending: { kind: 'withdrawn' } } });
    const decided = await answers('decision');
    expect(decided).toMatchObject({ codes: [201, 'grantedAlready'], after: { standing: 'active', ending: null } });
  });
});
