import { type Fault, fault } from './finding.ts';
import type { Subject } from './subject.ts';

type Listed = readonly { readonly id: string }[];

/** Ids that occur twice among their kind. */
export function duplicateIds({ model }: Subject): readonly Fault[] {
  const lists: readonly (readonly [string, Listed])[] = [
    ['/steps', model.steps],
    ['/phases', model.phases],
    ['/entries', model.entries],
    ['/gates', model.gates],
    ['/questions', model.questions],
    ['/criteria', model.criteria],
    ['/ratingScale', model.ratingScale],
    ['/scoring/bands', model.scoring.bands ?? []],
    ['/endings', model.endings],
    ...model.gates.map(({ needs }, index) => [`/gates/${index}/needs`, needs] as const),
    ...model.endings.map(({ needs }, index) => [`/endings/${index}/needs`, needs] as const),
    ...model.questions.map(({ choices }, index) => [`/questions/${index}/choices`, choices ?? []] as const),
  ];
  return lists.flatMap(([place, list]) => duplicatesIn(place, list));
}

function duplicatesIn(place: string, list: Listed): readonly Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault(`${place}/${index}/id`, `Id ${id} finns redan i listan.`, `The id ${id} is already in the list.`)];
  });
}

const reserved: readonly string[] = ['constructor', 'prototype'];

/** Ids that ratings, answers and mappings would be sent by: no request may hold a property of such a name. */
export function reservedIds({ model }: Subject): readonly Fault[] {
  const { phases, entries, gates, endings, questions, criteria } = model;
  const lists: Readonly<Record<string, Listed>> = { phases, entries, gates, endings, questions, criteria };
  return Object.entries(lists).flatMap(([list, things]) =>
    things.flatMap(({ id }, index) =>
      reserved.includes(id)
        ? [fault(`/${list}/${index}/id`, `Id ${id} går inte att använda här.`, `The id ${id} cannot be used here.`)]
        : [],
    ),
  );
}

/** Ids that name something the model does not have. */
export function danglingIds({ model }: Subject): readonly Fault[] {
  const check = (list: Listed, sv: string, en: string) => {
    const known = new Set(list.map(({ id }) => id));
    return (id: string, place: string): readonly Fault[] =>
      known.has(id)
        ? []
        : [fault(place, `Modellen har ${sv} med id ${id}.`, `The model has no ${en} with the id ${id}.`)];
  };
  const step = check(model.steps, 'inget steg', 'step');
  const phase = check(model.phases, 'ingen fas', 'phase');
  const gate = check(model.gates, 'ingen beslutspunkt', 'gate');
  const criterion = check(model.criteria, 'inget kriterium', 'criterion');
  const ending = check(model.endings, 'inget slut', 'ending');
  return [
    ...model.intake.endings.flatMap((id, at) => ending(id, `/intake/endings/${at}`)),
    ...model.phases.flatMap((item, index) => [
      ...step(item.step, `/phases/${index}/step`),
      ...item.endings.flatMap((id, at) => ending(id, `/phases/${index}/endings/${at}`)),
    ]),
    ...model.entries.flatMap((item, index) => [
      ...phase(item.phase, `/entries/${index}/phase`),
      ...item.gates.flatMap((id, at) => gate(id, `/entries/${index}/gates/${at}`)),
    ]),
    ...model.edges.flatMap((edge, index) => [
      ...phase(edge.from, `/edges/${index}/from`),
      ...phase(edge.to, `/edges/${index}/to`),
      ...('gates' in edge ? edge.gates.flatMap((id, at) => gate(id, `/edges/${index}/gates/${at}`)) : []),
    ]),
    ...model.gates.flatMap((item, index) => [
      ...item.criteria.flatMap((id, at) => criterion(id, `/gates/${index}/criteria/${at}`)),
      ...item.outcomes.flatMap((outcome, at) =>
        'ending' in outcome ? ending(outcome.ending, `/gates/${index}/outcomes/${at}/ending`) : [],
      ),
    ]),
  ];
}
