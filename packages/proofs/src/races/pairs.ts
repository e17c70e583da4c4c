import { acceptTwice, changeAndRequest, sameRoleTwice, submitTwice, twoRevisions } from './changes.ts';
import { changeAndDecision, staleDossier, twoDecisions } from './decisions.ts';
import { sameKeyOnDecision, sameKeyOtherBody, sameKeyTwice } from './keys.ts';
import { lastMoney, manyGrants, shareAndEnd } from './money.ts';
import type { Pair } from './pair.ts';

/** Everything that is sent at once: each a race that exactly one may win, or that must end in a clear no. */
export const pairs: readonly Pair[] = [
  twoDecisions,
  changeAndDecision,
  staleDossier,
  lastMoney,
  manyGrants,
  shareAndEnd,
  sameKeyTwice,
  sameKeyOnDecision,
  sameKeyOtherBody,
  twoRevisions,
  changeAndRequest,
  submitTwice,
  acceptTwice,
  sameRoleTwice,
];
