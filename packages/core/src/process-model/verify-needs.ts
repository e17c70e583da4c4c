import { comparisonsIn, conditionsOf } from './conditions.ts';
import { canComeTrue, draftActivities, type FactTable, findFact, fits } from './fact-table.ts';
import type { Fault } from './finding.ts';
import { phasesBefore, waysOf } from './graph.ts';
import type { Comparison, Condition } from './need.ts';
import type { Activity, Need, ProcessModel } from './types.ts';

/** Comparisons with facts that nobody derives. */
export function unknownFacts(model: ProcessModel, facts: FactTable): readonly Fault[] {
  return conditionsOf(model)
    .flatMap(comparisonsIn)
    .flatMap(([place, { fact }]) => {
      if (findFact(model, facts, fact) !== undefined) return [];
      return [{ place, text: { sv: `Uppgiften ${fact} finns inte.`, en: `There is no fact ${fact}.` } }];
    });
}

/** Comparisons that the type of their fact rules out, such as `atLeast` with a text. */
export function comparisonsThatNeverHold(model: ProcessModel, facts: FactTable): readonly Fault[] {
  return conditionsOf(model)
    .flatMap(comparisonsIn)
    .flatMap(([place, comparison]) => {
      const type = findFact(model, facts, comparison.fact)?.type;
      if (type === undefined || fits(comparison, type)) return [];
      const text = {
        sv: `Uppgiften ${comparison.fact} är av typen ${type} och kan inte jämföras så.`,
        en: `The fact ${comparison.fact} is of the type ${type} and cannot be compared like that.`,
      };
      return [{ place, text }];
    });
}

/** Criteria that apply, or not, by what follows from ratings: whether they are rated would hang on itself. */
export function criteriaThatAskForRatings(model: ProcessModel, facts: FactTable): readonly Fault[] {
  return model.criteria.flatMap(({ appliesWhen: condition }, index) => {
    if (condition === undefined) return [];
    return comparisonsIn({ place: `/criteria/${index}/appliesWhen`, condition }).flatMap(([place, { fact }]) => {
      if (!findFact(model, facts, fact)?.madeTrueBy.includes('rateCriteria')) return [];
      const text = {
        sv: `Uppgiften ${fact} följer av bedömningar och kan inte avgöra vad som bedöms.`,
        en: `The fact ${fact} follows from ratings and cannot decide what is rated.`,
      };
      return [{ place, text }];
    });
  });
}

/** Needs of gates and endings that no activity on any path to them can make true. */
export function needsThatCannotBeMet(model: ProcessModel, facts: FactTable): readonly Fault[] {
  const ways = waysOf(model);
  const doneBefore = (phases: readonly string[]): ReadonlySet<Activity> => {
    const before = phasesBefore(ways, phases);
    return new Set([
      ...draftActivities,
      ...model.phases.flatMap(({ id, activities }) => (before.has(id) ? activities : [])),
    ]);
  };
  const atGates = model.gates.flatMap(({ id, needs }, index) => {
    const from = ways.flatMap((way) => (way.gates.includes(id) && way.from !== null ? way.from : []));
    return unmeetable(model, facts, needs, doneBefore(from), `/gates/${index}/needs`);
  });
  const atEndings = model.endings.flatMap(({ id, needs }, index) => {
    const from = model.phases.flatMap((phase) => (phase.endings.includes(id) ? phase.id : []));
    return unmeetable(model, facts, needs, doneBefore(from), `/endings/${index}/needs`);
  });
  return [...atGates, ...atEndings];
}

function unmeetable(
  model: ProcessModel,
  facts: FactTable,
  needs: readonly Need[],
  done: ReadonlySet<Activity>,
  place: string,
): readonly Fault[] {
  const holds = (comparison: Comparison) => canHold(model, facts, comparison, done);
  return needs.flatMap(({ condition, text: { sv, en } }, index) => {
    if (canBecome(condition, true, holds)) return [];
    const text = {
      sv: `Inget som görs på vägen hit kan uppfylla: ${sv}.`,
      en: `Nothing done on the way here can meet: ${en}.`,
    };
    return [{ place: `${place}/${index}`, text }];
  });
}

/** Whether a condition can become `wanted`; a comparison can always fail to hold. */
function canBecome(condition: Condition, wanted: boolean, holds: (comparison: Comparison) => boolean): boolean {
  if ('fact' in condition) return !wanted || holds(condition);
  if ('not' in condition) return canBecome(condition.not, !wanted, holds);
  const [parts, everyPart] = 'all' in condition ? [condition.all, wanted] : [condition.any, !wanted];
  return everyPart
    ? parts.every((part) => canBecome(part, wanted, holds))
    : parts.some((part) => canBecome(part, wanted, holds));
}

function canHold(model: ProcessModel, facts: FactTable, comparison: Comparison, done: ReadonlySet<Activity>): boolean {
  const fact = findFact(model, facts, comparison.fact);
  if (fact === undefined || !fits(comparison, fact.type)) return false;
  return holdsFromTheStart(comparison) || canComeTrue(fact, done);
}

/** What may hold before anything is done: few, none, no. */
function holdsFromTheStart(comparison: Comparison): boolean {
  if ('atMost' in comparison) return comparison.atMost >= 0;
  if ('atLeast' in comparison) return comparison.atLeast <= 0;
  return 'is' in comparison && (comparison.is === false || comparison.is === 0);
}
