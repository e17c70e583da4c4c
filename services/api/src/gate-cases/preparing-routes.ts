import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself, triedOn } from '../initiatives/on-initiative.ts';
import { RecordEntryBody } from '../initiatives/schemas-record.ts';
import { newApplication, newGateCase } from './bodies.ts';
import { onGateCase } from './on-gate-case.ts';
import { registerPanel } from './panel-routes.ts';
import { receiptOnGateCase } from './receipt.ts';

/** What is done with a case before a decision is requested. */
export function registerPreparing(api: Api, slice: SliceShell): void {
  registerOpening(api, slice);
  registerPanel(api, slice);
  registerApplication(api, slice);
  registerRecordEntry(api, slice);
}

function registerOpening(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    ...{ path: '/initiatives/:initiativeId/gate-cases', command: 'openGateCase', tag: 'gate-cases' },
    summary: { sv: 'Öppna ett beslutsärende', en: 'Open a gate case' },
    description: {
      sv: 'Förberedelsen inför en beslutspunkt börjar: bedömningar, äskande och andelar. Vad som saknas prövas först när beslut begärs.',
      en: 'The preparation for a gate begins: ratings, application and shares. No needs are evaluated yet.',
    },
    params: triedOn('openGateCase'),
    body: newGateCase,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: (_, { gate }) => ({ gate }),
    args: () => ({}),
    receipt: receiptOnGateCase(),
  });
}

function registerApplication(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'applications', command: 'applyForMoney', tag: 'money-and-time' },
    summary: { sv: 'Äska innovationsmedel', en: 'Apply for money' },
    description: {
      sv: 'Belopp, kostnadsrader, period, mottagare och hur mycket varje betalare står för. Noll kronor får äskas. Ett nytt äskande ersätter det gamla och frigör det som var reserverat.',
      en: 'Amount, cost lines, period, recipient and how much each payer stands for. Zero may be applied for. A new application replaces the old one and gives back what was reserved.',
    },
    body: newApplication,
    target: atItself,
    args: ({ amount, costLines, shares, ...body }) => ({
      ...body,
      amountMinor: amount.amountMinor,
      costLines: costLines.map((line) => ({ text: line.text, amountMinor: line.amount.amountMinor })),
      shares: shares.map(({ amount: part, ...share }) => ({ ...share, amountMinor: part.amountMinor })),
    }),
  });
}

function registerRecordEntry(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'record-entries', command: 'keepGateCaseRecord', tag: 'gate-cases' },
    summary: { sv: 'Diarieför beslutsärendet', en: 'Keep the record of a case' },
    description: {
      sv: 'Diarienummer, riktning, rättslig grund, gallringsregel och sekretessmarkeringar. En markering är en varning, inget beslut. Markeringar läggs till dem som står, som på initiativet.',
      en: 'Diary number, direction, legal basis, retention rule and secrecy markings. A marking is a warning, not a decision. Markings are added to those that stand, as on the initiative.',
    },
    body: RecordEntryBody,
    target: atItself,
    args: (body) => body,
  });
}
