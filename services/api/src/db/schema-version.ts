/**
 * What this code understands. A migration whose head says `-- needs-code: N` with a greater N was written for newer code,
 * and a service of this age refuses to run on it. Raise it together with the first breaking migration.
 */
export const CODE_VERSION = 2;

/** The newest migration this code relies on; a database without it must be migrated first. */
export const NEEDED_MIGRATION = '0024_lineage';
