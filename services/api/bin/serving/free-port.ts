import { createServer } from 'node:net';
import { errorCode, fault } from '../../src/embedded/fault.ts';

/** Refuses a taken port before anything is started that would have to be stopped again. */
export const mustBeFree = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (thrown) => {
      const taken = errorCode(thrown) === 'EADDRINUSE';
      const sentence = `Port ${port} on ${host} ${taken ? 'is taken' : 'cannot be used'}; set PORT to another one.`;
      reject(fault(sentence, thrown));
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
