import { migrateToLatest } from '@idesluss/api/src/db/migrate.ts';
import { startEmbedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { cloneTemplate, makeTemplate, type TestDatabase } from '@idesluss/api/src/test/template.ts';

/** A throw-away PostgreSQL whose databases are clones of a migrated one; it goes when `work` is done, however that ends. */
export const onThrowAwayCluster = async <T>(
  work: (openDatabase: () => Promise<TestDatabase>) => Promise<T>,
): Promise<T> => {
  const cluster = await startEmbedded({ dataDir: throwAwayPlace(), durable: false, log: () => undefined });
  let opened = 0;
  try {
    await migrateToLatest({ url: cluster.ownerUrl });
    await makeTemplate(cluster.adminUrl);
    return await work(() => {
      opened += 1;
      return cloneTemplate(cluster, `proof_${opened}`);
    });
  } finally {
    await cluster.stop();
  }
};
