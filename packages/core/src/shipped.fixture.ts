import { findShippedModel } from './process-model/shipped.ts';
import type { ProcessModel } from './process-model/types.ts';
import { argsFor, begin, tries } from './story.fixture.ts';
import type { Story } from './testing/given.ts';
import { does } from './testing/journey-steps.ts';

export const shipped = (key: string): ProcessModel => {
  const model = findShippedModel(key, 1);
  if (model === undefined) throw new Error(`${key} 1 is not shipped`);
  return model;
};

export const unmet = (story: Story): unknown => {
  const { refusal } = tries(story, 'bearer', 'requestDecision', { deviations: [] });
  return refusal?.code === 'needsNotMet' ? refusal.unmet.map(({ id }) => id) : refusal;
};

/** Rates all that applies as met, but for some. */
export const rates = (
  story: Story,
  by: 'assessor' | 'secondAssessor',
  other: Readonly<Record<string, string>> = {},
): void => {
  const { ratings } = argsFor(story, by, 'rateCriteria');
  const rated = Object.keys(ratings).map((id) => [id, { rating: other[id] ?? 'met', justification: 'Så är det.' }]);
  story.given(by, 'rateCriteria', { ratings: Object.fromEntries(rated) });
};

/** A draft of the model's first entry, submitted and taken in; with the questions of the model answered as said. */
export const enters = (key: string, entry: string, answers: Readonly<Record<string, string>> = {}): Story => {
  const story = begin(shipped(key));
  const proposedUnitId = story.city.units.owner;
  story.given('bearer', 'draftInitiative', argsFor(story, 'bearer', 'draftInitiative', { entry, proposedUnitId }));
  if (Object.keys(answers).length > 0) story.given('bearer', 'answerQuestions', { answers });
  does(story, 'bearer', 'submitInitiative');
  return story.given('leader', 'acceptAtIntake', { owningUnitId: proposedUnitId });
};
