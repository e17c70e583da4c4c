import type { ChallengeEvents } from '../challenge/events.ts';
import type { RoundEvents } from '../decision-round/events.ts';
import type { FundEvents } from '../fund/events.ts';
import type { GateCaseEvents } from '../gate-case/events.ts';
import type { InitiativeEvents } from '../initiative/events.ts';
import type { ModelEvents } from '../model-register/events.ts';
import type { RegisterEvents } from '../register/events.ts';
import type { GoalSeriesEvents } from '../value/events.ts';

/** Every event of every stream. */
export type Events = InitiativeEvents &
  GateCaseEvents &
  FundEvents &
  GoalSeriesEvents &
  RegisterEvents &
  ChallengeEvents &
  RoundEvents &
  ModelEvents;
export type EventType = keyof Events;
export type FactsOf<K extends EventType> = Events[K]['facts'];
