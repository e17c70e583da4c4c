import { fault } from '../../src/embedded/fault.ts';
import type { Environment } from '../../src/operating/environment.ts';
import { findFreePair, mustBeFree } from './free-port.ts';

const usualPort = 8080;

/** The demo login takes the port after the service's. */
const loginPort = (port: number): number => port + 1;

const portIn = (set: Environment, name: 'PORT' | 'METRICS_PORT'): number | undefined =>
  set[name] === undefined ? undefined : Number(set[name]);

/** Says at once where our own settings stand in each other's way; 0 leaves the choice to the system. */
export const refuseClashes = (set: Environment, withLogin: boolean): void => {
  const [port, metrics] = [portIn(set, 'PORT'), portIn(set, 'METRICS_PORT')];
  if (port === undefined || metrics === undefined || metrics === 0) return;
  const other = { [loginPort(port)]: withLogin ? 'the demo login’s port' : undefined, [port]: 'PORT' }[metrics];
  if (other === undefined) return;
  throw fault(`METRICS_PORT and ${other} are both ${metrics}; set METRICS_PORT to another one.`);
};

/**
 * The service's port for a demo, once every port of it is seen to be free: the service's, the login's after it, and that
 * of the figures. A port that was asked for is used or refused; otherwise a free pair is found.
 */
export const chooseDemoPort = async (set: Environment, host: string): Promise<number> => {
  const metrics = portIn(set, 'METRICS_PORT') ?? 0;
  if (metrics > 0 && metrics <= 65_535) await mustBeFree(host, metrics, 'METRICS_PORT');
  const port = portIn(set, 'PORT');
  if (port === undefined) return findFreePair(host, usualPort, metrics);
  if (!Number.isInteger(port) || port <= 0 || port >= 65_535) {
    throw fault('PORT must be a whole number from 1 to 65534; the demo login takes the port after it.');
  }
  await mustBeFree(host, port);
  await mustBeFree(host, loginPort(port));
  return port;
};
