import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed } from '../http/schema.ts';
import { madeBy } from '../initiatives/receipt.ts';
import { receiptOnFund } from './receipt.ts';
import { allocation, allocationParams, newFund } from './schemas.ts';

/** Opening funds and filling them. */
export const registerFundCommands = (api: Api, { shell }: SliceShell): void => {
  commandRoute(api, shell, {
    path: '/funds',
    command: 'openFund',
    tag: 'funds',
    summary: { sv: 'Lägg upp innovationsmedel', en: 'Open a fund' },
    description: {
      sv: 'Innovationsmedel för en enhet och ett år, till en början utan pengar. Den som ansvarar för medlen tillför dem.',
      en: 'An empty fund for a unit and a year. Whoever owns it fills it by allocations.',
    },
    params: closed({}),
    body: newFund,
    aim: () => ({}),
    target: () => undefined,
    args: (body) => body,
    receipt: receiptOnFund(),
  });
  commandRoute(api, shell, {
    path: '/funds/:fundId/allocations',
    command: 'allocateFund',
    tag: 'funds',
    summary: { sv: 'Tillför pengar', en: 'Allocate money' },
    description: {
      sv: 'Pengar tillförs innovationsmedlen enligt ett budgetbeslut och kan därefter reserveras av beslut. Räcker medlen inte till nekas beslutet med fundExhausted tills mer har tillförts.',
      en: 'Money is put into the fund by a budget decision, and can then be reserved by decisions. Where the fund does not suffice, a decision is refused with fundExhausted until it is filled.',
    },
    params: allocationParams,
    body: allocation,
    aim: ({ fundId }) => ({ fundId }),
    target: () => undefined,
    args: ({ amount, reference }) => ({ amountMinor: amount.amountMinor, reference }),
    receipt: receiptOnFund(madeBy('fundAllocated', 'entryId')),
  });
};
