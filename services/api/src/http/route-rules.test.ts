import { describe, expect, it } from 'vitest';
import Type from 'typebox';
import { type Api, openAction } from './request.ts';
import { closed, open, optional, refTo, text, uuid } from './schema.ts';
import { buildTestApp } from './testing.ts';

const View = open({ viewId: uuid() }, { $id: 'RuleView', example: { viewId: '01900000-0000-7000-8000-000000000001' } });
const about = { tags: ['about'], operationId: 'o', summary: 's', description: 'd', response: { 200: refTo(View) } };
const body = closed({ name: text({ max: 5 }) }, { example: { name: 'a' } });
const action = 'readMe';

const start = async (declare: (api: Api) => void): Promise<string> => {
  try {
    const app = await buildTestApp({ slices: [declare] });
    await app.close();
    return 'started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
const post =
  (schema: object, config: object = { action }) =>
  (api: Api) =>
    void api.post('/things', { config, schema }, async () => {});

describe('a service does not start with a route', () => {
  it('but does with one that keeps the rules', async () => {
    expect(await start(post({ ...about, body }))).toBe('started');
  });

  it.each([
    ['without an action', { ...about, body }, {}, 'POST /idesluss/v0/things names no action'],
    [
      'with an action nobody knows',
      { ...about, body },
      { action: 'toString' },
      'POST /idesluss/v0/things names no action',
    ],
    ['without a description', { ...about, description: '', body }, { action }, 'it has no description'],
    ['without an operation id', { ...about, operationId: undefined, body }, { action }, 'it has no operationId'],
    ['without tags', { ...about, tags: [], body }, { action }, 'it has no tags'],
    ['without answers', { ...about, response: undefined, body }, { action }, 'it declares no answer'],
    [
      'whose answer has no example',
      { ...about, response: { 200: open({}) }, body },
      { action },
      'its answer 200 has no example',
    ],
    ['whose body has no example', { ...about, body: closed({}) }, { action }, 'its body has no example'],
    [
      'that takes unknown properties',
      { ...about, body: open({}, { example: {} }) },
      { action },
      '/ is an object that is not closed',
    ],
    [
      'that takes endless text',
      { ...about, body: closed({ a: Type.String() }, { example: {} }) },
      { action },
      '/a is a string without maxLength',
    ],
    [
      'that takes endless lists',
      { ...about, body: closed({ a: Type.Array(uuid()) }, { example: {} }) },
      { action },
      '/a is an array without maxItems',
    ],
    [
      'that takes endless numbers',
      { ...about, body: closed({ a: optional(Type.Integer()) }, { example: {} }) },
      { action },
      '/a is a number without',
    ],
    [
      'that does so in a named part',
      { ...about, body: closed({ a: refTo(Type.Object({ b: Type.String() }, { $id: 'Loose' })) }, { example: {} }) },
      { action },
      '/b is a string without maxLength',
    ],
    [
      'that takes endless parameters',
      { ...about, body, querystring: closed({ q: Type.String() }) },
      { action },
      'querystring: /q is a string',
    ],
  ])('%s', async (_, schema, config, sentence) => {
    expect(await start(post(schema, config))).toContain(sentence);
  });

  it('when two schemas share a name', async () => {
    const other = open({ otherId: uuid() }, { $id: 'RuleView', example: {} });
    const both = (api: Api): void => {
      api.get('/a', { config: { action: openAction }, schema: about }, async () => {});
      api.get(
        '/b',
        { config: { action: openAction }, schema: { ...about, response: { 200: refTo(other) } } },
        async () => {},
      );
    };
    expect(await start(both)).toContain('Two different schemas are called RuleView');
  });
});
