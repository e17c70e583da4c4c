import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Figures on a port of their own, which the world is not let near. */
export const createMetricsServer = (registry: Registry): Server =>
  createServer((request, answer) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      answer.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => answer.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => answer.writeHead(500).end(),
    );
  });

/** Listens, or fails as the port says. */
export const listenOn = (server: Server, host: string, port: number): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, () => {
    server.off('error', reject);
    resolve();
  });
  return promise;
};

/** Where a listening server is reached. */
export const addressOf = (server: Server): string => {
  const at = server.address();
  if (at === null || typeof at === 'string') return '';
  return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`;
};

/** Ends a server, with those who hold on to it. */
export const closeServer = (server: Server): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
};
