import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { openTestCity } from '../db/testing.ts';
import { readTenant } from '../db/transaction.ts';
import type { Aim } from './aim.ts';
import { situationStatements } from './situation-statements.ts';

let city: Awaited<ReturnType<typeof openTestCity>>;

beforeAll(async () => {
  city = await openTestCity();
});
afterAll(() => city.close());

const aims: readonly Aim[] = [
  { gateCaseId: randomUUID() },
  { initiativeId: randomUUID() },
  { fundId: randomUUID() },
  { personId: randomUUID() },
  { roleId: randomUUID() },
  { mandateId: randomUUID() },
  { challengeId: randomUUID() },
  { roundId: randomUUID() },
  { processModelId: randomUUID() },
];
const mentions = {
  fundsOf: [randomUUID()],
  units: [randomUUID()],
  people: [randomUUID()],
  bodies: [randomUUID()],
  funds: [randomUUID()],
  challenges: [randomUUID()],
  rounds: [randomUUID()],
  initiatives: [randomUUID()],
  processModels: [randomUUID()],
};

it.each(aims)('reads by keys, whatever else the tables hold: %o', async (aim) => {
  for (const { part, statement } of situationStatements(aim, 'decideGate', mentions, randomUUID())) {
    const { sql, parameters } = 'compile' in statement ? statement.compile() : statement;
    const explain = query<Record<'QUERY PLAN', string>>(`explain (costs off) ${sql}`, parameters);
    // Small tables are read whole in any case. With that forbidden, an id that is still a filter and no condition of an
    // index has no way but to go through all rows of the tenant.
    const [, plan] = await readTenant({ db: city.db, tenantId: city.ours }, [
      query('set local enable_seqscan = off'),
      explain,
    ]);
    expect(plan.map((line) => line['QUERY PLAN']).join('\n'), part).not.toMatch(/Seq Scan|Filter:.*(_id\b|SubPlan)/);
  }
});
