import type { FastifySchema, RouteOptions } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { both } from './language.ts';
import { problemExample, ProblemSchema } from './problem-schema.ts';
import { openAction } from './request.ts';
import { refTo } from './schema.ts';
import { exampleOf } from './shared-schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const traceHeader = {
  traceparent: {
    type: 'string',
    maxLength: 200,
    example: trace,
    description: both('Spår enligt W3C Trace Context', 'W3C Trace Context'),
  },
};
const languageHeader = {
  'Accept-Language': { type: 'string', maxLength: 500, example: 'sv', description: both('sv eller en', 'sv or en') },
};
const keyHeader = {
  'Idempotency-Key': {
    type: 'string',
    minLength: 1,
    maxLength: 202,
    example: '0190a000-0000-7000-8000-000000000001',
    description: both('Eget värde, samma vid omsändning', 'A value of your own, the same when repeated'),
  },
};
const matchHeader = {
  'If-Match': {
    type: 'string',
    minLength: 1,
    maxLength: 2000,
    example: '"state.sv"',
    description: both('ETag från läsningen', 'ETag from reading'),
  },
};
const knownHeader = {
  'If-None-Match': {
    type: 'string',
    maxLength: 2000,
    description: both('Svara 304 om inget ändrats', 'Answer 304 when unchanged'),
  },
};

/** A GET whose path ends in an id reads one resource: it has an ETag, and may be asked whether it has changed. */
const readsOne = (method: string, url: string): boolean => method === 'GET' && /:[A-Za-z]+$/.test(url);

const headersFor = (method: string, url: string): Json => {
  const always = { ...traceHeader, ...languageHeader };
  if (method === 'POST') return { properties: { ...always, ...keyHeader }, required: ['Idempotency-Key'] };
  if (method === 'GET') return { properties: { ...always, ...(readsOne(method, url) ? knownHeader : {}) } };
  return { properties: { ...always, ...matchHeader }, required: ['If-Match'] };
};

/** The problems an operation can really answer with. */
const problemsFor = (method: string, route: RouteOptions): readonly number[] => {
  const shared = [400, 406, 414, 429, 500, 503];
  const closedRoute = route.config?.action === openAction ? [] : [401, 403];
  const placed = route.url.includes(':') ? [404] : [];
  const writing = method === 'GET' ? [] : [409, 412, 413, 415, 422];
  const drawing = route.config?.refuses === true ? [409] : [];
  const matching = method === 'GET' || method === 'POST' ? [] : [428];
  return [...shared, ...closedRoute, ...placed, ...writing, ...drawing, ...matching].sort((a, b) => a - b);
};

const problemAnswer = (status: number, docsBaseUrl: string): Json => ({
  description: STATUS_CODES[status] ?? 'Problem',
  headers: traceHeader,
  content: {
    'application/problem+json': { schema: refTo(ProblemSchema), example: problemExample(status, docsBaseUrl) },
  },
});

const etagHeader = { ETag: { type: 'string', example: '"state.sv"' } };
const locationHeader = {
  Location: {
    type: 'string',
    example: 'https://api.example.se/idesluss/v0/units/0190a000-0000-7000-8000-000000000001',
  },
};

const successHeaders = (method: string, url: string, status: string): Json => ({
  ...traceHeader,
  ...(readsOne(method, url) ? etagHeader : {}),
  ...(status === '201' || status === '202' ? locationHeader : {}),
});

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const describe = (status: string, schema: Json): string =>
  typeof schema['description'] === 'string' ? schema['description'] : (STATUS_CODES[Number(status)] ?? 'OK');

/** A success as it stands in the document; one that already names its media types keeps them. */
const successAnswer = (method: string, url: string, status: string, schema: Json): Json => {
  const headers = successHeaders(method, url, status);
  if (schema['type'] === 'null') return { ...schema, headers, description: describe(status, schema) };
  if ('content' in schema) return { ...schema, headers };
  return {
    description: describe(status, schema),
    headers,
    content: { 'application/json': { schema, example: exampleOf(schema) } },
  };
};

const unchanged: Json = { type: 'null', description: 'Not Modified', headers: { ...traceHeader, ...etagHeader } };

const answersFor = (method: string, route: RouteOptions, declared: unknown, docsBaseUrl: string): Json => {
  const successes = isJson(declared)
    ? Object.entries(declared).filter((entry): entry is [string, Json] => isJson(entry[1]))
    : [];
  return {
    ...Object.fromEntries(
      successes.map(([status, schema]) => [status, successAnswer(method, route.url, status, schema)]),
    ),
    ...(readsOne(method, route.url) ? { 304: unchanged } : {}),
    ...Object.fromEntries(problemsFor(method, route).map((status) => [status, problemAnswer(status, docsBaseUrl)])),
  };
};

const bodyFor = (method: string, body: unknown): Json => {
  if (!isJson(body)) return {};
  const media = method === 'PATCH' ? ['application/json', 'application/merge-patch+json'] : ['application/json'];
  const { example: _, ...schema } = body;
  const shown = { ...schema, examples: [exampleOf(body)] };
  return { body: { content: Object.fromEntries(media.map((name) => [name, { schema: shown }])) } };
};

/**
 * An operation as the document shows it: what every route has in common (trace, language, keys, problems) is added
 * here and not in the routes, so Fastify compiles nothing for it and nothing can be forgotten.
 */
export const describeOperation = (schema: FastifySchema, route: RouteOptions, docsBaseUrl: string): FastifySchema => {
  if (schema.hide === true) return schema;
  const method = String(route.method);
  return {
    ...schema,
    headers: headersFor(method, route.url),
    ...bodyFor(method, schema.body),
    response: answersFor(method, route, schema.response, docsBaseUrl),
    ...(route.config?.action === openAction ? { security: [] } : {}),
  };
};
