import { firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import { readsAlike } from '../reads-alike.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onFund, opening, type Rule } from '../rule.ts';
import { HIGHEST_AMOUNT_MINOR, isAmount } from '../money.ts';

export const openFund: Rule<'tenant', 'openFund'> = {
  scope: 'tenant',
  mentions: ({ unitId }) => ({ units: [unitId], fundsOf: [unitId] }),
  may: freely,
  apply: (situation, context, { unitId, year, name }) => {
    const isOpen = Object.values(situation.funds).some(
      (fund) => fund.unitId === unitId && fund.year === year && readsAlike(fund.name) === readsAlike(name),
    );
    const refusal = firstRefusal(
      unitKnown(situation, unitId, '/unitId', context.today),
      Number.isSafeInteger(year) ? undefined : refuseArgument('/year', 'notANumber'),
      isOpen ? { code: 'alreadyDone', what: 'openFund' } : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([opening('fund', freshId(context, 0), null, event('fundOpened', { unitId, year, name }))]);
  },
};

const fundFull: Refusal = { code: 'limitReached', what: 'allocateFund', limit: HIGHEST_AMOUNT_MINOR };

export const allocateFund: Rule<'fund', 'allocateFund'> = {
  scope: 'fund',
  may: ({ fund }) => (fund.allocatedMinor >= HIGHEST_AMOUNT_MINOR ? fundFull : undefined),
  apply: ({ fund }, context, { amountMinor, reference }) => {
    if (amountMinor === 0 || !isAmount(amountMinor)) return no(refuseArgument('/amountMinor', 'amountOutOfRange'));
    if (!isAmount(fund.allocatedMinor + amountMinor)) return no(fundFull);
    const entryId = freshId(context, 0);
    return ok([onFund(fund, [event('fundAllocated', { entryId, amountMinor, reference })])]);
  },
};
