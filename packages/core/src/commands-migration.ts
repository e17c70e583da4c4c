import type { Authority } from './initiative/state-migration.ts';
import type { ModelMapping } from './process-model/mapping-schema.ts';

type None = undefined;

/** Commands about which version of the process model an initiative follows. */
export type MigrationCommands = {
  migrateInitiative: {
    target: None;
    args: {
      mapping: ModelMapping;
      /** Also where it goes back to before a gate that the new version guarantees. */
      movingBack: boolean;
      /** Where it stands in the registry that initiatives are to be moved. */
      reference: string;
      authorisedBy: Authority;
    };
  };
};
