import { describe, expect, it } from 'vitest';
import { begin, tries } from '../story.fixture.ts';
import { decides, does, piloting } from '../testing/journey-steps.ts';
import type { Story } from '../testing/given.ts';

/** In the last phase, with a receiving unit that has not taken over yet. */
function atScale(): Story {
  const story = piloting(begin());
  const goalId = story.initiative.effectGoals[0]?.id ?? '';
  does(story, 'bearer', 'recordMeasurement', { goalId });
  does(story, 'leader', 'enterPhase', { phase: 'evaluate' });
  does(story, 'bearer', 'evaluate');
  tries(story, 'leader', 'planImplementation', { receivingUnitId: story.city.units.receiving });
  does(story, 'leader', 'openGateCase', { gate: 'scale' });
  does(story, 'bearer', 'requestDecision');
  return decides(story, 'decider', 'approve');
}

describe('an adoption', () => {
  const missing = { code: 'argumentRefused', pointer: '/reference', rule: 'missing' };

  it('by a unit that nobody has asked is told with where the unit says so, unless the unit says it itself', () => {
    const story = atScale();
    const { units } = story.city;
    const adopts = (by: 'leader' | 'receiver', unitId: string, reference: string | null = null) =>
      tries(story, by, 'registerAdoption', { unitId, reference }).refusal;
    expect(adopts('leader', units.other)).toEqual(missing);
    expect(adopts('receiver', units.other)).toEqual(missing);
    expect(adopts('receiver', units.owner)).toEqual(missing);
    expect(adopts('leader', units.owner)).toBeUndefined();
    expect(adopts('leader', units.other, 'Nämndens beslut § 9')).toBeUndefined();
    expect(story.initiative.adoptions).toMatchObject([{ reference: null }, { reference: 'Nämndens beslut § 9' }]);
  });

  it('by the receiving unit needs no reference, and does not wait for it to take over: the ending does', () => {
    const story = atScale();
    const adoption = { unitId: story.city.units.receiving, reference: null };
    expect(tries(story, 'leader', 'registerAdoption', adoption).refusal).toBeUndefined();
    expect(story.may('leader', 'complete', { ending: 'implemented' })).toMatchObject({
      code: 'needsNotMet',
      excusable: false,
    });
    does(story, 'receiver', 'acceptOwnership');
    expect(story.may('leader', 'complete', { ending: 'implemented' })).toBeUndefined();
  });
});
