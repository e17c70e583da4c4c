import { Script } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProbeState, registerProbe } from './probe.fixture.ts';
import { buildTestApp } from './testing.ts';

type Json = { readonly [name: string]: Json };
type Operation = {
  parameters: { name: string; in: string; required: boolean }[];
  responses: Json;
  requestBody?: Json;
  [more: string]: unknown;
};

let app: FastifyInstance;
let document: {
  openapi: string;
  info: Json;
  paths: Record<string, Record<string, Operation>>;
  components: Json;
  servers: { url: string }[];
  tags: object[];
};

beforeAll(async () => {
  app = await buildTestApp({ slices: [registerProbe(createProbeState())] });
  document = (await app.inject('/idesluss/v0/openapi.json')).json();
});
afterAll(() => app.close());

const operations = () => Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the document', () => {
  it('has the shape the national profile asks for', () => {
    expect(document.openapi).toBe('3.1.1');
    expect(document.servers.map(({ url }) => url)).toEqual(['https://api.example.se/idesluss/v0']);
    expect(Object.keys(document.info)).toEqual(
      expect.arrayContaining(['title', 'version', 'description', 'termsOfService', 'contact', 'license', 'x-sla']),
    );
    expect(Object.keys(document.paths)).toEqual(['/api-info', '/probes/{probeId}', '/probes', '/options', '/failures']);
    expect(document.tags.length).toBeGreaterThan(10);
  });

  it('names schemas, and gives each kind of a union its own', () => {
    expect(Object.keys(document.components['schemas'] ?? {})).toEqual(
      expect.arrayContaining(['Problem', 'Money', 'Probe', 'ProbeGo', 'Receipt', 'Link']),
    );
    const text = JSON.stringify(document);
    expect(text).toContain('"mapping":{"go":"#/components/schemas/ProbeGo","stop":"#/components/schemas/ProbeStop"}');
    expect(text).not.toMatch(/def-\d/);
  });

  it('tells of traces on every operation and every answer', () => {
    for (const { parameters, responses } of operations()) {
      expect(parameters.map(({ name }) => name)).toContain('traceparent');
      for (const answer of Object.values(responses))
        expect(Object.keys(answer['headers'] ?? {})).toContain('traceparent');
    }
  });

  it('asks for keys where something is made and for If-Match where it is changed', () => {
    const required = (operation: Operation | undefined) =>
      operation?.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    expect(required(document.paths['/probes']?.['post'])).toEqual(['Idempotency-Key']);
    expect(required(document.paths['/probes/{probeId}']?.['patch'])).toEqual(['probeId', 'If-Match']);
    expect(required(document.paths['/probes']?.['get'])).toEqual([]);
  });

  it('gives examples and its real problems', () => {
    const post = document.paths['/probes']?.['post'];
    expect(post?.requestBody?.['content']?.['application/json']?.['example']).toEqual({ name: 'Ada' });
    expect(Object.keys(post?.responses ?? {})).toEqual([
      '201',
      '400',
      '401',
      '403',
      '406',
      '409',
      '412',
      '413',
      '414',
      '415',
      '422',
      '429',
      '500',
      '503',
    ]);
    expect(Object.keys(document.paths['/api-info']?.['get']?.responses ?? {})).toEqual([
      '200',
      '400',
      '406',
      '414',
      '429',
      '500',
      '503',
    ]);
    const patch = document.paths['/probes/{probeId}']?.['patch'];
    expect(Object.keys(patch?.requestBody?.['content'] ?? {})).toEqual([
      'application/json',
      'application/merge-patch+json',
    ]);
    expect(Object.keys(document.paths['/probes/{probeId}']?.['get']?.responses ?? {})).toContain('304');
  });

  it('is open to all pages, as JSON and YAML', async () => {
    const yaml = await app.inject('/idesluss/v0/openapi.yaml');
    expect(yaml.body).toMatch(/^openapi: 3\.1\.1\n/);
    for (const answer of [yaml, await app.inject('/idesluss/v0/openapi.json')]) {
      expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
    }
  });
});

describe('Swagger UI', () => {
  it('is served whole from here', async () => {
    const page = await app.inject('/docs/');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).not.toMatch(/https?:\/\//);
    const files = [...page.body.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1]);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect([file, (await app.inject(`/docs/${file}`)).statusCode]).toEqual([file, 200]);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect((await app.inject('/docs')).statusCode).toBe(200);
    expect((await app.inject('/docs/static/oauth2-redirect.html')).statusCode).toBe(200);
  });

  it('wears what makes it readable', async () => {
    const { body } = await app.inject('/docs/');
    const files = ['static/theme/idesluss.css', 'static/theme/idesluss.js'];
    for (const file of files) expect(body).toContain(`="./${file}"`);
    const [style, script] = await Promise.all(files.map((file) => app.inject(`/docs/${file}`)));
    expect([style?.headers['content-type'], style?.statusCode]).toEqual(['text/css; charset=UTF-8', 200]);
    expect(() => new Script(script?.body ?? '<')).not.toThrow();
  });

  it('calls the host it came from, and fills in headers', async () => {
    expect((await app.inject('/docs/json')).json().servers).toEqual([{ url: '/idesluss/v0' }]);
    const script = (await app.inject('/docs/static/swagger-initializer.js')).body;
    expect(script).toContain('Idempotency-Key');
    expect(() => new Script(script)).not.toThrow();
  });
});

it('leads from the bare address to Swagger UI, which is no part of the interface', async () => {
  const answer = await app.inject({ url: '/', headers: { accept: 'text/html' } });
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/docs']);
  expect(Object.keys(app.swagger().paths ?? {})).not.toContain('/');
});

it('says in one line more what the demo wants said of an operation', async () => {
  const remark = (id: string) => (id === 'readApiInfo' ? 'Try as: Bea' : undefined);
  const told = await buildTestApp({ remark });
  const description = (one: FastifyInstance) => JSON.stringify(one.swagger().paths?.['/api-info']);
  expect(description(told)).toContain('\\n\\nTry as: Bea"');
  expect(description(app)).not.toContain('Try as');
  await told.close();
});

it('says what the interface is', async () => {
  const info = (await app.inject('/idesluss/v0/api-info')).json();
  expect(info).toMatchObject({
    apiName: 'idesluss',
    apiVersion: '0.1.0',
    apiStatus: 'beta',
    apiReleased: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  // Nothing is released on a day that has not come.
  expect(Date.parse(info.apiReleased)).toBeLessThanOrEqual(Date.now());
});

it('is ready when the database answers, and alive without', async () => {
  expect((await app.inject('/health/ready')).statusCode).toBe(200);
  const cut = await buildTestApp({ ping: () => Promise.reject(new Error('secret')) });
  const ready = await cut.inject('/health/ready');
  expect([ready.statusCode, ready.headers['retry-after'], ready.body.includes('secret')]).toEqual([503, '5', false]);
  expect((await cut.inject('/health/live')).statusCode).toBe(200);
  await cut.close();
});
