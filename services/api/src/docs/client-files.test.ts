import { beforeAll, expect, it } from 'vitest';
import { clientFiles } from './client-files.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const list = {
  type: 'object',
  required: ['things', '_meta'],
  properties: { things: { type: 'array', items: { $ref: '#/components/schemas/Thing' } }, _meta: { type: 'object' } },
};
const thing = {
  type: 'object',
  required: ['pattern'],
  properties: {
    pattern: { type: 'string', pattern: '^a', example: 'a' },
    properties: { type: 'object', required: ['example'], properties: { example: { type: 'number', examples: [1] } } },
  },
};
const answers = (ok: object) => ({
  200: { description: 'OK', headers: { ETag: { schema: { type: 'string' } } }, content: ok },
  404: { description: 'Not Found', content: { 'application/problem+json': { schema: { type: 'string' } } } },
});
const header = { in: 'header', name: 'traceparent', schema: { type: 'string' } };
const document = {
  openapi: '3.1.1',
  info: { title: 'x', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [header],
        responses: answers(json({ $ref: '#/components/schemas/ThingList' })),
      },
    },
    '/picture': {
      get: { operationId: 'drawThing', responses: answers({ 'image/svg+xml': { schema: { type: 'string' } } }) },
    },
  },
  components: { schemas: { Thing: thing, ThingList: list } },
};

let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  files = await clientFiles(JSON.stringify(document));
});
const file = (name: string): string => files[`packages/client/src/generated/${name}.ts`] ?? '';

it('says where each operation is, what it lists, and what is no JSON', () => {
  expect(file('routes')).toContain("  listThings: { method: 'GET', path: '/things', list: 'things' },\n");
  expect(file('routes')).toContain("  drawThing: { method: 'GET', path: '/picture', accept: 'image/svg+xml' },\n");
});

it('keeps properties whatever they are called, and leaves out what is the client’s own affair', () => {
  expect(file('types')).toMatch(/readonly pattern: string;\s+readonly properties\?: \{\s+readonly example: number;/);
  expect(file('types')).not.toMatch(/traceparent|404|problem\+json|ETag/);
});

it('knows every reason for a no, of HTTP and of the sluice', () => {
  for (const code of ['fundExhausted', 'preconditionFailed']) expect(file('codes')).toContain(`| '${code}'`);
});
