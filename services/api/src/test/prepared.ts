import { daysAfter } from '../demo/calendar.ts';
import { localDate } from '../write/moment.ts';
import type { TestService } from './service.ts';

/** An initiative of the test city, brought by commands to a place where something can be decided. */
export interface Prepared {
  readonly initiativeId: string;
  readonly gateCaseId: string;
}

const none = undefined;

/** A day that is near enough to wait for, by the city's clock. */
export const inAMonth = ({ clock }: TestService): string => daysAfter(localDate(clock()), 30);

/** A draft by the bearer. */
export async function draft(city: TestService, visibility: 'invited' | 'internal' = 'internal'): Promise<string> {
  const { id } = await city.send('bearer', {
    type: 'draftInitiative',
    aim: {},
    target: none,
    args: {
      ...{ processModelId: city.shell.defaultModel.id, entry: 'idea', origin: 'idea', visibility, area: null },
      ...{
        bearerKind: 'employee',
        title: 'Nattlampor',
        summary: 'Lampor som tänds av rörelse',
        proposedUnitId: city.units.care,
      },
    },
  });
  return id;
}

/** Accepted and described: in its first phase. */
export async function accepted(
  city: TestService,
  visibility: 'invited' | 'internal' = 'internal',
  owningUnitId = city.units.care,
): Promise<string> {
  const initiativeId = await draft(city, visibility);
  const aim = { initiativeId };
  await city.send('bearer', { type: 'submitInitiative', aim, target: none, args: { caseNumber: '' } });
  await city.send('leaderCare', { type: 'acceptAtIntake', aim, target: none, args: { owningUnitId } });
  await city.send('bearer', { type: 'describeNeed', aim, target: none, args: { need: 'Många faller på natten.' } });
  await city.send('bearer', { type: 'describeIdea', aim, target: none, args: { idea: 'Lampor längs golvet.' } });
  return initiativeId;
}

/** A case at a gate that stands ahead. */
export async function openCase(city: TestService, initiativeId: string, gate: string): Promise<Prepared> {
  const sent = await city.send('bearer', { type: 'openGateCase', aim: { initiativeId }, target: { gate }, args: {} });
  return { initiativeId, gateCaseId: sent.outcome.after.gateCase?.id ?? '' };
}

/** The address of the latest dossier. */
export async function addressOf(city: TestService, { gateCaseId }: Prepared): Promise<string> {
  const answer = await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`);
  return answer.json().dossiers.at(-1).address;
}

export async function request(city: TestService, prepared: Prepared): Promise<void> {
  const { gateCaseId } = prepared;
  const { version } = (await city.as('bearer').get(`/initiatives/${prepared.initiativeId}`)).json();
  const args = { basedOn: version, deviations: [] };
  await city.send('bearer', { type: 'requestDecision', aim: { gateCaseId }, target: none, args });
}

/** A decision on time has been requested. */
export async function atTimeGate(
  city: TestService,
  visibility: 'invited' | 'internal' = 'internal',
  owningUnitId = city.units.care,
): Promise<Prepared> {
  const prepared = await openCase(city, await accepted(city, visibility, owningUnitId), 'time');
  await request(city, prepared);
  return prepared;
}

/** A decision on money has been requested, the whole amount from the fund of the owning administration; so many minutes were given before. */
export async function atMoneyGate(
  city: TestService,
  amountMinor: number,
  fundId = city.funds.care,
  visibility: 'invited' | 'internal' = 'internal',
  grantMinutes = 2400,
): Promise<Prepared> {
  const initiativeId = await inSetup(city, visibility, grantMinutes);
  await setUp(city, initiativeId);
  const prepared = await openCase(city, initiativeId, 'money');
  await assess(city, prepared);
  await apply(city, prepared, amountMinor, fundId);
  await request(city, prepared);
  return prepared;
}

/** Where effect goals are set: past the gate for time, in models that have one. */
async function inSetup(city: TestService, visibility: 'invited' | 'internal', grantMinutes: number): Promise<string> {
  if (!city.shell.defaultModel.gates.some(({ kind }) => kind === 'time')) return accepted(city, visibility);
  const time = await atTimeGate(city, visibility);
  await city.send('deciderCare', {
    type: 'decideGate',
    aim: { gateCaseId: time.gateCaseId },
    target: none,
    args: {
      ...{
        outcome: 'approve',
        basedOn: await addressOf(city, time),
        reasons: 'Värt att utforska.',
        grantMinutes,
      },
      ...{ tryAgainIf: null, recorded: null, embargo: null },
    },
  });
  return time.initiativeId;
}

async function setUp(city: TestService, initiativeId: string): Promise<void> {
  const aim = { initiativeId };
  await city.send('bearer', {
    type: 'setEffectGoal',
    aim,
    target: { goalId: null },
    args: {
      ...{ name: 'Fall på natten', valueKind: 'quality', unit: 'fall per månad', direction: 'down', baseline: 12 },
      ...{ target: 6, method: 'Avvikelserapporter', ownerUnitId: null, dueOn: '2099-12-31', reason: null },
    },
  });
  const plan = { from: '2026-01-01', to: '2099-06-30', place: 'Ett boende', testGroup: '20 boende', costMinor: null };
  await city.send('bearer', { type: 'planPilot', aim, target: none, args: plan });
}

async function assess(city: TestService, { gateCaseId }: Prepared): Promise<void> {
  const gate = city.shell.defaultModel.gates.find(({ id }) => id === 'money');
  const applicable = city.shell.defaultModel.criteria.filter(
    ({ id, appliesWhen }) => appliesWhen === undefined && gate?.criteria.includes(id),
  );
  const ratings = Object.fromEntries(applicable.map(({ id }) => [id, { rating: 'met', justification: 'Tydligt.' }]));
  await city.send('assessorOne', { type: 'rateCriteria', aim: { gateCaseId }, target: none, args: { ratings } });
}

async function apply(city: TestService, prepared: Prepared, amountMinor: number, fundId: string): Promise<void> {
  const { version } = (await city.as('bearer').get(`/initiatives/${prepared.initiativeId}`)).json();
  await city.send('bearer', {
    type: 'applyForMoney',
    aim: { gateCaseId: prepared.gateCaseId },
    target: none,
    args: {
      ...{
        basedOn: version,
        amountMinor,
        costLines: [{ text: 'Lampor', amountMinor }],
        from: '2026-01-01',
        to: '2099-06-30',
      },
      ...{ recipientUnitId: city.units.care, projectCode: 'P-1' },
      shares: [{ payerUnitId: city.units.care, fundId, amountMinor }],
    },
  });
}
