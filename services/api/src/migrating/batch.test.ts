import { findShippedModel } from '@idesluss/core';
import shipped from '@idesluss/core/models/helsingborg-1-to-2.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted, draft, openCase } from '../test/prepared.ts';
import { evaluating, piloting, scaling } from '../test/prepared-value.ts';
import type { TestService } from '../test/service.ts';
import { keptWithin } from './batch.ts';
import { exampleMapping as mapping } from './bodies.ts';

let city: TestService;
let ids: Readonly<Record<string, string>>;

/** The city where what is drafted follows the earlier version, with something in each of its phases. */
beforeAll(async () => {
  city = await openTestService();
  const defaultModel = findShippedModel('helsingborg', 1) ?? city.shell.defaultModel;
  const earlier: TestService = { ...city, shell: { ...city.shell, defaultModel } };
  const submitted = await draft(earlier);
  const aim = { initiativeId: submitted };
  await city.send('bearer', { type: 'submitInitiative', aim, target: undefined, args: { caseNumber: '' } });
  const paused = await accepted(earlier);
  const rest = { reason: 'Vi väntar.', wakeUpOn: null, awaits: 'Upphandlingen.' };
  await city.send('office', { type: 'pauseInitiative', aim: { initiativeId: paused }, target: undefined, args: rest });
  const open = await accepted(earlier);
  await openCase(city, open, 'money');
  ids = {
    ...{ drafted: await draft(earlier), submitted, understand: await accepted(earlier), paused, open },
    pilot: (await piloting(earlier)).initiativeId,
    evaluate: (await evaluating(earlier)).initiativeId,
    scale: (await scaling(earlier)).initiativeId,
  };
}, 120_000);
afterAll(() => city.close());

const office = () => city.as('office');
const authorised = () => ({ reference: 'Dnr 2026-17', authorisedBy: { kind: 'body', bodyId: city.bodies.care } });
const plan = async (step: object = {}) =>
  (await office().post(`/process-models/${mapping.from}/migration-plans`, { mapping, ...step })).json();
const run = async (step: object = {}) =>
  (await office().post(`/process-models/${mapping.from}/migrations`, { mapping, ...authorised(), ...step })).json();

/** What must be the same afterwards, of each initiative and of the funds. */
const counted = async () => {
  const read = async (id: string) => {
    const { passedGates, grantedMinutes, granted, conditions, effectGoals } = (
      await office().get(`/initiatives/${id}`)
    ).json();
    return { passedGates, grantedMinutes, granted, conditions, effectGoals };
  };
  const running = Object.entries(ids).filter(([name]) => name !== 'drafted');
  const initiatives = await Promise.all(running.map(async ([name, id]) => [name, await read(id)] as const));
  const fund = (await office().get(`/funds/${city.funds.care}`)).json();
  return { initiatives: Object.fromEntries(initiatives), fund };
};

describe('from Helsingborg 1 to 2, with something in every phase', () => {
  it('the dry run tells each verdict, page by page, and changes nothing', async () => {
    const before = await counted();
    const first = await plan({ limit: 4 });
    const second = await plan({ limit: 4, after: first.next });
    const all = [...first.verdicts, ...second.verdicts];
    const told = Object.fromEntries(all.map((one) => [one.initiativeId, `${one.verdict} ${one.toPhase}`]));
    expect(told).toEqual({
      [ids['submitted'] ?? '']: 'moves null',
      [ids['understand'] ?? '']: 'moves exploreIdea',
      [ids['paused'] ?? '']: 'moves exploreIdea',
      [ids['open'] ?? '']: 'cannot null',
      [ids['pilot'] ?? '']: 'moves pilot',
      [ids['evaluate'] ?? '']: 'moves evaluate',
      [ids['scale'] ?? '']: 'moves scale',
    });
    expect([first.left, second.next]).toEqual([7, null]);
    expect(all.find(({ verdict }) => verdict === 'cannot').reasons).toMatchObject([{ code: 'gateCaseOpen' }]);
    expect(await counted()).toEqual(before);
  });

  it('a step moves some, the next one goes on, and nothing counted has changed', async () => {
    const before = await counted();
    const first = await run({ limit: 3 });
    expect([...first.movedIds, ...first.refusals]).toHaveLength(3);
    // As after a crash: sent again from the start, it goes on with what is left.
    const rest = await run();
    expect(first.movedIds.length + rest.movedIds.length).toBe(6);
    expect(rest).toMatchObject({
      left: 1,
      next: null,
      refusals: [{ initiativeId: ids['open'], code: 'gateCaseOpen' }],
    });
    expect(await counted()).toEqual(before);
    const { phase, processModelId } = (await office().get(`/initiatives/${ids['pilot']}`)).json();
    expect([phase, processModelId]).toEqual(['pilot', mapping.to]);
    expect(await city.audit()).toEqual([]);
  });

  it('two runs at once move each initiative once, and the other tells that it was done', async () => {
    const earlier = {
      ...city,
      shell: { ...city.shell, defaultModel: findShippedModel('helsingborg', 1) ?? city.shell.defaultModel },
    };
    const initiativeIds = [await accepted(earlier), await accepted(earlier)];
    const both = await Promise.all([run({ initiativeIds }), run({ initiativeIds })]);
    const moved: readonly string[] = both.flatMap((one) => one.movedIds);
    const stayed = both.flatMap((one) => one.refusals);
    expect(moved.toSorted()).toEqual(initiativeIds.toSorted());
    expect(stayed.map(({ code }: { code: string }) => code)).toEqual(['alreadyDone', 'alreadyDone']);
  });

  it('the same key gets the same answer, one at a time or two at once, and is not used for anything else', async () => {
    const earlier = {
      ...city,
      shell: { ...city.shell, defaultModel: findShippedModel('helsingborg', 1) ?? city.shell.defaultModel },
    };
    const initiativeIds = [await accepted(earlier), await accepted(earlier)];
    const headers = { 'idempotency-key': 'step-one' };
    const send = (more: object = {}) =>
      office().call('POST', `/process-models/${mapping.from}/migrations`, {
        payload: { mapping, ...authorised(), initiativeIds, ...more },
        headers,
      });
    const both = await Promise.all([send(), send()]);
    for (const answer of both) expect(answer.json().movedIds.toSorted()).toEqual(initiativeIds.toSorted());
    const again = await send();
    expect([again.statusCode, again.json()]).toEqual([200, both[0]?.json()]);
    const other = await send({ reference: 'Dnr 2026-18' });
    expect([other.statusCode, other.json().code]).toEqual([422, 'idempotencyKeyReused']);
    const events = (await office().get(`/initiatives/${initiativeIds[0]}/events?limit=100`)).json().events;
    expect(events.filter(({ type }: { type: string }) => type === 'initiativeMigrated')).toHaveLength(1);
  });

  it('is about the version that the address names', async () => {
    const elsewhere = await office().post(`/process-models/${mapping.to}/migration-plans`, { mapping });
    expect([elsewhere.statusCode, elsewhere.json().errors[0].pointer]).toEqual([422, '/mapping/from']);
    expect(elsewhere.json().detail).toContain('Adressen anger en annan version');
    const nowhere = await office().post(`/process-models/${city.tenantId}/migration-plans`, { mapping });
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown']);
  });

  it('takes the mapping that comes along as it is', async () => {
    const answer = await office().post(`/process-models/${mapping.from}/migration-plans`, { mapping: shipped });
    expect([answer.statusCode, answer.json().findings]).toEqual([200, []]);
  });

  it('is for the office, and a mapping that does not hold moves nobody', async () => {
    const body = { mapping, ...authorised() };
    expect((await city.as('leaderCare').post(`/process-models/${mapping.from}/migrations`, body)).statusCode).toBe(403);
    expect(
      (await city.as('bearer').post(`/process-models/${mapping.from}/migration-plans`, { mapping })).statusCode,
    ).toBe(403);
    const wrong = { ...mapping, phases: { understand: 'nowhere' } };
    const refused = await office().post(`/process-models/${mapping.from}/migrations`, { ...body, mapping: wrong });
    expect(refused.json()).toMatchObject({
      code: 'mappingRefused',
      errors: [{ pointer: '/mapping/phases/understand' }],
    });
  });
});

it('of an answer that is kept, reasons are told as far as there is room', () => {
  const reasons = [{ code: 'gateCaseOpen', text: { sv: 'Ett ärende är öppet.', en: 'A case is open.' } }] as const;
  const stayed = ['a', 'b', 'c'].map((initiativeId) => ({ initiativeId, code: 'notMigrated', reasons }));
  const length = JSON.stringify(reasons).length;
  expect(keptWithin(stayed, 2 * length).map((one) => one.reasons.length)).toEqual([1, 1, 0]);
  expect(keptWithin(stayed)).toEqual(stayed);
});
