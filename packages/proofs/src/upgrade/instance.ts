import { setTimeout as pause } from 'node:timers/promises';
import { basePath } from '@idesluss/api/src/http/base.ts';
import { freePort } from '../deploy/free-port.ts';
import { begin } from '../deploy/process.ts';
import type { Code } from './code.ts';

/** A service of one version, as a process of its own. */
export type Instance = { readonly base: string; readonly stop: () => Promise<number | undefined> };

/** Starts it and waits until it answers; what it said when it does not. */
export const startInstance = async (code: Code, settings: Readonly<Record<string, string>>): Promise<Instance> => {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const env = {
    ...settings,
    PORT: String(port),
    METRICS_PORT: String(metricsPort),
    LOG_LEVEL: 'error',
    RATE_LIMIT_PER_MINUTE: '1000000',
  };
  const process = begin(code.serve, code.root, env);
  let over = false;
  void process.ended.then(() => {
    over = true;
  });
  const ready = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const end = Date.now() + 60_000; Date.now() < end && !over; await pause(100)) {
    if (!(await ready())) continue;
    const stop = async (): Promise<number | undefined> => {
      process.stop();
      return (await Promise.race([process.ended, pause(20_000, undefined)]))?.code;
    };
    return { base: `http://127.0.0.1:${port}${basePath}`, stop };
  }
  process.stop();
  throw new Error(`${code.name} did not start: ${process.said().slice(-1000)}`);
};
