import { expect, it } from 'vitest';
import type { Need } from '../process-model/types.ts';
import type { Scopes } from '../rule.ts';
import { atMoney, begin, helsingborg, requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { allocated, does, takenIn } from '../testing/journey-steps.ts';
import { comparedCase } from './compare.ts';
import { prepared } from './rounds.fixture.ts';

const situationOf = ({ world, aim, initiative, gateCase }: Story): Scopes['gateCase'] => ({
  ...world.situation(aim),
  initiative,
  gateCase,
});
const seenBy = (story: Story, by: Player) =>
  comparedCase(situationOf(story), story.world.contextOf(story.city.people[by]));

it('shows a case as each reader may see it: sums and needs for those who take part, what payers say for the circle', () => {
  const story = shared();
  tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
  const decider = seenBy(story, 'decider');
  expect(decider).toMatchObject({ coveredShare: 1 / 3, summary: { metCount: 8 } });
  expect(decider?.gateCase.application?.amountMinor).toBe(15_000_000);
  expect(decider?.needs?.map(({ id, met }) => [id, met])).toContainEqual(['effectGoals', true]);
  expect(seenBy(story, 'bearer')).toMatchObject({ coveredShare: null, summary: null });
  expect(seenBy(story, 'bearer')?.needs).not.toBeNull();
  // Who merely may read the idea sees neither ratings nor what the dossier rests on.
  expect(seenBy(story, 'outsider')).toMatchObject({ coveredShare: null, summary: null, needs: null });
  expect(seenBy(story, 'assessor')).toMatchObject({ summary: { metCount: 8 } });
});

it('keeps sealed what is sealed: neither the sum nor a need that follows from ratings', () => {
  const words = { sv: 'Minst fem kriterier uppfylls', en: 'At least five criteria are met' };
  const rated: Need = { id: 'rated', text: words, condition: { fact: 'criteria.metCount', atLeast: 5 } };
  const model = helsingborg();
  const gates = model.gates.map((gate) => (gate.id === 'time' ? { ...gate, needs: [...gate.needs, rated] } : gate));
  const story = begin({ ...model, gates });
  allocated(story, 'owner', 30_000_000);
  does(takenIn(story), 'bearer', 'openGateCase', { gate: 'time' });
  does(story, 'assessor', 'rateCriteria');
  const needFor = (by: Player) => seenBy(story, by)?.needs?.find(({ id }) => id === 'rated')?.met;
  expect(needFor('assessor')).toBe(true);
  for (const by of ['secondAssessor', 'bearer'] as const) {
    expect(needFor(by), by).toBeNull();
    expect(seenBy(story, by)?.summary, by).toBeNull();
    expect(seenBy(story, by)?.needs?.find(({ id }) => id === 'needDescribed')?.met, by).toBe(false);
  }
});

it('says of a need whether it applies to the case, and calls none met that does not', () => {
  const story = prepared();
  const { initiative } = story;
  const unmanaged = { ...story, initiative: { ...initiative, managerId: null, endorsement: null } };
  const needFor = (one: Story) => seenBy(one, 'decider')?.needs?.find(({ id }) => id === 'managerEndorses');
  expect(needFor(unmanaged)).toMatchObject({ applies: false, met: null });
  const managed = { ...story, initiative: { ...initiative, managerId: story.city.people.manager, endorsement: null } };
  expect(needFor(managed)).toMatchObject({ applies: true, met: false });
});

it('is silent about a decision that waits for its notification', () => {
  const story = requested();
  const before = JSON.stringify(['bearer', 'assessor', 'outsider'].map((by) => seenBy(story, by as Player)));
  triesDecision(story, 'decider', 'approve', { embargo: { reason: 'Pressen', until: '2026-03-09' } });
  expect(JSON.stringify(['bearer', 'assessor', 'outsider'].map((by) => seenBy(story, by as Player)))).toBe(before);
  expect(seenBy(story, 'decider')?.gateCase.awaiting?.outcome).toBe('approve');
});

it('is nothing for whoever may not read the idea', () => {
  const story = atMoney();
  story.given('bearer', 'reviseInitiative', { visibility: 'invited' });
  expect(seenBy(story, 'outsider')).toBeUndefined();
  expect(seenBy(story, 'decider')).toBeDefined();
});

it('keeps from whoever takes no part what was carried over to the case: a sum of it tells of it too', () => {
  const { gateCase, ...story } = prepared();
  const [criterionId = ''] = story.world.model.gates.find(({ id }) => id === gateCase.gate)?.criteria ?? [];
  const rated = { assessorId: story.city.people.assessor, rating: 'met', ratedAt: '2026-01-01T00:00:00.000Z' };
  const carriedOver = [{ ...rated, criterionId, gateCaseId: gateCase.id }];
  const carried = { ...story, gateCase: { ...gateCase, carriedOver } };
  expect(seenBy(carried, 'bearer')).toMatchObject({ gateCase: { sealed: false }, summary: { metCount: 1 } });
  expect(seenBy(carried, 'outsider')).toMatchObject({ gateCase: { sealed: true, carriedOver: [] }, summary: null });
  expect(seenBy({ ...story, gateCase }, 'outsider')).toMatchObject({ gateCase: { sealed: false } });
});
