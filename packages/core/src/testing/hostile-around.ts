import type { AroundCommands } from '../commands-around.ts';
import { documentKinds, reviewKinds, reviewOutcomes } from '../initiative/state-around.ts';
import { type Dice, pick } from './dice.ts';
import { anyDate, anyPerson, anyText, type Hostile, hostileRecord } from './hostile-values.ts';

const addresses = [
  'https://a.example',
  'http://a.example',
  'javascript:alert(1)',
  'https://x:y@a.example',
  'https://',
] as const;
const anyAddress = (dice: Dice): string => (dice(2) === 0 ? anyText(dice) : pick(dice, addresses));

/** Odd arguments for what stands around an initiative. */
export const hostileAroundArgs = {
  askReview: (dice, situation) => ({
    kind: pick(dice, reviewKinds),
    personId: anyPerson(dice, situation),
    question: anyText(dice),
    dueOn: anyDate(dice),
  }),
  answerReview: (dice) => ({ outcome: pick(dice, reviewOutcomes), text: anyText(dice) }),
  addDocument: (dice) => ({ kind: pick(dice, documentKinds), title: anyText(dice), url: anyAddress(dice) }),
  withdrawDocument: (dice) => ({ reason: anyText(dice) }),
  keepDocumentRecord: hostileRecord,
  writeMessage: (dice) => ({ text: anyText(dice) }),
} satisfies { readonly [K in keyof AroundCommands]: Hostile<K> };
