import { findShippedModel } from '@idesluss/core';
import type { Kysely } from 'kysely';
import { randomUUIDv7 } from 'node:crypto';
import { query } from '../db/query.ts';
import type { Database } from '../db/tables.ts';
import { readTenant } from '../db/transaction.ts';
import { createShell } from '../slices.ts';
import type { Shell } from '../write/execute.ts';
import { momentOn, workdayBefore } from './calendar.ts';
import { askChallenges } from './challenges.ts';
import { writeModels } from './models.ts';
import type { Plan } from './plan.ts';
import { foundCity } from './registers.ts';
import { roundStories } from './rounds.ts';
import { playStories } from './run.ts';
import { showcases } from './showcases.ts';
import { tell } from './story.ts';
import { tryPlans } from './try-plans.ts';
import { registerTries } from './try-registers.ts';

export interface Loading {
  /** As the service's role: the demo gets in by the same door as everybody else. */
  readonly db: Kysely<Database>;
  readonly tenantId: string;
  readonly clock: () => Date;
  readonly log: (line: string) => void;
}

/** Days before now on which the city was set up: before the first of its ideas. */
const FOUNDED = 420;

/** Fills an empty tenant with the demo city, by commands alone; a tenant that has initiatives is left as it is. */
export async function loadDemo({ db, tenantId, clock, log }: Loading): Promise<'loaded' | 'thereAlready'> {
  const first = query('select 1 from public.initiative limit 1', []);
  const [found] = await readTenant({ db, tenantId }, [first]);
  if (found.length > 0) return 'thereAlready';
  const shell = createShell({ db, clock, newId: randomUUIDv7 });
  const now = clock();
  const year = now.getUTCFullYear();
  const founding = { shell, tenantId, moment: momentOn(workdayBefore(now, FOUNDED), 0), year };
  log('  Demostad: people, units, mandates and funds …');
  await foundCity(founding);
  await registerTries(founding);
  await askChallenges(founding, now);
  await writeModels(founding);
  const plans = [...showcases, ...tryPlans];
  log(`  ${plans.length} initiatives, from the first to yesterday …`);
  const stories = plans.map((plan) => tell(plan, modelOf(plan, shell), year));
  await playStories({ shell, tenantId, now, log }, [...roundStories, ...stories]);
  return 'loaded';
}

/** The version of the model that an initiative follows. */
function modelOf({ version }: Plan, { defaultModel }: Shell): string {
  const named = version === undefined ? undefined : findShippedModel(defaultModel.key, version);
  return (named ?? defaultModel).id;
}
