import type { StoredReceipt } from '../http/answer.ts';
import type { Outcome } from '../write/execute.ts';
import { linksOfFund } from './view.ts';

/**
 * The receipt of a command on a fund: the fund that was opened, or the entry that was made, either in its first version.
 * The fund's own version and state would count reservations that whoever allocates may not be told of.
 */
export function receiptOnFund(made?: (outcome: Outcome) => string | undefined) {
  return (outcome: Outcome): StoredReceipt => {
    const { fund } = outcome.after;
    if (fund === undefined) throw new Error('a command on a fund left none');
    return {
      ...{ status: 201, path: `/funds/${fund.id}`, id: made?.(outcome) ?? fund.id },
      ...{ version: 1, state: null, links: linksOfFund(fund) },
    };
  };
}
