import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePair } from '@idesluss/api/bin/serving/free-port.ts';
import { type Running, run, type Sandbox } from './sandbox.ts';

export type Timing = { seconds: number; fault: string | undefined };

const giveUpAfterMs = 300_000;

/** The demo's login takes the port after the service's. Below 32768 no system lends a port to an outgoing connection. */
const freePort = (): Promise<number> => findFreePair('127.0.0.1', randomInt(20_000, 32_000));

const healthy = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

const lastLines = (running: Running): string => running.output().trim().split('\n').slice(-5).join(' | ');

const secondsSince = (started: number): number => Math.round((performance.now() - started) / 100) / 10;

const untilHealthy = async (port: number, running: Running): Promise<boolean> => {
  let over = false;
  void running.ended.then(() => {
    over = true;
  });
  for (const end = Date.now() + giveUpAfterMs; Date.now() < end && !over; await pause(50)) {
    if (await healthy(port)) return true;
  }
  return false;
};

/** Seconds of `npm start` from nothing running until it answers; then Ctrl-C, which must end it. */
export const timeStart = async (sandbox: Sandbox): Promise<Timing> => {
  const port = await freePort();
  const started = performance.now();
  const running = run(sandbox, ['start'], { PORT: String(port) });
  const ready = await untilHealthy(port, running);
  const seconds = secondsSince(started);
  running.interrupt();
  const ended = await Promise.race([running.ended.then(() => true), pause(20_000, false)]);
  if (!ready) return { seconds, fault: `never ready: ${lastLines(running)}` };
  return { seconds, fault: ended ? undefined : 'Ctrl-C did not end it' };
};

/** Seconds of `npm test` until it has ended. */
export const timeTest = async (sandbox: Sandbox): Promise<Timing> => {
  const started = performance.now();
  const running = run(sandbox, ['test']);
  const code = await running.ended;
  return {
    seconds: secondsSince(started),
    fault: code === 0 ? undefined : `ended with ${code}: ${lastLines(running)}`,
  };
};
