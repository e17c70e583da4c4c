import type { Static } from 'typebox';
import type {
  activities,
  criterionParts,
  endingKinds,
  gateKinds,
  outcomeKinds,
  ProcessModelSchema,
  scoringMethods,
} from './schema.ts';
import type { LocalText as LocalTextSchema, Need as NeedSchema } from './schema-parts.ts';

/** One of {@link gateKinds}. */
export type GateKind = (typeof gateKinds)[number];
/** One of {@link endingKinds}. */
export type EndingKind = (typeof endingKinds)[number];
/** One of {@link outcomeKinds}. */
export type OutcomeKind = (typeof outcomeKinds)[number];
/** One of {@link activities}. */
export type Activity = (typeof activities)[number];
/** The same text in Swedish (`sv`) and English (`en`). */
export type LocalText = Static<typeof LocalTextSchema>;
/** What must be in place at a gate or an ending: a condition on facts, and the words for it. */
export type Need = Static<typeof NeedSchema>;
/** A city's way of working as {@link ProcessModelSchema} describes it; `parseProcessModel` makes it from JSON, frozen. */
export type ProcessModel = Static<typeof ProcessModelSchema>;
export type Phase = ProcessModel['phases'][number];
export type Gate = ProcessModel['gates'][number];
/** What a gate’s decisions are in law. */
export type LegalForm = Gate['legalForm'];
export type Edge = ProcessModel['edges'][number];
export type Ending = ProcessModel['endings'][number];
export type Criterion = ProcessModel['criteria'][number];
export type Question = ProcessModel['questions'][number];
export type RatingValue = ProcessModel['ratingScale'][number];
/** How a model makes a score of ratings, and its bands. */
export type Scoring = ProcessModel['scoring'];
/** One of {@link scoringMethods}. */
export type ScoringMethod = (typeof scoringMethods)[number];
/** One of {@link criterionParts}. */
export type CriterionPart = (typeof criterionParts)[number];
