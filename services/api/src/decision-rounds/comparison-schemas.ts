import { caseStatuses, outcomeKinds, standings } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import {
  Bilingual,
  closed,
  code,
  date,
  integer,
  Links,
  list,
  measure,
  Money,
  nullable,
  oneOf,
  open,
  optional,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';
import { MOST_CASES } from './compared.ts';
import { exampleComparison } from './example.ts';
import { rankingView } from './rankings.ts';
import { RoundView } from './schemas.ts';

/** In which order cases stand; by number unless something else is asked for. */
export const comparisonOrders = ['caseNumber', 'criteriaMet', 'amount'] as const;

const criteria = open(
  {
    metCount: integer(),
    applicableCount: integer(),
    contributions: list(
      open({
        criterionId: code(),
        title: refTo(Bilingual),
        applicable: Type.Boolean(),
        median: nullable(code()),
        contribution: integer(),
      }),
      { max: 100 },
    ),
  },
  { description: 'null så länge bedömningar är förseglade för dig / null while ratings are sealed from you' },
);

const need = open({
  needId: code(),
  text: refTo(Bilingual),
  applies: nullable(
    Type.Boolean({
      description:
        'Om behovet gäller det här ärendet; null om det följer av något som du inte får se / Whether the need applies to this case; null if kept from you',
    }),
  ),
  met: nullable(
    Type.Boolean({
      description:
        'null om behovet inte gäller, eller om svaret följer av något som du inte får se / null if the need does not apply, or if kept from you',
    }),
  ),
});

const goal = open({
  name: shownText(),
  unit: text({ max: 60 }),
  direction: oneOf(['up', 'down']),
  baseline: nullable(measure()),
  target: measure(),
  dueOn: date(),
});

const comparedCase = open({
  gateCaseId: uuid(),
  initiativeId: uuid(),
  caseNumber: nullable(text({ max: 20 })),
  title: shownText(),
  standing: oneOf(standings, {
    description:
      'Hur det står med initiativet: ett avslutat eller vilande står kvar i jämförelsen / How the initiative stands: one that has ended or rests remains in the comparison',
  }),
  owningUnitId: nullable(uuid()),
  model: open({ key: code(), version: integer({ min: 1 }) }),
  gate: code(),
  status: oneOf(caseStatuses),
  decision: nullable(open({ outcome: oneOf(outcomeKinds), ending: nullable(code()), decidedOn: date() })),
  assessmentCount: integer(),
  sealed: Type.Boolean(),
  criteria: nullable(criteria),
  amount: nullable(refTo(Money)),
  coveredShare: nullable(
    Type.Number({
      ...{ minimum: 0, maximum: 1 },
      description:
        'Andel som betalare har sagt ja till; null utanför beslutskretsen / null outside the deciding circle',
    }),
  ),
  needs: nullable(
    list(need, { max: 51, description: 'För den som får läsa beslutsunderlaget / For those who may read the dossier' }),
  ),
  effectGoals: list(goal, { max: 100 }),
});

export const ComparisonView = open(
  {
    round: refTo(RoundView),
    sort: oneOf(comparisonOrders),
    cases: list(comparedCase, { max: MOST_CASES }),
    rankings: nullable(
      list(rankingView(MOST_CASES), {
        max: MOST_CASES,
        description:
          'För varje modell och beslutspunkt där minst två ärenden har en poäng som du får se: ordningen efter poäng, och hur mycket den hänger på vikterna. null om inte ordning efter kriterier begärs / For each model and gate at which at least two cases have a score that you may see: the order by score, and how much it hangs on the weights. null unless an order by criteria is asked for',
      }),
    ),
    notShown: nullable(
      integer({
        description:
          'Ärenden som du inte får läsa; null för den som inte svarar för omgången / Cases that you may not read; null unless you answer for the round',
      }),
    ),
    _links: Links,
  },
  {
    $id: 'Comparison',
    description: 'En omgångs ärenden sida vid sida / The cases of a round side by side',
    example: exampleComparison,
  },
);

export const comparisonQuery = closed({
  sort: optional(
    oneOf(comparisonOrders, {
      default: 'caseNumber',
      description: 'Flest uppfyllda kriterier eller högst belopp först / Most criteria met, or highest amount, first',
    }),
  ),
});

export const comparedParams = closed({ roundId: uuid({ example: demoIds.rounds.closed }) });
