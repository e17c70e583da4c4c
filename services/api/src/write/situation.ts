import {
  type Actor,
  isValidOn,
  type Judge,
  judgeIn,
  type Known,
  mandatesOf,
  type Situation,
  type States,
  type StreamHead,
  type StreamKind,
  unitOn,
} from '@idesluss/core';
import type { Aim } from './aim.ts';
import { storedBehind, storedMeasurement, storedState, storedVerdict } from './refold.ts';
import type { Part, PartRow } from './situation-statements.ts';

/** The rows of a situation by what they are for. */
export type Loaded = ReadonlyMap<Part, readonly PartRow[]>;

/** What was read before deciding: the states, and the heads that new events are chained to. */
export interface Ground {
  readonly situation: Situation;
  readonly heads: Readonly<Record<string, StreamHead>>;
}

export function toGround(loaded: Loaded, aim: Aim): Ground {
  const one = <K extends StreamKind & Part>(kind: K): States[K] | undefined => {
    const row = loaded.get(kind)?.[0];
    return row && storedState<K>(row);
  };
  const funds = byId('fund', loaded.get('fund'));
  const measurement = loaded.get('measurement')?.[0];
  const situation: Situation = {
    initiative: one('initiative'),
    gateCase: one('gateCase'),
    fund: aim.fundId === undefined ? undefined : funds[aim.fundId],
    person: one('person'),
    role: one('role'),
    mandate: one('mandate'),
    challenge: one('challenge'),
    decisionRound: one('decisionRound'),
    publicBody: one('publicBody'),
    processModel: one('processModel'),
    measurement: measurement && storedMeasurement(measurement),
    judges: loaded.get('judges')?.flatMap(toJudges),
    competing: loaded.get('competing')?.map(storedBehind),
    earlierCases: loaded.get('earlierCases')?.map((row) => storedState<'gateCase'>(row)),
    borne: loaded.get('borne')?.map((row) => storedState<'initiative'>(row)),
    funds,
    goalSeries: byId('goalSeries', loaded.get('goalSeries')),
    known: toKnown(loaded),
  };
  return { situation, heads: headsOf(loaded) };
}

function toJudges({ state }: PartRow): readonly Judge[] {
  const { settled, competing, ...event } = storedVerdict({ state });
  const personId = judgeIn(event);
  return personId === undefined ? [] : [{ personId, settled, competing }];
}

function toKnown(loaded: Loaded): Known {
  return {
    units: byId('unit', loaded.get('knownUnits')),
    people: byId('person', peopleIn(loaded)),
    bodies: byId('body', loaded.get('knownBodies')),
    challenges: byId('challenge', loaded.get('knownChallenges')),
    publicBodies: byId('publicBody', loaded.get('knownPublicBodies')),
    initiatives: byId('initiative', loaded.get('knownInitiatives')),
    rounds: byId('decisionRound', loaded.get('knownRounds')),
    processModels: {
      ...byId('processModel', loaded.get('ownModels')),
      ...byId('processModel', loaded.get('copiedModels')),
    },
    models: {},
    roles: (loaded.get('roles') ?? []).map((row) => storedState<'role'>(row)),
    mandates: (loaded.get('mandates') ?? []).map((row) => storedState<'mandate'>(row)),
  };
}

function peopleIn(loaded: Loaded): readonly PartRow[] {
  return [...(loaded.get('actor') ?? []), ...(loaded.get('knownPeople') ?? [])];
}

/** Whether this person has been erased: their token may live on, but nobody acts in their name any more. */
export function isErased(loaded: Loaded, personId: string | null): boolean {
  const person = findPerson(loaded, personId);
  return person !== undefined && person.erasedOn !== null;
}

function findPerson(loaded: Loaded, personId: string | null): States['person'] | undefined {
  const row = peopleIn(loaded).find(({ stream_id }) => stream_id === personId);
  return row && storedState<'person'>(row);
}

/** Who acts, with the roles and mandates that are valid that day. Somebody erased holds none. */
export function toActor(loaded: Loaded, who: { personId: string | null; clientId: string }, today: string): Actor {
  const { personId } = who;
  if (personId === null || isErased(loaded, personId)) return { ...who, roles: [], mandates: [] };
  const all = (loaded.get('roles') ?? []).map((row) => storedState<'role'>(row));
  const roles = all.filter((role) => role.personId === personId && isValidOn(role, today));
  const mandates = (loaded.get('mandates') ?? []).map((row) => storedState<'mandate'>(row));
  const person = findPerson(loaded, personId);
  const unitId = person === undefined ? null : unitOn(person, today);
  return { ...who, unitId, roles, mandates: mandatesOf(personId, roles, mandates, today) };
}

function byId<K extends StreamKind>(_: K, rows: readonly PartRow[] = []): Readonly<Record<string, States[K]>> {
  return Object.fromEntries(rows.map((row) => [row.stream_id, storedState<K>(row)]));
}

/**
 * Streams that are written, and challenges and rounds: an answer is recorded after what it was given to, and a decision
 * after its round was closed.
 */
const streamParts: readonly Part[] = [
  'initiative',
  'borne',
  'gateCase',
  'fund',
  'goalSeries',
  'person',
  'role',
  'mandate',
  'publicBody',
  'challenge',
  'knownChallenges',
  'knownRounds',
  'decisionRound',
  'processModel',
];

function headsOf(loaded: Loaded): Readonly<Record<string, StreamHead>> {
  const rows = streamParts.flatMap((part) => loaded.get(part) ?? []);
  return Object.fromEntries(
    rows.map((row) => [row.stream_id, { version: row.version, hash: row.head_hash, at: row.recorded_at }]),
  );
}
