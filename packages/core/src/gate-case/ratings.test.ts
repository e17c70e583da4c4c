import { expect, it } from 'vitest';
import { type Fact, facts, summariseCase } from '../initiative/facts.ts';
import type { Condition } from '../process-model/need.ts';
import { argsFor, beginWithErrors, helsingborg, tries } from '../story.fixture.ts';
import { givenTime, preparedForMoney, takenIn } from '../testing/journey-steps.ts';

/** The money gate with every criterion asked for on this condition only, and all rated that must be. */
const ratedWhen = (appliesWhen: Condition) => {
  const model = helsingborg();
  const criteria = model.criteria.map((criterion) => ({ ...criterion, appliesWhen }));
  const story = preparedForMoney(givenTime(takenIn(beginWithErrors({ ...model, criteria }))), 0);
  const demanded = Object.keys(argsFor(story, 'assessor', 'rateCriteria').ratings).length;
  expect(tries(story, 'assessor', 'rateCriteria').refusal).toBeUndefined();
  const shown = tries(story, 'bearer', 'requestDecision').events[0]?.facts['facts'];
  const summary = summariseCase(story.world.situation(story.aim), story.world.contextOf(story.city.people.office));
  return { demanded, summary, shown };
};

it.each([
  [{ fact: 'origin', is: 'idea' }, 9],
  [{ fact: 'origin', is: 'challenge' }, 0],
  [{ fact: 'bearer.hasManager', is: true }, 9],
  [{ fact: 'collaborators.count', atLeast: 1 }, 0],
  [{ fact: 'application.kind', is: 'money' }, 9],
  // What follows from ratings is unknown to what decides whether there are any.
  [{ fact: 'criteria.applicableCount', atLeast: 0 }, 0],
  [{ not: { fact: 'score.value', atLeast: 0 } }, 9],
] as const)('what is rated when %j is what the dossier and the summary count', (condition, count) => {
  const { demanded, summary, shown } = ratedWhen(condition);
  expect([demanded, summary.applicableCount, summary.metCount]).toEqual([count, count, count]);
  expect(shown).toMatchObject({ 'criteria.applicableCount': count, 'criteria.metCount': count });
});

it('every fact from ratings says that it is one', () => {
  const table: Readonly<Record<string, Fact>> = facts;
  const fromRatings = Object.keys(table).filter((name) => table[name]?.madeTrueBy.includes('rateCriteria'));
  expect(fromRatings).toEqual(Object.keys(table).filter((name) => /^(assessments|criteria|score)\./.test(name)));
});
