import { randomBytes } from 'node:crypto';
import {
  access,
  type Actor,
  type ArgsOf,
  type Command,
  type CommandType,
  type Context,
  decide,
  mentionsOf,
  type Names,
  namesIn,
  noNames,
  type ProcessModel,
  type RecordedEvent,
  type Refusal,
  type Situation,
  seal,
  type TargetOf,
} from '@idesluss/core';
import type { Kysely } from 'kysely';
import { listEventsOfStreams, toRecordedEvent } from '../db/event-queries.ts';
import { retrying } from '../db/retry.ts';
import type { Database } from '../db/tables.ts';
import { type Counter, type Done, inTenant, type Next, readMore } from '../db/transaction.ts';
import type { StoredReceipt } from '../http/answer.ts';
import type { Identity } from '../http/authentication.ts';
import type { Fingerprint } from '../http/idempotency.ts';
import { onceShelved } from '../process-models/shelf.ts';
import { withErasure } from '../people/erase.ts';
import { sha256 } from '../sha256.ts';
import type { Aim } from './aim.ts';
import { numberAt, numbering, seriesAt } from './case-numbers.ts';
import { changeStatements } from './changes.ts';
import { chosenModel, toContext } from './context.ts';
import { momentOf } from './moment.ts';
import { withModels } from './named-models.ts';
import { byStream, pinnedIn, staleStreams, withRefolded } from './rebuild.ts';
import { findReceipt, type ReceiptRow, requestKey, writeReceipt } from './receipt.ts';
import { isOutOfRoom, leavesNoRoom } from './room.ts';
import { type Ground, isErased, type Loaded, toGround } from './situation.ts';
import { type PartRow, situationStatements } from './situation-statements.ts';

/** What writing needs from outside. */
export interface Shell {
  readonly db: Kysely<Database>;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** The model that new initiatives follow unless they name another. */
  readonly defaultModel: ProcessModel;
  readonly counter?: Counter;
}

/** What a command left behind, as its receipt is made from. */
export interface Outcome {
  /** The situation after the command. */
  readonly after: Situation;
  readonly context: Context;
  readonly events: readonly RecordedEvent[];
}

/** One command on its way in. */
export interface Order<K extends CommandType = CommandType> {
  readonly identity: Identity;
  /** Only set-up code says who acts (send.ts); else it follows from the register. */
  readonly actor?: Actor;
  /** Only demo data says which ids new things get, the first ones first; the rest are fresh. */
  readonly ids?: readonly string[];
  readonly traceId: string;
  /** The client's Idempotency-Key; null where a precondition guards instead (PATCH). */
  readonly key: string | null;
  readonly fingerprint: Fingerprint;
  readonly isSame: (stored: Fingerprint) => boolean;
  readonly type: K;
  readonly aim: Aim;
  readonly target: TargetOf<K>;
  readonly args: ArgsOf<K>;
  /** A no that rests on what the actor sees now, such as If-Match. */
  readonly precondition?: (situation: Situation, context: Context) => boolean;
  /** False where all is already as the command would have it: it is done then, and nothing is recorded. */
  readonly changes?: (situation: Situation) => boolean;
  readonly receipt: (outcome: Outcome) => StoredReceipt;
}

export type Answer =
  | { readonly kind: 'done'; readonly receipt: StoredReceipt; readonly outcome: Outcome | null }
  /** `names`: what was at hand to tell the refusal with. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly names: Names }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'preconditionFailed' }
  /** More than one row may hold: nothing was stored. */
  | { readonly kind: 'noRoom' };

/** Decides a command and records what follows: one unit of work, in two round trips, whole or not at all. */
export function execute<K extends CommandType>(shell: Shell, order: Order<K>): Promise<Answer> {
  const { identity, type, aim, args } = order;
  const place = { db: shell.db, tenantId: identity.tenantId, counter: shell.counter };
  const series = seriesAt(shell.clock());
  const parts = situationStatements(aim, type, mentionsOf(type, args), identity.subject);
  // Last, behind the locks: whoever waited there for the same request sees what it was answered with.
  const settled = order.key === null ? [] : [findReceipt(requestKey(order.identity, order.key))];
  const work = () => {
    const numbers = numbering(type, identity.tenantId, series);
    const read = [...numbers, ...parts.map(({ statement }) => statement), ...settled];
    return inTenant(place, read, (rows): Next<Answer> => {
      const found = order.key === null ? undefined : rowsOf<ReceiptRow>(rows, read.length - 1)[0];
      if (found !== undefined) return { writes: [], answer: replay(order, found) };
      const loaded: Loaded = new Map(
        parts.map(({ part }, index) => [part, rowsOf<PartRow>(rows, numbers.length + index)]),
      );
      const taken = numbers.length === 0 ? undefined : rowsOf<{ last: number }>(rows, 0)[0];
      return settleOn(shell, order, loaded, (now) => taken && numberAt(series, taken, now));
    });
  };
  return retrying(work, { settlesUnknown: order.key !== null }).catch((error: unknown) => {
    if (isOutOfRoom(error)) return { kind: 'noRoom' };
    throw error;
  });
}

/** The case number at the command's instant, where the command gives one. */
type Numbered = (now: Date) => string | undefined;

// The order of rows is the order of the statements sent, each of which says what rows it gives.
function rowsOf<T>(rows: readonly (readonly unknown[])[], index: number): readonly T[] {
  return (rows[index] ?? []) as readonly T[];
}

/**
 * The same request again gets the same receipt; once its key is forgotten, a receipt no longer tells
 * bodies apart, but still who asked and where.
 */
function replay({ fingerprint, isSame }: Pick<Order, 'fingerprint' | 'isSame'>, found: ReceiptRow): Answer {
  const { sender_hash: sender, body_hmac: hmac, body_key: key, answer } = found;
  if (sender !== fingerprint.sender) return { kind: 'keyReused' };
  if (key !== null && !isSame({ sender, hmac, key })) return { kind: 'keyReused' };
  return { kind: 'done', receipt: answer, outcome: null };
}

/** Decides on rows as our fold makes them, in one more round trip when older code wrote some; and what it entails. */
function settleOn<K extends CommandType>(
  shell: Shell,
  order: Order<K>,
  loaded: Loaded,
  numbered: Numbered,
): Next<Answer> {
  const stale = staleStreams(loaded);
  if (stale.length > 0) {
    return readMore([listEventsOfStreams(shell.db, stale)], ([rows]) =>
      settleOn(shell, order, withRefolded(loaded, byStream(rows.map(toRecordedEvent))), numbered),
    );
  }
  const chosen = chosenModel(order);
  const { models: named = [] } = mentionsOf(order.type, order.args);
  const followed = [...pinnedIn(loaded), ...named, ...(chosen === undefined ? [] : [chosen])];
  return onceShelved(order.identity.tenantId, followed, () => settleWithin(shell, order, loaded, numbered));
}

/** The same once the models are known that initiatives follow, or are to. */
function settleWithin<K extends CommandType>(
  shell: Shell,
  order: Order<K>,
  loaded: Loaded,
  numbered: Numbered,
): Next<Answer> {
  const done = decideOn(shell, order, loaded, numbered);
  const { personId } = order.aim;
  if (order.type !== 'erasePerson' || personId === undefined || done.answer.kind !== 'done') return done;
  const { events: happened = [] } = done.answer.outcome ?? {};
  return withErasure(shell.db, { tenantId: order.identity.tenantId, personId, recorded: happened }, done);
}

function decideOn<K extends CommandType>(
  shell: Shell,
  order: Order<K>,
  loaded: Loaded,
  numbered: Numbered,
): Done<Answer> {
  // Before any rule is asked: whoever has been erased is nobody here, whatever their token says.
  if (order.actor === undefined && isErased(loaded, order.identity.subject)) return refused(notPermitted(order.type));
  const ground = withModels(toGround(loaded, order.aim), order.identity.tenantId, mentionsOf(order.type, order.args));
  const now = momentOf(shell.clock, ground.heads);
  const context = toContext(shell, order, ground, loaded, now);
  const number = numbered(now);
  const args = number === undefined ? order.args : { ...order.args, caseNumber: number };
  // Type, target and arguments come from one order, whose types belong together.
  const command = { type: order.type, target: order.target, args } as unknown as Command;
  const decided = decide(ground.situation, context, command);
  if (!decided.ok) {
    return refused({ kind: 'refused', refusal: decided.refusal, names: namesIn(ground.situation, context) });
  }
  if ((loaded.get('taken') ?? []).length > 0) return refused(idTaken);
  // Asked after the rules: who may not do this at all is told so, and not that what they saw is old.
  if (order.precondition?.(ground.situation, context) === false) return refused({ kind: 'preconditionFailed' });
  if (order.changes?.(ground.situation) === false)
    return leftAsItIs(order, { after: ground.situation, context, events: [] });
  return recorded(shell, order, ground, context, decided.value);
}

function leftAsItIs({ receipt }: Order, outcome: Outcome): Done<Answer> {
  return { writes: [], answer: { kind: 'done', receipt: receipt(outcome), outcome } };
}

function notPermitted(action: CommandType): Answer {
  const refusal = { code: 'notPermitted', action, permitted: access[action].relations } as const;
  return { kind: 'refused', refusal, names: noNames };
}

/** Something else has the id that a new person was to get. */
const idTaken: Answer = {
  kind: 'refused',
  refusal: { code: 'alreadyDone', what: 'registerPerson' },
  names: noNames,
};

function refused(answer: Answer): Done<Answer> {
  return { writes: [], answer };
}

function recorded(
  shell: Shell,
  order: Order,
  { situation, heads }: Ground,
  context: Context,
  changes: Parameters<typeof seal>[0],
): Done<Answer> {
  const { personId, clientId } = context.actor;
  const sealed = seal(changes, heads, {
    entropy: randomBytes(32).toString('hex'),
    sha256,
    // In order, as the events are told: all of one command happen at one instant.
    eventIds: changes.flatMap(({ events }) => events.map(() => shell.newId())).sort(),
    traceId: order.traceId,
    by: { personId, clientId },
    at: context.now,
  });
  // Arguments that reached here are clean JSON: what cannot be sealed is a fault, and nothing is stored.
  if (!sealed.ok) throw new Error(`cannot seal: ${sealed.refusal}`);
  const events = sealed.value;
  const { statements, after, states } = changeStatements(order.identity.tenantId, situation, events);
  if (states.some((state) => leavesNoRoom(order.type, state))) return refused({ kind: 'noRoom' });
  const outcome = { after, context, events };
  const receipt = order.receipt(outcome);
  const kept =
    order.key === null
      ? []
      : [writeReceipt(requestKey(order.identity, order.key), order.fingerprint, receipt, events, context.now)];
  return { writes: [...statements, ...kept], answer: { kind: 'done', receipt, outcome } };
}
