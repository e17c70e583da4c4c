import { BlockList, isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from, as far as a proxy that is trusted says so. */
export type CallerAddress = (request: FastifyRequest) => string;

const listOf = (trusted: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const entry of trusted) {
    const [address = '', length] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (length === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(length), family);
  }
  return list;
};

/** As the kernel tells an IPv4 neighbour on a socket that takes both. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');

const isIn = (list: BlockList, address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** The node of each `for=` in order, without port and brackets; a name that is no address stays as it is (RFC 7239). */
const nodesIn = (header: string): readonly string[] =>
  header.split(',').map((element) => {
    const [, quoted, bare] = /(?:^|;)\s*for\s*=\s*(?:"([^"]*)"|([^;\s]*))/i.exec(element) ?? [];
    const node = quoted ?? bare ?? '';
    const [, six] = /^\[([0-9a-f:.]+)\](?::\d+)?$/i.exec(node) ?? [];
    return six ?? node.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  });

/**
 * Reads `Forwarded` from right to left as long as whoever added an entry is trusted: the first that is not is the caller.
 * What is no address (`unknown`, a hidden name) ends it: the last that is known is then as near as one can tell.
 */
const byForwarded =
  (trusted: BlockList): CallerAddress =>
  (request) => {
    let caller = plain(request.socket.remoteAddress ?? '');
    const nodes = nodesIn([request.headers.forwarded ?? ''].flat().join(','));
    for (const node of nodes.toReversed()) {
      if (!isIn(trusted, caller) || isIP(node) === 0) return caller;
      caller = plain(node);
    }
    return caller;
  };

/** How callers are told apart: by the header that the proxies write, and only when they are trusted. */
export const callerAddress = (header: 'forwarded' | 'x-forwarded-for', trusted: readonly string[]): CallerAddress =>
  header === 'forwarded' ? byForwarded(listOf(trusted)) : ({ ip }) => ip;
