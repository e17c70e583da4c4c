// `node -C source services/api/bin/migrate.ts`: brings the database of MIGRATION_DATABASE_URL to the newest schema.
import { migrateToLatest } from '../src/db/migrate.ts';
import { fault } from '../src/embedded/fault.ts';
import { environment } from './serving/environment.ts';
import { sentence } from './serving/sentence.ts';

const url = environment()['MIGRATION_DATABASE_URL'];
try {
  if (url === undefined)
    throw fault('MIGRATION_DATABASE_URL is not set: it names the database and the role that owns it.');
  await migrateToLatest({ url, onApplied: (name) => console.log(`applied ${name}`) });
  console.log('The database has the newest schema.');
} catch (thrown) {
  console.error(sentence(thrown, { name: 'MIGRATION_DATABASE_URL', url }));
  process.exitCode = 1;
}
