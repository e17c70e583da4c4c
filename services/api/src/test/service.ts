import { randomUUIDv7 } from 'node:crypto';
import { type CommandType, fold, type RecordedEvent, verifyChain } from '@idesluss/core';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { compose } from '../compose.ts';
import { openDatabase } from '../db/database.ts';
import { foldCheck } from '../db/fold-check.ts';
import { ensureTenant } from '../db/tenants.ts';
import { basePath } from '../http/base.ts';
import { startIssuer, testConfig, testTenant } from '../http/testing.ts';
import { sha256 } from '../sha256.ts';
import { createShell } from '../slices.ts';
import type { Shell } from '../write/execute.ts';
import { type Done, send, type Unasked } from '../write/send.ts';
import { checkAnswers } from './checked-answers.ts';
import { type CityIds, setUpCity } from './city-setup.ts';
import type { PersonKey } from './city-people.ts';
import type { TestDatabase } from './template.ts';

type Payload = InjectOptions['payload'];

/** Rows as the log folds to them, and every chain whole: sentences about what is not. */
export const auditCity = ({ db }: Shell, tenantId: string): Promise<readonly string[]> =>
  foldCheck(
    { db, tenantId },
    {
      fold,
      verifyChain: (events: readonly RecordedEvent[], known) => verifyChain(events, sha256, known),
    },
  );

/** Requests of one person (or of anybody who has a token): paths are below the base. */
export const callerOf = (app: FastifyInstance, token: () => Promise<string>) => {
  const call = async (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, rest: InjectOptions = {}) =>
    app.inject({
      method,
      url: `${basePath}${path}`,
      ...rest,
      headers: { authorization: `Bearer ${await token()}`, ...rest.headers },
    });
  return {
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => call('GET', path, { headers }),
    /** With a fresh Idempotency-Key unless one is given. */
    post: (path: string, payload: NonNullable<Payload>, headers: Readonly<Record<string, string>> = {}) =>
      call('POST', path, { payload, headers: { 'idempotency-key': randomUUIDv7(), ...headers } }),
    patch: (path: string, payload: NonNullable<Payload>, etag: string) =>
      call('PATCH', path, { payload, headers: { 'if-match': etag } }),
    call,
  };
};

/** Makes the tenant, and the small city in it through commands. */
export const foundCity = async (database: TestDatabase): Promise<CityIds> => {
  await ensureTenant(database.ownerUrl, {
    tenantId: testTenant,
    key: 'test',
    name: 'Teststad',
    municipalityCode: '9999',
    host: 'test.example.org',
  });
  const db = openDatabase({ url: database.serviceUrl });
  try {
    return await setUpCity(createShell({ db, clock: () => new Date(), newId: randomUUIDv7 }), testTenant);
  } finally {
    await db.destroy();
  }
};

/** The whole service, as the server composes it, on a database in which a small city is founded, or is already. */
export const openService = async (database: TestDatabase, founded?: CityIds) => {
  const issuer = await startIssuer();
  const city = founded ?? (await foundCity(database));
  const db = openDatabase({ url: database.serviceUrl });
  const time = { ahead: 0 };
  const clock = (): Date => new Date(Date.now() + time.ahead);
  const logs: string[] = [];
  const logger = pino({ level: 'trace', base: null }, { write: (line: string) => void logs.push(line) });
  const counter = { roundTrips: 0, statements: 0 };
  const config = testConfig({ OIDC_ISSUER: issuer.issuer, RATE_LIMIT_PER_MINUTE: '100000' });
  const { app, shell } = await compose({ config, db, clock, logger, counter });
  checkAnswers(app);
  const tokenFor = (personId: string, clientId = 'test'): Promise<string> => {
    const iat = Math.floor(clock().getTime() / 1000);
    return issuer.sign({ sub: personId, client_id: clientId, iat, exp: iat + 300 });
  };
  const close = async (): Promise<void> => {
    const findings = await auditCity(shell, testTenant);
    await app.close();
    await db.destroy();
    await issuer.close();
    await database.drop();
    if (findings.length > 0) throw new Error(`rows and log differ:\n${findings.join('\n')}`);
  };
  return {
    ...city,
    app,
    shell,
    db,
    database,
    /** For a further instance of the service beside this one. */
    config,
    tenantId: testTenant,
    /** Lines of the service's log. */
    logs,
    /** Round trips and statements; set them to 0 before what is to be counted. */
    counter,
    clock,
    /** Lets so many days pass. */
    passDays: (days: number): void => void (time.ahead += days * 86_400_000),
    tokenFor,
    /** `as('bearer').get('/people/me')` */
    as: (person: PersonKey) => callerOf(app, () => tokenFor(city.people[person])),
    /** Somebody by id: a person made by the test, or one nobody knows. */
    asPerson: (personId: string) => callerOf(app, () => tokenFor(personId)),
    /** A command without HTTP; throws when refused. */
    send: <K extends CommandType>(person: PersonKey, command: Unasked<K>): Promise<Done> =>
      send(shell, { tenantId: testTenant, personId: city.people[person], clientId: 'test' }, command),
    audit: () => auditCity(shell, testTenant),
    close,
  };
};

export type TestService = Awaited<ReturnType<typeof openService>>;
