import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePair } from './free-port.ts';
import { chooseDemoPort, refuseClashes } from './ports.ts';

const host = '127.0.0.1';
const squatters: Server[] = [];
afterEach(() => {
  for (const squatter of squatters.splice(0)) squatter.close();
});

const squat = (port: number): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer();
    squatters.push(server);
    server.listen(port, host, () => resolve());
  });

/** Far from the usual ports, so that a running demo is not in the way. */
const freePair = (): Promise<number> => findFreePair(host, 28_430 + 40 * (process.pid % 100));

describe('settings that name one port twice', () => {
  it('are told at once, by their names', () => {
    const both = { PORT: '18431', METRICS_PORT: '18432' };
    expect(() => refuseClashes(both, true)).toThrow(/^METRICS_PORT and the demo login’s port are both 18432; /);
    expect(() => refuseClashes(both, false)).not.toThrow();
    for (const withLogin of [true, false])
      expect(() => refuseClashes({ PORT: '9090', METRICS_PORT: '9090' }, withLogin)).toThrow(
        /^METRICS_PORT and PORT are both 9090; /,
      );
  });

  it('are not those that leave the choice to the system, or say nothing', () => {
    for (const set of [{}, { PORT: '0', METRICS_PORT: '0' }, { PORT: '9090' }, { METRICS_PORT: '8081' }])
      expect(() => refuseClashes(set, true)).not.toThrow();
  });
});

describe('the ports of a demo', () => {
  it('are looked at all together, and the one that is taken is named by its setting', async () => {
    const port = await freePair();
    const metrics = port + 2;
    const set = { PORT: String(port), METRICS_PORT: String(metrics) };
    for (const [taken, name] of [
      [port, 'PORT'],
      [port + 1, 'PORT'],
      [metrics, 'METRICS_PORT'],
    ] as const) {
      await squat(taken);
      await expect(chooseDemoPort(set, host)).rejects.toThrow(
        `Port ${taken} on ${host} is taken; set ${name} to another one.`,
      );
      squatters.pop()?.close();
    }
    expect(await chooseDemoPort(set, host)).toBe(port);
  });

  it('are a pair without that of the figures, when nobody has named one', async () => {
    const first = await freePair();
    for (const kept of [first, first + 1]) {
      const found = await findFreePair(host, first, kept);
      expect([found, found + 1]).not.toContain(kept);
    }
  });
});
