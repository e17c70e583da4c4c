import { shippedModels } from '@idesluss/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

const path = () => `/process-models/${city.shell.defaultModel.id}`;

describe('process models', () => {
  it('are listed newest first, of one key if wanted', async () => {
    const { processModels, _meta } = (await city.as('bearer').get('/process-models?key=helsingborg&limit=1')).json();
    expect(processModels).toMatchObject([{ key: 'helsingborg', version: 2 }]);
    expect(_meta.totalRecords).toBe(shippedModels.filter(({ key }) => key === 'helsingborg').length);
    const all = (await city.as('bearer').get('/process-models?limit=100')).json().processModels;
    expect(all.map(({ processModelId }: { processModelId: string }) => processModelId)).toEqual(
      shippedModels.map(({ id }) => id).toReversed(),
    );
    expect((await city.as('bearer').get('/process-models?key=other')).json().processModels).toEqual([]);
  });

  it('are read whole, and unchanged', async () => {
    const read = await city.as('bearer').get(path());
    expect(read.json().document).toEqual(city.shell.defaultModel);
    expect((await city.as('bearer').get(`/process-models/${city.people.bearer}`)).statusCode).toBe(404);
  });

  it('are drawn as SVG and Mermaid in either language', async () => {
    const svg = await city.as('bearer').get(`${path()}/diagram?language=en`, { accept: 'image/svg+xml' });
    expect(svg.headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(svg.body).toContain('<svg');
    const text = await city.as('bearer').get(`${path()}/diagram`, { accept: 'text/vnd.mermaid' });
    expect(text.body).toContain('flowchart');
    expect((await city.as('bearer').get(`${path()}/diagram`, { accept: 'image/png' })).statusCode).toBe(406);
  });

  it('are verified: the shipped one is usable, a broken one is told where', async () => {
    expect((await city.as('bearer').get(`${path()}/verifications`)).json()).toMatchObject({ usable: true });
    const ask = (document: object) => city.as('bearer').post('/process-model-verifications', document);
    expect((await ask(city.shell.defaultModel)).json()).toMatchObject({ usable: true });
    const { edges, ...rest } = city.shell.defaultModel;
    const broken = (await ask({ ...rest, edges: edges.slice(0, -1) })).json();
    expect(broken.usable).toBe(false);
    expect(broken.findings.map(({ code }: { code: string }) => code)).toContain('unreachablePhase');
    expect((await ask({ hello: 1 })).json().findings[0]).toMatchObject({ code: 'wrongShape' });
    expect((await ask([])).statusCode).toBe(400);
  });
});
