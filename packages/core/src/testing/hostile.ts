import type { ArgsOf, CommandType } from '../commands.ts';
import type { Context, Situation } from '../situation.ts';
import { type Dice, pick } from './dice.ts';
import { hostileAroundArgs } from './hostile-around.ts';
import { hostileBelongingArgs } from './hostile-belonging.ts';
import { hostileChallengeArgs } from './hostile-challenge.ts';
import { hostileGateArgs } from './hostile-gate.ts';
import { hostileModelArgs } from './hostile-model.ts';
import { hostileMigrationArgs } from './hostile-migration.ts';
import { hostileRoundArgs } from './hostile-round.ts';
import { hostileOtherArgs } from './hostile-other.ts';
import { hostileSequelArgs } from './hostile-sequels.ts';
import type { Hostile } from './hostile-values.ts';

const hostile = {
  ...hostileGateArgs,
  ...hostileSequelArgs,
  ...hostileBelongingArgs,
  ...hostileAroundArgs,
  ...hostileChallengeArgs,
  ...hostileRoundArgs,
  ...hostileModelArgs,
  ...hostileMigrationArgs,
  ...hostileOtherArgs,
} satisfies {
  readonly [K in CommandType]: Hostile<K>;
};

export function hostileArgs<K extends CommandType>(
  type: K,
  dice: Dice,
  situation: Situation,
  context: Context,
): ArgsOf<K> {
  // Complete, and each of its own command, as with witnesses.
  const make = hostile[type] as unknown as Hostile<K>;
  return make(dice, situation, context);
}

/** A target that is in no state, or in another. */
export function hostileTarget(dice: Dice): Record<string, string | null> {
  const id = pick(dice, ['__proto__', 'constructor', '', 'nowhere', '00000000-0000-4000-8000-000000000001']);
  const name = pick(dice, [
    'gate',
    'ending',
    'phase',
    'goalId',
    'shareId',
    'supplementId',
    'measurementId',
    'unitId',
    'personId',
    'conditionId',
    'reviewId',
    'documentId',
    'decisionId',
    'requestId',
    'appealId',
  ]);
  return {
    gate: 'x',
    ending: 'x',
    phase: 'x',
    goalId: null,
    shareId: 'x',
    supplementId: 'x',
    measurementId: 'x',
    unitId: 'x',
    personId: 'x',
    conditionId: 'x',
    gateCaseId: 'x',
    reviewId: 'x',
    documentId: 'x',
    decisionId: 'x',
    requestId: 'x',
    appealId: 'x',
    [name]: id,
  };
}
