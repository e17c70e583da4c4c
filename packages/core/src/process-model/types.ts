import type { Static } from 'typebox';
import type {
  activities,
  endingKinds,
  gateKinds,
  LocalText as LocalTextSchema,
  Need as NeedSchema,
  outcomeKinds,
  phaseKinds,
  ProcessModelSchema,
} from './schema.ts';

export type PhaseKind = (typeof phaseKinds)[number];
export type GateKind = (typeof gateKinds)[number];
export type EndingKind = (typeof endingKinds)[number];
export type OutcomeKind = (typeof outcomeKinds)[number];
export type Activity = (typeof activities)[number];
export type LocalText = Static<typeof LocalTextSchema>;
export type Need = Static<typeof NeedSchema>;
export type ProcessModel = Static<typeof ProcessModelSchema>;
export type Phase = ProcessModel['phases'][number];
export type Gate = ProcessModel['gates'][number];
export type Edge = ProcessModel['edges'][number];
export type Entry = ProcessModel['entries'][number];
export type Ending = ProcessModel['endings'][number];
export type Criterion = ProcessModel['criteria'][number];
export type Question = ProcessModel['questions'][number];
export type RatingValue = ProcessModel['ratingScale'][number];
