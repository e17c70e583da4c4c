import { type Config, parseConfig } from '../config.ts';
import { errorCode, fault } from '../embedded/fault.ts';
import type { Remark } from '../http/openapi.ts';
import { type RunningServer, startServer } from '../server.ts';
import type { Environment } from './environment.ts';

/** What the operator set, read; throws one sentence that names each setting at fault. */
export const understood = (from: Environment): Config => {
  const parsed = parseConfig(from);
  if (parsed.ok) return parsed.value;
  throw fault(
    `The settings cannot be used: ${parsed.faults.map(({ name, fault: why }) => `${name} ${why}`).join('; ')}.`,
  );
};

const takenPort = (thrown: unknown, { host, metricsPort }: Config): string => {
  const port = thrown instanceof Error && 'port' in thrown ? thrown.port : undefined;
  const name = port === metricsPort ? 'METRICS_PORT' : 'PORT';
  return `Port ${String(port)} on ${host} is taken; set ${name} to another one.`;
};

export type Started = RunningServer & { readonly config: Config };

/** Starts the service with what the operator set; throws one sentence when it cannot. */
export const startService = async (settings: Environment, remark?: Remark): Promise<Started> => {
  const config = understood(settings);
  const server = await startServer(config, remark).catch((thrown: unknown) => {
    if (errorCode(thrown) !== 'EADDRINUSE') throw thrown;
    throw fault(takenPort(thrown, config), thrown);
  });
  return { ...server, config };
};
