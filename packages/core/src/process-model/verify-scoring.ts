import { pointsOf } from '../assessment/points.ts';
import { type Fault, fault } from './finding.ts';
import type { Subject } from './subject.ts';
import type { Criterion, Gate, ProcessModel } from './types.ts';

/** What a method that adds points must know and is not told: points, weights, parts. */
export function incompleteScoring({ model }: Subject): readonly Fault[] {
  switch (model.scoring.method) {
    case 'countMet':
      return [];
    case 'weighted':
      return [...missingPoints(model), ...missingWeights(model), ...gatesWithout(model, weighs, nothingWeighs)];
    case 'valueCostConstraint':
      return [...missingPoints(model), ...missingParts(model), ...gatesWithout(model, isWorth, nothingIsWorth)];
  }
}

function missingPoints({ ratingScale }: ProcessModel): readonly Fault[] {
  const without = ratingScale.flatMap(({ applicable, points }, index) =>
    applicable && points === undefined
      ? [fault(`/ratingScale/${index}`, 'Betyget saknar poäng.', 'The rating has no points.')]
      : [],
  );
  if (without.length > 0 || ratingScale.some(({ applicable, points = 0 }) => applicable && points > 0)) return without;
  return [fault('/ratingScale', 'Inget betyg ger poäng.', 'No rating gives points.')];
}

function missingWeights({ criteria }: ProcessModel): readonly Fault[] {
  return criteria.flatMap(({ weight }, index) =>
    weight === undefined ? [fault(`/criteria/${index}`, 'Kriteriet saknar vikt.', 'The criterion has no weight.')] : [],
  );
}

function missingParts({ criteria }: ProcessModel): readonly Fault[] {
  return criteria.flatMap(({ part }, index) =>
    part === undefined
      ? [
          fault(
            `/criteria/${index}`,
            'Kriteriet är varken nytta, kostnad eller hinder.',
            'The criterion is neither value, cost nor constraint.',
          ),
        ]
      : [],
  );
}

const weighs = ({ weight = 0 }: Criterion): boolean => weight > 0;
const isWorth = ({ part, weight = 1 }: Criterion): boolean => part === 'value' && weight > 0;
const nothingWeighs = ['Inget som bedöms här har någon vikt.', 'Nothing that is rated here has any weight.'] as const;
const nothingIsWorth = ['Ingen nytta med vikt bedöms här.', 'No value with a weight is rated here.'] as const;

/** Gates that rate, and where nothing of it can raise the score. */
function gatesWithout(
  { gates, criteria }: ProcessModel,
  counts: (criterion: Criterion) => boolean,
  [sv, en]: readonly [string, string],
): readonly Fault[] {
  const rated = (gate: Gate) => criteria.filter(({ id }) => gate.criteria.includes(id));
  return gates.flatMap((gate, index) =>
    gate.criteria.length === 0 || rated(gate).some(counts) ? [] : [fault(`/gates/${index}/criteria`, sv, en)],
  );
}

/** Ratings with more points than a better one: a better rating would lower the score. */
export function worseRatingsThatGiveMore({ model: { ratingScale, scoring } }: Subject): readonly Fault[] {
  const { places } = pointsOf(ratingScale, scoring.method);
  return places.flatMap(({ id, points }, place) => {
    if (place === 0 || points <= (places[place - 1]?.points ?? 0)) return [];
    return [
      fault(
        `/ratingScale/${ratingScale.findIndex((rating) => rating.id === id)}/points`,
        'Ett sämre betyg ger fler poäng än ett bättre; det som räknas som uppfyllt är bättre, annars gäller ordningen i listan.',
        'A worse rating gives more points than a better one; what counts as met is better, else the order of the list says.',
      ),
    ];
  });
}

/** Bands that do not fall from one to the next: the first that a score reaches is its band. */
export function bandsOutOfOrder({
  model: {
    scoring: { bands = [] },
  },
}: Subject): readonly Fault[] {
  return bands.flatMap(({ atLeastPercent }, index) =>
    index > 0 && atLeastPercent >= (bands[index - 1]?.atLeastPercent ?? 0)
      ? [
          fault(
            `/scoring/bands/${index}/atLeastPercent`,
            'Banden står från bäst till sämst, och varje börjar lägre än det före.',
            'Bands stand from best to worst, and each begins lower than the one before.',
          ),
        ]
      : [],
  );
}

/** Weights, points or parts that the method does not read. */
export function unusedScoring({
  model: {
    criteria,
    ratingScale,
    scoring: { method },
  },
}: Subject): readonly Fault[] {
  const unread = (place: string): Fault =>
    fault(place, `Metoden ${method} läser inte värdet.`, `The method ${method} does not read the value.`);
  const counts = method === 'countMet';
  return [
    ...criteria.flatMap(({ weight, part }, index) => [
      ...(counts && weight !== undefined ? [unread(`/criteria/${index}/weight`)] : []),
      ...(method !== 'valueCostConstraint' && part !== undefined ? [unread(`/criteria/${index}/part`)] : []),
    ]),
    ...ratingScale.flatMap(({ points, applicable }, index) =>
      points !== undefined && (counts || !applicable) ? [unread(`/ratingScale/${index}/points`)] : [],
    ),
  ];
}
