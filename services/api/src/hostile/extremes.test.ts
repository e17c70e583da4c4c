import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIds } from '../demo/ids.ts';
import type { TryOperation } from '../demo/operations.ts';
import type { PersonKey } from '../demo/plan.ts';
import { tries } from '../demo/tries.ts';
import { basePath } from '../http/base.ts';
import { type DemoService, openDemoService } from '../test/demo-service.ts';
import { createDemoDatabase } from '../test/demo-template.ts';
import { type Answer, askerOf, noOf } from './asking.ts';
import { extremesOf, fullest, wordiest } from './extremes.ts';
import { type Operation, operationsOf } from './operations.ts';
import { stored } from './stored.ts';

let demo: DemoService;
let writing: readonly Operation[] = [];
const open = async (): Promise<void> => {
  demo = await openDemoService(await createDemoDatabase());
  writing = operationsOf(demo.app).filter(({ schema }) => schema !== undefined);
};
// Closing looks whether rows and log agree, after all that was sent.
const close = (): Promise<void> => demo.close();

const isTried = (id: string): id is TryOperation => Object.hasOwn(tries, id);
const presserOf = (id: string): PersonKey => {
  const name = id === 'answerAtIntake' ? 'acceptAtIntake' : id;
  return isTried(name) ? tries[name].by : 'sluiceOffice';
};
const askAs = async (person: PersonKey) => askerOf(demo, await demo.tokenFor(demoIds.people[person]));

/** Sends a body as the person who may do it: to a demo initiative that waits for just this. */
const send = async (operation: Operation, payload: string): Promise<Answer> => {
  const ask = await askAs(presserOf(operation.id));
  if (operation.method !== 'PATCH' && operation.method !== 'PUT') return ask(operation, { payload });
  const read = await ask({ ...operation, method: 'GET', body: undefined });
  return ask(operation, { payload, headers: { 'if-match': String(read.headers.etag) } });
};

type Case = { initiativeId?: string; version?: number; basis?: string | null; revision?: number };

/** The example with a `basedOn` that is current, as Swagger UI's interceptor fills it in. */
const currentExample = async ({ id, url, example, ...operation }: Operation): Promise<unknown> => {
  if (typeof example !== 'object' || example === null || !('basedOn' in example)) return example;
  const ask = await askAs(presserOf(id));
  const read = async (path: string): Promise<Case> =>
    (await ask({ ...operation, id, example, url: `${basePath}${path}`, method: 'GET', body: undefined })).json();
  const above = await read(url.slice(basePath.length).split('/').slice(0, 3).join('/'));
  if (above.revision !== undefined) return { ...example, basedOn: above.revision };
  const { version } = await read(`/initiatives/${above.initiativeId}`);
  return { ...example, basedOn: typeof example.basedOn === 'number' ? version : above.basis };
};

const fitting =
  /^(2\d\d |403 (notPermitted|notMandated)|404 unknown|409 [a-zA-Z]+|412 stale|422 (referenceUnknown|argumentRefused|mappingRefused))/;
const isFitting = (answer: Answer): boolean => fitting.test(noOf(answer));
const told = ({ id }: Operation, answer: Answer, what = ''): string =>
  `${id}${what}: ${noOf(answer)} ${answer.body.slice(0, 300)}`;

// The second fills an initiative to the brim.
describe('an example whose texts are as long as may be', { shuffle: false }, () => {
  beforeAll(open);
  afterAll(close);

  it('is taken, in the widest letters there are', async () => {
    const wrong: string[] = [];
    for (const operation of writing) {
      const body = wordiest(operation.schema ?? {}, await currentExample(operation), '😀');
      const answer = await send(operation, JSON.stringify(body));
      if (answer.statusCode >= 300) wrong.push(told(operation, answer));
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is refused once its initiative has grown as far as a row may, and nothing is lost', async () => {
    const noes: string[] = [];
    const ask = await askAs('bearer');
    for (const id of ['describeNeed', 'describeIdea', 'writeLesson']) {
      const operation = writing.find((one) => one.id === id);
      if (operation === undefined) throw new Error(`there is no ${id}`);
      const url = operation.url.replace(/initiatives\/[0-9a-f-]+/, `initiatives/${demoIds.try.describeNeed}`);
      const payload = JSON.stringify(wordiest(operation.schema ?? {}, operation.example, '😀'));
      for (let attempt = 0; attempt < 50; attempt += 1) {
        const before = await stored(demo.db, demoIds.tenant);
        const answer = await ask({ ...operation, url }, { payload });
        if (answer.statusCode === 201) continue;
        noes.push(noOf(answer));
        expect(await stored(demo.db, demoIds.tenant)).toEqual(before);
        break;
      }
    }
    expect(noes).toEqual(['409 noRoom']);
    const ending = writing.find(({ id }) => id === 'endInitiative');
    if (ending === undefined) throw new Error('there is no endInitiative');
    const url = ending.url.replace(/initiatives\/[0-9a-f-]+/, `initiatives/${demoIds.try.describeNeed}`);
    const body = wordiest(ending.schema ?? {}, ending.example, '😀');
    // What is decided on an idea does not hang on how much others have written.
    expect((await send({ ...ending, url }, JSON.stringify(body))).statusCode).toBe(201);
  }, 60_000);
});

// The last reads what the others have sent.
describe('a body at the bounds of its schema is taken or refused, and breaks nothing', { shuffle: false }, () => {
  beforeAll(open);
  afterAll(close);

  it.each(['😀', 'a'])(
    'all of it full of %s',
    async (letter) => {
      const wrong: string[] = [];
      for (const operation of writing) {
        const answer = await send(operation, JSON.stringify(fullest(operation.schema ?? {}, operation.body, letter)));
        if (!isFitting(answer)) wrong.push(told(operation, answer));
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('each place of it by itself', async () => {
    const wrong: string[] = [];
    let [count, taken] = [0, 0];
    for (const operation of writing) {
      for (const { name, body } of extremesOf(operation.body, operation.schema ?? {})) {
        const answer = await send(operation, body);
        count += 1;
        taken += answer.statusCode < 300 ? 1 : 0;
        if (!isFitting(answer)) wrong.push(told(operation, answer, ` ${name}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1300);
    expect(taken).toBeGreaterThan(500);
  }, 120_000);

  it('and what was taken can be read', async () => {
    const ask = await askAs('sluiceOffice');
    const reads = operationsOf(demo.app).filter(
      ({ method, path }) => method === 'GET' && /^\/initiatives\/\{initiativeId\}(\/[a-z-]+)?$/.test(path),
    );
    const faults: string[] = [];
    for (const initiativeId of Object.values(demoIds.try)) {
      for (const read of reads) {
        const answer = await ask({
          ...read,
          url: read.url.replace(/initiatives\/[0-9a-f-]+/, `initiatives/${initiativeId}`),
        });
        if (![200, 404].includes(answer.statusCode)) faults.push(told(read, answer, ` ${initiativeId}`));
      }
    }
    expect(reads.length).toBeGreaterThan(4);
    expect(faults).toEqual([]);
  }, 60_000);
});
