import type { Fault } from './finding.ts';
import type { Comparison, Condition } from './need.ts';
import type { Need, ProcessModel } from './types.ts';

/** A hostile document could hold tens of thousands of comparisons, and each is set against each. */
const MOST_COMPARED = 100;

/**
 * Needs that cannot all be met at once. Sound but not complete: only comparisons that must hold together (joined by
 * `all`) are set against each other, so what it finds is a contradiction, and some contradictions it does not find.
 */
export function contradictoryNeeds(model: ProcessModel): readonly Fault[] {
  return [
    ...model.gates.flatMap(({ needs }, index) => contradictionsIn(needs, `/gates/${index}/needs`)),
    ...model.endings.flatMap(({ needs }, index) => contradictionsIn(needs, `/endings/${index}/needs`)),
  ];
}

function contradictionsIn(needs: readonly Need[], place: string): readonly Fault[] {
  const always = needs.filter((need) => need.appliesWhen === undefined);
  return needs.flatMap((need, index) => {
    const others = always.filter((other) => needs.indexOf(other) < index || need.appliesWhen !== undefined);
    const own = musts(need.condition).slice(0, MOST_COMPARED);
    const against = others.flatMap((other) => musts(other.condition).slice(0, MOST_COMPARED));
    const clash = own.find((one) => [...own, ...against].some((other) => excludes(one, other)));
    if (clash === undefined) return [];
    const text = {
      sv: `Kraven på ${clash.fact} kan inte uppfyllas samtidigt.`,
      en: `The needs on ${clash.fact} cannot be met at once.`,
    };
    return [{ place: `${place}/${index}`, text }];
  });
}

/** Comparisons that must all hold for the condition to hold. */
function musts(condition: Condition): readonly Comparison[] {
  if ('fact' in condition) return [condition];
  if ('all' in condition) return condition.all.flatMap(musts);
  if ('any' in condition && condition.any.length === 1) return condition.any.flatMap(musts);
  return [];
}

function excludes(one: Comparison, other: Comparison): boolean {
  return (
    one.fact === other.fact && (excludesAbove(one, other) || excludesAbove(other, one) || excludesValue(one, other))
  );
}

function excludesAbove(one: Comparison, other: Comparison): boolean {
  if (!('atLeast' in one)) return false;
  if ('atMost' in other) return one.atLeast > other.atMost;
  return 'is' in other && (typeof other.is !== 'number' || other.is < one.atLeast);
}

function excludesValue(one: Comparison, other: Comparison): boolean {
  if ('is' in one && 'is' in other) return one.is !== other.is;
  if ('is' in one && 'atMost' in other) return typeof one.is !== 'number' || one.is > other.atMost;
  return 'atMost' in one && 'is' in other && (typeof other.is !== 'number' || other.is > one.atMost);
}
