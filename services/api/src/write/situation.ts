import {
  type Actor,
  type Body,
  type Fund,
  type GoalSeries,
  isValidOn,
  type Known,
  type Mandate,
  type Measurement,
  mandatesOf,
  type Person,
  type RoleAssignment,
  type Situation,
  type States,
  type StreamHead,
  type StreamKind,
  type Unit,
} from '@idesluss/core';
import type { Aim } from './aim.ts';
import type { Part, PartRow } from './situation-statements.ts';

/** The rows of a situation by what they are for. */
export type Loaded = ReadonlyMap<Part, readonly PartRow[]>;

/** What was read before deciding: the states, and the heads that new events are chained to. */
export interface Ground {
  readonly situation: Situation;
  readonly heads: Readonly<Record<string, StreamHead>>;
}

/** State as it was stored: only `evolve` makes it, and the fold's version stands beside it. */
function stateOf<T>(row: PartRow): T {
  return row.state as unknown as T;
}

export function toGround(loaded: Loaded, aim: Aim): Ground {
  const one = <K extends StreamKind>(kind: K): Partial<Record<K, States[K]>> => {
    const row = loaded.get(kind)?.[0];
    const found: Partial<Record<K, States[K]>> = {};
    if (row !== undefined) found[kind] = stateOf<States[K]>(row);
    return found;
  };
  const funds = byId<Fund>(loaded.get('fund'));
  const fund = aim.fundId === undefined ? undefined : funds[aim.fundId];
  const measurement = loaded.get('measurement')?.[0];
  const situation: Situation = {
    ...one('initiative'),
    ...one('gateCase'),
    ...one('person'),
    ...one('role'),
    ...one('mandate'),
    ...(fund === undefined ? {} : { fund }),
    ...(measurement === undefined ? {} : { measurement: stateOf<Measurement>(measurement) }),
    funds,
    goalSeries: byId<GoalSeries>(loaded.get('goalSeries')),
    known: toKnown(loaded),
  };
  return { situation, heads: headsOf(loaded) };
}

function toKnown(loaded: Loaded): Known {
  return {
    units: byId<Unit>(loaded.get('knownUnits')),
    people: byId<Person>(loaded.get('knownPeople')),
    bodies: byId<Body>(loaded.get('knownBodies')),
    roles: (loaded.get('roles') ?? []).map((row) => stateOf<RoleAssignment>(row)),
    mandates: (loaded.get('mandates') ?? []).map((row) => stateOf<Mandate>(row)),
  };
}

/** Who acts, with the roles and mandates that are valid that day. */
export function toActor(loaded: Loaded, who: { personId: string | null; clientId: string }, today: string): Actor {
  const { personId } = who;
  if (personId === null) return { ...who, roles: [], mandates: [] };
  const all = (loaded.get('roles') ?? []).map((row) => stateOf<RoleAssignment>(row));
  const roles = all.filter((role) => role.personId === personId && isValidOn(role, today));
  const mandates = (loaded.get('mandates') ?? []).map((row) => stateOf<Mandate>(row));
  return { ...who, roles, mandates: mandatesOf(personId, roles, mandates, today) };
}

function byId<T>(rows: readonly PartRow[] = []): Readonly<Record<string, T>> {
  return Object.fromEntries(rows.map((row) => [row.stream_id, stateOf<T>(row)]));
}

const streamParts: readonly Part[] = ['initiative', 'gateCase', 'fund', 'goalSeries', 'person', 'role', 'mandate'];

function headsOf(loaded: Loaded): Readonly<Record<string, StreamHead>> {
  const rows = streamParts.flatMap((part) => loaded.get(part) ?? []);
  return Object.fromEntries(
    rows.map((row) => [row.stream_id, { version: row.version, hash: row.head_hash, at: row.recorded_at }]),
  );
}
