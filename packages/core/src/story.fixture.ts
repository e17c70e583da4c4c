import type { ArgsOf, CommandType, TargetOf } from './commands.ts';
import { findShippedModel } from './process-model/shipped.ts';
import type { OutcomeKind, ProcessModel } from './process-model/types.ts';
import { sha256 } from './sha256.fixture.ts';
import type { Player } from './testing/city.ts';
import { given, type Story, type Then } from './testing/given.ts';
import { allocated, does, givenTime, preparedForMoney, takenIn } from './testing/journey-steps.ts';
import { decision } from './testing/witness-gate.ts';
import { witness } from './testing/witness.ts';
import { type Core, createWorld, soundCore } from './testing/world.ts';

export function helsingborg(): ProcessModel {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  return model;
}

/** A new city in which nothing has been drafted yet. */
export function begin(model: ProcessModel = helsingborg()): Story {
  return given(createWorld({ model, sha256 }));
}

/** The same by a changed Helsingborg that has errors, so that nothing could begin by it: for rules that hold even then. */
export function beginWithErrors(model: ProcessModel): Story {
  const decide: Core['decide'] = (situation, context, command) =>
    soundCore.decide(
      situation,
      command.type === 'draftInitiative' ? { ...context, model: helsingborg() } : context,
      command,
    );
  return given(createWorld({ model, sha256, core: { ...soundCore, decide } }));
}

/** The witness of a command where the story stands, with some of it changed. */
export function argsFor<K extends CommandType>(
  { world, city, aim }: Story,
  by: Player,
  type: K,
  change: Partial<ArgsOf<K>> = {},
  target?: TargetOf<K>,
): ArgsOf<K> {
  // Without a target the command has none.
  const made = witness(type, world.situation(aim), world.contextOf(city.people[by], aim), target as TargetOf<K>);
  return { ...made, ...change };
}

/** Tries a command with its witness, or with some of it changed. */
export function tries<K extends CommandType>(
  story: Story,
  by: Player,
  type: K,
  change: Partial<ArgsOf<K>> = {},
  target?: TargetOf<K>,
): Then {
  return story.when(by, type, argsFor(story, by, type, change, target), target);
}

/** Tries a decision of the open case. */
export function triesDecision(
  story: Story,
  by: Player,
  outcome: OutcomeKind,
  change: Partial<ArgsOf<'decideGate'>> = {},
): Then {
  const { world, city, aim } = story;
  const args = decision(world.situation(aim), world.contextOf(city.people[by], aim), outcome);
  return story.when(by, 'decideGate', { ...args, ...change });
}

/** At the money gate, with an application to be paid by the owning unit, not requested yet. */
export function atMoney(amountMinor = 25_000_000, allocatedMinor = 30_000_000): Story {
  const story = begin();
  allocated(story, 'owner', allocatedMinor);
  return preparedForMoney(givenTime(takenIn(story)), amountMinor);
}

/** The same with the decision requested. */
export function requested(amountMinor?: number, allocatedMinor?: number): Story {
  return does(atMoney(amountMinor, allocatedMinor), 'bearer', 'requestDecision');
}

/** At the money gate with an application shared by two units, 100 000 and 50 000 kronor. */
export function shared(): Story {
  const story = atMoney(0);
  allocated(story, 'other', 20_000_000);
  const { units, funds } = story.city;
  story.given('bearer', 'applyForMoney', {
    ...argsFor(story, 'bearer', 'applyForMoney'),
    amountMinor: 15_000_000,
    costLines: [{ text: 'Allt', amountMinor: 15_000_000 }],
    shares: [
      { payerUnitId: units.owner, fundId: funds.owner, amountMinor: 10_000_000 },
      { payerUnitId: units.other, fundId: funds.other, amountMinor: 5_000_000 },
    ],
  });
  return story;
}

/** The share that this unit is to pay. */
export function shareOf(story: Story, unit: 'owner' | 'other'): { shareId: string } {
  const share = story.gateCase.application?.shares.find(({ payerUnitId }) => payerUnitId === story.city.units[unit]);
  return { shareId: share?.id ?? '' };
}
