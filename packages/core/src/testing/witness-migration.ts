import type { MigrationCommands } from '../commands-migration.ts';
import type { Witness } from './spares.ts';

/** Witnesses of moving to another version: to the spare one, which differs from the present in its id alone. */
export const migrationWitnesses = {
  migrateInitiative: ({ initiative }, { ids }) => ({
    mapping: { from: initiative?.processModelId ?? '', to: ids.at(-1) ?? '' },
    movingBack: true,
    reference: 'Dnr 2026-17',
    // The spare person is known, whoever has been erased by then.
    authorisedBy: { kind: 'person', personId: ids.at(-1) ?? '' },
  }),
} satisfies { readonly [K in keyof MigrationCommands]: Witness<K> };
