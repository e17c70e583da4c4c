/** An error told apart by its name, with what it knows. */
type Failure<N extends string, Known = unknown> = Error & { readonly name: N } & Readonly<Known>;

const failed = <N extends string, Known extends object>(name: N, message: string, known: Known, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { name, ...known });

const isFailed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/**
 * The database could not do it in time; the same request may be sent again after so many seconds. The outcome is
 * `unknown` when a commit was sent and its answer never came: only the receipt can tell.
 */
export type Unavailable = Failure<'Unavailable', { outcome: 'notDone' | 'unknown'; retryAfter: number }>;

export const unavailable = (outcome: Unavailable['outcome'], cause: unknown, retryAfter = 1): Unavailable =>
  failed('Unavailable', 'The database is not available just now.', { outcome, retryAfter }, cause);

export const isUnavailable = (error: unknown): error is Unavailable => isFailed(error, 'Unavailable');

/** A commit was sent, and the connection was lost before its answer: it may have taken effect. */
export const outcomeUnknown = (cause: unknown): Failure<'OutcomeUnknown'> =>
  failed('OutcomeUnknown', 'The outcome of a commit is unknown.', {}, cause);

export const isOutcomeUnknown = (error: unknown): boolean => isFailed(error, 'OutcomeUnknown');

/** Commit was answered with ROLLBACK: nothing was written. */
export const rolledBack = (): Failure<'RolledBack'> =>
  failed('RolledBack', 'The transaction was rolled back at commit.', {});

export const isRolledBack = (error: unknown): boolean => isFailed(error, 'RolledBack');

/** A parameter that is no text, number, boolean, bytes or null: a programming fault, found before anything is sent. */
export const unsendableStatement = (sql: string): Failure<'UnsendableStatement'> =>
  failed('UnsendableStatement', `serialise parameters first: ${sql.slice(0, 200)}`, {});

const isUnsendable = (error: unknown): boolean => isFailed(error, 'UnsendableStatement');

/** Why the service must not run on a database as its role. */
export type UnfitReason =
  | 'superuser'
  | 'bypassesWall'
  | 'wallDown'
  | 'ownsTables'
  | 'schemaMissing'
  | 'schemaOlder'
  | 'schemaNewer'
  | 'tenantMissing';

/** The service must not run on this database as this role; the message is one sentence for the operator. */
export type UnfitDatabase = Failure<'UnfitDatabase', { reason: UnfitReason }>;

export const unfitDatabase = (reason: UnfitReason, message: string): UnfitDatabase =>
  failed('UnfitDatabase', message, { reason });

export const isUnfitDatabase = (error: unknown): error is UnfitDatabase => isFailed(error, 'UnfitDatabase');

/** The SQLSTATE of a failure that the server itself reported. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  // Only the server's own errors carry a severity; ECONNRESET and EPIPE look like a SQLSTATE otherwise.
  return 'severity' in error && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}

/** Which check, key or guard refused a statement: `23505` with the constraint's name, for one. */
export function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('constraint' in error)) return undefined;
  return typeof error.constraint === 'string' ? error.constraint : undefined;
}

const ENDING = /^(57P0|08)/;

/**
 * A failure in a flush that ended with commit. When the server named what failed before commit, nothing was written.
 * When the connection was lost, or was ended while commit itself ran, nobody can tell.
 */
export function outcomeOfLastFlush(error: unknown, atCommit: boolean, withCommit: boolean): unknown {
  if (!withCommit) return error;
  const state = sqlStateOf(error);
  const lost = state === undefined && !isUnsendable(error);
  return lost || (atCommit && state !== undefined && ENDING.test(state)) ? outcomeUnknown(error) : error;
}
