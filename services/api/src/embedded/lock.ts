import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { errorCode } from './fault.ts';

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server.unref()));
  });

const held = (server: Server) => (): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));

/**
 * Takes the lock and returns how to let it go; undefined when another living process has it. A socket is used because
 * the system lets go of it however its holder dies; the file that stays then answers nobody and is replaced.
 */
export const takeLock = async (path: string): Promise<(() => Promise<void>) | undefined> => {
  try {
    return held(await listen(path));
  } catch (thrown) {
    if (errorCode(thrown) !== 'EADDRINUSE') throw thrown;
    if (await answers(path)) return undefined;
    rmSync(path, { force: true });
    return held(await listen(path));
  }
};
