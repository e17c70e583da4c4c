import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { rebuildRows } from '../db/rebuild-rows.ts';
import { inTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import { accepted, atTimeGate, draft, inAMonth } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';
import { tasksIn } from '../test/tasks.ts';

let city: TestService;
let tasks: ReturnType<typeof tasksIn>;

beforeAll(async () => {
  city = await openTestService();
  tasks = tasksIn(city);
}, 60_000);
afterAll(() => city.close());

describe('it is found', () => {
  it('what is due first first, and no more than fifty at once', async () => {
    const { me, walked, post, owned } = tasks;
    const drafts = await Promise.all(Array.from({ length: 52 }, () => draft(city)));
    const offer = { personId: city.people.coach, kind: 'employee' };
    for (const id of drafts) await post('bearer', `/initiatives/${id}/bearer-offers`, offer);
    const last = await owned();
    const dueOn = inAMonth(city);
    const asked = { kind: 'union', personId: city.people.coach, question: 'Får vi?', dueOn };
    await post('bearer', `/initiatives/${last}/review-requests`, asked);
    const { tasks: told, moreTasks } = await me('coach');
    expect([told.length, moreTasks]).toEqual([50, true]);
    expect(told[0]).toMatchObject({ kind: 'review', initiativeId: last, due: dueOn });
    const { all, counts } = await walked('coach', 20);
    expect(counts).toEqual([20, 20, 13]);
    expect(all.slice(0, 1)).toEqual(told.slice(0, 1));
    expect(new Set(all.map(({ initiativeId }) => initiativeId))).toEqual(new Set([last, ...drafts]));
    expect((await me('assessorTwo')).moreTasks).toBe(false);
    // What is looked at first may wait for nobody any more: what is due later is then looked at too.
    const place = { db: city.db, tenantId: city.tenantId };
    await post('bearer', `/initiatives/${last}/review-requests`, { ...asked, personId: city.people.manager });
    const stale = query(
      `insert into public.awaited (tenant_id, stream_id, initiative_id, whom, due_on)
select tenant_id, initiative_id, initiative_id, $1, '2020-01-01' from public.initiative where initiative_id = any($2::uuid[])`,
      [city.people.manager, `{${drafts.join(',')}}`],
    );
    await inTenant(place, [], () => ({ writes: [stale], answer: undefined }));
    const manager = await me('manager');
    expect(manager.tasks.map(({ kind, initiativeId }) => [kind, initiativeId])).toEqual([['review', last]]);
    expect(manager.moreTasks).toBe(false);
  });

  it('to its end, rounds among initiatives, and whatever waits for others by now is passed by', async () => {
    const { today, walked, post } = tasks;
    const { id: roundId } = await post('leaderCity', '/decision-rounds', {
      ...{ unitId: city.units.city, gateKind: 'time', name: 'Höstens omgång' },
      ...{ opensOn: today(), joinUntil: today() },
    });
    const ids = [await accepted(city, 'internal', city.units.city), await accepted(city, 'internal', city.units.city)];
    city.passDays(1);
    const { all } = await walked('leaderCity', 1);
    expect(all.map(({ kind, roundId: round, initiativeId }) => [kind, round ?? initiativeId])).toEqual([
      ['round', roundId],
      ...ids.map((id) => ['ownership', id]),
    ]);
    expect((await walked('leaderCity', 2)).all).toEqual(all);
    const { initiativeId } = await atTimeGate(city);
    expect((await walked('auditor', 1)).all.map((one) => one.initiativeId)).not.toContain(initiativeId);
    expect(await walked('system', 20)).toEqual({ all: [], counts: [0] });
  });

  it('only by its own cursors', async () => {
    const answer = await city.as('coach').get('/people/me/tasks?after=WzFd');
    expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ code: 'cursor' }]]);
  });

  it('again once rows of an older fold are folded anew, and nothing where nobody is registered', async () => {
    const { me, kinds } = tasks;
    const { initiativeId } = await atTimeGate(city);
    const place = { db: city.db, tenantId: city.tenantId };
    const spoiled = ['delete from public.awaited', 'delete from public.initiative_party'].map((text) => query(text));
    const old = ['initiative', 'gate_case'].map((table) => query(`update public.${table} set fold = 1`));
    await inTenant(place, [], () => ({ writes: [...spoiled, ...old], answer: undefined }));
    expect(await kinds('deciderCare', initiativeId)).toEqual([]);
    await rebuildRows(place);
    expect(await kinds('deciderCare', initiativeId)).toEqual(['decision', 'ownership']);
    expect((await me('system')).tasks).toEqual([]);
  });
});
