import type { Criterion, RatingValue } from '../process-model/types.ts';
import { type CriterionSummary, summariseRatings } from './criterion-summary.ts';

/** Every answer that one criterion can get from at most one assessor, by rating; `unrated` for any other text. */
interface Answers {
  readonly byRating: ReadonlyMap<string, CriterionSummary>;
  readonly unrated: CriterionSummary;
}

/** One criterion with all its answers, on a scale. */
export interface Table {
  readonly criterion: Criterion;
  readonly asked: Answers;
  readonly notAsked: Answers;
}

interface Sheet {
  readonly scale: readonly RatingValue[];
  readonly tables: readonly Table[];
}

/** Few and frozen, so that they are made once instead of at each call; they go away with the model. */
const sheets = new WeakMap<readonly Criterion[], Sheet>();

/** A table for each criterion, in their order: kept where the criteria are frozen; the scale must be. */
export function tablesOf(criteria: readonly Criterion[], scale: readonly RatingValue[]): readonly Table[] {
  const known = sheets.get(criteria);
  if (known?.scale === scale) return known.tables;
  const tables = criteria.map((criterion) => ({
    criterion,
    asked: answersOf(criterion, scale, true),
    notAsked: answersOf(criterion, scale, false),
  }));
  if (Object.isFrozen(criteria)) sheets.set(criteria, { scale, tables });
  return tables;
}

/** The same as {@link summariseRatings} for at most one rating, from the criterion's table. */
export function summariseSingle(table: Table, rating: string | undefined, asked: boolean): CriterionSummary {
  const answers = asked ? table.asked : table.notAsked;
  return rating === undefined ? answers.unrated : (answers.byRating.get(rating) ?? answers.unrated);
}

function answersOf(criterion: Criterion, scale: readonly RatingValue[], asked: boolean): Answers {
  return {
    byRating: new Map(scale.map(({ id }) => [id, summariseRatings(criterion, scale, [id], asked)])),
    unrated: summariseRatings(criterion, scale, [], asked),
  };
}
