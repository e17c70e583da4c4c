import { handIn } from '../../../client/examples/city-system.ts';
import { createClient } from '@idesluss/client';
import { basePath } from '@idesluss/api/src/http/base.ts';
import { createDemoDatabase } from '@idesluss/api/src/test/demo-template.ts';
import { type DemoService, openDemoService } from '@idesluss/api/src/test/demo-service.ts';
import { demoIds } from '@idesluss/api/src/demo/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let demo: DemoService;
let baseUrl = '';
beforeAll(async () => {
  demo = await openDemoService(await createDemoDatabase());
  baseUrl = (await demo.app.listen({ host: '127.0.0.1', port: 0 })) + basePath;
});
// Fails when rows and log differ, or a chain is broken.
afterAll(() => demo.close());

const clientOf = (personId: string, fetching: typeof fetch = fetch) =>
  createClient({ baseUrl, token: () => demo.tokenFor(personId), wait: async () => undefined, fetch: fetching });
const { bearer, sluiceOffice } = demoIds.people;
const idea = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' } as const;
const body = { ...idea, title: 'Tystare matsalar', summary: 'Barnen äter mer när de hör varandra.' };

describe('the client, with the service itself', () => {
  it('hands in an idea once, however often the example is run', async () => {
    const form = { number: '7', title: 'Tystare matsalar', text: 'Barnen äter mer när de hör varandra.' };
    const first = await handIn(baseUrl, await demo.tokenFor(bearer), form);
    expect(first).toMatchObject({ caseNumber: expect.stringMatching(/^\d{4}-/) });
    expect(first.happened).toEqual(['initiativeDrafted', 'initiativeSubmitted']);
    expect(await handIn(baseUrl, await demo.tokenFor(bearer), form)).toEqual(first);
  });

  it('tells the example’s reader why not', async () => {
    const form = { number: '8', title: ' ', text: 'x' };
    expect(await handIn(baseUrl, await demo.tokenFor(bearer), form)).toEqual({ no: expect.stringContaining('errors') });
  });

  it('does once what is answered only at the second try', async () => {
    let lost = 0;
    const losing: typeof fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (asked[1]?.method !== 'POST' || lost > 0) return answer;
      lost += 1;
      throw new TypeError('the line broke after it was done');
    };
    const client = clientOf(bearer, losing);
    const title = 'Bara en gång';
    expect(await client.call('draftInitiative', { body: { ...body, title } })).toMatchObject({ status: 201 });
    const titles: (string | null | undefined)[] = [];
    for await (const initiative of client.walk('listInitiatives')) titles.push(initiative.title);
    expect([lost, titles.filter((one) => one === title).length]).toEqual([1, 1]);
  });

  it('reads again only what has changed, and changes only what is as it was read', async () => {
    const client = clientOf(bearer);
    const drafted = await client.call('draftInitiative', { body });
    if (!drafted.ok) throw new Error(drafted.problem.detail);
    const path = { initiativeId: drafted.value.id };
    const read = await client.call('readInitiative', { path });
    if (!read.ok) throw new Error(read.problem.detail);
    expect(await client.call('readInitiative', { path, known: read })).toBe(read);
    const change = { path, body: { title: 'Ännu tystare' }, ifMatch: read.etag ?? '' };
    expect(await client.call('reviseInitiative', change)).toMatchObject({ ok: true });
    expect(await client.call('reviseInitiative', change)).toMatchObject({ problem: { code: 'preconditionFailed' } });
    expect(await client.call('readInitiative', { path, known: read })).toMatchObject({
      value: { title: 'Ännu tystare' },
    });
  });

  it('walks a list in small steps to the same end', async () => {
    const client = clientOf(sluiceOffice);
    const walk = async (limit: number): Promise<string[]> => {
      const ids: string[] = [];
      for await (const { unitId } of client.walk('listUnits', { query: { limit } })) ids.push(unitId);
      return ids;
    };
    const [slow, quick] = [await walk(3), await walk(100)];
    expect(slow).toEqual(quick);
    expect(slow.length).toBeGreaterThan(10);
  });

  it('has a no as a value, with the reason as a code', async () => {
    const answer = await clientOf(bearer).call('openFund', {
      body: { unitId: demoIds.units.care, year: 2027, name: 'Mina pengar' },
    });
    expect(answer).toMatchObject({ ok: false, problem: { status: 403, code: 'notPermitted' } });
  });
});
