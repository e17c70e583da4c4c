import { type ChallengeEvent, evolveChallenge } from '../challenge/evolve.ts';
import type { Challenge } from '../challenge/state.ts';
import { evolveRound, type RoundEvent } from '../decision-round/evolve.ts';
import type { DecisionRound } from '../decision-round/state.ts';
import { evolveFund, type FundEvent } from '../fund/evolve.ts';
import type { Fund } from '../fund/state.ts';
import { evolveGateCase, type GateCaseEvent } from '../gate-case/evolve.ts';
import type { GateCase } from '../gate-case/state.ts';
import { evolveInitiative } from '../initiative/evolve.ts';
import type { InitiativeEvent } from '../initiative/initiative-event.ts';
import type { Initiative } from '../initiative/state.ts';
import { evolveModel, type ModelEvent } from '../model-register/evolve.ts';
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

/** Raised whenever a fold gives another state for the same events: rows written by an older fold are rebuilt. */
export const FOLD_VERSION = 14;

type Fold<K extends StreamKind> = (state: States[K] | undefined, event: RecordedEvent) => States[K] | undefined;

/**
 * The door from the record into the typed folds. An event of the record is of its stream's own kinds, because only
 * `decide` writes and upcasters bring old ones up to date before they come here: hence the casts, here and nowhere else.
 */
const folds: { readonly [K in StreamKind]: Fold<K> } = {
  initiative: (state, event) => evolveInitiative(event.streamId, state, event as unknown as InitiativeEvent),
  gateCase: (state, event) => evolveGateCase(event.streamId, state, event as unknown as GateCaseEvent),
  fund: (state, event) => evolveFund(event.streamId, state, event as unknown as FundEvent),
  goalSeries: (state, event) =>
    evolveGoalSeries(event.streamId, event.initiativeId ?? '', state, event as unknown as GoalSeriesEvent),
  person: (state, event) => evolvePerson(event.streamId, state, event as unknown as Parameters<typeof evolvePerson>[2]),
  unit: (_, event) => evolveUnit(event.streamId, event as unknown as Parameters<typeof evolveUnit>[1]),
  body: (_, event) => evolveBody(event.streamId, event as unknown as Parameters<typeof evolveBody>[1]),
  publicBody: (state, event) =>
    evolvePublicBody(event.streamId, state, event as unknown as Parameters<typeof evolvePublicBody>[2]),
  role: (state, event) => evolveRole(event.streamId, state, event as unknown as Parameters<typeof evolveRole>[2]),
  mandate: (state, event) =>
    evolveMandate(event.streamId, state, event as unknown as Parameters<typeof evolveMandate>[2]),
  challenge: (state, event) => evolveChallenge(event.streamId, state, event as unknown as ChallengeEvent),
  decisionRound: (state, event) => evolveRound(event.streamId, state, event as unknown as RoundEvent),
  processModel: (state, event) => evolveModel(event.streamId, state, event as unknown as ModelEvent),
};

/** The state after one more event of the stream; undefined when the event cannot be a stream's first. Frozen all the way down. */
export function evolve<K extends StreamKind>(
  kind: K,
  state: States[K] | undefined,
  event: RecordedEvent,
): States[K] | undefined {
  const after = folds[kind](state, event);
  // What comes after another state is made by `changed`, frozen; only a first one has to be walked whole.
  return state === undefined ? deepFreeze(after) : after;
}

/** The state that a stream's events add up to; undefined for none. */
export function fold<K extends StreamKind>(kind: K, events: readonly RecordedEvent[]): States[K] | undefined {
  let state: States[K] | undefined;
  for (const event of events) state = evolve(kind, state, event);
  return state;
}
