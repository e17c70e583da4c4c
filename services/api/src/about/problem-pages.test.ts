import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { httpProblems } from '../http/problem-texts.ts';
import { refusalStatus } from '../http/refusal.ts';
import { buildTestApp } from '../http/testing.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

/** Follows an absolute address of this very service. */
const follow = (address: string) => app.inject(new URL(address).pathname);

it('explains a problem where its type leads, in both languages', async () => {
  const { type } = (await app.inject('/idesluss/v0/nowhere')).json();
  expect(type).toMatch(/^https:\/\/api\.example\.se\//);
  const page = await follow(type);
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  for (const words of Object.values(httpProblems.notFound.title)) expect(page.body).toContain(words);
});

it.each([...Object.keys(httpProblems), ...Object.keys(refusalStatus)])('explains %s, and lists it', async (code) => {
  const page = await app.inject(`/docs/problems/${code}`);
  expect([page.statusCode, page.body.includes(`<h1><code>${code}</code>`)]).toEqual([200, true]);
  expect((await app.inject('/docs/problems')).body).toContain(`href="/docs/problems/${code}"`);
});

it('knows no others', async () => {
  const answer = await app.inject('/docs/problems/constructor');
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'notFound']);
});

it('names pages in the document that are there', async () => {
  const document = (await app.inject('/idesluss/v0/openapi.json')).body;
  const types = new Set([...document.matchAll(/"type":"(https:[^"]+)"/g)].map(([, address = '']) => address));
  expect(types.size).toBeGreaterThan(5);
  for (const address of [...types, JSON.parse(document).externalDocs.url]) {
    expect([address, (await follow(address)).statusCode]).toEqual([address, 200]);
  }
});
