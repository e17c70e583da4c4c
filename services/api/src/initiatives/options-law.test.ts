import { type Command, type CommandType, may, type Option, options } from '@idesluss/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTenant } from '../db/transaction.ts';
import { demoIds } from '../demo/ids.ts';
import { createFindActor } from '../http/actor.ts';
import { type DemoService, openDemoService } from '../test/demo-service.ts';
import { createDemoDatabase } from '../test/demo-template.ts';
import type { Aim } from '../write/aim.ts';
import { readingContext } from '../write/reading.ts';
import { toGround } from '../write/situation.ts';
import { situationStatements } from '../write/situation-statements.ts';
import { findSituation } from './queries.ts';

let demo: DemoService;
beforeAll(async () => {
  demo = await openDemoService(await createDemoDatabase());
});
afterAll(() => demo.close());

const onCase: ReadonlySet<CommandType> = new Set<CommandType>([
  ...(['rateCriteria', 'applyForMoney', 'decideShare', 'requestDecision', 'decideGate', 'notifyDecision'] as const),
  'keepGateCaseRecord',
]);

/** They look at which body stands above each unit that the initiative concerns. */
const ofConcerned: ReadonlySet<CommandType> = new Set(['settleQuestioning', 'decideCondition', 'extendPilot']);

/** The situation as the command itself would find it. */
const groundOf = async (command: CommandType, aim: Aim, personId: string) => {
  const parts = situationStatements(aim, command, ofConcerned.has(command) ? { concerned: true } : {}, personId);
  const place = { db: demo.db, tenantId: demoIds.tenant };
  const rows = await readTenant(
    place,
    parts.map(({ statement }) => statement),
  );
  return toGround(new Map(parts.map(({ part }, index) => [part, rows[index] ?? []])), aim).situation;
};

const codeOf = (refusal: { readonly code: string } | null | undefined): string => refusal?.code ?? 'allowed';

it('says of every option what the command itself would answer', async () => {
  const findActor = createFindActor(demo.shell);
  const seen = new Map<string, number>();
  const untrue: string[] = [];
  for (const initiativeId of [...Object.values(demoIds.initiatives), ...Object.values(demoIds.try)]) {
    for (const [name, subject] of Object.entries(demoIds.people)) {
      const identity = { tenantId: demoIds.tenant, subject, clientId: 'demo', scopes: [] };
      const reader = { shell: demo.shell, findActor, identity };
      const found = await findSituation(reader, { initiativeId }, 'readOptions');
      if (!found.ok) continue;
      const { situation, context } = found.value;
      const caseAim = situation.gateCase === undefined ? {} : { gateCaseId: situation.gateCase.id };
      const grounds = new Map<string, Awaited<ReturnType<typeof groundOf>>>();
      for (const option of options(situation, context)) {
        const aimed = onCase.has(option.command);
        if (aimed && situation.gateCase === undefined) continue;
        const asked = ofConcerned.has(option.command) ? option.command : 'decideGate';
        const ground =
          grounds.get(`${asked} ${aimed}`) ?? (await groundOf(asked, aimed ? caseAim : { initiativeId }, subject));
        grounds.set(`${asked} ${aimed}`, ground);
        const fresh = readingContext(demo.shell, context.actor, ground.initiative);
        const answer = mayBe(option, ground, fresh);
        if (codeOf(option.refusal) !== codeOf(answer))
          untrue.push(
            `${option.command} by ${name} on ${initiativeId}: ${codeOf(option.refusal)}, not ${codeOf(answer)}`,
          );
        const told = `${option.command} ${codeOf(answer)}`;
        seen.set(told, (seen.get(told) ?? 0) + 1);
      }
    }
  }
  expect(untrue).toEqual([]);
  // Among them what the registrar records for a body: that needs the unit above which it stands.
  expect(seen.get('decideGate allowed')).toBeGreaterThan(1);
  expect(seen.size).toBeGreaterThan(50);
}, 60_000);

/** An option's target is of its command's own type, which a list of options of all types cannot say. */
function mayBe(
  { command, target }: Option,
  ...ground: readonly [Parameters<typeof may>[1], Parameters<typeof may>[2]]
) {
  const ask = may as (
    type: CommandType,
    s: (typeof ground)[0],
    c: (typeof ground)[1],
    target: Command['target'],
  ) => ReturnType<typeof may>;
  return ask(command, ...ground, target);
}
