import { summariseAssessments, type ProcessModel } from '@idesluss/core';
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

/** The core's summary of one case: counts with what each criterion contributed, what is missing, and the way up. */
export function summariseInCore(model: ProcessModel, { ratings, technology }: Rated): Count {
  const facts = (name: string): boolean | undefined => (name === 'answers.technologyInvolved' ? technology : undefined);
  const { perCriterion } = summariseAssessments(model, [{ assessorId: 'a', ratings }], facts);
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

export async function summariseInEngine(engine: Engine, facts: Record<string, unknown>): Promise<Count> {
  const { events } = await engine.run(facts);
  const of = (type: string): string[] =>
    events.flatMap((event) =>
      event.type === type && typeof event.params?.['id'] === 'string' ? [event.params['id']] : [],
    );
  return { met: of('met'), applicable: of('applicable') };
}
