import { groundsAt } from '../assessment/points.ts';
import { type RankStability, rankStability, type Sampling } from '../assessment/rank-stability.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { ComparedCase } from './compare.ts';

/** A case of a comparison, and the model that it is rated by. */
export interface RatedBeside {
  readonly model: ProcessModel;
  readonly compared: ComparedCase;
}

/** The cases that are rated on the same grounds, in the order of their scores; cases are named by their ids. */
export interface CaseRanking {
  readonly model: ProcessModel;
  readonly gate: string;
  readonly stability: RankStability;
}

/**
 * How much a ranking of compared cases hangs on the weights: one for each model and gate at which at least two have a score,
 * in the order in which these come. It is made of what the reader of the comparison is shown and of nothing else: a case
 * whose ratings are sealed from them is not in it.
 */
export function rankingsIn(cases: readonly RatedBeside[], sampling: Sampling): readonly CaseRanking[] {
  const onSameGrounds = Map.groupBy(cases, ({ model, compared }) => `${model.id} ${compared.gateCase.gate}`);
  return [...onSameGrounds.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { model, compared } = first;
    const { gate } = compared.gateCase;
    const ranked = together.flatMap(({ compared: { gateCase, summary } }) =>
      summary === null ? [] : [{ id: gateCase.id, summary }],
    );
    const stability = rankStability(groundsAt(model, gate), ranked, sampling);
    const placed = stability.order.reduce((sum, equals) => sum + equals.length, 0);
    return placed < 2 ? [] : [{ model, gate, stability }];
  });
}
