import type { ModelMapping } from '../process-model/mapping-schema.ts';
import type { Initiative } from './state.ts';
import type { Authority } from './state-migration.ts';

/** What can happen when a city works by another version of its process model. */
export type MigratingEvents = {
  initiativeMigrated: {
    facts: {
      /** As it was given: what it led to here stands beside it. */
      mapping: ModelMapping;
      movedBack: boolean;
      reference: string;
      authorisedBy: Authority;
      entry: string;
      phase: string | null;
      path: Initiative['path'];
      /** What ids of the former version are in the new one, for what the initiative holds of them. */
      phases: Readonly<Record<string, string | null>>;
      gates: Readonly<Record<string, string | null>>;
      endings: Readonly<Record<string, string | null>>;
      questions: Readonly<Record<string, string | null>>;
    };
    private: never;
  };
};
