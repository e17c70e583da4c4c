import type { Command } from '../commands.ts';
import { freeWays, gatesAhead } from '../gate-case/ways.ts';
import type { Initiative } from '../initiative/state.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Sha256 } from '../record/commitment.ts';
import { type Dice, seededDice } from './dice.ts';
import { attempt } from './history.ts';
import { counted } from './law-migration.ts';
import { attemptBreaks, worldBreaks } from './laws.ts';
import { modelPair } from './model-pairs.ts';
import { type Ground, layGround } from './run.ts';
import type { Core, World } from './world.ts';

/** What came of one history that was moved to another version midway. */
export interface MigrationWalk {
  /** `moved` or `movedBack`; else the code of the no. */
  readonly came: string;
  /** What did not hold, in words; empty when all did. */
  readonly broken: readonly string[];
}

/** A pair of models by dice, and a city that works by the first. */
export function layPair(seed: number, sha256: Sha256) {
  const pair = modelPair(seededDice(seed));
  return { pair, ground: layGround(pair.from, sha256, [pair.to]) };
}

/** Plays a history by dice, moves it to the other version, plays on, and holds all against what came of it. */
export function migrationWalk({ pair, ground }: ReturnType<typeof layPair>, dice: Dice, core?: Core): MigrationWalk {
  const world = ground.world.fork(core);
  const { city, initiativeId } = ground;
  const steps = 4 + dice(50);
  for (let step = 0; step < steps; step += 1) attempt(world, city, dice, initiativeId);
  const before = initiativeOf(world, ground);
  const answer = world.act(city.people.office, { initiativeId }, moving(ground, pair.mapping));
  const after = initiativeOf(world, ground);
  if (!answer.ok) return { came: answer.refusal.code, broken: before === after ? [] : ['a no changed something'] };
  const came = after.migrations.at(-1)?.movedBack === true ? 'movedBack' : 'moved';
  const broken = [...moveBreaks(before, after, pair.to), ...goOn(world, ground, dice)];
  return { came, broken };
}

function initiativeOf(world: World, { initiativeId }: Ground): Initiative {
  const { initiative } = world.situation({ initiativeId });
  // Every ground has one initiative.
  if (initiative === undefined) throw new Error('the ground has no initiative');
  return initiative;
}

function moving({ city }: Ground, mapping: ReturnType<typeof modelPair>['mapping']): Command {
  const authorisedBy = { kind: 'person', personId: city.people.decider } as const;
  const args = { mapping, movingBack: true, reference: 'Dnr 2026-17', authorisedBy };
  return { type: 'migrateInitiative', target: undefined, args };
}

function moveBreaks(before: Initiative, after: Initiative, to: ProcessModel): readonly string[] {
  const [was, is] = [counted(before), counted(after)];
  const gates = (initiative: Initiative) => gatesAhead(to, initiative).map(({ gate, last }) => `${gate.id} ${last}`);
  return [
    ...Object.keys(was).flatMap((what) => (was[what] === is[what] ? [] : [`${what} changed`])),
    ...(after.processModelId === to.id && isKnown(to, after) ? [] : ['it does not follow the other version']),
    // As if nothing had been passed: no gate of this version is open by what was passed under another.
    ...(gates(after).join() === gates({ ...after, passedGates: [] }).join() ? [] : ['a gate is passed by moving']),
    ...(waysOn(to, after) > 0 ? [] : ['nothing can be done any more']),
    ...(around(to, after) ? ['it stands past a guaranteed gate'] : []),
  ];
}

function isKnown({ phases, entries }: ProcessModel, { phase, path, entry }: Initiative): boolean {
  const ids = [...path.map((place) => place.phase), ...(phase === null ? [] : [phase])];
  return ids.every((id) => phases.some((one) => one.id === id)) && entries.some(({ id }) => id === entry);
}

/** A gate, a free way, an ending, or the answer at intake. */
function waysOn(model: ProcessModel, initiative: Initiative): number {
  const { phase, standing } = initiative;
  if (standing === 'submitted') return 1;
  if (phase === null) return gatesAhead(model, initiative).length;
  const endings = model.phases.find(({ id }) => id === phase)?.endings ?? [];
  return gatesAhead(model, initiative).length + freeWays(model, initiative).length + endings.length;
}

/** Told by walking: whether a way leads there without a kind of gate that was not passed, where some phase is promised one. */
function around({ phases, guarantees }: ProcessModel, { phase, passedGates }: Initiative): boolean {
  const kind = phases.find(({ id }) => id === phase)?.kind;
  return guarantees.some(
    ({ phaseKind, dominatedBy }) =>
      phaseKind === kind && !passedGates.some(({ gateKind, inEffect }) => inEffect && gateKind === dominatedBy),
  );
}

/** What happens afterwards keeps every law, the guarantees among them. */
function goOn(world: World, { city, initiativeId, sha256 }: Ground, dice: Dice): readonly string[] {
  for (let step = 0; step < 25; step += 1) {
    const tried = attempt(world, city, dice, initiativeId);
    const breaks = attemptBreaks(world, city, tried);
    if (breaks.length > 0) return breaks.map(({ law, what }) => `${law}: ${what}`);
    if (dice(10) === 0) world.wait(1 + dice(40));
  }
  return worldBreaks(world, sha256).map(({ law, what }) => `${law}: ${what}`);
}
