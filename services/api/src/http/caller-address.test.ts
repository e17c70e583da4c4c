import type { FastifyRequest } from 'fastify';
import { expect, it } from 'vitest';
import { callerAddress } from './caller-address.ts';

const request = (remoteAddress: string, forwarded?: string | string[]): FastifyRequest => {
  const told = { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { forwarded }, ip: 'x' };
  // Nothing else of a request is looked at.
  return told as unknown as FastifyRequest;
};
const from = callerAddress('forwarded', ['10.0.0.0/8', '2001:db8::1']);

it.each([
  ['a stranger is believed nothing', '192.0.2.1', 'for=198.51.100.9', '192.0.2.1'],
  ['nor who says nothing', '10.0.0.1', undefined, '10.0.0.1'],
  ['a trusted proxy is believed', '10.0.0.1', 'for=198.51.100.9;proto=https;by=10.0.0.1', '198.51.100.9'],
  ['also as the kernel writes it', '::ffff:10.0.0.1', 'proto=https; For="198.51.100.9:4711"', '198.51.100.9'],
  ['what the caller put before is not', '10.0.0.1', 'for=127.0.0.1, for=198.51.100.9', '198.51.100.9'],
  ['proxies behind each other', '10.0.0.1', 'for=198.51.100.9, for=10.2.2.2', '198.51.100.9'],
  ['over several lines', '10.0.0.1', ['for=127.0.0.1', 'for=198.51.100.9'], '198.51.100.9'],
  ['with version 6', '2001:db8::1', 'for="[2001:db8:cafe::17]:4711"', '2001:db8:cafe::17'],
  ['a hidden caller is the proxy', '10.0.0.1', 'for=_hidden', '10.0.0.1'],
  ['and an unknown one', '10.0.0.1', 'for=198.51.100.9, for=unknown', '10.0.0.1'],
  ['what cannot be read is left', '10.0.0.1', ';;=,for', '10.0.0.1'],
])('%s', (_, remote, header, caller) => expect(from(request(remote, header))).toBe(caller));

it('the other header is left to the server, and this one not looked at', () => {
  expect(callerAddress('x-forwarded-for', [])(request('10.0.0.1', 'for=198.51.100.9'))).toBe('x');
});
