import { randomUUIDv7 } from 'node:crypto';
import { expect } from 'vitest';
import { readTenant } from '../db/transaction.ts';
import { basePath } from '../http/base.ts';
import type { PersonKey } from './city-people.ts';
import type { TestService } from './service.ts';

type Body = Readonly<Record<string, unknown>>;

/** A request that is to succeed, and whom it is refused to. */
export interface Pressed {
  readonly by: PersonKey;
  /** Below the base. */
  readonly path: string;
  readonly body: Body;
  /** Somebody who may read it but not do this. */
  readonly refusedTo: PersonKey;
  /** Properties that may be null. */
  readonly nullable?: readonly string[];
}

/** Presses a route in every way that holds for all of them; answers what was made. */
export async function press(city: TestService, pressed: Pressed): Promise<{ id: string; version: number }> {
  const { by, path, body, refusedTo } = pressed;
  await expectWrongInputRefused(city, pressed);
  const denied = await city.as(refusedTo).post(path, body);
  expect([denied.statusCode, denied.json().code], denied.body).toEqual([403, 'notPermitted']);
  const headers = { 'idempotency-key': randomUUIDv7() };
  const pair = [city.as(by).post(path, body, headers), city.as(by).post(path, body, headers)];
  const [first, second] = await Promise.all(pair);
  expect(first?.statusCode, first?.body).toBe(201);
  expect(second?.body).toBe(first?.body);
  const again = await city.as(by).post(path, body, headers);
  expect([again.statusCode, again.body]).toEqual([201, first?.body]);
  const another = anotherBody(body);
  if (another !== undefined) {
    const reused = await city.as(by).post(path, another, headers);
    expect([reused.statusCode, reused.json().code], reused.body).toEqual([422, 'idempotencyKeyReused']);
  }
  await expectEtagOfLocation(city, by, again.headers);
  return again.json();
}

/** The same with another figure or sentence, where there is one. */
function anotherBody(body: Body): Body | undefined {
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'number') return { ...body, [name]: value + 1 };
    if (typeof value === 'string' && value.includes(' ')) return { ...body, [name]: `${value} Och mer.` };
  }
  return undefined;
}

type Headers = Readonly<Record<string, unknown>>;

/** What the receipt says of the state is what reading it says. */
async function expectEtagOfLocation(city: TestService, by: PersonKey, { location, etag }: Headers): Promise<void> {
  const path = String(location).slice(String(location).indexOf(basePath) + basePath.length);
  const read = await city.as(by).get(path);
  expect(read.statusCode, read.body).toBe(200);
  expect(read.headers.etag).toBe(etag);
}

async function expectWrongInputRefused(city: TestService, { by, path, body, nullable = [] }: Pressed): Promise<void> {
  const before = await countEvents(city);
  const wrong = Object.entries(body).flatMap(([name, value]) => {
    const values = nullable.includes(name) ? wrongFor(value) : [null, ...wrongFor(value)];
    return values.map((each) => ({ pointer: `/${name}`, body: { ...body, [name]: each } }));
  });
  for (const each of [...wrong, { pointer: '/more', body: { ...body, more: 1 } }]) {
    const answer = await city.as(by).post(path, each.body);
    const told = `${JSON.stringify(each.body).slice(0, 300)} -> ${answer.body}`;
    expect(answer.statusCode, told).toBe(400);
    const [fault] = answer.json().errors;
    expect(fault.pointer, told).toContain(each.pointer);
  }
  expect(await countEvents(city)).toBe(before);
}

function wrongFor(value: unknown): readonly unknown[] {
  if (value === null) return [[]];
  if (typeof value === 'string') return [5, '', 'a\0b', '\ud800', 'x'.repeat(5001), [value]];
  return typeof value === 'number' ? [String(value), 1e300, [value]] : [5, 'text', []];
}

async function countEvents({ shell, tenantId }: TestService): Promise<number> {
  const count = shell.db.selectFrom('event').select((eb) => eb.fn.countAll<number>().as('count'));
  const [[row]] = await readTenant({ db: shell.db, tenantId }, [count]);
  return Number(row?.count);
}
