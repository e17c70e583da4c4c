import type { TestProject } from 'vitest/node';
import { migrateToLatest } from '../db/migrate.ts';
import { startEmbedded } from '../embedded/launcher.ts';
import { passingPlace } from '../embedded/place.ts';
import { makeTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test databases are cloned from the migrated template; none of the three names a database to write to. */
    testCluster: { adminUrl: string; ownerUrl: string; serviceUrl: string };
  }
}

/** One cluster for the whole run, its template migrated once. It goes with the run, however the run ends. */
const globalSetup = async (project: TestProject): Promise<() => Promise<void>> => {
  const cluster = await startEmbedded({ dataDir: passingPlace(), durable: false, log: () => undefined });
  try {
    await migrateToLatest({ url: cluster.ownerUrl });
    await makeTemplate(cluster.adminUrl);
  } catch (thrown) {
    await cluster.stop();
    throw thrown;
  }
  const { adminUrl, ownerUrl, serviceUrl } = cluster;
  project.provide('testCluster', { adminUrl, ownerUrl, serviceUrl });
  return cluster.stop;
};

export default globalSetup;
