import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { compose } from './compose.ts';
import type { Config } from './config.ts';
import { openDatabase, poolFigures } from './db/database.ts';
import { startRebuilding } from './db/rebuild-rows.ts';
import { checkFitness, checkTenant } from './db/roles.ts';
import type { Database } from './db/tables.ts';
import { addressOf, closeServer, createMetricsServer, listenOn } from './http/metrics-server.ts';
import { createMetrics } from './http/observability.ts';
import type { Remark } from './http/openapi.ts';
import { startSealer } from './seal/sealer.ts';
import { toSigningKey } from './signing-key.ts';

/** The running service; `stop` lets what is under way finish, and then lets go of everything. */
export type RunningServer = {
  readonly address: string;
  /** Where the figures are; the port is only known now when it was left to the system. */
  readonly metricsAddress: string;
  readonly stop: () => Promise<void>;
};

const clock = (): Date => new Date();

const serve = async (config: Config, db: Kysely<Database>, remark: Remark): Promise<RunningServer> => {
  await checkFitness(db);
  await checkTenant(db, config.tenantId);
  const logger = pino({ level: config.logLevel, base: null });
  const metrics = createMetrics(() => poolFigures(db));
  const { app } = await compose({ config, db, clock, logger, metrics, remark });
  // Longer than any sane client needs to send its headers, shorter than the whole request may take.
  app.server.headersTimeout = 20_000;
  const figures = createMetricsServer(metrics.registry);
  try {
    const address = await app.listen({ host: config.host, port: config.port });
    await listenOn(figures, config.host, config.metricsPort);
    const key = toSigningKey(config.checkpointKey, config.checkpointKeyId);
    const onError = (err: unknown): void => logger.error({ err }, 'sealing failed');
    const sealer = startSealer({ db, key, now: () => clock().toISOString(), onLag: metrics.noteLag, onError });
    const rebuilding = startRebuilding(db, (err) => logger.error({ err }, 'rebuilding rows failed'));
    const stop = async (): Promise<void> => {
      await app.close();
      await rebuilding.stop();
      await sealer.stop();
      await closeServer(figures);
    };
    return { address, metricsAddress: `${addressOf(figures)}/metrics`, stop };
  } catch (error) {
    await app.close();
    throw error;
  }
};

/** Starts the service on a migrated database; when it cannot, everything it opened is closed again. */
export const startServer = async (config: Config, remark: Remark = () => undefined): Promise<RunningServer> => {
  const db = openDatabase({ url: config.databaseUrl, poolSize: config.poolSize, prepared: config.prepared });
  try {
    const { stop, ...addresses } = await serve(config, db, remark);
    const stopAll = async (): Promise<void> => {
      try {
        await stop();
      } finally {
        await db.destroy();
      }
    };
    return { ...addresses, stop: stopAll };
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
