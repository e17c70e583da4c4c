import { addressOf, atMoneyGate, atTimeGate, type Prepared, request } from './prepared.ts';
import type { TestService } from './service.ts';

const none = undefined;

/** An initiative with one effect goal. */
export interface Promised {
  readonly initiativeId: string;
  readonly goalId: string;
}

async function approve(city: TestService, prepared: Prepared, grantMinutes: number | null): Promise<void> {
  const { gateCaseId } = prepared;
  await city.send('deciderCare', {
    type: 'decideGate',
    aim: { gateCaseId },
    target: none,
    args: {
      ...{ outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.', grantMinutes },
      ...{ tryAgainIf: null, recorded: null, embargo: null },
    },
  });
}

/** The gate for time is passed. */
export async function settingUp(city: TestService): Promise<string> {
  const prepared = await atTimeGate(city);
  await approve(city, prepared, 2400);
  return prepared.initiativeId;
}

/** The gate for money is passed, with one effect goal set. */
export async function piloting(city: TestService): Promise<Promised> {
  const prepared = await atMoneyGate(city, 1_000_000);
  await approve(city, prepared, null);
  const { initiativeId } = prepared;
  const shown = (await city.as('bearer').get(`/initiatives/${initiativeId}`)).json();
  return { initiativeId, goalId: shown.effectGoals[0].effectGoalId };
}

/** The pilot is over and measured. */
export async function evaluating(city: TestService): Promise<Promised> {
  const promised = await piloting(city);
  const aim = { initiativeId: promised.initiativeId };
  const target = { goalId: promised.goalId };
  const args = { value: 5, measuredOn: '2026-01-31', source: 'Avvikelserapporter' };
  await city.send('bearer', { type: 'recordMeasurement', aim, target, args });
  await city.send('bearer', { type: 'enterPhase', aim, target: { phase: 'evaluate' }, args: {} });
  return promised;
}

/** The gate for scaling is passed; the education administration is to receive it. */
export async function scaling(city: TestService): Promise<Promised> {
  const promised = await evaluating(city);
  const aim = { initiativeId: promised.initiativeId };
  const judged = { valueCreated: 'yes', strength: 'moderate', text: 'Hälften så många fall.' } as const;
  await city.send('bearer', { type: 'evaluate', aim, target: none, args: judged });
  const plan = { receivingUnitId: city.units.education, from: '2026-01-01', text: 'Två boenden i månaden.' };
  await city.send('bearer', { type: 'planImplementation', aim, target: none, args: plan });
  const opened = await city.send('bearer', { type: 'openGateCase', aim, target: { gate: 'scale' }, args: {} });
  const prepared = { initiativeId: promised.initiativeId, gateCaseId: opened.outcome.after.gateCase?.id ?? '' };
  await request(city, prepared);
  await approve(city, prepared, null);
  return promised;
}
