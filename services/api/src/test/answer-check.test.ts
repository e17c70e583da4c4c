import { describe, expect, it } from 'vitest';
import { createAnswerCheck, type Exchange } from './answer-check.ts';

const one = {
  type: 'object',
  properties: {
    day: { type: 'string', format: 'date' },
    at: { type: 'string', format: 'date-time' },
    _links: { type: 'array' },
  },
  required: ['day'],
};
const sent = {
  type: 'object',
  properties: { cost: { oneOf: [{ $ref: '#/components/schemas/Money' }, { type: 'null' }] }, lines: { items: {} } },
};
const problem = {
  type: 'object',
  properties: { code: { type: 'string' }, errors: { type: 'array' }, refusal: { type: 'object' } },
  required: ['code'],
};
const money = { type: 'object', properties: { amountMinor: { type: 'integer' } } };
const document = {
  openapi: '3.1.1',
  servers: [{ url: 'https://api.example.se/idesluss/v0' }],
  components: {
    schemas: { One: one, Problem: problem, Money: money },
  },
  paths: {
    '/ones/{oneId}': {
      get: {
        responses: {
          200: {
            description: 'OK',
            headers: { traceparent: {}, ETag: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/One' } } },
          },
          304: { description: 'Not Modified' },
        },
      },
      post: {
        requestBody: { content: { 'application/json': { schema: sent } } },
        responses: {
          422: {
            description: 'Unprocessable',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        },
      },
    },
  },
};
const faultsOf = createAnswerCheck(document);
const good: Exchange = {
  method: 'GET',
  url: '/idesluss/v0/ones/1?x=1',
  status: 200,
  headers: { traceparent: 't', etag: '"e"', 'content-type': 'application/json; charset=utf-8' },
  body: '{"day":"2027-03-01","at":"2027-03-01T08:00:00Z","_links":[{"rel":"self","href":"https://api.example.se/idesluss/v0/ones/1"}]}',
};
const refusedAt = (pointer: string): Exchange => ({
  ...{
    method: 'POST',
    url: '/idesluss/v0/ones/1',
    status: 422,
    headers: { 'content-type': 'application/problem+json' },
  },
  body: JSON.stringify({ code: 'argumentRefused', errors: [{ pointer }], refusal: {} }),
});

describe('an answer is held against the document', () => {
  it('lets pass what is as declared', () => expect(faultsOf(good)).toEqual([]));

  it.each([
    ['a property nobody declared', { body: '{"day":"2027-03-01","name":"x"}' }, 'additional properties'],
    ['a missing property', { body: '{}' }, 'day'],
    ['a day that is none', { body: '{"day":"2027-02-30"}' }, 'format'],
    ['a moment that is not in UTC', { body: '{"day":"2027-03-01","at":"2027-03-01T08:00:00+01:00"}' }, 'format'],
    ['no JSON', { body: 'oops' }, 'not JSON'],
    ['an undocumented status', { status: 202 }, 'not documented'],
    ['another media type', { headers: { ...good.headers, 'content-type': 'text/plain' } }, 'text/plain'],
    ['a missing header', { headers: { traceparent: 't', 'content-type': 'application/json' } }, 'ETag'],
    ['a self link that leads elsewhere', { url: '/idesluss/v0/ones/2' }, 'self'],
    ['a body where none may be', { status: 304 }, 'body'],
    ['a no without a problem', { url: '/idesluss/v0/nowhere', status: 404, body: '{"day":"2027-03-01"}' }, 'code'],
  ])('finds %s', (_name, change, told) => {
    expect(faultsOf({ ...good, ...change }).join('\n')).toContain(told);
  });

  it.each(['/costMinor', '/cost/amount', '/lines/x', '/cost/amountMinor/0'])('finds that a body has no %s', (pointer) =>
    expect(faultsOf(refusedAt(pointer))).toEqual([expect.stringContaining(`${pointer} is no place in the body`)]),
  );

  it.each(['', '/cost', '/cost/amountMinor', '/lines/0'])('lets pass that %s is refused', (pointer) =>
    expect(faultsOf(refusedAt(pointer))).toEqual([]),
  );
});
