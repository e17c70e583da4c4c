import fc from 'fast-check';
import { expect, it } from 'vitest';
import { begin, tries } from '../story.fixture.ts';
import { does, takenIn } from '../testing/journey-steps.ts';

const needIds = ['needDescribed', 'ideaDescribed'] as const;
const anyNeeds = fc.array(fc.constantFrom(...needIds), { maxLength: 5 });

it('a need deviated from twice is refused by name', () => {
  const story = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
  const deviations = [...needIds, 'needDescribed'].map((needId) => ({ needId, reason: 'Brådskar.' }));
  expect(tries(story, 'bearer', 'requestDecision', { deviations }).refusal).toEqual({
    code: 'argumentRefused',
    pointer: '/deviations/2/needId',
    rule: 'duplicate',
  });
});

it('nothing given is lost: every deviation of a request that is taken stands in the dossier with its own reason', () => {
  const ground = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
  fc.assert(
    fc.property(anyNeeds, (needs) => {
      const deviations = needs.map((needId, index) => ({ needId, reason: `Skäl ${index}` }));
      const world = ground.world.fork();
      const { id: gateCaseId, initiativeId } = ground.gateCase;
      const args = { basedOn: ground.initiative.version, deviations };
      const aim = { gateCaseId, initiativeId };
      const answer = world.act(ground.city.people.bearer, aim, { type: 'requestDecision', target: undefined, args });
      const shown = world.situation(aim).gateCase?.dossiers.at(-1)?.deviations ?? [];
      expect(shown).toEqual(answer.ok ? deviations : []);
      expect(answer.ok).toBe(needs.length === 2 && needs[0] !== needs[1]);
    }),
    { numRuns: 200 },
  );
});
