import type { FastifyInstance } from 'fastify';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp } from './testing.ts';

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = await buildTestApp();
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

/** Sends lines as they are, and tells the first that is answered, with the whole answer. */
const say = async (...lines: readonly string[]) => {
  const socket = connect(port, '127.0.0.1');
  socket.write(lines.map((line) => `${line}\r\n`).join(''));
  const [answer] = await once(socket, 'data');
  const [head = '', body = ''] = String(answer).split('\r\n\r\n');
  return { socket, head: head.split('\r\n'), body };
};

it('a way through to somewhere else is refused with a problem, and the connection closed', async () => {
  const { socket, head, body } = await say('CONNECT example.org:443 HTTP/1.1', 'Host: example.org', '', 'more');
  expect(head).toEqual(
    expect.arrayContaining([
      'HTTP/1.1 405 methodNotAllowed',
      'content-type: application/problem+json; charset=utf-8',
      expect.stringMatching(/^traceparent: 00-[0-9a-f]{32}-/),
      'allow: ',
      'connection: close',
    ]),
  );
  expect(JSON.parse(body)).toMatchObject({ status: 405, code: 'methodNotAllowed', instance: '/' });
  if (!socket.closed) await once(socket, 'close');
});

it('a caller who asks for one and is gone at once breaks nothing', async () => {
  for (let time = 0; time < 20; time += 1) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n');
    socket.resetAndDestroy();
  }
  expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
});

it.each([
  ['GET', 'Connection: Upgrade', 'Upgrade: websocket', '200'],
  ['GET', 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', '200'],
  ['PUT', 'Connection: Upgrade', 'Upgrade: TLS/1.0', '405'],
])('%s with %s and %s is answered as without', async (method, ...asked) => {
  const [connection, upgrade, status] = asked;
  const { socket, head } = await say(`${method} /health/live HTTP/1.1`, 'Host: x', connection, upgrade, '');
  expect(head[0]).toContain(`HTTP/1.1 ${status} `);
  expect(head.join()).not.toMatch(/upgrade:/i);
  socket.destroy();
});

it('what is no HTTP is answered with a problem too', async () => {
  const { head, body } = await say('GET / HTTP/9.9', '');
  expect(head[0]).toBe('HTTP/1.1 400 malformedRequest');
  expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'malformedRequest' });
});
