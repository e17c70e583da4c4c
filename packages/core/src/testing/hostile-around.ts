import type { AroundCommands } from '../commands-around.ts';
import { reviewKinds, reviewOutcomes } from '../initiative/state-around.ts';
import { pick } from './dice.ts';
import { anyDate, anyPerson, anyText, type Hostile } from './hostile-values.ts';

/** Odd arguments for what stands around an initiative. */
export const hostileAroundArgs = {
  askReview: (dice, situation) => ({
    kind: pick(dice, reviewKinds),
    personId: anyPerson(dice, situation),
    question: anyText(dice),
    dueOn: anyDate(dice),
  }),
  answerReview: (dice) => ({ outcome: pick(dice, reviewOutcomes), text: anyText(dice) }),
} satisfies { readonly [K in keyof AroundCommands]: Hostile<K> };
