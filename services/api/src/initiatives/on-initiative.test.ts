import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import { accepted } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
}, 60_000);
afterAll(() => city.close());

type Media = { schema: { $ref?: string }; example?: object };
type Document = {
  paths: Record<string, { post?: { requestBody: { content: { 'application/json': Media } } } }>;
  components: { schemas: Record<string, { example?: object; examples?: object[] }> };
};

/** Every command below an initiative, with the example that the document gives. */
async function commands(): Promise<(readonly [path: string, example: object])[]> {
  const { paths, components }: Document = (await city.as('bearer').get('/openapi.json')).json();
  return Object.entries(paths).flatMap(([path, { post }]) => {
    const at = path.indexOf('/initiatives/{initiativeId}/');
    if (post === undefined || at < 0) return [];
    const { schema, example } = post.requestBody.content['application/json'];
    const named = components.schemas[schema.$ref?.split('/').at(-1) ?? ''];
    return [[path.slice(at), example ?? named?.example ?? named?.examples?.[0] ?? {}] as const];
  });
}

describe('every command below an initiative', () => {
  it('answers somebody who may not read it in the same words as if it were not there', async () => {
    const hidden = await accepted(city, 'invited');
    const absent = '01900000-0000-7000-8000-0000000000ff';
    const all = await commands();
    expect(all.length).toBeGreaterThan(25);
    for (const [path, example] of all) {
      const to = (id: string) =>
        city.as('outsider').post(path.replace('{initiativeId}', id).replaceAll(/\{\w+\}/g, absent), example);
      const [answer, same] = await Promise.all([to(hidden), to(absent)]);
      expect([answer.statusCode, same.statusCode], `${path} ${answer.body}`).toEqual([404, 404]);
      const { instance: _, traceId: __, ...told } = answer.json();
      const { instance: ___, traceId: ____, ...alike } = same.json();
      expect(told).toEqual(alike);
    }
  });

  it('wants a key, a body and JSON', async () => {
    const path = `/initiatives/${await accepted(city)}/needs`;
    const body = { need: 'Ett behov' };
    const call = city.as('bearer').call;
    const faults = await Promise.all([
      call('POST', path, { payload: body }),
      call('POST', path, { headers: { 'idempotency-key': 'k1' } }),
      call('POST', path, { payload: 'x=1', headers: { 'idempotency-key': 'k1', 'content-type': 'text/plain' } }),
      call('PUT', path, { payload: body, headers: { 'if-match': '"x"' } }),
    ]);
    expect(faults.map(({ statusCode }) => statusCode)).toEqual([400, 400, 415, 405]);
  });
});
