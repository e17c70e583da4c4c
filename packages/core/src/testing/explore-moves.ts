import type { ArgsOf, CommandType, TargetOf } from '../commands.ts';
import { earlierPhases } from '../gate-case/terms.ts';
import { factLookup } from '../initiative/facts.ts';
import type { Initiative } from '../initiative/state.ts';
import { evaluateNeeds } from '../process-model/evaluate.ts';
import type { OutcomeKind, ProcessModel } from '../process-model/types.ts';
import type { Sha256 } from '../record/commitment.ts';
import type { Context, Situation } from '../situation.ts';
import type { City, Player } from './city.ts';
import { witness } from './witness.ts';
import { decision } from './witness-gate.ts';
import type { Core, World } from './world.ts';

/** What can come of a model, found by doing everything that the real rules allow, until nothing new comes of it. */
export interface Explored {
  /** False where there was more than could be tried. */
  readonly whole: boolean;
  readonly entered: ReadonlySet<string>;
  /** Phases that some initiative came to from where it reached no ending. */
  readonly stuck: ReadonlySet<string>;
  /** Phases in which the work could be laid down there and then. */
  readonly stopping: ReadonlySet<string>;
  /** Guarantees, by index, that some initiative broke. */
  readonly broken: ReadonlySet<number>;
  /** Gates where a decision was requested, and needs as `gate/need` that applied then; and those that were met. */
  readonly asked: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
  /** Gates that sent some initiative back. */
  readonly sentBack: ReadonlySet<string>;
}

export interface Watch {
  /** At each request: what the needs say, before they are asked. */
  readonly onRequest?: (situation: Situation, context: Context) => void;
  /** Each time that a phase is entered: where it came from, and where it is. */
  readonly onEntered?: (before: Initiative, after: Initiative) => void;
}

export interface ExploreOptions {
  readonly sha256: Sha256;
  readonly core?: Core;
  readonly watch?: Watch;
  /** So many states at most. */
  readonly most?: number;
  /** Whether the work is done that changes what needs ask for; it is if absent. */
  readonly work?: boolean;
  /** Whether a decision is requested without this need, as `gate/need`; it is if absent. */
  readonly deviates?: (need: string) => boolean;
  /** Whether what has ended is opened anew; it is if absent. */
  readonly reopens?: boolean;
}

/** One initiative in a world that nobody else changes. */
export interface Here {
  readonly world: World;
  readonly id: string;
}

/** What has been seen so far. */
export interface Found {
  readonly entered: Set<string>;
  readonly stopping: Set<string>;
  readonly broken: Set<number>;
  readonly asked: Set<string>;
  readonly met: Set<string>;
  readonly sentBack: Set<string>;
}

/** Work that changes facts, by whom. Never at rest or after an ending: a model cannot count on that. */
const work: readonly (readonly [Player, CommandType])[] = [
  ['bearer', 'describeNeed'],
  ['bearer', 'answerQuestions'],
  ['bearer', 'setEffectGoal'],
  ['bearer', 'planPilot'],
  ['bearer', 'recordMeasurement'],
  ['bearer', 'releasePilotVersion'],
  ['bearer', 'writeLesson'],
  ['bearer', 'planImplementation'],
  ['leader', 'acceptOwnership'],
  ['receiver', 'acceptOwnership'],
  ['leader', 'registerAdoption'],
];

const leaving: readonly (readonly [Player, CommandType])[] = [
  ['leader', 'endInitiative'],
  ['leader', 'complete'],
  ['bearer', 'withdraw'],
];

export function stateOf({ world, id }: Here): Initiative | undefined {
  return world.situation({ initiativeId: id }).initiative;
}

/** Everything that the rules allow from here, each in a world of its own. */
export function movesFrom(here: Here, city: City, found: Found, options: ExploreOptions): readonly Here[] {
  const state = stateOf(here);
  switch (state?.standing) {
    case 'draft':
      return [...doing(here, city, options), ...tried(here, city, 'bearer', 'submitInitiative', undefined)];
    case 'submitted':
      return [...doing(here, city, options), ...accepted(here, city, options), ...ended(here, city)];
    case 'active': {
      const steps = here.world.model.phases.flatMap(({ id }) =>
        tried(here, city, 'leader', 'enterPhase', { phase: id }),
      );
      for (const step of steps) entered(here, step, options);
      const gates = here.world.model.gates.flatMap(({ id }) => gateMoves(here, city, id, found, options));
      return [...doing(here, city, options), ...steps, ...gates, ...ended(here, city)];
    }
    case 'ended':
      if (options.reopens === false) return [];
      return here.world.model.phases.flatMap(({ id }) => tried(here, city, 'leader', 'reopen', { phase: id }));
    case 'paused':
    case undefined:
      return [];
  }
}

function accepted(here: Here, city: City, options: ExploreOptions): readonly Here[] {
  const world = here.world.fork();
  const args = { owningUnitId: city.units.owner };
  const command = { type: 'acceptAtIntake', target: undefined, args } as const;
  if (!world.act(city.people.leader, { initiativeId: here.id }, command).ok) return [];
  entered(here, { ...here, world }, options);
  return [{ ...here, world }];
}

function entered(before: Here, after: Here, { watch }: ExploreOptions): void {
  const [was, is] = [stateOf(before), stateOf(after)];
  if (was !== undefined && is !== undefined && is.phase !== null) watch?.onEntered?.(was, is);
}

/** One piece of work after the other, each that is allowed here. */
function doing(here: Here, city: City, { work: wanted = true }: ExploreOptions): readonly Here[] {
  if (!wanted) return [];
  return work.flatMap(([by, type]) => {
    const target =
      type === 'recordMeasurement'
        ? { goalId: stateOf(here)?.effectGoals[0]?.id ?? '' }
        : type === 'setEffectGoal'
          ? { goalId: null }
          : undefined;
    return tried(here, city, by, type, target);
  });
}

function ended(here: Here, city: City): readonly Here[] {
  return here.world.model.endings.flatMap(({ id: ending }) =>
    leaving.flatMap(([by, type]) => tried(here, city, by, type, { ending })),
  );
}

/** The state after a command, if the rules allow it. */
function tried(here: Here, city: City, by: Player, type: CommandType, target: unknown): readonly Here[] {
  const aim = { initiativeId: here.id };
  const who = city.people[by];
  // Which target goes with which command is said where it is tried.
  const at = target as TargetOf<typeof type>;
  if (here.world.may(who, aim, type, at) !== undefined) return [];
  const world = here.world.fork();
  const args = witness(type, world.situation(aim), world.contextOf(who), at);
  // As above.
  const command = { type, target: at, args } as Parameters<World['act']>[2];
  return world.act(who, aim, command).ok ? [{ ...here, world }] : [];
}

/** Through a gate in every way that it can be decided, rated and applied for beforehand, and not. */
function gateMoves(here: Here, city: City, gate: string, found: Found, options: ExploreOptions): readonly Here[] {
  return tried(here, city, 'leader', 'openGateCase', { gate }).flatMap((opened) => {
    const rated = [opened, ...tried(opened, city, 'assessor', 'rateCriteria', undefined)];
    const applied = rated.flatMap((prepared) => tried(prepared, city, 'bearer', 'applyForMoney', undefined));
    return [...rated, ...applied].flatMap((prepared) => decided(here, prepared, city, found, options));
  });
}

function decided(before: Here, prepared: Here, city: City, found: Found, options: ExploreOptions): readonly Here[] {
  const { world, id } = prepared;
  const situation = world.situation({ initiativeId: id });
  const gate = world.model.gates.find((one) => one.id === situation.gateCase?.gate);
  const context = world.contextOf(city.people.leader);
  if (gate !== undefined) found.asked.add(gate.id);
  const asked = evaluateNeeds(gate?.needs ?? [], factLookup(situation, context)).filter(({ applies }) => applies);
  for (const { id: need } of asked) found.asked.add(`${gate?.id}/${need}`);
  for (const { id: need, met } of asked) if (met) found.met.add(`${gate?.id}/${need}`);
  const { deviates = () => true } = options;
  if (asked.some(({ id: need, met }) => !met && !deviates(`${gate?.id}/${need}`))) return [];
  options.watch?.onRequest?.(situation, context);
  return tried(prepared, city, 'leader', 'requestDecision', undefined).flatMap((requested) =>
    (gate?.outcomes ?? []).flatMap(({ outcome }) => {
      const after = settled(requested, city, outcome);
      for (const then of after) {
        if (outcome === 'sendBack' && gate !== undefined) found.sentBack.add(gate.id);
        if (stateOf(then)?.openGateCaseId === null) entered(before, then, options);
      }
      // What only waits, or goes back to be prepared, is where it was.
      return ['return', 'postpone', 'pause', 'refer'].includes(outcome) ? [] : after;
    }),
  );
}

function settled({ world: before, id }: Here, city: City, outcome: OutcomeKind): readonly Here[] {
  const aim = { initiativeId: id };
  const by = city.people.registrar;
  const situation = before.situation(aim);
  const toPhases: readonly (string | undefined)[] =
    outcome === 'sendBack' && situation.initiative !== undefined ? earlierPhases(situation.initiative) : [undefined];
  return toPhases.flatMap((toPhase) => {
    const world = before.fork();
    const taken = decision(situation, world.contextOf(by), outcome);
    const recorded = recordedHere(situation, world.model, taken.recorded);
    const args = { ...taken, recorded, ...(toPhase === undefined ? {} : { toPhase }) };
    if (!world.act(by, aim, { type: 'decideGate', target: undefined, args }).ok) return [];
    const open = world.situation(aim).initiative?.conditions.filter(({ status }) => status === 'open') ?? [];
    for (const { id: conditionId } of open) {
      const target = { conditionId };
      const answer = witness('decideCondition', world.situation(aim), world.contextOf(by), target);
      world.act(by, aim, { type: 'decideCondition', target, args: answer });
    }
    return [{ world, id }];
  });
}

/** At a gate that advises it is the city's council that has come to it. */
function recordedHere(
  { gateCase, known }: Situation,
  { gates }: ProcessModel,
  recorded: ArgsOf<'decideGate'>['recorded'],
): ArgsOf<'decideGate'>['recorded'] {
  const gate = gates.find(({ id }) => id === gateCase?.gate);
  const council = Object.values(known.bodies).find(({ kind }) => kind === 'advisory');
  if (recorded === null || council === undefined || gate?.legalForm !== 'recommendation') return recorded;
  return { ...recorded, decidedBy: { kind: 'body', bodyId: council.id } };
}
