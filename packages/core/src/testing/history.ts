import type { ArgsOf, Command, CommandType, TargetOf } from '../commands.ts';
import { anyRules } from '../decide.ts';
import { decision } from './witness-gate.ts';
import { sequelWitnesses } from './witness-sequels.ts';
import type { Refusal } from '../refusal.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { RecordedEvent } from '../record/event.ts';
import type { Context, Situation } from '../situation.ts';
import { type City, type Player, players } from './city.ts';
import { type Dice, pick } from './dice.ts';
import { soundApplication } from './hostile-gate.ts';
import { hostileArgs, hostileTarget } from './hostile.ts';
import { type Aim, stateOf } from './situation-at.ts';
import { withSpares } from './spares.ts';
import { witness } from './witness.ts';
import type { World } from './world.ts';

// Object.keys forgets that it was given the complete table.
const commandTypes = Object.keys(anyRules) as readonly CommandType[];

/** One throw at the rules: who tried what on what, under which circumstances, and what came of it. */
export interface Attempt {
  readonly by: Player;
  readonly situation: Situation;
  readonly context: Context;
  readonly command: Command;
  /** What `may` said of it, as somebody who only reads is told. */
  readonly refusal: Refusal | undefined;
  readonly outcome: ReturnType<World['core']['decide']>;
  /** The change set was recorded as these. */
  readonly events: readonly RecordedEvent[];
}

/** What carries an initiative on, so that a history of dice comes further than its first phase. */
const onward: readonly (readonly [Player, CommandType])[] = [
  // First, so that few go into a round: there they wait.
  ['bearer', 'joinRound'],
  ['bearer', 'submitInitiative'],
  ['bearer', 'answerSupplement'],
  ['office', 'acceptAtIntake'],
  ['leader', 'answerOwnership'],
  ['bearer', 'setEffectGoal'],
  ['bearer', 'recordMeasurement'],
  ['bearer', 'correctMeasurement'],
  ['leader', 'openGateCase'],
  ['coach', 'openGateCase'],
  ['leader', 'enterPhase'],
  ['bearer', 'openAddedGrant'],
  ['bearer', 'applyForMoney'],
  ['assessor', 'rateCriteria'],
  ['assessor', 'rateJointly'],
  ['otherDecider', 'decideShare'],
  ['decider', 'decideShare'],
  ['bearer', 'requestDecision'],
  ['leader', 'closeRound'],
  ['registrar', 'decideGate'],
  ['decider', 'decideGate'],
  ['office', 'notifyDecision'],
  ['bearer', 'requestReconsideration'],
  ['decider', 'reconsiderDecision'],
  ['bearer', 'reportCondition'],
  ['decider', 'decideCondition'],
  ['registrar', 'decideCondition'],
  ['office', 'resumeInitiative'],
  ['registrar', 'settleQuestioning'],
  ['bearer', 'planImplementation'],
  ['leader', 'acceptOwnership'],
  ['leader', 'registerAdoption'],
  ['leader', 'complete'],
];

/** Tries one command by dice: what leads on, what is allowed, or anything by anybody. */
export function attempt(world: World, city: City, dice: Dice, initiativeId: string): Attempt {
  const [by, type] = chosen(world, city, dice, initiativeId);
  const measurementId = type === 'correctMeasurement' ? latestPoint(world, dice) : undefined;
  const aim: Aim = { ...aimOf(world, type, dice, initiativeId), ...(measurementId && { measurementId }) };
  const context = world.contextOf(city.people[by], aim);
  const situation = withSpares(world.situation(aim), context);
  const command = commandOf(type, situation, context, dice);
  const refusal = world.core.may(type, asRead(situation, context), context, command.target);
  const outcome = world.core.decide(situation, context, command);
  const events = outcome.ok ? world.record(city.people[by], outcome.value) : [];
  return { by, situation, context, command, refusal, outcome, events };
}

/** What a shell loads for whoever asks what they may do: nobody is named yet, so nobody else is known. */
function asRead(situation: Situation, { actor }: Context): Situation {
  const { known } = situation;
  const own = known.people[actor.personId ?? ''];
  const people = own === undefined ? {} : { [own.id]: own };
  return { ...situation, known: { ...known, people, roles: actor.roles, mandates: actor.mandates } };
}

/** Registers and moves are always open to somebody: seldom, so that a history is of its initiative, and of its way. */
function isSought([, type]: Try, dice: Dice): boolean {
  return (anyRules[type].scope !== 'tenant' && type !== 'migrateInitiative') || dice(4) === 0;
}

/** With the round that its case stands in: what could be done to that leads on as well. */
function withRound(world: World, initiativeId: string): Aim {
  const aim = caseAtHand(world, initiativeId);
  const roundId = world.situation(aim).gateCase?.roundId ?? null;
  return roundId === null ? aim : { ...aim, roundId };
}

type Try = readonly [Player, CommandType];

function chosen(world: World, city: City, dice: Dice, initiativeId: string): Try {
  const anything = (): Try => [pick(dice, players), pick(dice, commandTypes) ?? 'writeLesson'];
  const aim = withRound(world, initiativeId);
  const situation = world.situation(aim);
  const isPossible = ([by, type]: Try): boolean => {
    const context = world.contextOf(city.people[by], aim);
    return targetsOf(type, situation, context).some((target) => isAllowed(world, type, situation, context, target));
  };
  const ended = situation.initiative?.standing === 'ended';
  switch (ended ? 1 + dice(2) : dice(3)) {
    case 0: {
      const ahead = onward.filter(isPossible);
      // The better of two throws: what comes late in the list leads further.
      return ahead[Math.max(dice(ahead.length), dice(ahead.length))] ?? anything();
    }
    case 1:
      return Array.from({ length: 12 }, anything).find((one) => isSought(one, dice) && isPossible(one)) ?? anything();
    default:
      return anything();
  }
}

function isAllowed(world: World, type: CommandType, situation: Situation, context: Context, target: unknown): boolean {
  // The target is from the command's own list.
  return world.core.may(type, situation, context, target as TargetOf<typeof type>) === undefined;
}

/** A command by dice: aimed where the rule says it can be, seldom elsewhere; said as the witness says it, or oddly. */
function commandOf(type: CommandType, situation: Situation, context: Context, dice: Dice): Command {
  const targets = dice(12) === 0 ? [] : targetsOf(type, situation, context);
  const target = targets.length === 0 ? hostileTarget(dice) : pick(dice, targets);
  const args = argsOf(type, situation, context, target as TargetOf<typeof type>, dice);
  // Target and arguments were made for this very type.
  return { type, target, args } as unknown as Command;
}

/** What the command can be aimed at, by the rule's own list; without what it is about, nothing of its own. */
export function targetsOf(type: CommandType, situation: Situation, context: Context): readonly unknown[] {
  const { scope, targets } = anyRules[type];
  if (targets === undefined) return [undefined];
  if (situation.initiative === undefined || (scope === 'gateCase' && situation.gateCase === undefined)) return [];
  return targets(situation, context);
}

function argsOf<K extends CommandType>(
  type: K,
  situation: Situation,
  context: Context,
  target: TargetOf<K>,
  dice: Dice,
): ArgsOf<K> | ArgsOf<'decideGate'> | ArgsOf<'applyForMoney'> | ArgsOf<'reconsiderDecision'> {
  const way = dice(4);
  if (way === 0) return hostileArgs(type, dice, situation, context);
  if (type === 'applyForMoney' && way > 1) return soundApplication(dice, situation, context.today);
  if (type === 'reconsiderDecision' && way > 1) return takenUp(situation, context);
  if (type !== 'decideGate' || way === 1) return witness(type, situation, context, target);
  const approval = decision(situation, context, outcomeFor(situation, context, dice));
  return dice(3) === 0 ? { ...approval, embargo: { reason: 'Pressen först.', until: context.today } } : approval;
}

/** What the witness lets stand, the deciding side changes now and then. */
function takenUp(situation: Situation, context: Context): ArgsOf<'reconsiderDecision'> {
  return { ...sequelWitnesses.reconsiderDecision(situation, context), outcome: 'changed' };
}

/** Most often what leads on; else any outcome of the gate, so that every one is kept back now and then. */
function outcomeFor({ gateCase }: Situation, { model }: Context, dice: Dice): OutcomeKind {
  const offered = model.gates.find(({ id }) => id === gateCase?.gate)?.outcomes ?? [];
  const forward = offered.filter(({ leadsTo }) => leadsTo === 'forward');
  return pick(dice, dice(3) === 0 ? offered : forward)?.outcome ?? 'approve';
}

/** Register commands need an entry of their own to be about. */
function aimOf(world: World, type: CommandType, dice: Dice, initiativeId: string): Aim {
  const someId = (kind: string): string | undefined =>
    pick(
      dice,
      [...world.streams.values()].flatMap((stream) => (stream.kind === kind ? [stream.id] : [])),
    );
  switch (anyRules[type].scope) {
    case 'tenant':
      return {};
    case 'initiative':
      return { initiativeId };
    case 'gateCase': {
      if (dice(8) > 0) return caseAtHand(world, initiativeId);
      const gateCaseId = someId('gateCase');
      return { initiativeId, ...(gateCaseId && { gateCaseId }) };
    }
    case 'fund':
      return { fundId: someId('fund') ?? '' };
    case 'person':
      // The founders of a history stay, so that somebody is there to go on.
      return { personId: someId('person') ?? '' };
    case 'role':
      return { roleId: someId('role') ?? '' };
    case 'mandate':
      return { mandateId: someId('mandate') ?? '' };
    case 'challenge':
      return { challengeId: someId('challenge') ?? '' };
    case 'publicBody':
      return { publicBodyId: someId('publicBody') ?? '' };
    case 'processModel':
      return { processModelId: someId('processModel') ?? '' };
    case 'decisionRound':
      return { roundId: (dice(8) > 0 && withRound(world, initiativeId).roundId) || (someId('decisionRound') ?? '') };
  }
}

/** The open case of the initiative, or else its latest: what has been decided is not the end of it. */
function caseAtHand({ streams }: World, initiativeId: string): Aim {
  const open = stateOf(streams, 'initiative', initiativeId)?.openGateCaseId;
  if (open !== null && open !== undefined) return { initiativeId, gateCaseId: open };
  const cases = [...streams.values()].flatMap((stream) => (stream.kind === 'gateCase' ? [stream.id] : []));
  const latest = cases.findLast((id) => stateOf(streams, 'gateCase', id)?.initiativeId === initiativeId);
  return { initiativeId, ...(latest && { gateCaseId: latest }) };
}

function latestPoint(world: World, dice: Dice): string | undefined {
  const points = [...world.streams.values()].flatMap((stream) =>
    stream.kind === 'goalSeries' ? stream.events.filter(({ type }) => type === 'measurementRecorded') : [],
  );
  const id = pick(dice, points)?.facts['measurementId'];
  return typeof id === 'string' ? id : undefined;
}
