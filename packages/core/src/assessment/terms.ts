import type { Criterion, CriterionPart } from '../process-model/types.ts';
import type { SmallestChange } from './criterion-summary.ts';
import { type Grounds, type Points, pointsOf, weightOf } from './points.ts';

/** What one criterion gives to the score, in parts of the score's denominator. */
export interface Contribution {
  readonly criterionId: string;
  /** Which side of the score it is on; null where the method has no sides. */
  readonly part: CriterionPart | null;
  /** The joint rating; null if nobody has rated it. */
  readonly rating: string | null;
  /** Negative for a cost, 0 for a constraint. */
  readonly numerator: number;
  /** What it would give with the best rating. */
  readonly highest: number;
}

/** One better rating of one criterion: how many steps on the scale it is away, and what it adds. */
export interface Raise {
  readonly change: SmallestChange;
  readonly steps: number;
  readonly gain: number;
}

/** What a criterion gives and could give with one joint rating, before the other side of the score is known. */
export interface State {
  readonly contribution: Contribution;
  /** Each gains more than those with fewer steps; the others nobody would choose. */
  readonly raises: readonly Raise[];
}

/** What one criterion is to the score. */
export interface Term {
  readonly weight: number;
  readonly side: 'gain' | 'cost' | 'none';
  readonly isMust: boolean;
  readonly isConstraint: boolean;
  readonly byRating: ReadonlyMap<string | null, State>;
}

/** All of that for one set of grounds. */
export interface Terms {
  /** The points of the best rating. */
  readonly most: number;
  readonly hasSides: boolean;
  readonly hasMusts: boolean;
  readonly list: readonly Term[];
}

interface Known {
  readonly grounds: Grounds;
  readonly terms: Terms;
}

const none: readonly Raise[] = Object.freeze([]);
/** Grounds are few, so that their terms are laid out once; they go away with the model. */
const known = new WeakMap<Grounds['criteria'], Known>();

/** The terms of the grounds, in the order of the criteria: kept where these are frozen; scale and scoring must be. */
export function termsOf(grounds: Grounds): Terms {
  const found = known.get(grounds.criteria);
  if (found?.grounds.ratingScale === grounds.ratingScale && found.grounds.scoring === grounds.scoring)
    return found.terms;
  const points = pointsOf(grounds.ratingScale, grounds.scoring.method);
  const terms = {
    most: points.most,
    hasSides: grounds.scoring.method === 'valueCostConstraint',
    hasMusts: grounds.criteria.some(({ must }) => must === true),
    list: grounds.criteria.map((criterion) => termOf(criterion, grounds, points)),
  };
  const { criteria, ratingScale, scoring } = grounds;
  if (Object.isFrozen(criteria)) known.set(criteria, { grounds: { criteria, ratingScale, scoring }, terms });
  return terms;
}

function termOf(criterion: Criterion, { scoring: { method } }: Grounds, points: Points): Term {
  const weight = weightOf(criterion, method);
  // A model without parts has errors, and is used by nobody; what is on neither side gives nothing.
  const part = method === 'valueCostConstraint' ? (criterion.part ?? 'constraint') : null;
  const isConstraint = part === 'constraint';
  const ratings = [null, ...points.places.map(({ id }) => id)];
  const least = part === 'cost' ? -weight * points.most : 0;
  const perPoint = isConstraint ? 0 : weight;
  const given = (rating: string | null): Contribution =>
    Object.freeze({
      criterionId: criterion.id,
      part,
      rating,
      numerator: least + perPoint * worthOf(rating, points),
      highest: least + perPoint * points.most,
    });
  return {
    weight,
    side: part === 'cost' ? 'cost' : isConstraint ? 'none' : 'gain',
    isMust: criterion.must === true,
    isConstraint,
    byRating: new Map(
      ratings.map((rating) => {
        const raises = raisesFrom(criterion.id, rating, perPoint, points);
        return [rating, { contribution: given(rating), raises }];
      }),
    ),
  };
}

function worthOf(rating: string | null, { of }: Points): number {
  return rating === null ? 0 : (of.get(rating) ?? 0);
}

/** From the nearest better rating to the best. A first rating is one step more than the worst. */
function raisesFrom(criterionId: string, from: string | null, perPoint: number, points: Points): readonly Raise[] {
  const { places } = points;
  const at = from === null ? places.length : places.findIndex(({ id }) => id === from);
  const now = worthOf(from, points);
  let highest = 0;
  const raises: Raise[] = [];
  for (const [place, { id: to, points: worth }] of [...places.slice(0, at).entries()].toReversed()) {
    const gain = perPoint * (worth - now);
    if (gain <= highest) continue;
    highest = gain;
    raises.push(Object.freeze({ change: Object.freeze({ criterionId, from, to }), steps: at - place, gain }));
  }
  return raises.length === 0 ? none : Object.freeze(raises);
}
