import { migrateToLatest } from '../db/migrate.ts';
import { fault } from '../embedded/fault.ts';
import { sentence } from './sentence.ts';

/** Brings the database of `MIGRATION_DATABASE_URL` to the newest schema; answers what was applied. */
export const migrateAsOwner = async (url: string, onApplied: (name: string) => void): Promise<readonly string[]> => {
  const applied: string[] = [];
  const note = (name: string): void => {
    applied.push(name);
    onApplied(name);
  };
  try {
    await migrateToLatest({ url, onApplied: note });
    return applied;
  } catch (thrown) {
    // Named here, where it is known whose database it was; else it would be told as the service's.
    const tried = { name: 'MIGRATION_DATABASE_URL', url } as const;
    throw Object.assign(fault(sentence(thrown, tried), thrown), { tried });
  }
};
