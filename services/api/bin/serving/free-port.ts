import { createServer } from 'node:net';
import { errorCode, fault } from '../../src/embedded/fault.ts';

/** Refuses a taken port before anything is started that would have to be stopped again. */
export const mustBeFree = (host: string, port: number, name = 'PORT'): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (thrown) => {
      const taken = errorCode(thrown) === 'EADDRINUSE';
      const sentence = `Port ${port} on ${host} ${taken ? 'is taken' : 'cannot be used'}; set ${name} to another one.`;
      reject(fault(sentence, thrown));
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });

/** Pairs of ports that a demo looks at when nobody has named one: so many clones can run side by side. */
const PAIRS = 10;

/**
 * The first of two neighbouring ports that are both free, from `first` on: the service takes one, the demo login the
 * next. Neither is `kept`, which is for something else.
 */
export const findFreePair = async (host: string, first: number, kept = 0): Promise<number> => {
  for (let port = first; port < first + 2 * PAIRS; port += 2) {
    if (kept === port || kept === port + 1) continue;
    const free = await Promise.allSettled([mustBeFree(host, port), mustBeFree(host, port + 1)]);
    if (free.every(({ status }) => status === 'fulfilled')) return port;
  }
  throw fault(`No pair of ports from ${first} to ${first + 2 * PAIRS - 1} on ${host} is free; set PORT to a free one.`);
};
