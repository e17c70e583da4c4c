import type { Action, Context, Initiative } from '@idesluss/core';
import { emptySituation, permits } from '@idesluss/core';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Rows, readTenant, type Statement } from '../db/transaction.ts';
import { actorOf, type Reader } from '../http/reader.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates } from '../write/refold.ts';
import type { Found } from './queries.ts';

/** An initiative, and what was read beneath it. */
export interface Beneath<R extends readonly Statement[]> {
  readonly initiative: Initiative;
  readonly context: Context;
  readonly rows: Rows<R>;
}

/**
 * Reads what stands below an initiative in the same round trip as the initiative itself, which decides whether the actor
 * may see it: what is below is as readable as what it belongs to.
 */
export async function findBeneath<const R extends readonly Statement[]>(
  reader: Reader,
  action: Action,
  initiativeId: string,
  statements: R,
): Promise<Found<Beneath<R>>> {
  const { shell, identity } = reader;
  const actor = await actorOf(reader);
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const [found, ...rows] = await readTenant(place, [listStreamRows('initiative', [initiativeId]), ...statements]);
  const [initiative] = await currentStates(place, 'initiative', found);
  if (initiative === undefined) return { ok: false, refusal: { code: 'unknown', thing: 'initiative' } };
  const context = readingContext(shell, actor, initiative);
  const refusal = permits(action, { ...emptySituation, initiative }, context);
  // The rows of the statements come in their order, which the tuple's rest cannot say.
  return refusal === undefined
    ? { ok: true, value: { initiative, context, rows: rows as unknown as Rows<R> } }
    : { ok: false, refusal };
}
