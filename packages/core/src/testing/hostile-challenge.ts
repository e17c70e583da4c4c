import type { ChallengeCommands } from '../commands-challenge.ts';
import { anyDate, anyText, anyUnit, type Hostile, orNull } from './hostile-values.ts';

/** Odd arguments for the questions that the city asks. */
export const hostileChallengeArgs = {
  registerChallenge: (dice, situation) => ({
    owningUnitId: anyUnit(dice, situation),
    title: anyText(dice),
    question: anyText(dice),
    area: orNull(dice, anyText(dice)),
    opensOn: anyDate(dice),
    closesOn: anyDate(dice),
  }),
  reviseChallenge: (dice) => ({
    ...(dice(2) === 0 ? {} : { title: anyText(dice), question: anyText(dice) }),
    ...(dice(2) === 0 ? {} : { area: orNull(dice, anyText(dice)) }),
    ...(dice(2) === 0 ? {} : { opensOn: anyDate(dice) }),
    ...(dice(2) === 0 ? {} : { closesOn: anyDate(dice) }),
  }),
  closeChallenge: (dice) => ({ reason: anyText(dice) }),
} satisfies { readonly [K in keyof ChallengeCommands]: Hostile<K> };
