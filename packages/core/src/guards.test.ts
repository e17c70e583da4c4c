import { describe, expect, it } from 'vitest';
import { audienceOf } from './access/audience.ts';
import { gatesAhead } from './gate-case/ways.ts';
import { factLookup } from './initiative/facts.ts';
import { begin, helsingborg, requested, tries, triesDecision } from './story.fixture.ts';
import type { Story } from './testing/given.ts';
import { does, piloting } from './testing/journey-steps.ts';

/** The bearer comes to hold this as well. */
const alsoHolds = (story: Story, role: 'registrar' | 'sluiceOffice'): Story => {
  const personId = story.city.people.bearer;
  return story.given('office', 'assignRole', { personId, role, unitId: null, validFrom: '2026-01-01', validTo: null });
};

describe('a bearer who holds more', () => {
  const embargo = { reason: 'Pressen', until: '2026-03-09' };

  it.each(['registrar', 'sluiceOffice'] as const)(
    'as %s neither sees, decides nor notifies what is decided on the idea',
    (role) => {
      const story = alsoHolds(requested(), role);
      const before = [story.may('bearer', 'decideGate'), story.may('bearer', 'notifyDecision')];
      triesDecision(story, 'decider', 'approve', { embargo });
      const { world, city, aim } = story;
      expect(audienceOf(world.situation(aim), world.contextOf(city.people.bearer))).not.toBe('circle');
      // The same no before and after: it tells nothing.
      expect([story.may('bearer', 'decideGate'), story.may('bearer', 'notifyDecision')]).toEqual(before);
      expect(before.map((refusal) => refusal?.code)).toContain('recused');
    },
  );

  it('does not endorse, though named as manager', () => {
    const { world, city, aim, initiative } = piloting(begin());
    const situation = {
      ...world.situation(aim),
      initiative: { ...initiative, phase: 'exploreIdea', managerId: city.people.bearer },
    };
    const context = world.contextOf(city.people.bearer);
    expect(world.core.may('endorse', situation, context, undefined)).toMatchObject({ code: 'recused' });
  });
});

describe('what counts as accepted and in use', () => {
  const evaluated = () => does(piloting(begin()), 'leader', 'enterPhase', { phase: 'evaluate' });
  const accepted = ({ world, aim, city }: Story) =>
    factLookup(world.situation(aim), world.contextOf(city.people.leader))('receivingUnit.accepted');

  it('is the acceptance of the unit that the plan names now', () => {
    const story = evaluated();
    const { receiving, other } = story.city.units;
    const plan = { receivingUnitId: receiving, from: '2026-06-01', text: 'Så här.' };
    story.given('leader', 'planImplementation', plan);
    expect(accepted(story)).toBe(false);
    does(story, 'receiver', 'acceptOwnership');
    expect(accepted(story)).toBe(true);
    story.given('leader', 'planImplementation', { ...plan, receivingUnitId: other });
    expect(accepted(story)).toBe(false);
  });

  it('is one adoption of each unit, in use today, whatever else a model asks for', () => {
    const model = helsingborg();
    const endings = model.endings.map((ending) => ({ ...ending, needs: [] }));
    const story = piloting(begin({ ...model, endings }));
    const { world, city, initiative } = story;
    const scaling = { ...initiative, phase: 'scale' };
    const leader = world.contextOf(city.people.leader);
    const may = (inUseFrom: string) => {
      const adopter = { unitId: city.units.owner, publicBodyId: null };
      const adoptions = [{ id: 'a', ...adopter, inUseFrom, reference: null, at: world.now }];
      const situation = { ...world.situation(story.aim), initiative: { ...scaling, adoptions } };
      return world.core.may('complete', situation, leader, { ending: 'implemented' });
    };
    expect(may('2026-03-03')).toMatchObject({ code: 'needsNotMet', unmet: [{ id: 'adoption-in-use' }] });
    expect(may('2026-03-02')).toBeUndefined();
  });

  it('no unit adopts twice', () => {
    const story = piloting(begin());
    story.given('leader', 'endInitiative', { reason: 'Nog.', tryAgainIf: null }, { ending: 'stopped' });
    const unitId = story.city.units.owner;
    expect(tries(story, 'leader', 'registerAdoption', { unitId }).refusal).toBeUndefined();
    expect(tries(story, 'leader', 'registerAdoption', { unitId }).refusal).toMatchObject({ rule: 'adoptedAlready' });
  });
});

it('a gate passed on an earlier visit stands ahead again', () => {
  const { initiative } = piloting(begin());
  const back = { ...initiative, phase: 'exploreSetup', phaseVisits: { ...initiative.phaseVisits, exploreSetup: 2 } };
  const ahead = (phaseVisits: Readonly<Record<string, number>>) =>
    gatesAhead(helsingborg(), { ...back, phaseVisits }).map(({ gate }) => gate.id);
  expect(ahead({ exploreSetup: 2 })).toEqual(['money']);
  expect(ahead({ exploreSetup: 1 })).toEqual([]);
});
