import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIds } from '../demo/ids.ts';
import { type DemoService, openDemoService } from '../test/demo-service.ts';
import { createDemoDatabase } from '../test/demo-template.ts';
import { mutationsOf } from './mutations.ts';
import { type Operation, operationsOf } from './operations.ts';
import { stored } from './stored.ts';

let demo: DemoService;
let operations: readonly Operation[] = [];
let token = '';
beforeAll(async () => {
  demo = await openDemoService(await createDemoDatabase());
  operations = operationsOf(demo.app).filter(({ schema }) => schema !== undefined);
  token = await demo.tokenFor(demoIds.people.sluiceOffice);
});
afterAll(() => demo.close());

const post = ({ method, url }: Operation, payload: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  demo.app.inject({
    ...{ method, url, payload },
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(method === 'POST' ? { 'idempotency-key': randomUUIDv7() } : { 'if-match': '"x"' }),
      ...headers,
    },
  });

type Told = { readonly code: string; readonly errors?: readonly { readonly pointer: string }[] };

const faultOf = (status: number, { errors = [] }: Told, pointers: readonly string[]): string | undefined => {
  if (status !== 400) return `answered ${status}`;
  const told = errors.map(({ pointer }) => pointer);
  return told.some((pointer) => pointers.includes(pointer)) ? undefined : `points at ${told.join(', ')}`;
};

describe('every place of every body, spoiled by every keyword of its schema', () => {
  it('is refused with its pointer, and nothing is stored', async () => {
    const before = await stored(demo.db, demoIds.tenant);
    const wrong: string[] = [];
    let count = 0;
    for (const operation of operations) {
      for (const { name, body, pointers } of mutationsOf(operation.body, operation.schema ?? {})) {
        const answer = await post(operation, body);
        count += 1;
        const fault = faultOf(answer.statusCode, answer.json(), pointers);
        if (fault !== undefined) wrong.push(`${operation.id} ${name}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(3_500);
    expect(await stored(demo.db, demoIds.tenant)).toEqual(before);
  }, 120_000);
});
