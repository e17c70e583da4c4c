import type { RoundCommands } from '../commands-round.ts';
import { gateKinds } from '../process-model/schema.ts';
import { pick } from './dice.ts';
import { anyDate, anyId, anyText, anyUnit, type Hostile, orNull } from './hostile-values.ts';

/** Odd arguments for decision rounds. */
export const hostileRoundArgs = {
  openRound: (dice, situation) => ({
    unitId: anyUnit(dice, situation),
    gateKind: pick(dice, gateKinds),
    name: anyText(dice),
    opensOn: anyDate(dice),
    joinUntil: anyDate(dice),
    ...(dice(2) === 0 ? {} : { challengeId: orNull(dice, anyId(dice, situation.known.challenges)) }),
  }),
  reviseRound: (dice) => ({
    ...(dice(2) === 0 ? {} : { opensOn: anyDate(dice) }),
    ...(dice(2) === 0 ? {} : { joinUntil: anyDate(dice) }),
  }),
  closeRound: (dice) => ({ reason: orNull(dice, anyText(dice)) }),
  joinRound: (dice, { known }) => ({ roundId: anyId(dice, known.rounds) }),
  leaveRound: () => ({}),
} satisfies { readonly [K in keyof RoundCommands]: Hostile<K> };
