import { describe, expect, it } from 'vitest';
import { argsFor, atMoney, tries } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does } from '../testing/journey-steps.ts';
import { describeRefusal, namesIn, noNames } from '../text.ts';

/** Sets one more goal, and answers its id. */
function anotherGoal(story: Story, name: string): string {
  const args = { ...argsFor(story, 'bearer', 'setEffectGoal', {}, { goalId: null }), name };
  story.given('bearer', 'setEffectGoal', args, { goalId: null });
  return story.initiative.effectGoals.at(-1)?.id ?? '';
}

/** What is refused where the decision is requested, and how it is said. */
function requestedTooEarly(story: Story) {
  const { refusal } = tries(story, 'bearer', 'requestDecision', { deviations: [] });
  if (refusal?.code !== 'needsNotMet') throw new Error(`not what is asked about: ${JSON.stringify(refusal)}`);
  const names = namesIn(story.world.situation(story.aim), story.world.contextOf(story.city.people.bearer));
  const said = (language: 'sv' | 'en') => describeRefusal(refusal, language, names).detail;
  const goalIdsOf = (needId: string) => refusal.unmet.find(({ id }) => id === needId)?.missing[0]?.goalIds;
  return { refusal, said, goalIdsOf };
}

describe('a need that hangs on single goals', () => {
  /** At the scale gate with one goal measured and these besides. */
  function atScaleGate(others: readonly string[]) {
    const story = atMoney();
    const ids = others.map((name) => anotherGoal(story, name));
    const measured = story.initiative.effectGoals[0]?.id ?? '';
    does(story, 'bearer', 'requestDecision');
    decides(story, 'decider', 'approve');
    does(story, 'bearer', 'recordMeasurement', { goalId: measured });
    does(story, 'leader', 'enterPhase', { phase: 'evaluate' });
    does(story, 'leader', 'openGateCase', { gate: 'scale' });
    return { ids, ...requestedTooEarly(story) };
  }

  it('names those that are not measured, and no others', () => {
    const { ids, refusal, said, goalIdsOf } = atScaleGate(['Färre fall', 'Lugnare nätter']);
    expect(goalIdsOf('measured')).toEqual(ids);
    expect(goalIdsOf('receivingUnit')).toBeUndefined();
    expect(said('sv')).toContain('(minst 1, nu 0; saknas för ”Färre fall” och ”Lugnare nätter”)');
    expect(said('en')).toContain('(at least 1, now 0; lacking for “Färre fall” and “Lugnare nätter”)');
    expect(describeRefusal(refusal, 'sv', noNames).detail).toContain('(minst 1, nu 0)');
  });

  it('names five, and counts the rest', () => {
    const { said } = atScaleGate(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
    expect(said('sv')).toContain('saknas för ”A”, ”B”, ”C”, ”D”, ”E” och 2 till)');
    expect(said('en')).toContain('“E” and 2 more)');
  });

  it('names those without a baseline', () => {
    const story = atMoney();
    const [goal] = story.initiative.effectGoals;
    const target = { goalId: goal?.id ?? '' };
    const change = { name: 'Färre fall', baseline: null, reason: 'Mätaren visade fel.' };
    story.given('bearer', 'setEffectGoal', argsFor(story, 'bearer', 'setEffectGoal', change, target), target);
    const { said, goalIdsOf } = requestedTooEarly(story);
    expect(goalIdsOf('baseline')).toEqual([goal?.id]);
    expect(said('sv')).toContain('saknas för ”Färre fall”');
  });
});
