import type { Command, CommandType, TargetOf } from '../commands.ts';
import { decide, may } from '../decide.ts';
import { pinnedModelId } from '../initiative/pinned.ts';
import { localDate } from '../local-date.ts';
import { isValidOn, mandatesOf } from '../mandate/mandate.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { ChangeSet } from '../record/change-set.ts';
import type { Sha256 } from '../record/commitment.ts';
import type { RecordedEvent, StreamKind } from '../record/event.ts';
import type { FactsOf } from '../record/events.ts';
import { evolve, type States } from '../record/fold.ts';
import { seal } from '../record/seal.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { type Context, IDS_NEEDED, type Situation } from '../situation.ts';
import { addDays } from '../working-days.ts';
import { type Aim, situationAt, stateOf } from './situation-at.ts';
import type { Stream } from './stream.ts';

/** The rules that a world asks; a control arm hands over broken ones. */
export interface Core {
  readonly may: typeof may;
  readonly decide: typeof decide;
  readonly evolve: typeof evolve;
}

export const soundCore: Core = { may, decide, evolve };

/** Who acts: a person of the registers by id, or an actor as they stand. */
export type Who = string | Context['actor'];

/**
 * A shell around the pure rules that keeps its streams in memory: seals with a real hash, folds, and goes on. For tests
 * and proofs; it knows no transactions and stands in for no database.
 */
export interface World {
  readonly model: ProcessModel;
  readonly core: Core;
  readonly streams: ReadonlyMap<string, Stream>;
  readonly now: string;
  /** The version of the model with that id; by default the one that the world began with. */
  readonly modelOf: (id: string) => ProcessModel;
  /** With the version that what it is about follows. */
  readonly contextOf: (who: Who, aim?: Aim) => Context;
  readonly situation: (aim: Aim) => Situation;
  readonly may: <K extends CommandType>(who: Who, aim: Aim, type: K, target: TargetOf<K>) => Refusal | undefined;
  /** Decides, and records what follows. */
  readonly act: (who: Who, aim: Aim, command: Command) => Result<readonly RecordedEvent[], Refusal>;
  /** Records a change set that was decided elsewhere. */
  readonly record: (who: Who, changes: ChangeSet) => readonly RecordedEvent[];
  readonly wait: (days: number) => void;
  /** An independent copy: what happens in one does not happen in the other. */
  readonly fork: (core?: Core) => World;
}

interface Held {
  readonly streams: ReadonlyMap<string, Stream>;
  readonly now: string;
  readonly nextId: number;
  readonly models: ReadonlyMap<string, ProcessModel>;
}

export interface WorldOptions {
  readonly model: ProcessModel;
  /** Other versions, that initiatives can move to. */
  readonly others?: readonly ProcessModel[];
  readonly sha256: Sha256;
  readonly core?: Core;
}

export function createWorld(options: WorldOptions): World {
  const models = new Map([options.model, ...(options.others ?? [])].map((model) => [model.id, model]));
  return worldFrom(options, { streams: new Map(), now: '2026-03-02T08:00:00.000Z', nextId: 1, models });
}

function worldFrom({ model, sha256, core = soundCore }: WorldOptions, start: Held): World {
  let held = start;
  let contexts = new Map<Who, Context>();
  let ids = idsFrom(held.nextId);
  const modelOf = (id: string): ProcessModel => held.models.get(id) ?? model;
  const contextOf = (who: Who, aim: Aim = {}): Context => {
    const known = contexts.get(who) ?? freshContext(who);
    contexts.set(who, known);
    const pinned = modelOf(pinnedAt(held.streams, aim) ?? model.id);
    return pinned === known.model ? known : { ...known, model: pinned };
  };
  const freshContext = (who: Who): Context => ({
    now: held.now,
    today: localDate(held.now),
    actor: typeof who === 'string' ? actorOf(who, held) : who,
    model,
    ids,
  });
  const situation = (aim: Aim): Situation => {
    const found = situationAt(held.streams, aim);
    return { ...found, known: { ...found.known, models: Object.fromEntries(held.models) } };
  };
  const record = (who: Who, changes: ChangeSet): readonly RecordedEvent[] => {
    const events = sealed(changes, contextOf(who), held, sha256);
    held = after(held, events, core);
    ids = idsFrom(held.nextId);
    contexts = new Map();
    return events;
  };
  return {
    model,
    core,
    modelOf,
    get streams() {
      return held.streams;
    },
    get now() {
      return held.now;
    },
    contextOf,
    situation,
    record,
    may: (who, aim, type, target) => core.may(type, situation(aim), contextOf(who, aim), target),
    act: (who, aim, command) => {
      const decided = core.decide(situation(aim), contextOf(who, aim), command);
      return decided.ok ? { ok: true, value: record(who, decided.value) } : decided;
    },
    wait: (days) => {
      contexts = new Map();
      held = { ...held, now: `${addDays(held.now.slice(0, 10), days)}${held.now.slice(10)}` };
    },
    fork: (other = core) => worldFrom({ model, sha256, core: other }, held),
  };
}

function pinnedAt(streams: Held['streams'], { initiativeId, gateCaseId }: Aim): string | undefined {
  const initiative = stateOf(streams, 'initiative', initiativeId);
  return initiative && pinnedModelId(initiative, stateOf(streams, 'gateCase', gateCaseId));
}

function idsFrom(first: number): readonly string[] {
  return Array.from({ length: IDS_NEEDED }, (_, index) => uuid(first + index));
}

/** Numbered ids in the shape of UUIDs: a history reads the same each time. */
function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function actorOf(personId: string, { streams, now }: Held): Context['actor'] {
  const today = localDate(now);
  const roles = statesOf(streams, 'role').filter((role) => role.personId === personId && isValidOn(role, today));
  return {
    personId,
    clientId: 'test',
    roles,
    mandates: mandatesOf(personId, roles, statesOf(streams, 'mandate'), today),
  };
}

/** Every state of one kind, in the order in which the streams began. */
export function statesOf<K extends StreamKind>(streams: ReadonlyMap<string, Stream>, kind: K): readonly States[K][] {
  // A stream's state is of its own kind: `after` puts nothing else there.
  return [...streams.values()].flatMap((stream) => (stream.kind === kind ? [stream.state as States[K]] : []));
}

function sealed(changes: ChangeSet, context: Context, held: Held, sha256: Sha256): readonly RecordedEvent[] {
  const count = changes.reduce((sum, { events }) => sum + events.length, 0);
  const heads = changes.flatMap(({ stream, events }) => [
    stream.id,
    ...events.flatMap((event) => event.pins ?? []).map(({ id }) => id),
  ]);
  const answer = seal(changes, Object.fromEntries(heads.flatMap((id) => headOf(held.streams, id))), {
    entropy: `entropy-${held.nextId}`,
    sha256,
    eventIds: Array.from({ length: count }, (_, index) => `event-${held.nextId}-${index}`),
    traceId: '0'.repeat(32),
    by: { personId: context.actor.personId, clientId: context.actor.clientId },
    at: context.now,
  });
  if (!answer.ok) throw new Error(`cannot be sealed: ${answer.refusal}`);
  return answer.value;
}

function headOf(streams: ReadonlyMap<string, Stream>, id: string): readonly (readonly [string, RecordedEvent])[] {
  const head = streams.get(id)?.events.at(-1);
  return head === undefined ? [] : [[id, head]];
}

function after({ streams, now, nextId, models }: Held, events: readonly RecordedEvent[], core: Core): Held {
  const next = new Map(streams);
  for (const event of events) {
    const { streamKind: kind, streamId: id } = event;
    const before = next.get(id);
    // The state is of the stream's kind, as above.
    const state = core.evolve(kind, before?.state as States[typeof kind] | undefined, event);
    next.set(id, { kind, id, events: [...(before?.events ?? []), event], state });
  }
  return { streams: next, now: minuteAfter(now), nextId: nextId + IDS_NEEDED, models: withMoved(models, events) };
}

/** A version that nobody had heard of is like the one that was moved from, as {@link withSpares} makes it. */
function withMoved(models: Held['models'], events: readonly RecordedEvent[]): Held['models'] {
  const known = new Map(models);
  for (const { type, facts } of events) {
    // The event's own facts, as its rule wrote them.
    if (type !== 'initiativeMigrated') continue;
    const { from, to } = facts['mapping'] as FactsOf<'initiativeMigrated'>['mapping'];
    const followed = known.get(from);
    if (followed !== undefined && !known.has(to)) known.set(to, Object.freeze({ ...followed, id: to }));
  }
  return known;
}

function minuteAfter(now: string): string {
  return new Date(Date.parse(now) + 60_000).toISOString();
}
