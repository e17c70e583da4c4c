import type { ArgsOf, Command, CommandType, TargetOf } from '../commands.ts';
import { anyRules } from '../decide.ts';
import type { Fund } from '../fund/state.ts';
import type { GateCase } from '../gate-case/state.ts';
import type { Initiative } from '../initiative/state.ts';
import type { RecordedEvent } from '../record/event.ts';
import type { Refusal } from '../refusal.ts';
import type { Aim } from './situation-at.ts';
import { stateOf } from './situation-at.ts';
import type { World } from './world.ts';
import { type City, type Player, seedCity } from './city.ts';

/** What came of a command: the types of its events in order, or the refusal. */
export interface Then {
  readonly refusal: Refusal | undefined;
  readonly events: readonly RecordedEvent[];
  readonly types: readonly string[];
}

/** One initiative's story in a seeded city: what is given is done, what is asked about is answered. */
export interface Story {
  readonly world: World;
  readonly city: City;
  readonly aim: Aim;
  readonly initiative: Initiative;
  /** The open gate case, or the latest one. */
  readonly gateCase: GateCase;
  readonly fund: (which: keyof City['funds']) => Fund;
  /** Something that has happened: a refusal here is a mistake in the test. */
  readonly given: <K extends CommandType>(
    by: Player,
    type: K,
    args: ArgsOf<K>,
    target?: TargetOf<K>,
    aim?: Aim,
  ) => Story;
  /** The command in question. */
  readonly when: <K extends CommandType>(by: Player, type: K, args: ArgsOf<K>, target?: TargetOf<K>, aim?: Aim) => Then;
  readonly may: <K extends CommandType>(by: Player, type: K, target?: TargetOf<K>, aim?: Aim) => Refusal | undefined;
}

/** Begins a story; the first drafted initiative is the one it is about. */
export function given(world: World): Story {
  const city = seedCity(world);
  let initiativeId = '';
  let gateCaseId: string | undefined;
  // As a shell does: a case by its own address, else the initiative with the case that is open.
  const aim = (type: CommandType): Aim => {
    const { scope } = anyRules[type];
    if (['tenant', 'challenge', 'decisionRound', 'processModel', 'publicBody'].includes(scope)) return {};
    return scope === 'gateCase' && gateCaseId !== undefined ? { initiativeId, gateCaseId } : { initiativeId };
  };
  const told = <S>(state: S | undefined): S => {
    if (state === undefined) throw new Error('the story has not come that far');
    return state;
  };
  const when: Story['when'] = (by, type, args, target, other) => {
    // The pieces are of one command type, as the signature of `when` says.
    const command = { type, target, args } as unknown as Command;
    const answer = world.act(city.people[by], { ...aim(type), ...other }, command);
    if (!answer.ok) return { refusal: answer.refusal, events: [], types: [] };
    for (const event of answer.value) {
      if (event.type === 'initiativeDrafted') initiativeId ||= event.streamId;
      if (event.type === 'gateCaseOpened') gateCaseId = event.streamId;
    }
    return { refusal: undefined, events: answer.value, types: answer.value.map((event) => event.type) };
  };
  const story: Story = {
    world,
    city,
    get aim() {
      return { initiativeId };
    },
    get initiative() {
      return told(stateOf(world.streams, 'initiative', initiativeId));
    },
    get gateCase() {
      return told(stateOf(world.streams, 'gateCase', gateCaseId));
    },
    fund: (which) => told(stateOf(world.streams, 'fund', city.funds[which])),
    when,
    given: (by, type, args, target, other) => {
      const { refusal } = when(by, type, args, target, other);
      if (refusal !== undefined) throw new Error(`${type} by ${by} was refused: ${JSON.stringify(refusal)}`);
      return story;
    },
    // As above: without a target the command has none.
    may: (by, type, target, other) =>
      world.may(city.people[by], { ...aim(type), ...other }, type, target as TargetOf<typeof type>),
  };
  return story;
}
