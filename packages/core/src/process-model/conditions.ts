import type { Comparison, Condition } from './need.ts';
import type { Gate, Need, ProcessModel } from './types.ts';

/** A condition with the JSON pointer to where it stands. */
export interface PlacedCondition {
  readonly place: string;
  readonly condition: Condition;
}

/** Every condition of a model: needs, applicability and deciders. */
export function conditionsOf(model: ProcessModel): readonly PlacedCondition[] {
  return [
    ...model.gates.flatMap((gate, index) => conditionsOfGate(gate, `/gates/${index}`)),
    ...model.endings.flatMap((ending, index) => ofNeeds(ending.needs, `/endings/${index}/needs`)),
    ...model.criteria.flatMap(({ appliesWhen }, index) => optional(appliesWhen, `/criteria/${index}/appliesWhen`)),
    ...model.questions.flatMap(({ appliesWhen }, index) => optional(appliesWhen, `/questions/${index}/appliesWhen`)),
  ];
}

/** Every condition of one gate, which stands at `place`. */
export function conditionsOfGate({ needs, decidedBy }: Gate, place: string): readonly PlacedCondition[] {
  return [
    ...ofNeeds(needs, `${place}/needs`),
    ...decidedBy.flatMap(({ when }, at) => optional(when, `${place}/decidedBy/${at}/when`)),
  ];
}

/** The comparisons in a condition, with their places. */
export function comparisonsIn({ place, condition }: PlacedCondition): readonly (readonly [string, Comparison])[] {
  if ('fact' in condition) return [[place, condition]];
  if ('not' in condition) return comparisonsIn({ place: `${place}/not`, condition: condition.not });
  const [word, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((part, index) => comparisonsIn({ place: `${place}/${word}/${index}`, condition: part }));
}

function ofNeeds(needs: readonly Need[], place: string): readonly PlacedCondition[] {
  return needs.flatMap(({ condition, appliesWhen }, index) => [
    { place: `${place}/${index}/condition`, condition },
    ...optional(appliesWhen, `${place}/${index}/appliesWhen`),
  ]);
}

function optional(condition: Condition | undefined, place: string): readonly PlacedCondition[] {
  return condition === undefined ? [] : [{ place, condition }];
}
