import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { mandateParams, mandateRevocation, newMandate } from './schemas.ts';
import { shownMandate } from './view.ts';

/** Giving the right to decide, and taking it back. */
export const registerMandateCommands = (api: Api, { shell }: SliceShell): void => {
  commandRoute(api, shell, {
    path: '/mandates',
    command: 'grantMandate',
    tag: 'people',
    summary: { sv: 'Ge ett mandat', en: 'Grant a mandate' },
    description: {
      sv: 'En person, eller den som har en roll vid enheten, får besluta vid beslutspunkter av de angivna slagen. highestAmount är summan per initiativ; utan den finns ingen gräns.',
      en: 'A person, or whoever holds a role at the unit, may decide at gates of these kinds. highestAmount is the sum per initiative; without it there is no limit.',
    },
    params: closed({}),
    body: newMandate,
    aim: () => ({}),
    target: () => undefined,
    args: ({ highestAmount = null, validTo = null, ...mandate }) => ({
      ...mandate,
      highestAmountMinor: highestAmount?.amountMinor ?? null,
      validTo,
    }),
    receipt: receiptOn(shownMandate, '/mandates'),
  });
  commandRoute(api, shell, {
    path: '/mandates/:mandateId/revocations',
    command: 'revokeMandate',
    tag: 'people',
    summary: { sv: 'Återkalla ett mandat', en: 'Revoke a mandate' },
    description: {
      sv: 'Mandatet upphör den dag du anger. Beslut som fattades medan det gällde står fast: de prövas mot sin egen dag.',
      en: 'The mandate ends on the day you give. Decisions taken while it was in force stand: they are judged by their own day.',
    },
    params: mandateParams,
    body: mandateRevocation,
    aim: ({ mandateId }) => ({ mandateId }),
    target: () => undefined,
    args: (body) => body,
    receipt: receiptOn(shownMandate, '/mandates'),
  });
};
