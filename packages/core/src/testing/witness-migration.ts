import type { MigrationCommands } from '../commands-migration.ts';
import type { Witness } from './spares.ts';

/** Witnesses of moving to another version: to the spare one, which differs from the present in its id alone. */
export const migrationWitnesses = {
  migrateInitiative: ({ initiative }, { actor, ids }) => ({
    mapping: { from: initiative?.processModelId ?? '', to: ids.at(-1) ?? '' },
    movingBack: true,
    reference: 'Dnr 2026-17',
    authorisedBy: { kind: 'person', personId: actor.personId ?? '' },
  }),
} satisfies { readonly [K in keyof MigrationCommands]: Witness<K> };
