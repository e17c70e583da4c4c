import { setTimeout as pause } from 'node:timers/promises';
import { compose } from '@idesluss/api/src/compose.ts';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { countCandidates } from '@idesluss/api/src/migrating/candidates.ts';
import { exampleMapping as mapping } from '@idesluss/api/src/migrating/bodies.ts';
import { accepted } from '@idesluss/api/src/test/prepared.ts';
import { evaluating, piloting, scaling } from '@idesluss/api/src/test/prepared-value.ts';
import { callerOf, openService, type TestService } from '@idesluss/api/src/test/service.ts';
import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import { findShippedModel } from '@idesluss/core';

/** What became of a run that was cut off and sent again. */
export interface CutOff {
  readonly running: number;
  /** How many had been moved when the instance went. */
  readonly movedBefore: number;
  readonly findings: readonly string[];
}

type Counted = Readonly<Record<string, string>>;

/**
 * A city at work by Helsingborg 1, with something in every phase, is moved to 2 by one instance, which goes down midway; a
 * second one is sent the same again. Everything counted is held against what it was.
 */
export async function cutOff(database: TestDatabase, crowd: number): Promise<CutOff> {
  const city = await openService(database);
  try {
    const ids = await settle(city, crowd);
    const before = await countedIn(city, ids);
    await goDownMidway(city, ids);
    const movedBefore = await movedIn(city, ids);
    for (let left = ids.length; left > 0; ) left = (await step(city.as('office'), city)).json().left;
    const after = await countedIn(city, ids);
    const changed = ids.filter((id) => before[id] !== after[id]).map((id) => `${id} counts otherwise`);
    const findings = [...changed, ...(await onceEach(city, ids)), ...(await city.audit())];
    return { running: ids.length, movedBefore, findings };
  } finally {
    // What the audit finds has been told above.
    await city.close().catch(() => undefined);
  }
}

/** A further instance begins to move all, and loses its database once some have been moved. */
async function goDownMidway(city: TestService, ids: readonly string[]): Promise<void> {
  const db = openDatabase({ url: city.database.serviceUrl });
  const { app } = await compose({ config: city.config, db, clock: city.clock });
  const office = callerOf(app, () => city.tokenFor(city.people.office));
  const cut = step(office, city).catch(() => undefined);
  const place = { db: city.db, tenantId: city.tenantId };
  while ((await countCandidates(place, mapping.from)) > ids.length - 3) await pause(1);
  await db.destroy();
  await cut;
  await app.close();
}

/** Some in each phase, and a crowd that explores. */
async function settle(city: TestService, crowd: number): Promise<readonly string[]> {
  const defaultModel = findShippedModel('helsingborg', 1) ?? city.shell.defaultModel;
  const earlier: TestService = { ...city, shell: { ...city.shell, defaultModel } };
  const ids = [(await piloting(earlier)).initiativeId, (await evaluating(earlier)).initiativeId];
  ids.push((await scaling(earlier)).initiativeId);
  for (let index = 0; index < crowd; index += 1) ids.push(await accepted(earlier));
  return ids;
}

const step = (office: ReturnType<typeof callerOf>, city: TestService) =>
  office.post(`/process-models/${mapping.from}/migrations`, {
    ...{ mapping, reference: 'Dnr 2026-17', limit: 100 },
    authorisedBy: { kind: 'body', bodyId: city.bodies.care },
  });

async function shown(city: TestService, id: string) {
  return (await city.as('office').get(`/initiatives/${id}`)).json();
}

async function movedIn(city: TestService, ids: readonly string[]): Promise<number> {
  const all = await Promise.all(ids.map(async (id) => (await shown(city, id)).processModelId === mapping.to));
  return all.filter(Boolean).length;
}

async function countedIn(city: TestService, ids: readonly string[]): Promise<Counted> {
  const told = await Promise.all(
    ids.map(async (id) => {
      const { passedGates, grantedMinutes, granted, conditions, effectGoals } = await shown(city, id);
      return [id, JSON.stringify({ passedGates, grantedMinutes, granted, conditions, effectGoals })] as const;
    }),
  );
  return Object.fromEntries(told);
}

/** However often it was sent, each has been moved once. */
async function onceEach(city: TestService, ids: readonly string[]): Promise<readonly string[]> {
  const moves = await Promise.all(ids.map(async (id) => (await shown(city, id)).migrations.length));
  return ids.flatMap((id, index) => (moves[index] === 1 ? [] : [`${id} was moved ${moves[index]} times`]));
}
