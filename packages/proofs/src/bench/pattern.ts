import { randomUUIDv7 } from 'node:crypto';
import { addressOf, atMoneyGate } from '@idesluss/api/src/test/prepared.ts';
import { openService, type TestService } from '@idesluss/api/src/test/service.ts';
import { type CopyIds, copyStatements } from './copies.ts';
import { type DecisionMaterial, readMaterial } from './decision-material.ts';
import type { Grounds } from './grounds.ts';

const partMinor = 15_000_000;

/** One initiative at the gate for money, brought there by commands; and the databases that hold copies of it. */
export type Pattern = {
  readonly city: TestService;
  readonly ids: CopyIds;
  /** Address of the dossier that its decider sees, which is the copies' as well. */
  readonly basedOn: string;
  readonly material: DecisionMaterial;
};

export const databases = { city: 'bench_city', service: 'bench_service', baseline: 'bench_baseline' } as const;

/** Makes the city, the pattern and `copies` of it in two equal databases, then decides the pattern to see what is stored. */
export const makePattern = async (grounds: Grounds, copies: number): Promise<Pattern> => {
  const city = await openService(await grounds.openEmpty(databases.city));
  const fund = { unitId: city.units.care, year: city.clock().getUTCFullYear(), name: 'Innovationsmedel' };
  const { id: fundId } = await city.send('office', { type: 'openFund', aim: {}, target: undefined, args: fund });
  const money = { amountMinor: partMinor, reference: 'Budget' };
  await city.send('deciderCare', { type: 'allocateFund', aim: { fundId }, target: undefined, args: money });
  const prepared = await atMoneyGate(city, partMinor, fundId);
  const basedOn = await addressOf(city, prepared);
  const initiative = (await city.as('bearer').get(`/initiatives/${prepared.initiativeId}`)).json();
  const { caseNumber } = initiative;
  const [{ series_id: seriesId } = { series_id: '' }] = await grounds.asAdmin<{ series_id: string }>(
    databases.city,
    `select series_id from public.goal_series where initiative_id = '${prepared.initiativeId}'`,
  );
  const ids = { ...prepared, fundId, seriesId, caseNumber };
  await grounds.copyDatabase(databases.city, databases.service);
  await grounds.asAdmin(databases.service, ...copyStatements(ids, copies), 'vacuum (analyze)');
  await grounds.copyDatabase(databases.service, databases.baseline);
  await grounds.asAdmin(databases.baseline, 'vacuum (analyze)');
  return { city, ids, basedOn, material: await decidePattern(grounds, city, ids, basedOn) };
};

const kept = ['location', 'etag', 'cache-control'];

const decidePattern = async (grounds: Grounds, city: TestService, ids: CopyIds, basedOn: string) => {
  const key = randomUUIDv7();
  const path = `/gate-cases/${ids.gateCaseId}/decisions`;
  const answer = await city.as('deciderCare').post(path, decisionBody(basedOn), { 'idempotency-key': key });
  if (answer.statusCode !== 201) throw new Error(`the pattern was not decided: ${answer.body}`);
  const headers = Object.fromEntries(kept.map((name) => [name, String(answer.headers[name])]));
  return readMaterial(grounds.urlOf('admin', databases.city), {
    ...{ ids, tenantId: city.tenantId, personId: city.people.deciderCare, clientId: 'test', key },
    ...{ answer: answer.body, headers },
  });
};

/** What the decider sends, for the pattern and for every copy. */
export const decisionBody = (basedOn: string) => ({ outcome: 'approve', basedOn, reasons: 'Ryms och behövs.' });
