/** What tests of the rules, and of shells around them, need; never part of a deployment. */
export { changeSet } from './record/change-set.ts';
export { agreementOn } from './testing/agreement.ts';
export { anyShape } from './testing/any-shape.ts';
export { anyDice, anySmallModel } from './testing/arbitraries.ts';
export { brokenCores } from './testing/broken-cores.ts';
export { type City, type Player, players, seedCity } from './testing/city.ts';
export { type Dice, diceOf, pick, seededDice } from './testing/dice.ts';
export { given, type Story, type Then } from './testing/given.ts';
export { type Attempt, attempt, targetsOf } from './testing/history.ts';
export { hostileArgs } from './testing/hostile.ts';
export { scoreBreaks } from './testing/law-score.ts';
export {
  allocated,
  decides,
  does,
  givenTime,
  piloting,
  preparedForMoney,
  takenIn,
} from './testing/journey-steps.ts';
export { type Break, type Law, laws } from './testing/law.ts';
export { attemptBreaks, worldBreaks } from './testing/laws.ts';
export { knownShapes } from './testing/known-shapes.ts';
export { largeModel } from './testing/large-model.ts';
export { layPair, migrationWalk } from './testing/migration-walk.ts';
export { smallModel } from './testing/models.ts';
export { type Ground, type HistoryReport, layGround, runHistory } from './testing/run.ts';
export type { Aim } from './testing/situation-at.ts';
export { withSpares } from './testing/spares.ts';
export { witness } from './testing/witness.ts';
export { decision } from './testing/witness-gate.ts';
export type { Stream } from './testing/stream.ts';
export { type Core, createWorld, soundCore, statesOf, type World } from './testing/world.ts';
