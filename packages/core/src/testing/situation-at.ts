import { isBearer } from '../access/bearer.ts';
import { type Judge, judgeIn } from '../initiative/judges.ts';
import type { Initiative } from '../initiative/state.ts';
import { at } from '../lookup.ts';
import type { StreamKind } from '../record/event.ts';
import type { States } from '../record/fold.ts';
import type { Known, Situation } from '../situation.ts';
import type { Measurement } from '../value/state.ts';
import type { Stream } from './stream.ts';

/** What a command is about, by id. */
export interface Aim {
  readonly initiativeId?: string;
  /** By default the open case of the initiative. */
  readonly gateCaseId?: string;
  readonly fundId?: string;
  readonly personId?: string;
  readonly roleId?: string;
  readonly mandateId?: string;
  readonly challengeId?: string;
  readonly roundId?: string;
  readonly publicBodyId?: string;
  readonly processModelId?: string;
  readonly measurementId?: string;
}

type Streams = ReadonlyMap<string, Stream>;

/** Everything that the rules may look at. A shell loads less: only what is named. */
export function situationAt(streams: Streams, aim: Aim): Situation {
  const initiative = stateOf(streams, 'initiative', aim.initiativeId);
  const gateCase = stateOf(streams, 'gateCase', aim.gateCaseId ?? initiative?.openGateCaseId ?? undefined);
  const fund = stateOf(streams, 'fund', aim.fundId);
  const person = stateOf(streams, 'person', aim.personId);
  const role = stateOf(streams, 'role', aim.roleId);
  const mandate = stateOf(streams, 'mandate', aim.mandateId);
  const challenge = stateOf(streams, 'challenge', aim.challengeId);
  const decisionRound = stateOf(streams, 'decisionRound', aim.roundId);
  const processModel = stateOf(streams, 'processModel', aim.processModelId);
  const publicBody = stateOf(streams, 'publicBody', aim.publicBodyId);
  const measurement = measurementOf(streams, aim.measurementId);
  const borne = person === undefined ? undefined : initiativesOf(streams, person.id);
  const judges = initiative && [
    ...judgesOf(streams, initiative.id),
    ...judgesBeside(streams, gateCase?.roundId ?? null, initiative.id),
  ];
  const registers = { fund, person, role, mandate, challenge, decisionRound, processModel, publicBody };
  const earlierCases = initiative && closedCases(streams, initiative.id);
  const things = { initiative, gateCase, earlierCases, measurement, ...registers };
  const competing = competingIn(streams, gateCase?.roundId ?? aim.roundId);
  return { ...things, borne, judges, competing, ...rest(streams) };
}

/** The latest closed case at each gate, newest first: streams stand in the order in which they began. */
function closedCases(streams: Streams, initiativeId: string): readonly States['gateCase'][] {
  const cases = [...streams.values()].flatMap((stream) => stateOf(streams, 'gateCase', stream.id) ?? []);
  const closed = cases.filter((one) => one.initiativeId === initiativeId && one.status === 'closed').toReversed();
  return closed.filter((one, index) => closed.findIndex(({ gate }) => gate === one.gate) === index);
}

type Rest = Pick<Situation, 'funds' | 'goalSeries' | 'known'>;

/** What does not hang on the aim is gathered once for each state of the world. */
const gathered = new WeakMap<Streams, Rest>();

function rest(streams: Streams): Rest {
  const held = gathered.get(streams);
  if (held !== undefined) return held;
  const made = { funds: byId(streams, 'fund'), goalSeries: byId(streams, 'goalSeries'), known: known(streams) };
  gathered.set(streams, made);
  return made;
}

/** One state by id, if the stream is there and of that kind. */
export function stateOf<K extends StreamKind>(
  streams: Streams,
  kind: K,
  id: string | undefined,
): States[K] | undefined {
  const stream = id === undefined ? undefined : streams.get(id);
  // A stream's state is of its own kind.
  return stream?.kind === kind ? (stream.state as States[K]) : undefined;
}

function known(streams: Streams): Known {
  return {
    units: byId(streams, 'unit'),
    people: byId(streams, 'person'),
    bodies: byId(streams, 'body'),
    challenges: byId(streams, 'challenge'),
    publicBodies: byId(streams, 'publicBody'),
    initiatives: byId(streams, 'initiative'),
    rounds: byId(streams, 'decisionRound'),
    processModels: undiscarded(byId(streams, 'processModel')),
    models: {},
    roles: Object.values(byId(streams, 'role')),
    mandates: Object.values(byId(streams, 'mandate')),
  };
}

function undiscarded(models: Known['processModels']): Known['processModels'] {
  return Object.fromEntries(Object.entries(models).filter(([, { status }]) => status !== 'discarded'));
}

function byId<K extends StreamKind>(streams: Streams, kind: K): Record<string, States[K]> {
  const states = [...streams.keys()].flatMap((id): [string, States[K]][] => {
    const state = stateOf(streams, kind, id);
    return state === undefined ? [] : [[id, state]];
  });
  return Object.fromEntries(states);
}

function initiativesOf(streams: Streams, personId: string): readonly Initiative[] {
  const initiatives = Object.values(byId(streams, 'initiative'));
  return initiatives.filter(({ bearers, bearerOffers }) => isBearer([...bearers, ...bearerOffers], personId));
}

const judged = new WeakMap<Streams, Map<string, readonly Judge[]>>();

function judgesOf(streams: Streams, initiativeId: string): readonly Judge[] {
  const held = judged.get(streams) ?? new Map<string, readonly Judge[]>();
  judged.set(streams, held);
  const found = held.get(initiativeId) ?? [...streams.values()].flatMap((stream) => judgesIn(stream, initiativeId));
  held.set(initiativeId, found);
  return found;
}

function judgesIn({ kind, events, state }: Stream, initiativeId: string): readonly Judge[] {
  if (events[0]?.initiativeId !== initiativeId) return [];
  // A stream's state is of its own kind.
  const settled = kind !== 'gateCase' || (state as States['gateCase']).status === 'closed';
  return events.flatMap((event) => {
    const personId = judgeIn(event);
    return personId === undefined ? [] : [{ personId, settled, competing: false }];
  });
}

/** Who has judged the other cases of the round, which this one is chosen between. */
function judgesBeside(streams: Streams, roundId: string | null, initiativeId: string): readonly Judge[] {
  if (roundId === null) return [];
  return [...streams.values()].flatMap((stream) => {
    const gateCase = stateOf(streams, 'gateCase', stream.id);
    const isBeside = gateCase?.roundId === roundId && gateCase.initiativeId !== initiativeId;
    if (!isBeside) return [];
    return judgesIn(stream, gateCase.initiativeId).map((judge) => ({ ...judge, competing: true }));
  });
}

const chosenBetween = new WeakMap<Streams, Map<string, readonly Initiative[]>>();

function competingIn(streams: Streams, roundId: string | undefined): readonly Initiative[] {
  if (roundId === undefined) return [];
  const held = chosenBetween.get(streams) ?? new Map<string, readonly Initiative[]>();
  chosenBetween.set(streams, held);
  const found = held.get(roundId) ?? initiativesIn(streams, roundId);
  held.set(roundId, found);
  return found;
}

function initiativesIn(streams: Streams, roundId: string): readonly Initiative[] {
  return Object.values(byId(streams, 'gateCase')).flatMap((gateCase) => {
    const initiative = gateCase.roundId === roundId ? stateOf(streams, 'initiative', gateCase.initiativeId) : undefined;
    return initiative === undefined ? [] : [initiative];
  });
}

/** A point as the table of measurements would hold it. */
function measurementOf(streams: Streams, id: string | undefined): Measurement | undefined {
  if (id === undefined) return undefined;
  for (const stream of streams.values()) {
    if (stream.kind !== 'goalSeries') continue;
    for (const { type, facts } of stream.events) {
      if (type !== 'measurementRecorded' || at(facts, 'measurementId') !== id) continue;
      const { value, measuredOn } = facts;
      if (typeof value !== 'number' || typeof measuredOn !== 'string') continue;
      return { id, seriesId: stream.id, value, measuredOn };
    }
  }
  return undefined;
}
