import { lookUp } from '../process-model/look-up.ts';
import type { Criterion, ProcessModel, RatingValue, Scoring, ScoringMethod } from '../process-model/types.ts';
import { rankOf } from './rank.ts';

/** What ratings are summed up by: the criteria asked for, the scale, and how the model makes a score of them. */
export interface Grounds {
  readonly criteria: readonly Criterion[];
  readonly ratingScale: readonly RatingValue[];
  readonly scoring: Scoring;
}

/** What is rated at a gate of a model, in the model's order; no criteria where there is no such gate. */
export function groundsAt(model: ProcessModel, gateId: string): Grounds {
  const criteria = lookUp(model).criteriaOfGate.get(gateId) ?? [];
  return { criteria, ratingScale: model.ratingScale, scoring: model.scoring };
}

/** One rating that says how good something is, from the best on; a not-applicable one is no place. */
export interface Place {
  readonly id: string;
  readonly points: number;
}

/** A scale as a method reads it: its places from best to worst, and what each rating is worth. */
export interface Points {
  readonly places: readonly Place[];
  readonly of: ReadonlyMap<string, number>;
  /** What the best is worth. */
  readonly most: number;
}

type Read = { [method in ScoringMethod]?: Points };

/** Scales are few and frozen, so that each is read once. */
const read = new WeakMap<readonly RatingValue[], Read>();

/** What each rating is worth: its points, or for `countMet` 1 where it counts as met. The scale must be frozen. */
export function pointsOf(scale: readonly RatingValue[], method: ScoringMethod): Points {
  const known = read.get(scale) ?? {};
  const points = known[method] ?? readPoints(scale, method);
  known[method] = points;
  if (Object.isFrozen(scale)) read.set(scale, known);
  return points;
}

function readPoints(scale: readonly RatingValue[], method: ScoringMethod): Points {
  const ordered = scale.toSorted((a, b) => rankOf(scale, a.id) - rankOf(scale, b.id));
  const places = ordered
    .filter(({ applicable }) => applicable)
    .map(({ id, met, points = 0 }) => ({ id, points: method !== 'countMet' ? points : met ? 1 : 0 }));
  return {
    places,
    of: new Map(places.map(({ id, points }) => [id, points])),
    most: places.reduce((most, { points }) => Math.max(most, points), 0),
  };
}

/** What a criterion counts for beside the others: every one the same where numbers are counted, or none was given. */
export function weightOf({ weight = 1 }: Criterion, method: ScoringMethod): number {
  return method === 'countMet' ? 1 : weight;
}
