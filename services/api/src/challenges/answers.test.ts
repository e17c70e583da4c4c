import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildRows } from '../db/rebuild-rows.ts';
import { daysAfter } from '../demo/calendar.ts';
import { sealAll } from '../seal/sealer.ts';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';
import { localDate } from '../write/moment.ts';
import { send } from '../write/send.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

const inDays = (days: number): string => daysAfter(localDate(city.clock()), days);
const ask = async (opensOn = inDays(-3)): Promise<string> => {
  const words = { title: 'Lugna nätter', question: 'Hur stör vi färre på natten?' };
  const asked = { owningUnitId: city.units.care, ...words, opensOn, closesOn: inDays(30) };
  return (await city.as('office').post('/challenges', asked)).json().id;
};
const close = (id: string) => city.as('office').post(`/challenges/${id}/closings`, { reason: 'Nog nu.' });
const draft = (challengeId: string | null, change: object = {}) =>
  city.as('bearer').post('/initiatives', {
    ...{ entry: 'idea', origin: 'challenge', visibility: 'internal', bearerKind: 'employee' },
    ...{ title: 'Nattlampor', summary: 'Lampor som tänds av rörelse', challengeId, ...change },
  });
const answered = async (challengeId: string | null, change: object = {}): Promise<string> =>
  (await draft(challengeId, change)).json().id;
const submit = (id: string) => city.as('bearer').post(`/initiatives/${id}/submissions`, {});
const choose = async (id: string, challengeId: string | null) => {
  const { etag = '' } = (await city.as('bearer').get(`/initiatives/${id}`)).headers;
  return city.as('bearer').patch(`/initiatives/${id}`, { challengeId }, String(etag));
};
const answersSeenBy = async (by: PersonKey, challengeId: string): Promise<string[]> => {
  const { _links: links } = (await city.as(by).get(`/challenges/${challengeId}`)).json();
  const path: string = links.find(({ rel }: { rel: string }) => rel === 'answers').href.split('/v0')[1];
  const { initiatives } = (await city.as(by).get(path)).json();
  return initiatives.map(({ initiativeId }: { initiativeId: string }) => initiativeId);
};

describe('what answers a challenge', () => {
  it('is found by it, by those who may read it alone', async () => {
    const challengeId = await ask();
    const [seen, hidden, other] = [
      await answered(challengeId),
      await answered(challengeId, { visibility: 'invited' }),
      await answered(await ask()),
    ];
    expect(await answersSeenBy('bearer', challengeId)).toEqual([hidden, seen]);
    expect(await answersSeenBy('outsider', challengeId)).toEqual([]);
    for (const id of [seen, hidden, other]) expect((await submit(id)).statusCode).toBe(201);
    expect(await answersSeenBy('outsider', challengeId)).toEqual([seen]);
    expect(await answersSeenBy('office', challengeId)).toEqual([hidden, seen]);
    const shown = (await city.as('outsider').get(`/initiatives/${seen}`)).json();
    expect(shown.challengeId).toBe(challengeId);
    const to = shown._links.find(({ rel }: { rel: string }) => rel === 'challenge').href;
    expect(to).toMatch(new RegExp(`/challenges/${challengeId}$`));
  });

  it('is refused where there is no such challenge, or it is not open, with its days', async () => {
    const unknown = await draft(city.tenantId);
    expect([unknown.statusCode, unknown.json().errors]).toMatchObject([422, [{ pointer: '/challengeId' }]]);
    const coming = await draft(await ask(inDays(5)));
    expect([coming.statusCode, coming.json().code]).toEqual([409, 'challengeNotOpen']);
    expect(coming.json().detail).toContain(inDays(5));
    const challengeId = await ask();
    await close(challengeId);
    const closed = await draft(challengeId);
    expect(closed.json()).toMatchObject({
      code: 'challengeNotOpen',
      refusal: { challengeId, state: 'closed', closesOn: inDays(30), closedOn: inDays(0) },
    });
    expect(closed.json().detail).toContain('”Lugna nätter”');
  });

  it('is chosen and unchosen in the draft, and not afterwards', async () => {
    const [first, second] = [await ask(), await ask()];
    const id = await answered(null);
    expect((await choose(id, first)).json()).toMatchObject({ challengeId: first, version: 2 });
    expect((await choose(id, first)).json()).toMatchObject({ challengeId: first, version: 2 });
    expect((await choose(id, second)).json()).toMatchObject({ challengeId: second, version: 3 });
    expect(await answersSeenBy('bearer', first)).toEqual([]);
    expect((await choose(id, null)).json().challengeId).toBeNull();
    expect((await choose(id, second)).statusCode).toBe(200);
    expect((await submit(id)).statusCode).toBe(201);
    const late = await choose(id, null);
    expect([late.statusCode, late.json().errors]).toMatchObject([422, [{ pointer: '/challengeId' }]]);
  });
});

it('that takes no answers is refused at its place in a new draft, with the way on without it', async () => {
  const challengeId = await ask();
  await close(challengeId);
  const { code, errors, detail } = (await draft(challengeId)).json();
  expect([code, errors[0].pointer]).toEqual(['challengeNotOpen', '/challengeId']);
  expect(detail).toContain('Utelämna utmaningen');
});

describe('a challenge that closes while the answer is a draft', () => {
  const optionOf = async (id: string) => {
    const { options } = (await city.as('bearer').get(`/initiatives/${id}/options`)).json();
    return options.find(({ command }: { command: string }) => command === 'submitInitiative');
  };

  it('stands in the way of its submission, which the options tell beforehand, until it is removed', async () => {
    const challengeId = await ask();
    const id = await answered(challengeId);
    expect(await optionOf(id)).toMatchObject({ allowed: true });
    await close(challengeId);
    expect(await optionOf(id)).toMatchObject({ allowed: false, refusal: { code: 'challengeNotOpen' } });
    const refused = await submit(id);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'challengeNotOpen']);
    expect(refused.json().detail).toContain('Utelämna utmaningen');
    expect((await choose(id, null)).statusCode).toBe(200);
    expect((await submit(id)).statusCode).toBe(201);
  });

  it.each([
    ['drafting', async (challengeId: string) => () => draft(challengeId)],
    ['choosing', async (challengeId: string) => choosing(await answered(null), challengeId)],
    ['submitting', async (challengeId: string) => submitting(await answered(challengeId))],
  ] as const)('%s and closing at once: the answer came before, or is refused', async (_, prepare) => {
    for (let round = 0; round < 6; round += 1) {
      const challengeId = await ask();
      const answer = await prepare(challengeId);
      const [given, closed] = await Promise.all(
        round % 2 === 0 ? [answer(), close(challengeId)] : [close(challengeId), answer()].reverse(),
      );
      expect(closed?.statusCode).toBe(201);
      const told = given?.json().code ?? 'done';
      expect(['done', 'challengeNotOpen'], given?.body).toContain(told);
      const [answers, { closing }] = [await eventsNaming(challengeId), await read(challengeId)];
      // What was refused has left nothing; what was taken came first.
      expect(answers.filter((at) => at > closing.closedAt)).toEqual([]);
      expect(given?.statusCode).toBeLessThan(told === 'done' ? 300 : 410);
    }
  });

  const choosing = (id: string, challengeId: string) => () => choose(id, challengeId);
  const submitting = (id: string) => () => submit(id);
  const read = async (id: string) => (await city.as('office').get(`/challenges/${id}`)).json();
  const eventsNaming = async (challengeId: string): Promise<string[]> => {
    const ids = await answersSeenBy('bearer', challengeId);
    const pages = await Promise.all(ids.map((id) => city.as('bearer').get(`/initiatives/${id}/events`)));
    return pages.flatMap((page) => page.json().events.map(({ recordedAt }: { recordedAt: string }) => recordedAt));
  };

  it('an answer waits for whoever is closing it, and is then refused', async () => {
    const challengeId = await ask();
    const id = await answered(challengeId);
    const holder = new pg.Client({ connectionString: city.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query(`select set_config('app.tenant', $1, true)`, [city.tenantId]);
      await holder.query('select 1 from public.challenge where challenge_id = $1 for share', [challengeId]);
      // Answers pass whoever else answers; only closing waits for them.
      expect((await draft(challengeId)).statusCode).toBe(201);
      const closing = close(challengeId);
      await waiting(holder);
      await holder.query('commit');
      expect((await closing).statusCode).toBe(201);
      await holder.query('begin');
      await holder.query(`select set_config('app.tenant', $1, true)`, [city.tenantId]);
      await holder.query('select 1 from public.challenge where challenge_id = $1 for no key update', [challengeId]);
      const answers = [submit(id), draft(challengeId)];
      await waiting(holder);
      await holder.query('commit');
      const told = (await Promise.all(answers)).map((answer) => answer.json().code);
      expect(told).toEqual(['challengeNotOpen', 'challengeNotOpen']);
    } finally {
      await holder.end();
    }
  });
});

/** Until somebody waits for a lock. */
async function waiting(holder: pg.Client): Promise<void> {
  const waiters = 'select count(*)::int as n from pg_locks where not granted';
  await expect
    .poll(async () => (await holder.query<{ n: number }>(waiters)).rows[0]?.n ?? 0, { timeout: 10_000 })
    .toBeGreaterThan(0);
}

it('an answer is recorded after the challenge, also where an instance’s clock is slow', async () => {
  const challengeId = await ask();
  const slow = { ...city.shell, clock: () => new Date(city.clock().getTime() - 3_600_000) };
  const sender = { tenantId: city.tenantId, personId: city.people.bearer, clientId: 'test' };
  const words = { title: 'Nattlampor', summary: 'Lampor', area: null, proposedUnitId: null } as const;
  const kind = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' } as const;
  const args = { processModelId: city.shell.defaultModel.id, ...kind, ...words, challengeId };
  const { outcome } = await send(slow, sender, { type: 'draftInitiative', aim: {}, target: undefined, args });
  expect(new Date(outcome.context.now).getTime()).toBeGreaterThan(city.clock().getTime() - 60_000);
});

describe('the record', () => {
  it('tells of challenges in the feed, whole to whoever reads it', async () => {
    const challengeId = await ask();
    await close(challengeId);
    await sealAll({ db: city.db, now: () => city.clock().toISOString(), holder: 'test' });
    let path = '/events?limit=100';
    const types: string[] = [];
    for (let atEnd = false; !atEnd; ) {
      const { events, _meta: meta, _links: links } = (await city.as('office').get(path)).json();
      const own = events.filter(({ streamId }: { streamId: string }) => streamId === challengeId);
      types.push(...own.map(({ type, streamKind }: { type: string; streamKind: string }) => `${streamKind} ${type}`));
      path = links.find(({ rel }: { rel: string }) => rel === 'next').href.split('/v0')[1];
      atEnd = meta.atEnd;
    }
    expect(types).toEqual(['challenge challengeRegistered', 'challenge challengeClosed']);
  });

  it('is read, decided on and rebuilt as the present fold makes it', async () => {
    const challengeId = await ask();
    const owner = new pg.Client({ connectionString: city.database.ownerUrl });
    await owner.connect();
    await owner.query(`select set_config('app.tenant', $1, false)`, [city.tenantId]);
    const aged = `update public.challenge set fold = 1, state = state || '{"title": "Strange", "closesOn": "2001-01-01"}'
      where challenge_id = $1`;
    await owner.query(aged, [challengeId]);
    await owner.end();
    const path = `/challenges/${challengeId}`;
    expect((await city.as('office').get(path)).json()).toMatchObject({ title: 'Lugna nätter', state: 'open' });
    expect((await draft(challengeId)).statusCode).toBe(201);
    expect(await rebuildRows({ db: city.db, tenantId: city.tenantId })).toBe(1);
    expect(await city.audit()).toEqual([]);
  });

  it('keeps what was asked when whoever asked is erased', async () => {
    const { id: personId } = (await city.as('office').post('/people', { name: 'Frida Fråga' })).json();
    const role = { personId, role: 'innovationLeader', unitId: city.units.care, validFrom: '2020-01-01' };
    await city.as('office').post('/roles', role);
    const words = { title: 'Kvar', question: 'Vad står kvar?', opensOn: inDays(0), closesOn: inDays(1) };
    const asked = await city.asPerson(personId).post('/challenges', { owningUnitId: city.units.care, ...words });
    expect(asked.statusCode, asked.body).toBe(201);
    const erased = await city.as('registrar').post(`/people/${personId}/erasures`, { reason: 'personAsked' });
    expect(erased.statusCode, erased.body).toBe(201);
    expect((await city.as('office').get(`/challenges/${asked.json().id}`)).json().title).toBe('Kvar');
  });

  it('notes who was refused what', async () => {
    const challengeId = await ask();
    expect((await city.as('bearer').post(`/challenges/${challengeId}/closings`, { reason: 'Nej.' })).statusCode).toBe(
      403,
    );
    const client = new pg.Client({ connectionString: city.database.ownerUrl });
    await client.connect();
    await client.query(`select set_config('app.tenant', $1, false)`, [city.tenantId]);
    const kept = 'select action, code, target_kind from public.attempt where target_id = $1';
    const { rows } = await client.query(kept, [challengeId]);
    await client.end();
    expect(rows).toEqual([{ action: 'closeChallenge', code: 'notPermitted', target_kind: 'challengeId' }]);
  });
});
