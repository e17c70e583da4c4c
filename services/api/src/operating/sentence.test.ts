import { expect, it } from 'vitest';
import { sentence } from './sentence.ts';

const tried = { name: 'DATABASE_URL', url: 'postgres://role:hush@db.example.se/idesluss' } as const;
const failing = (code: string): Error => Object.assign(new Error('as the driver says it'), { code });

it.each([
  ['28000', /without TLS \(sslmode=verify-full\)/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /certificate is by nobody who is known here \(sslrootcert=FILE\)/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is for another host/],
  ['08P01', /pgbouncer see docs\/how-to\/production\.md/],
])('%s is told as what can be done about it, and no password with it', (code, said) => {
  const told = sentence(new Error('above', { cause: failing(code) }), tried);
  expect(told).toMatch(/^The database db\.example\.se\/idesluss \(DATABASE_URL\) cannot be reached: /);
  expect(told).toMatch(said);
  expect(told).not.toContain('hush');
});

it('an error that names the database it met goes before the one that was asked about', () => {
  const own = { name: 'MIGRATION_DATABASE_URL', url: 'postgres://owner@other.example.se/idesluss' } as const;
  const thrown = Object.assign(new Error('not migrated', { cause: failing('ECONNREFUSED') }), { tried: own });
  expect(sentence(thrown, tried, 'sv')).toBe(
    'Databasen other.example.se/idesluss (MIGRATION_DATABASE_URL) går inte att nå: ingenting svarar där.',
  );
});
