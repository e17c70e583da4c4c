import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { toCursor } from '../http/page.ts';
import { openTestService } from '../test/city.ts';
import { accepted, addressOf, atMoneyGate, draft } from '../test/prepared.ts';
import { callerOf, type TestService } from '../test/service.ts';
import { send } from './send.ts';

let city: TestService;
beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const waiters = 'select count(*)::int as n from pg_locks where not granted';

/** Starts `slow`, which names a person whose row is held from outside; then does `quick`, and lets it go on. */
const overtaken = async <S, Q>(personId: string, slow: () => Promise<S>, quick: () => Promise<Q>): Promise<[S, Q]> => {
  const holder = new pg.Client({ connectionString: city.database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(`select set_config('app.tenant', $1, true)`, [city.tenantId]);
    await holder.query('select 1 from public.person where person_id = $1 for update', [personId]);
    const waiting = slow();
    for (let n = 0, tries = 0; n === 0 && tries < 200; tries += 1) {
      await pause(10);
      n = (await holder.query<{ n: number }>(waiters)).rows[0]?.n ?? 0;
    }
    const done = await quick();
    await holder.query('commit');
    return [await waiting, done];
  } finally {
    await holder.end();
  }
};

/** A second instance of the service on the same database, whose clock goes wrong by so much. */
const withOther = async (
  ahead: number,
  work: (other: Awaited<ReturnType<typeof compose>>['app']) => Promise<void>,
): Promise<void> => {
  const db = openDatabase({ url: city.database.serviceUrl });
  const clock = () => new Date(city.clock().getTime() + ahead);
  const { app } = await compose({ config: city.config, db, clock });
  try {
    await work(app);
  } finally {
    await app.close();
    await db.destroy();
  }
};

interface Shown {
  readonly eventId: string;
  readonly type: string;
  readonly streamKind: string;
  readonly recordedAt: string;
  readonly traceId: string;
}

const feed = async (initiativeId: string, after = ''): Promise<readonly Shown[]> => {
  const page = after === '' ? '' : `&after=${toCursor([after])}`;
  return (await city.as('registrar').get(`/initiatives/${initiativeId}/events?limit=100${page}`)).json().events;
};

const aCase = async () => {
  const initiativeId = await accepted(city);
  const { id: gateCaseId } = (
    await city.as('bearer').post(`/initiatives/${initiativeId}/gate-cases`, { gate: 'time' })
  ).json();
  return { initiativeId, path: `/initiatives/${initiativeId}`, gateCase: `/gate-cases/${gateCaseId}` };
};

const entry = {
  ...{ diaryNumber: 'INN 2026-17', direction: null, legalBasis: null, retentionRule: null },
  ...{ secrecyMarkings: [], externalReferences: [] },
};
const need = { need: 'Många väcks på natten.' };

describe('time runs forward over all streams of an initiative', () => {
  it('whoever was held up is recorded after those who overtook: a reader of the feed misses nothing', async () => {
    const { initiativeId, path, gateCase } = await aCase();
    const personId = city.people.manager;
    const [named, read] = await overtaken(
      personId,
      () => city.as('bearer').post(`${path}/managers`, { personId }),
      async () => {
        expect((await city.as('registrar').post(`${gateCase}/record-entries`, entry)).statusCode).toBe(201);
        return feed(initiativeId);
      },
    );
    expect(named.statusCode, named.body).toBe(201);
    const [last, ...further] = [read.at(-1), ...(await feed(initiativeId, read.at(-1)?.eventId))];
    expect([last?.type, ...further.map(({ type }) => type)]).toEqual(['recordKept', 'managerNamed']);
  });

  it('a dossier is frozen after all that it pins', async () => {
    const { initiativeId, path, gateCase } = await aCase();
    const { version } = (await city.as('bearer').get(path)).json();
    expect((await city.as('bearer').post(`${gateCase}/requests`, { basedOn: version })).statusCode).toBe(201);
    const personId = city.people.manager;
    const [named, described] = await overtaken(
      personId,
      () => city.as('bearer').post(`${path}/managers`, { personId }),
      () => city.as('bearer').post(`${path}/needs`, need),
    );
    expect([named.statusCode, described.statusCode], named.body).toEqual([201, 201]);
    const types = (await feed(initiativeId)).slice(-4).map(({ type }) => type);
    // Each changes what the decider was shown, and freezes it anew: the later one with both.
    expect(types).toEqual(['needDescribed', 'dossierFrozen', 'managerNamed', 'dossierFrozen']);
  });

  it('also where an instance’s clock is slow', async () => {
    const { initiativeId, path, gateCase } = await aCase();
    const before = await feed(initiativeId);
    await withOther(-3_600_000, async (slow) => {
      const registrar = callerOf(slow, () => city.tokenFor(city.people.registrar));
      expect((await city.as('bearer').post(`${path}/needs`, need)).statusCode).toBe(201);
      expect((await registrar.post(`${gateCase}/record-entries`, entry)).statusCode).toBe(201);
      expect((await registrar.post(`${path}/record-entries`, entry)).statusCode).toBe(201);
    });
    const types = (await feed(initiativeId, before.at(-1)?.eventId)).map(({ type, streamKind }) => [type, streamKind]);
    expect(types).toEqual([
      ['needDescribed', 'initiative'],
      ['recordKept', 'gateCase'],
      ['recordKept', 'initiative'],
    ]);
    const all = await feed(initiativeId);
    // What one command does happens at one instant, and all else at others.
    const instants = Map.groupBy(all, ({ recordedAt }) => recordedAt).values();
    const commands = [...instants].map((events) => new Set(events.map(({ traceId }) => traceId)).size);
    expect([commands.length, Math.max(...commands)]).toEqual([new Set(all.map(({ traceId }) => traceId)).size, 1]);
  });

  it('what one command does is told in its turn: the decision, then what becomes of the initiative by it', async () => {
    const prepared = await atMoneyGate(city, 1_000);
    const decide = { outcome: 'approve', basedOn: await addressOf(city, prepared), reasons: 'Ja.' };
    const { statusCode } = await city.as('deciderCare').post(`/gate-cases/${prepared.gateCaseId}/decisions`, decide);
    expect(statusCode).toBe(201);
    const types = (await feed(prepared.initiativeId)).map(({ type }) => type).slice(-6);
    const decided = ['shareDecided', 'gateDecided', 'decisionNotified'];
    expect(types).toEqual([...decided, 'gateCaseEnded', 'gatePassed', 'phaseEntered']);
  });

  it('a case number follows the year of the instant at which it is given, also when that turns meanwhile', async () => {
    const initiativeId = await draft(city);
    // A turn of the year to come, as the clock goes in Stockholm.
    const year = city.clock().getUTCFullYear() + 2;
    const newYear = Date.UTC(year - 1, 11, 31, 23);
    let asked = 0;
    const clock = () => new Date(newYear + (asked++ === 0 ? -1 : 1));
    const sender = { tenantId: city.tenantId, personId: city.people.bearer, clientId: 'test' };
    const command = {
      type: 'submitInitiative',
      aim: { initiativeId },
      target: undefined,
      args: { caseNumber: '' },
    } as const;
    const { outcome } = await send({ ...city.shell, clock }, sender, command);
    expect(outcome.after.initiative?.caseNumber).toBe(`${year}-000001`);
    expect(outcome.context.today).toBe(`${year}-01-01`);
  });
});
