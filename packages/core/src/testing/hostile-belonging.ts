import type { BelongingCommands } from '../commands-belonging.ts';
import { bearerKinds, referralWays } from '../initiative/choices.ts';
import { type Dice, pick } from './dice.ts';
import { anyDate, anyId, anyPerson, anyText, anyUnit, type Hostile, orNull } from './hostile-values.ts';

const answer = (dice: Dice) => ({ accepts: dice(2) === 0, reason: anyText(dice) });

/** Odd arguments for whose an initiative is, and how it leaves and comes back. */
export const hostileBelongingArgs = {
  proposeOwner: (dice, situation) => ({
    unitId: anyUnit(dice, situation),
    reason: anyText(dice),
    movesCase: dice(2) === 0,
  }),
  answerOwnership: answer,
  offerBearer: (dice, situation) => ({ personId: anyPerson(dice, situation), kind: pick(dice, bearerKinds) }),
  answerBearerOffer: (dice) => ({ accepts: dice(2) === 0 }),
  stepDown: (dice) => ({ reason: anyText(dice) }),
  invite: (dice, situation) => ({ personId: anyPerson(dice, situation) }),
  withdrawInvitation: () => ({}),
  withdraw: (dice, situation) => ({
    reason: anyText(dice),
    ...(dice(2) === 0 ? {} : { intoId: orNull(dice, anyId(dice, situation.known.initiatives)) }),
  }),
  askEndorsement: (dice) => ({ until: anyDate(dice) }),
  proposeReferral: (dice, situation) => ({
    way: pick(dice, referralWays),
    unitId: anyUnit(dice, situation),
    reason: anyText(dice),
    tryAgainIf: anyText(dice),
  }),
  answerReferral: answer,
  reopen: (dice) => ({ reason: anyText(dice) }),
} satisfies { readonly [K in keyof BelongingCommands]: Hostile<K> };
