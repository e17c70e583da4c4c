import { evolveChallenge } from '../challenge/evolve.ts';
import type { Challenge } from '../challenge/state.ts';
import { evolveRound } from '../decision-round/evolve.ts';
import type { DecisionRound } from '../decision-round/state.ts';
import { evolveFund } from '../fund/evolve.ts';
import type { Fund } from '../fund/state.ts';
import { evolveGateCase } from '../gate-case/evolve.ts';
import type { GateCase } from '../gate-case/state.ts';
import { evolveInitiative } from '../initiative/evolve.ts';
import type { Initiative } from '../initiative/state.ts';
import { evolveModel } from '../model-register/evolve.ts';
import type { OwnModel } from '../model-register/state.ts';
import {
  evolveBody,
  evolveMandate,
  evolvePerson,
  evolvePublicBody,
  evolveRole,
  evolveUnit,
} from '../register/evolve.ts';
import type { Body, Mandate, Person, PublicBody, RoleAssignment, Unit } from '../register/state.ts';
import { evolveGoalSeries, type GoalSeriesEvent } from '../value/evolve.ts';
import type { GoalSeries } from '../value/state.ts';
import { deepFreeze } from '../freeze.ts';
import type { RecordedEvent, StreamKind } from './event.ts';

/** The folded state of each kind of stream. */
export interface States {
  readonly initiative: Initiative;
  readonly gateCase: GateCase;
  readonly fund: Fund;
  readonly goalSeries: GoalSeries;
  readonly person: Person;
  readonly unit: Unit;
  readonly body: Body;
  readonly publicBody: PublicBody;
  readonly role: RoleAssignment;
  readonly mandate: Mandate;
  readonly challenge: Challenge;
  readonly decisionRound: DecisionRound;
  readonly processModel: OwnModel;
}

/**
 * Raised whenever a fold gives another state for the same events, or something else is kept beside it, such as who is
 * awaited: rows written by an older fold are rebuilt.
 */
export const FOLD_VERSION = 15;

type Fold<K extends StreamKind, E> = (id: string, state: States[K] | undefined, event: E) => States[K] | undefined;

/** One fold for each kind of stream, each over the events of its own kind. */
const typedFolds = {
  initiative: evolveInitiative,
  gateCase: evolveGateCase,
  fund: evolveFund,
  goalSeries: (id, state, event: GoalSeriesEvent & Pick<RecordedEvent, 'initiativeId'>) =>
    evolveGoalSeries(id, event.initiativeId ?? '', state, event),
  person: evolvePerson,
  unit: (id, _, event: Parameters<typeof evolveUnit>[1]) => evolveUnit(id, event),
  body: (id, _, event: Parameters<typeof evolveBody>[1]) => evolveBody(id, event),
  publicBody: evolvePublicBody,
  role: evolveRole,
  mandate: evolveMandate,
  challenge: evolveChallenge,
  decisionRound: evolveRound,
  processModel: evolveModel,
} satisfies { readonly [K in StreamKind]: Fold<K, never> };

// The door from the record into the typed folds. An event of the record is of its stream's own kinds, because only
// `decide` writes and upcasters bring old ones up to date before they come here: hence the cast, here and nowhere else.
const folds = typedFolds as unknown as { readonly [K in StreamKind]: Fold<K, RecordedEvent> };

/** The state after one more event of the stream; undefined when the event cannot be a stream's first. Frozen all the way down. */
export function evolve<K extends StreamKind>(
  kind: K,
  state: States[K] | undefined,
  event: RecordedEvent,
): States[K] | undefined {
  const after = folds[kind](event.streamId, state, event);
  // What comes after another state is made by `changed`, frozen; only a first one has to be walked whole.
  return state === undefined ? deepFreeze(after) : after;
}

/** The state that a stream's events add up to; undefined for none. */
export function fold<K extends StreamKind>(kind: K, events: readonly RecordedEvent[]): States[K] | undefined {
  let state: States[K] | undefined;
  for (const event of events) state = evolve(kind, state, event);
  return state;
}
