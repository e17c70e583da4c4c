import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@idesluss/api/src/db/database.ts';
import { sealAll } from '@idesluss/api/src/seal/sealer.ts';
import { compileCache } from '@idesluss/api/src/test/compile-cache.ts';
import { createTestDatabase } from '@idesluss/api/src/test/database.ts';
import { openService } from '@idesluss/api/src/test/service.ts';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as inProcess } from './run.ts';

type Ended = { code: number; out: string; err: string };

const tenantId = '01980000-0000-7000-8000-000000000777';
const office = '01980000-0000-7000-8000-000000000778';
const coach = '01980000-0000-7000-8000-000000000779';
const place = mkdtempSync(join(tmpdir(), 'idesluss-cli-'));
const file = (name: string, content = ''): string => {
  if (content !== '') writeFileSync(join(place, name), content);
  return join(place, name);
};

const run = async (set: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> => {
  const [out, err]: [string[], string[]] = [[], []];
  const voice = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await inProcess(args, set, voice);
  return { code, out: out.join('\n'), err: err.join('\n') };
};

it('is a program that says how it ended', async () => {
  const script = join(import.meta.dirname, 'idesluss.ts');
  const options = { env: { NODE_COMPILE_CACHE: compileCache, MIGRATION_DATABASE_URL: ' ' }, timeout: 20_000 };
  await expect(
    promisify(execFile)(process.execPath, ['-C', 'source', script, 'migrate'], options),
  ).rejects.toMatchObject({
    code: 2,
    stderr: 'MIGRATION_DATABASE_URL is not set: it is the database, as the role that owns it.\n',
  });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('what cannot be tried', () => {
  const unreached = { DATABASE_URL: 'postgres://x', TENANT_ID: tenantId };
  const someone = ['grant-role', '--person', office, '--role', 'sluiceOffice'];
  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['a command that is none', {}, ['munge'], /no such command/],
    ['half a command', {}, ['tenant'], /no such command/],
    ['a misspelt option', {}, ['migrate', '--jsn'], /--jsn.*--help/],
    ['an option without its value', {}, ['tenant', 'create', '--key', 'x', '--name'], /--name.*--help/],
    ['an option that must be there', {}, ['tenant', 'create', '--key', 'x'], /--name is missing/],
    ['a language that it does not speak', {}, ['health', '--lang', 'fi'], /--lang is sv or en/],
    ['too much', {}, ['migrate', 'now'], /nothing but its options/],
    ['too little', {}, ['audit', 'verify'], /takes FILE/],
    ['a setting that is not there', {}, ['migrate'], /MIGRATION_DATABASE_URL is not set/],
    ['a file that is not there', {}, ['unit', 'import', '/nowhere'], /no file \/nowhere/],
    [
      'a database that does not answer',
      { MIGRATION_DATABASE_URL: 'postgres://o:hush@127.0.0.1:1/x' },
      ['migrate'],
      /127\.0\.0\.1:1\/x \(MIGRATION_DATABASE_URL\) cannot be reached/,
    ],
    [
      'a key that is none',
      { MIGRATION_DATABASE_URL: 'postgres://x' },
      ['tenant', 'create', '--key', 'Å', '--name', 'A'],
      /--key/,
    ],
    ['a name without a letter', unreached, [...someone, '--name', ' \u200b '], /--name/],
    ['a name of two lines', unreached, [...someone, '--name', 'Ny\nKanslist'], /--name/],
    ['an address that is none', unreached, [...someone, '--name', 'Ny Kanslist', '--email', 'x'], /--email/],
  ])('%s', async (_, env, args, said) => {
    const { code, out, err } = await run(env, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err).toMatch(/^[^\n]+\.$/);
    expect(err).not.toContain('hush');
  });

  it('is told in Swedish where the terminal speaks it, and as JSON to programs', async () => {
    expect((await run({ LANG: 'sv_SE.UTF-8' }, 'migrate')).err).toBe(
      'MIGRATION_DATABASE_URL är inte satt: det är databasen, som rollen som äger den.',
    );
    const nobody = { MIGRATION_DATABASE_URL: 'postgres://owner:hush@127.0.0.1:1/none' };
    expect((await run(nobody, 'migrate', '--lang', 'sv')).err).toBe(
      'Databasen 127.0.0.1:1/none (MIGRATION_DATABASE_URL) går inte att nå: ingenting svarar där.',
    );
    const { code, out } = await run({}, 'migrate', '--json', '--lang', 'sv');
    expect([code, JSON.parse(out)]).toMatchObject([2, { ok: false, said: expect.stringContaining('inte satt') }]);
  });
});

// One municipality from the beginning on: each test takes it a step further.
describe('a new municipality', { shuffle: false }, () => {
  let [owner, service]: [Record<string, string>, Record<string, string>] = [{}, {}];
  let drop = async (): Promise<void> => {};
  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    owner = { MIGRATION_DATABASE_URL: database.ownerUrl };
    service = { DATABASE_URL: database.serviceUrl, TENANT_ID: tenantId };
  });
  afterAll(() => drop());

  const grant = (...more: string[]) =>
    run(service, 'grant-role', '--person', office, '--role', 'sluiceOffice', ...more);
  const units =
    'key;kind;nameSv;validFrom;parentKey\nhem;department;Hemtjänsten;2021-01-01;vard\nvard;administration;Vård och omsorg;2020-01-01;\n';

  it('is migrated, made, given its units, its office and by that its people', async () => {
    expect(await run(owner, 'migrate')).toMatchObject({ code: 0, out: 'The database has the newest schema.' });
    expect(await run(service, 'unit', 'import', file('u.csv', units))).toMatchObject({
      code: 2,
      err: expect.stringContaining('tenant create'),
    });
    const create = ['tenant', 'create', '--id', tenantId, '--key', 'ny', '--name', 'Nystad', '--json'];
    expect(JSON.parse((await run(owner, ...create)).out)).toMatchObject({ ok: true, tenantId });
    expect((await run(service, 'unit', 'import', file('u.csv'), '--check')).out).toBe(
      '2 units would be registered, 0 were there already.',
    );
    const imported = JSON.parse((await run(service, 'unit', 'import', file('u.csv'), '--json')).out);
    expect(imported).toMatchObject({
      made: 2,
      kept: 0,
      units: [
        { key: 'vard', row: 3 },
        { key: 'hem', row: 2 },
      ],
    });
    expect(await grant()).toMatchObject({ code: 1 });
    expect(await grant('--name', 'Ny Kanslist')).toMatchObject({
      code: 0,
      out: expect.stringContaining('sluiceOffice'),
    });
    expect(await grant('--name', 'Ny Kanslist')).toMatchObject({ code: 1, err: expect.stringContaining('--by') });
    const asCoach = ['grant-role', '--person', coach, '--role', 'coach', '--unit', 'hem', '--name', 'Ny Coach'];
    expect(await run(service, ...asCoach, '--by', coach)).toMatchObject({ code: 1 });
    const turned = await run(service, ...asCoach, '--by', office, '--from', '2026-05-01', '--to', '2026-04-01');
    expect(turned).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The person is registered, but .*\n.*never hold/),
    });
    expect(await run(service, ...asCoach, '--by', office)).toMatchObject({ code: 0 });
    expect(await run(service, ...asCoach, '--by', office)).toMatchObject({ code: 1 });
  });

  it('keeps its id and its host to itself', async () => {
    const create = (...more: string[]) => run(owner, 'tenant', 'create', '--name', 'Nystad', ...more);
    expect(await create('--key', 'ny', '--host', 'ny.example')).toMatchObject({ code: 0 });
    const [sameId, sameHost] = [
      await create('--key', 'annan', '--id', tenantId),
      await create('--key', 'annan', '--host', 'ny.example'),
    ];
    expect([sameId, sameHost]).toEqual([
      { code: 1, out: '', err: 'Another municipality has that id already.' },
      { code: 1, out: '', err: 'Another municipality has that host already.' },
    ]);
  });

  it('takes the same file again and changes nothing, and none of a file of which one row is wrong', async () => {
    const again = ['unit', 'import', file('u.csv'), '--by', office];
    expect((await run(service, ...again)).out).toBe('0 units were registered, 2 were there already.');
    const other = `${units.replace('Hemtjänsten', 'Hemvården')}ny;department;Ny;2022-01-01;vard\nlost;department;Vilsen;2022-01-01;nowhere\nearly;department;Tidig;2019-01-01;vard\n`;
    const { code, out } = await run(service, 'unit', 'import', file('o.csv', other), '--by', office, '--json');
    expect([code, JSON.parse(out).rows]).toEqual([
      1,
      [
        { row: 2, code: 'differs', field: 'key' },
        { row: 5, code: 'refused' },
        { row: 6, code: 'refused' },
      ],
    ]);
    const person = `${units}${office};department;Ingen;2022-01-01;vard\n`;
    const refused = await run(service, 'unit', 'import', file('p.csv', person), '--by', office);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('row 4, key: the id belongs to something') });
    const added = `${units}ny;department;Ny;2022-01-01;vard\n`;
    const both = await Promise.all(
      [1, 2].map((n) => run(service, 'unit', 'import', file(`a${n}.csv`, added), '--by', office, '--json')),
    );
    // Two at once: one makes it, the other finds it made.
    expect(both.map(({ out: said }) => JSON.parse(said).made)).toContain(1);
  });
});

describe('an office whose people have all been erased', () => {
  it('is followed by another that the operator names', async () => {
    const city = await openService(await createTestDatabase());
    const env = { DATABASE_URL: city.database.serviceUrl, TENANT_ID: city.tenantId };
    const next = ['grant-role', '--person', coach, '--role', 'sluiceOffice', '--name', 'Nästa Kanslist'];
    expect(await run(env, ...next)).toMatchObject({ code: 1, err: expect.stringContaining('--by') });
    const { office: gone } = city.people;
    const erasure = { type: 'erasePerson', target: undefined, args: { reason: 'personAsked' } } as const;
    await city.send('registrar', { ...erasure, aim: { personId: gone } });
    expect(await run(env, ...next)).toMatchObject({ code: 0 });
    await city.close();
  });
});

describe('the record', () => {
  it('is exported without texts, verified by anybody, and every change in it is found', async () => {
    const city = await openService(await createTestDatabase());
    const env = { DATABASE_URL: city.database.serviceUrl, TENANT_ID: city.tenantId };
    const seed = JSON.parse((await run({}, 'audit', 'key', '--new', '--json')).out);
    expect((await run({ CHECKPOINT_KEY: seed.CHECKPOINT_KEY }, 'audit', 'key')).out).toContain(seed.public);
    const db = openDatabase({ url: city.database.serviceUrl });
    expect((await run(env, 'audit', 'checkpoint', file('kept'))).code).toBe(1);
    const early = await run(env, 'audit', 'export', file('early'));
    expect(early.out).toMatch(/0 events are in .* [1-9]\d* more are not sealed yet/);
    await sealAll({ db, now: () => new Date().toISOString(), holder: 'test' });
    expect((await run(env, 'audit', 'checkpoint', file('kept'))).code).toBe(0);
    const exported = await run(env, 'audit', 'export', file('record'), '--json');
    expect(JSON.parse(exported.out).events).toBeGreaterThan(20);
    expect(JSON.parse(exported.out).waiting).toBe(0);
    expect(await run(env, 'audit', 'export', file('record'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('there already'),
    });
    expect(readFileSync(file('record'), 'utf8')).not.toContain('Test office');
    await run(env, 'audit', 'export', file('texts'), '--with-texts');
    expect(readFileSync(file('texts'), 'utf8')).toContain('Test office');
    await db.destroy();
    await city.close();
    for (const name of ['record', 'texts']) {
      expect(await run({}, 'audit', 'verify', file(name), '--kept', file('kept'))).toMatchObject({ code: 0, err: '' });
    }
    expect(await run({}, 'audit', 'verify', file('record'), '--key', `k=${seed.public}`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not signed'),
    });
    const whole = readFileSync(file('texts'), 'utf8').trim().split('\n');
    const changes: [string, string[], RegExp][] = [
      [
        'a fact',
        whole.map((line) => line.replace('"validFrom":"2020-01-01"', '"validFrom":"2020-01-02"')),
        /version 1/,
      ],
      ['a text', whole.map((line) => line.replace('Test office', 'Test other')), /name/],
      ['a text gone', whole.map((line) => line.replace(/"value":"Test office"/, '"erased":true')), /name/],
      ['an event left out', whole.toSpliced(5, 1), /not in the export/],
      ['the end cut off', whole.slice(0, -1), /cut off/],
      [
        'a position changed',
        whole.map((line) => line.replace(/("hashes":\[")./, (_, head) => `${head}z`)),
        /not in the export/,
      ],
      ['a root changed', whole.map((line) => line.replace(/("root":")./, (_, head) => `${head}z`)), /another root/],
      ['a line that is none', whole.with(3, '{'), /Line 4/],
    ];
    for (const [name, lines, finding] of changes) {
      const { code, err } = await run(
        {},
        'audit',
        'verify',
        file(`changed-${name.replaceAll(' ', '-')}`, lines.join('\n')),
        '--kept',
        file('kept'),
      );
      expect([name, code]).toEqual([name, 1]);
      expect(err).toMatch(finding);
    }
  });
});
