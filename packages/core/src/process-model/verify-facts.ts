import { comparisonsIn, conditionsOf } from './conditions.ts';
import { fits } from './fact-table.ts';
import { type Fault, fault } from './finding.ts';
import { anywhere, type Subject } from './subject.ts';

/** Comparisons with facts that nobody derives. */
export function unknownFacts({ model, findFact }: Subject): readonly Fault[] {
  return conditionsOf(model)
    .flatMap(comparisonsIn)
    .flatMap(([place, { fact }]) =>
      findFact(fact) === undefined ? [fault(place, `Uppgiften ${fact} finns inte.`, `There is no fact ${fact}.`)] : [],
    );
}

/** Comparisons that the type or the words of their fact rule out, such as `atLeast` with a text. */
export function comparisonsThatNeverHold({ model, findFact }: Subject): readonly Fault[] {
  return conditionsOf(model)
    .flatMap(comparisonsIn)
    .flatMap(([place, comparison]) => {
      const fact = findFact(comparison.fact);
      if (fact === undefined || fits(comparison, fact)) return [];
      const { type, words } = fact;
      const found = fault(
        place,
        `Uppgiften ${comparison.fact} är av typen ${type} och kan inte jämföras så.`,
        `The fact ${comparison.fact} is of the type ${type} and cannot be compared like that.`,
      );
      if (words === undefined) return [found];
      const remedy = {
        sv: `Jämför med något av: ${words.join(', ')}.`,
        en: `Compare it with one of: ${words.join(', ')}.`,
      };
      return [{ ...found, remedy }];
    });
}

/** Criteria that apply, or not, by what follows from ratings: whether they are rated would hang on itself. */
export function criteriaThatAskForRatings({ model, findFact }: Subject): readonly Fault[] {
  return model.criteria.flatMap(({ appliesWhen: condition }, index) => {
    if (condition === undefined) return [];
    return comparisonsIn({ place: `/criteria/${index}/appliesWhen`, condition }).flatMap(([place, { fact }]) => {
      if (!findFact(fact)?.madeTrueBy.includes('rateCriteria')) return [];
      const found = fault(
        place,
        `Uppgiften ${fact} följer av bedömningar och kan inte avgöra vad som bedöms.`,
        `The fact ${fact} follows from ratings and cannot decide what is rated.`,
      );
      return [found];
    });
  });
}

/** Criteria and questions that are never asked, whatever has been done: their condition contradicts itself. */
export function conditionsThatNeverHold(subject: Subject): readonly Fault[] {
  const { criteria, questions } = subject.model;
  const places = [
    ...criteria.map(({ appliesWhen }, index) => [appliesWhen, `/criteria/${index}/appliesWhen`] as const),
    ...questions.map(({ appliesWhen }, index) => [appliesWhen, `/questions/${index}/appliesWhen`] as const),
  ];
  return places.flatMap(([condition, place]) => {
    if (condition === undefined) return [];
    const { answer } = subject.canAllHold([[condition, true]], anywhere(subject));
    if (answer !== 'no') return [];
    return [fault(place, 'Villkoret kan aldrig bli sant.', 'The condition can never come true.')];
  });
}

/** Questions to be answered with one of some choices, with none to choose from. */
export function questionsWithoutChoices({ model }: Subject): readonly Fault[] {
  return model.questions.flatMap(({ type, choices }, index) =>
    type === 'choice' && choices === undefined
      ? [fault(`/questions/${index}`, 'Frågan har inga svar att välja bland.', 'The question has no choices.')]
      : [],
  );
}
