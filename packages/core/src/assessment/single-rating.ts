import type { Criterion, RatingValue } from '../process-model/types.ts';
import { type CriterionSummary, summariseRatings } from './criterion-summary.ts';

/** Every answer that one criterion can get from at most one assessor, by rating; `unrated` for any other text. */
interface Answers {
  readonly byRating: ReadonlyMap<string, CriterionSummary>;
  readonly unrated: CriterionSummary;
}

interface Table {
  readonly scale: readonly RatingValue[];
  readonly asked: Answers;
  readonly notAsked: Answers;
}

/** Few and frozen, so they are made once per criterion instead of at each call; they go away with the model. */
const tables = new WeakMap<Criterion, Table>();

/** The same as {@link summariseRatings} for at most one rating, from a table. The criterion and the scale must be frozen. */
export function summariseSingle(
  criterion: Criterion,
  scale: readonly RatingValue[],
  rating: string | undefined,
  asked: boolean,
): CriterionSummary {
  const table = tableOf(criterion, scale);
  const answers = asked ? table.asked : table.notAsked;
  return rating === undefined ? answers.unrated : (answers.byRating.get(rating) ?? answers.unrated);
}

function tableOf(criterion: Criterion, scale: readonly RatingValue[]): Table {
  const known = tables.get(criterion);
  if (known?.scale === scale) return known;
  const table = { scale, asked: answersOf(criterion, scale, true), notAsked: answersOf(criterion, scale, false) };
  tables.set(criterion, table);
  return table;
}

function answersOf(criterion: Criterion, scale: readonly RatingValue[], asked: boolean): Answers {
  return {
    byRating: new Map(scale.map(({ id }) => [id, summariseRatings(criterion, scale, [id], asked)])),
    unrated: summariseRatings(criterion, scale, [], asked),
  };
}
