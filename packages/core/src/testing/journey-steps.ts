import { witness } from './witness.ts';
import { decision } from './witness-gate.ts';
import type { CommandType, TargetOf } from '../commands.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { Player } from './city.ts';
import type { Story } from './given.ts';

/** Does a command with its witness: for steps whose words play no part. */
export function does<K extends CommandType>(story: Story, by: Player, type: K, target?: TargetOf<K>): Story {
  const { world, city } = story;
  const situation = world.situation({ initiativeId: idOf(story) });
  // Without a target the command has none.
  const args = witness(type, situation, world.contextOf(city.people[by], story.aim), target as TargetOf<K>);
  return story.given(by, type, args, target);
}

/** Decides the open case, on its latest dossier. */
export function decides(story: Story, by: Player, outcome: OutcomeKind): Story {
  const { world, city } = story;
  const situation = world.situation({ initiativeId: idOf(story) });
  return story.given(by, 'decideGate', decision(situation, world.contextOf(city.people[by], story.aim), outcome));
}

function idOf({ aim }: Story): string {
  return aim.initiativeId ?? '';
}

/** A draft, submitted and taken in for the unit that is to own it: the first phase. */
export function takenIn(story: Story, owningUnitId = story.city.units.owner): Story {
  const { owner } = story.city.units;
  const { model } = story.world;
  story.given('bearer', 'draftInitiative', {
    processModelId: model.id,
    entry: model.entries[0]?.id ?? '',
    origin: 'idea',
    visibility: 'internal',
    bearerKind: 'employee',
    title: 'Sensorer i papperskorgar',
    summary: 'Töm bara de korgar som är fulla.',
    area: 'renhållning',
    proposedUnitId: owner,
  });
  does(story, 'bearer', 'submitInitiative');
  return story.given('leader', 'acceptAtIntake', { owningUnitId });
}

/** Through the time gate, with forty hours. */
export function givenTime(story: Story): Story {
  does(story, 'bearer', 'describeNeed');
  does(story, 'bearer', 'describeIdea');
  story.given('bearer', 'nameManager', { personId: story.city.people.manager });
  story.given('leader', 'nameCoach', { personId: story.city.people.coach });
  does(story, 'manager', 'endorse');
  does(story, 'coach', 'openGateCase', { gate: 'time' });
  does(story, 'assessor', 'rateCriteria');
  does(story, 'bearer', 'requestDecision');
  return decides(story, 'decider', 'approve');
}

/** A goal, a bounded pilot, a rating and an application: ready to request the decision at the money gate. */
export function preparedForMoney(story: Story, amountMinor: number): Story {
  const { units, funds } = story.city;
  does(story, 'bearer', 'setEffectGoal', { goalId: null });
  does(story, 'bearer', 'planPilot');
  does(story, 'bearer', 'openGateCase', { gate: 'money' });
  does(story, 'assessor', 'rateCriteria');
  return story.given('bearer', 'applyForMoney', {
    basedOn: story.initiative.version,
    amountMinor,
    costLines: [{ text: 'Sensorer', amountMinor }],
    from: '2026-04-01',
    to: '2026-12-31',
    recipientUnitId: units.owner,
    projectCode: 'P-100',
    shares: amountMinor === 0 ? [] : [{ payerUnitId: units.owner, fundId: funds.owner, amountMinor }],
  });
}

/** Money into a fund, by the unit that owns it. */
export function allocated(story: Story, which: 'owner' | 'other', amountMinor: number): Story {
  const by = which === 'owner' ? 'decider' : 'otherDecider';
  const aim = { fundId: story.city.funds[which] };
  return story.given(by, 'allocateFund', { amountMinor, reference: 'Budgetbeslut' }, undefined, aim);
}

/** Into the pilot, with money of the owning unit. */
export function piloting(story: Story): Story {
  allocated(story, 'owner', 30_000_000);
  preparedForMoney(givenTime(takenIn(story)), 25_000_000);
  does(story, 'bearer', 'requestDecision');
  return decides(story, 'decider', 'approve');
}
