import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultSentence } from './faults.ts';
import { createProbeState, registerProbe } from './probe.fixture.ts';
import { buildTestApp, startIssuer, type TestIssuer, testConfig } from './testing.ts';

const base = '/idesluss/v0';
let issuer: TestIssuer;
let app: FastifyInstance;
let authorization: string;

beforeAll(async () => {
  issuer = await startIssuer();
  app = await buildTestApp({
    config: testConfig({ OIDC_ISSUER: issuer.issuer }),
    slices: [registerProbe(createProbeState())],
  });
  authorization = `Bearer ${await issuer.sign()}`;
});
afterAll(async () => {
  await app.close();
  await issuer.close();
});

type Told = { errors: { pointer: string; message: string }[] };

const told = async (language: string, path: string, payload?: object): Promise<readonly string[]> => {
  const headers = { authorization, 'accept-language': language, 'idempotency-key': crypto.randomUUID() };
  const asked = payload === undefined ? { method: 'GET' as const } : { method: 'POST' as const, payload };
  const answer = await app.inject({ ...asked, url: `${base}${path}`, headers });
  return answer.json<Told>().errors.map(({ pointer, message }) => `${pointer} ${message}`);
};

const likeUuid = '01900000-0000-7000-8000-000000000001';

it.each([
  [{ next: { kind: 'jump' } }, '/next/kind ska vara något av: go, stop', '/next/kind must be one of: go, stop'],
  [{ next: { kind: 5 } }, '/next/kind ska vara något av: go, stop', '/next/kind must be one of: go, stop'],
  [{ next: {} }, '/next/kind kind saknas', '/next/kind kind is missing'],
  [{ tone: 'shrill' }, '/tone ska vara något av: soft, loud', '/tone must be one of: soft, loud'],
  [
    { word: '../x' },
    '/word ska bestå av bokstäver a–z, siffror, punkt, bindestreck och understreck, och börja med bokstav eller siffra',
    '/word must be letters a–z, digits, dots, hyphens and underscores, and begin with a letter or digit',
  ],
])('what is wrong with %j tells what would be right', async (wrong, sv, en) => {
  expect(await told('sv', '/probes', { name: 'a', ...wrong })).toContain(sv);
  expect(await told('en', '/probes', { name: 'a', ...wrong })).toContain(en);
});

it('an address that is none tells what one looks like', async () => {
  expect(await told('sv', '/probes/x')).toEqual([`/probeId ska vara en UUID med små bokstäver, som ${likeUuid}`]);
  expect(await told('en', '/probes/x')).toEqual([`/probeId must be a UUID in lower case, such as ${likeUuid}`]);
});

/** Every pattern that the document of the whole service has. */
const patternsOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'pattern' in value && typeof value.pattern === 'string' ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsOf)];
};

it('every pattern is told in words', () => {
  const kept = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'api', 'openapi.json');
  const patterns = [...new Set(patternsOf(JSON.parse(readFileSync(kept, 'utf8'))))];
  expect(patterns.length).toBeGreaterThan(4);
  for (const pattern of patterns) expect(faultSentence('pattern', { pattern }).en).not.toContain(pattern);
});
