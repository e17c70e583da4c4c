import { setTimeout as pause } from 'node:timers/promises';
import { constraintOf, isOutcomeUnknown, isRolledBack, sqlStateOf, unavailable } from './failures.ts';

export interface RetryOptions {
  /** True when a repeated run finds the receipt of the first, so that an unknown outcome may be tried again. */
  readonly settlesUnknown: boolean;
  /** Runs at most, the first included. */
  readonly attempts?: number;
  /** Milliseconds before the second run at most; doubled for each further one, and drawn at random below that. */
  readonly firstPause?: number;
  readonly onRetry?: (error: unknown, attempt: number) => void;
  readonly random?: () => number;
}

const LONGEST_PAUSE = 1_000;
const RETRIED = /^(40001|40P01|25006|57P0.|08...|26000|53300|55006)$/;
const STOPPED = /^(57014|55P03|53...)$/;
/** Somebody was quicker; a second run sees what they stored: the receipt of the same key, the stream's new version, or what has the same name. */
const OVERTAKEN = new Set(['receipt_pkey', 'event_pkey', 'public_body_by_own_name', 'process_model_by_number']);
const STALE_PLAN = /cached plan must not change result type/;
const LOST = /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/;
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

type Verdict = 'again' | 'againOnce' | 'unknown' | 'stopped' | 'fault';

function judge(error: unknown): Verdict {
  if (isOutcomeUnknown(error)) return 'unknown';
  if (isRolledBack(error)) return 'again';
  const state = sqlStateOf(error);
  if (state !== undefined) return judgeState(state, error);
  return isLost(error) ? 'again' : 'fault';
}

function judgeState(state: string, error: unknown): Verdict {
  if (RETRIED.test(state)) return 'again';
  if (state === '23505' && OVERTAKEN.has(constraintOf(error) ?? '')) return 'again';
  if (state === '0A000' && error instanceof Error && STALE_PLAN.test(error.message)) return 'againOnce';
  return STOPPED.test(state) ? 'stopped' : 'fault';
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (LOST.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.some(isLost);
  return 'code' in error && typeof error.code === 'string' && SOCKET.test(error.code);
}

/**
 * Runs a whole unit of work again when the database, not the rules, stood in its way: serialisation, deadlock, failover,
 * a lost connection. Capped and jittered, then {@link unavailable}; every other error passes through as it is.
 */
export async function retrying<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts = 5, firstPause = 20, random = Math.random } = options;
  let staleSeen = false;
  let unknown = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const verdict = judge(error);
      if (verdict === 'fault' || (verdict === 'againOnce' && staleSeen)) throw error;
      staleSeen ||= verdict === 'againOnce';
      unknown ||= verdict === 'unknown';
      const stop = verdict === 'stopped' || attempt >= attempts || (verdict === 'unknown' && !options.settlesUnknown);
      if (stop) throw unavailable(unknown ? 'unknown' : 'notDone', error);
      options.onRetry?.(error, attempt);
      await pause(random() * Math.min(LONGEST_PAUSE, firstPause * 2 ** (attempt - 1)));
    }
  }
}
