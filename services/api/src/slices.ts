import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import type { Database } from './db/tables.ts';
import type { Api } from './http/request.ts';

/** What a slice works with. */
export type SliceDeps = {
  readonly db: Kysely<Database>;
  readonly config: Config;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** A slice puts its routes below the versioned base. */
export type Slice = (api: Api) => void;

/** Every resource, in the order of the sluice: nothing is found by itself, so this list is the map. */
export const listSlices = (_deps: SliceDeps): readonly Slice[] => [];
