import { migrateAsOwner } from '@idesluss/api';
import type { Command } from '../command.ts';
import { both } from '../language.ts';
import { ownerUrl } from '../settings.ts';

export const migrate: Command = {
  name: 'migrate',
  about: both(
    'Ger databasen det senaste schemat. Får köras flera gånger, och av två på en gång.',
    'Brings the database to the newest schema. May run again, and by two at once.',
  ),
  operands: [],
  options: {},
  settings: ['MIGRATION_DATABASE_URL'],
  run: async ({ set, say }) => {
    const applied = await migrateAsOwner(ownerUrl(set), (name) => say(both(`Migrerad: ${name}`, `Migrated: ${name}`)));
    return {
      code: 0,
      said: both('Databasen har det senaste schemat.', 'The database has the newest schema.'),
      data: { applied },
    };
  },
};
