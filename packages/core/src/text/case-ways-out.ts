import type { CaseStatus } from '../gate-case/state.ts';
import type { Catalogue } from './language.ts';

/** How a case gets on from where it stands. */
export const caseWaysOut = {
  preparing: { sv: 'Begär beslut först.', en: 'Request the decision first.' },
  requested: {
    sv: 'Invänta beslutet, eller be beslutsfattaren återremittera ärendet.',
    en: 'Await the decision, or ask the decider to return the case.',
  },
  decided: { sv: 'Beslutet ska meddelas först.', en: 'The decision has to be notified first.' },
  closed: {
    sv: 'Ett stängt ärende ändras inte; öppna vid behov ett nytt.',
    en: 'A closed case is not changed; open a new one if needed.',
  },
} satisfies Catalogue<CaseStatus>;
