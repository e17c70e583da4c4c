import type { SequelCommands } from '../commands-sequels.ts';
import { reconsiderationOutcomes } from '../gate-case/state-sequels.ts';
import { pick } from './dice.ts';
import { anyRecorded } from './hostile-gate.ts';
import { anyDate, anyText, type Hostile, orNull, some } from './hostile-values.ts';

/** Odd arguments for what comes after a decision. */
export const hostileSequelArgs = {
  correctDecision: (dice, situation, { today }) => ({
    wrong: anyText(dice),
    reasons: orNull(dice, anyText(dice)),
    tryAgainIf: orNull(dice, anyText(dice)),
    conditions: some(dice, () => ({
      conditionId: pick(dice, [anyText(dice), ...(situation.gateCase?.decision?.conditions ?? []).map(({ id }) => id)]),
      text: anyText(dice),
    })),
    recorded: anyRecorded(dice, situation, today),
  }),
  requestReconsideration: (dice) => ({ reason: anyText(dice) }),
  reconsiderDecision: (dice, situation, { today }) => ({
    outcome: pick(dice, reconsiderationOutcomes),
    reasons: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  recordAppeal: (dice) => ({
    receivedOn: orNull(dice, anyDate(dice)),
    inTime: dice(2) === 0,
    forwardedOn: orNull(dice, anyDate(dice)),
  }),
  forwardAppeal: (dice) => ({ forwardedOn: orNull(dice, anyDate(dice)) }),
} satisfies { readonly [K in keyof SequelCommands]: Hostile<K> };
