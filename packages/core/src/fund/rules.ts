import { refuseArgument, unitKnown } from '../arguments.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onFund, opening, type Rule } from '../rule.ts';
import { HIGHEST_AMOUNT_MINOR, isAmount } from '../money.ts';

export const openFund: Rule<'tenant', 'openFund'> = {
  scope: 'tenant',
  mentions: ({ unitId }) => ({ units: [unitId] }),
  may: freely,
  apply: (situation, context, { unitId, year, name }) => {
    const refusal = unitKnown(situation, unitId, '/unitId', context.today);
    if (refusal !== undefined) return no(refusal);
    if (!Number.isSafeInteger(year)) return no(refuseArgument('/year', 'notANumber'));
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
