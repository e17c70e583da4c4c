import { type AssessmentSummary, type ProcessModel, summariseAssessments } from '@idesluss/core';
import { type Dice, pick } from '@idesluss/core/testing';
import { Engine } from 'json-rules-engine';

type Ratings = Readonly<Record<string, { readonly rating: string }>>;

/** One case to sum up: an assessor's ratings, and whether technology is involved. */
export interface Rated {
  readonly ratings: Ratings;
  readonly technology: boolean;
}

export interface Count {
  readonly met: readonly string[];
  readonly applicable: readonly string[];
}

export function someRated({ criteria, ratingScale }: ProcessModel, dice: Dice): Rated {
  const ratings = criteria.map(({ id }) => [id, { rating: pick(dice, ratingScale)?.id ?? '' }] as const);
  return { ratings: Object.fromEntries(ratings), technology: dice(2) === 0 };
}

/** The core's whole summary of one case: counts, what each criterion contributed, what is missing, and the way up. */
export function summariseInCore(model: ProcessModel, { ratings, technology }: Rated): AssessmentSummary {
  const facts = (name: string): boolean | undefined => (name === 'answers.technologyInvolved' ? technology : undefined);
  return summariseAssessments(model, [{ assessorId: 'a', ratings }], facts);
}

/** What both must agree on, told from the core's summary. */
export function countOf({ perCriterion }: AssessmentSummary): Count {
  return {
    met: perCriterion.filter(({ contribution }) => contribution === 1).map(({ id }) => id),
    applicable: perCriterion.filter(({ applicable }) => applicable).map(({ id }) => id),
  };
}

/** One rule per criterion for applicable and one for met, as that engine's users write it; made once, run per case. */
export function engineFor({ criteria }: ProcessModel): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, appliesWhen } of criteria) {
    const asked = appliesWhen === undefined ? [] : [{ fact: 'technology', operator: 'equal', value: true }];
    const applies = [...asked, { fact: id, operator: 'notEqual', value: 'notApplicable' }];
    const met = [...asked, { fact: id, operator: 'equal', value: 'met' }];
    engine.addRule({ conditions: { all: applies }, event: { type: 'applicable', params: { id } } });
    engine.addRule({ conditions: { all: met }, event: { type: 'met', params: { id } } });
  }
  return engine;
}

export function factsFor({ ratings, technology }: Rated): Record<string, unknown> {
  const rated = Object.entries(ratings).map(([id, { rating }]) => [id, rating] as const);
  return { ...Object.fromEntries(rated), technology };
}

/** What both must agree on, told from what the engine found. */
export function countFound({ events }: Awaited<ReturnType<Engine['run']>>): Count {
  const of = (type: string): string[] =>
    events.flatMap((event) =>
      event.type === type && typeof event.params?.['id'] === 'string' ? [event.params['id']] : [],
    );
  return { met: of('met'), applicable: of('applicable') };
}
