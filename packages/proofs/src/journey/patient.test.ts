import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { writeAccount } from './account.ts';
import { demoPlaces, openHttpCity } from './http-city.ts';
import { patiently } from './patient.ts';

type Sent = { readonly address: string; readonly init: RequestInit };

/** A service that answers in turn as told, and afterwards as it did last. */
const answering = (...answers: readonly (readonly [number, string?])[]) => {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const send = patiently(
    async (address, init) => {
      const [status, after] = answers[Math.min(sent.length, answers.length - 1)] ?? [200];
      sent.push({ address, init });
      return new Response(null, { status, headers: after === undefined ? {} : { 'retry-after': after } });
    },
    async (seconds) => void waited.push(seconds),
  );
  return { send, sent, waited };
};

const init = { method: 'POST', headers: { 'idempotency-key': 'k' } };

it('waits as long as the service asks, and sends the very same again', async () => {
  const { send, sent, waited } = answering([429, '7'], [429, '2'], [201]);
  expect((await send('http://a/b', init)).status).toBe(201);
  expect(waited).toEqual([7, 2]);
  expect(sent).toEqual(Array.from({ length: 3 }, () => ({ address: 'http://a/b', init })));
});

it('waits a second where nothing readable is said, and not at all for another answer', async () => {
  const silent = answering([429], [429, 'soon'], [200]);
  await silent.send('http://a/b', init);
  expect(silent.waited).toEqual([1, 1]);
  const other = answering([503, '9']);
  expect((await other.send('http://a/b', init)).status).toBe(503);
  expect(other.waited).toEqual([]);
});

it('gives up in the end', async () => {
  const { send, sent } = answering([429, '1']);
  expect((await send('http://a/b', init)).status).toBe(429);
  expect(sent).toHaveLength(11);
});

it('is how a journey asks', async () => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    if (asked === 1) answer.writeHead(429, { 'retry-after': '9' }).end();
    else answer.end(JSON.stringify({ available: { amountMinor: 5 } }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  const waited: number[] = [];
  const wait = async (seconds: number) => void waited.push(seconds);
  const client = { base, tokenOf: async () => 't', language: 'en', wait } as const;
  const city = openHttpCity(
    client,
    demoPlaces(''),
    writeAccount('en', () => undefined),
  );
  expect(await city.available('f')).toBe(5);
  expect(waited).toEqual([9]);
  expect(asked).toBe(2);
  server.close();
});
