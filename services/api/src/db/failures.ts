/** The database could not do it in time; the same request may be sent again. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  /** Seconds after which it makes sense to ask again. */
  readonly retryAfter: number;
  /** `unknown` when a commit was sent and its answer never came: only the receipt can tell. */
  readonly outcome: 'notDone' | 'unknown';

  constructor(outcome: 'notDone' | 'unknown', cause: unknown, retryAfter = 1) {
    super('The database is not available just now.', { cause });
    this.outcome = outcome;
    this.retryAfter = retryAfter;
  }
}

/** A commit was sent, and the connection was lost before its answer: it may have taken effect. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';

  constructor(cause: unknown) {
    super('The outcome of a commit is unknown.', { cause });
  }
}

/** Commit was answered with ROLLBACK: nothing was written. */
export class RolledBack extends Error {
  override readonly name = 'RolledBack';

  constructor() {
    super('The transaction was rolled back at commit.');
  }
}

/** A parameter that is no text, number, boolean, bytes or null: a programming fault, found before anything is sent. */
export class UnsendableStatement extends TypeError {
  override readonly name = 'UnsendableStatement';

  constructor(sql: string) {
    super(`serialise parameters first: ${sql.slice(0, 200)}`);
  }
}

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
  const lost = state === undefined && !(error instanceof UnsendableStatement);
  return lost || (atCommit && state !== undefined && ENDING.test(state)) ? new OutcomeUnknown(error) : error;
}
