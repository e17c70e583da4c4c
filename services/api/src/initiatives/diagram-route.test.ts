import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestService } from '../test/city.ts';
import type { PersonKey } from '../test/city-people.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
let id: string;

beforeAll(async () => {
  city = await openTestService();
  const draft = {
    ...{ entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' },
    ...{ title: 'Lampor som tänds', summary: 'Ljus när någon går.', proposedUnitId: city.units.care },
  };
  id = (await city.as('bearer').post('/initiatives', draft)).json().id;
}, 60_000);
afterAll(() => city.close());

const draw = (by: PersonKey, query = '', accept = 'image/svg+xml') =>
  city.as(by).get(`/initiatives/${id}/diagram${query}`, { accept });

it('is drawn as SVG and Mermaid in either language, and never kept', async () => {
  const picture = await draw('bearer', '?language=en');
  expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(picture.headers['cache-control']).toBe('no-store');
  expect(picture.body).toContain('A draft, not submitted yet.');
  expect((await draw('bearer', '?language=sv')).body).toContain('Ett utkast, inte inlämnat än.');
  const text = await draw('bearer', '', 'text/vnd.mermaid');
  expect([text.headers['content-type'], text.body.startsWith('flowchart LR')]).toEqual([
    'text/vnd.mermaid; charset=utf-8',
    true,
  ]);
  expect((await draw('bearer', '', 'image/png')).statusCode).toBe(406);
});

it('is there for those who may read the initiative', async () => {
  expect([(await draw('outsider')).statusCode, (await draw('outsider')).json().code]).toEqual([404, 'unknown']);
  await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
  await city.as('office').post(`/initiatives/${id}/intake-answers`, { kind: 'accept', owningUnitId: city.units.care });
  const [outside, inside] = [await draw('outsider', '?language=en'), await draw('bearer', '?language=en')];
  expect(outside.body).toContain('comes next.');
  expect(inside.body).toContain('what is missing is “The need is described”');
  const { _links: links } = (await city.as('bearer').get(`/initiatives/${id}`)).json();
  expect(links).toContainEqual(expect.objectContaining({ rel: 'diagram' }));
});
