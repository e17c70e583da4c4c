import { describe, expect, it } from 'vitest';
import { begin, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import type { Scopes } from '../rule.ts';
import { initiativeDiagram } from './diagram.ts';
import { whereaboutsOf } from './whereabouts.ts';

const stands = (story: Story): Scopes['initiative'] => {
  const situation = story.world.situation(story.aim);
  if (situation.initiative === undefined) throw new Error('there is no initiative');
  return { ...situation, initiative: situation.initiative };
};
const seenBy = (story: Story, by: Player) => {
  const context = story.world.contextOf(story.city.people[by]);
  return {
    where: whereaboutsOf(stands(story), context),
    drawn: (format: 'svg' | 'mermaid', language: 'sv' | 'en' = 'en') =>
      initiativeDiagram(stands(story), context, { format, language }),
  };
};

const requested = (): Story => {
  const story = takenIn(begin());
  does(story, 'bearer', 'describeNeed');
  does(story, 'bearer', 'describeIdea');
  story.given('bearer', 'nameManager', { personId: story.city.people.manager });
  story.given('leader', 'nameCoach', { personId: story.city.people.coach });
  does(story, 'manager', 'endorse');
  does(story, 'coach', 'openGateCase', { gate: 'time' });
  does(story, 'assessor', 'rateCriteria');
  return does(story, 'bearer', 'requestDecision');
};

describe('where an initiative stands', () => {
  it('is at intake until it is taken in, and then in its phase, before its gates', () => {
    const story = begin();
    takenIn(story);
    const { where, drawn } = seenBy(story, 'bearer');
    expect(where).toMatchObject({ standing: 'active', phase: 'exploreIdea', passed: [], ending: null });
    expect(where.ahead.map(({ gate }) => gate.id)).toEqual(['time']);
    expect(where.ahead[0]?.unmet?.map(({ id }) => id)).toContain('needDescribed');
    expect(drawn('svg')).toContain('class="room here"');
    expect(drawn('mermaid')).toContain('class phase0 here');
    expect(drawn('svg')).toMatch(/what is missing is “The need is described”/);
    expect(drawn('svg', 'sv')).toMatch(/det som saknas är ”Behovet är beskrivet”/);
  });

  it('is told to whoever may not read the dossier without what is missing', () => {
    const story = takenIn(begin());
    const { where, drawn } = seenBy(story, 'outsider');
    expect(where.ahead).toMatchObject([{ status: null, unmet: null }]);
    expect(drawn('svg')).toContain('comes next.');
  });

  it('shows the gates that have been passed, and that a decision has been requested', () => {
    const story = givenTime(takenIn(begin()));
    const { where, drawn } = seenBy(story, 'bearer');
    expect(where).toMatchObject({ phase: 'exploreSetup', passed: ['time'] });
    // The gate stands on two ways of the model, and is ticked on both.
    expect(drawn('svg').match(/class="tick"/g)).toHaveLength(2);
    expect(drawn('mermaid')).toMatch(/class gate\d_\d passed/);
    expect(seenBy(requested(), 'outsider').drawn('svg')).toContain('a decision has been requested.');
  });

  it('is its ending once it has ended, and at rest while it rests', () => {
    const story = takenIn(begin());
    const wakes = { reason: 'Vi väntar.', wakeUpOn: '2026-05-01', awaits: null };
    story.given('leader', 'pauseInitiative', wakes);
    expect(seenBy(story, 'bearer').drawn('svg')).toContain('At rest in: ');
    story.given('leader', 'resumeInitiative', { reason: 'Nu.' });
    const ending = story.world.model.endings.find(({ kind }) => kind === 'stopped')?.id ?? '';
    story.given('leader', 'endInitiative', { reason: 'Slut.', tryAgainIf: 'Ny budget.' }, { ending });
    const { where, drawn } = seenBy(story, 'bearer');
    expect(where).toMatchObject({ standing: 'ended', ending, ahead: [] });
    expect(drawn('svg')).toContain('class="stopped here"');
    expect(drawn('svg')).not.toContain('class="room here"');
  });
});

it('nothing of a decision that waits for its notification shows outside the deciding circle', () => {
  const [story, before] = [requested(), requested()];
  const embargo = { reason: 'Pressen först.', until: '2026-06-01' };
  expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
  for (const by of ['bearer', 'coach', 'manager', 'outsider'] as const) {
    for (const format of ['svg', 'mermaid'] as const) {
      expect(seenBy(story, by).drawn(format), by).toBe(seenBy(before, by).drawn(format));
    }
  }
  expect(seenBy(story, 'decider').drawn('svg')).toContain('waiting to be made known.');
});

it('what follows from ratings that are sealed is not among what is missing', () => {
  const story = takenIn(begin());
  does(story, 'leader', 'openGateCase', { gate: 'time' });
  does(story, 'assessor', 'rateCriteria');
  const needsOf = (by: Player) => seenBy(story, by).where.ahead[0]?.unmet?.map(({ id }) => id) ?? [];
  const model = story.world.model.gates.find(({ id }) => id === 'time');
  const rated = (model?.needs ?? [])
    .filter((need) => JSON.stringify(need).includes('criteria.met'))
    .map(({ id }) => id);
  for (const id of rated) expect(needsOf('secondAssessor')).not.toContain(id);
});
