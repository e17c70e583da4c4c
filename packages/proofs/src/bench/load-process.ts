// Asks a server as fast as it answers, over kept connections: a process of its own, so that it disturbs nobody's clock.
import { connect, type Socket } from 'node:net';
import type { Job, Report } from './load.ts';

const endOfHead = Buffer.from('\r\n\r\n');

type Tally = { answered: number; failed: number; example: string };

/** Bytes of the first whole answer, or 0 while it is not whole. */
const lengthOfFirst = (bytes: Buffer): { length: number; status: string } => {
  const head = bytes.indexOf(endOfHead);
  if (head < 0) return { length: 0, status: '' };
  const text = bytes.toString('latin1', 0, head);
  const length = head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return { length: bytes.length < length ? 0 : length, status: text.slice(9, 12) };
};

const take = (bytes: Buffer, expected: string, tally: Tally, answered: () => void): Buffer => {
  let rest = bytes;
  for (let first = lengthOfFirst(rest); first.length > 0; first = lengthOfFirst(rest)) {
    tally.answered += 1;
    if (first.status !== expected) {
      tally.failed += 1;
      tally.example ||= rest.toString('utf8', 0, first.length).slice(0, 2000);
    }
    rest = rest.subarray(first.length);
    answered();
  }
  return rest;
};

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });

/** One connection: keeps `depth` requests under way until there are no more to send. */
const drive = (socket: Socket, depth: number, expected: string, tally: Tally, next: () => Buffer | undefined) =>
  new Promise<void>((done) => {
    let underWay = 0;
    let rest: Buffer = Buffer.alloc(0);
    const send = (): void => {
      const frames: Buffer[] = [];
      while (underWay < depth) {
        const frame = next();
        if (frame === undefined) break;
        frames.push(frame);
        underWay += 1;
      }
      const [only] = frames;
      if (only !== undefined) socket.write(frames.length === 1 ? only : Buffer.concat(frames));
      else if (underWay === 0) done();
    };
    socket.on('data', (chunk: Buffer) => {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      rest = take(bytes, expected, tally, () => {
        underWay -= 1;
      });
      send();
    });
    socket.once('close', () => done());
    send();
  });

const run = async ({ port, connections, depth, expected, frames, seconds }: Job): Promise<Report> => {
  const requests = frames.map((frame) => Buffer.from(frame));
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  const tally: Tally = { answered: 0, failed: 0, example: '' };
  const started = performance.now();
  let sent = 0;
  const next = (): Buffer | undefined => {
    // Without a time every request is sent once; with one they are sent round and round.
    if (seconds === null ? sent >= requests.length : performance.now() - started >= seconds * 1000) return undefined;
    sent += 1;
    return requests[(sent - 1) % requests.length];
  };
  await Promise.all(sockets.map((socket) => drive(socket, depth, expected, tally, next)));
  const took = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.destroy();
  return { ...tally, seconds: took };
};

process.on('message', (job: Job) => {
  run(job).then(
    (report) => process.send?.(report),
    (error: unknown) => process.send?.({ answered: 0, failed: 1, example: String(error), seconds: 1 }),
  );
});
