import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself } from '../initiatives/on-initiative.ts';
import { madeBy } from '../initiatives/receipt.ts';
import { newDecision, newRequest, nothing, shareDecision } from './bodies.ts';
import { onGateCase } from './on-gate-case.ts';
import { receiptOnGateCase } from './receipt.ts';
import { shareParams } from './schemas.ts';

/** From the request of a decision to its notification. */
export function registerDeciding(api: Api, slice: SliceShell): void {
  registerRequest(api, slice);
  registerShareDecision(api, slice);
  registerDecision(api, slice);
  registerNotification(api, slice);
}

function registerRequest(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'requests', command: 'requestDecision', tag: 'gate-cases' },
    summary: { sv: 'Begär beslut', en: 'Request the decision' },
    description: {
      sv: 'Det som beslutspunkten behöver prövas, och underlaget fryses. Något som inte är på plats anges som avsteg, med skäl; annars blir svaret nej med vad som saknas.',
      en: 'The needs are evaluated and the dossier is frozen. A need that is not met is named as a deviation with reasons; otherwise the answer is a no that tells what is missing.',
    },
    body: newRequest,
    target: atItself,
    args: ({ basedOn, deviations = [] }) => ({ basedOn, deviations }),
  });
}

function registerShareDecision(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    ...{ path: '/gate-cases/:gateCaseId/shares/:shareId/decisions', command: 'decideShare', tag: 'money-and-time' },
    summary: { sv: 'Besluta om en andel', en: 'Decide a share' },
    description: {
      sv: 'Varje betalare beslutar om sin del. Ett ja reserverar pengarna tills alla har svarat och beslutet vid beslutspunkten är fattat. Den egna enhetens andel kan också beslutas i och med det beslutet. Vad betalaren eller organet över den har beslutat kan registreras i efterhand av registratorn.',
      en: 'Every payer decides its own part. A yes reserves the money until all have answered and the gate has been decided. The own unit’s share can also be decided along with the gate. What the payer or the body above it has decided can be recorded afterwards by the registrar.',
    },
    params: shareParams('decideShare'),
    body: shareDecision,
    aim: ({ gateCaseId }) => ({ gateCaseId }),
    target: ({ shareId }) => ({ shareId }),
    args: ({ recorded = null, ...body }) => ({ ...body, recorded }),
    receipt: receiptOnGateCase(madeBy('shareDecided', 'shareId')),
  });
}

function registerDecision(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'decisions', command: 'decideGate', tag: 'gate-cases' },
    summary: { sv: 'Besluta vid beslutspunkten', en: 'Decide at the gate' },
    description: {
      sv: 'Bifall, bifall med villkor, återremiss, bordläggning, vilandeförklaring, tillbaka till en tidigare fas, överlämnande eller avslag, på den version av underlaget som du anger i basedOn. Utfallen är beslutspunktens egna, och vart och ett säger bara det som hör till det. Villkor börjar gälla när beslutet meddelas. Ett bordlagt ärende väntar vidare, med ny sista dag. Efter vilandeförklaring förbereds ärendet på nytt. Den som går tillbaka passerar beslutspunkterna efter fasen igen; det de beviljade fryses. Ett överlämnande stänger ärendet och frågar en enhet: säger den ja avslutas initiativet som hänvisat, säger den nej är det kvar i sin fas. Ett avslag i en beslutsomgång avslutar initiativet som inte utvalt (notSelected), om modellen har den utgången. Fattas av den som har mandat, eller registreras i efterhand av registratorn. Meddelas genast om inget skäl att vänta anges.',
      en: 'Approve, approve with conditions, return, postpone, put to rest, send back to an earlier phase, refer or reject, on the dossier version that you name in basedOn. The outcomes are the gate’s own, and each says only what belongs to it. Conditions begin when the decision is notified. A postponed case goes on waiting, with a new last day. After a rest the case is prepared anew. Whoever is sent back passes the gates after that phase again; what they granted is frozen. A referral closes the case and asks a unit: its yes ends the initiative as referred, its no leaves it in its phase. A rejection in a decision round ends the initiative as not selected (notSelected), where the model has that ending. Taken by whoever holds the mandate, or recorded afterwards by the registrar. Notified at once unless a reason to wait is given.',
    },
    body: newDecision,
    target: atItself,
    args: ({
      grantMinutes = null,
      tryAgainIf = null,
      recorded = null,
      embargo = null,
      conditions,
      pause,
      ...body
    }) => ({
      ...body,
      ...(conditions && { conditions: conditions.map(({ unitId = null, ...rest }) => ({ ...rest, unitId })) }),
      ...(pause && { pause: { wakeUpOn: pause.wakeUpOn ?? null, awaits: pause.awaits ?? null } }),
      grantMinutes,
      tryAgainIf,
      recorded,
      embargo,
    }),
    makes: ['gateDecided', 'decisionId'],
  });
}

function registerNotification(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'notifications', command: 'notifyDecision', tag: 'gate-cases' },
    summary: { sv: 'Meddela ett beslut', en: 'Notify a decision' },
    description: {
      sv: 'Beslutet får verkan: fasen, bidragen och fristerna räknas härifrån. Till dess känner bara beslutskretsen till det.',
      en: 'The decision takes effect: phase, grants and dates run from here. Until then only the deciding circle knows of it.',
    },
    body: nothing,
    target: atItself,
    args: () => ({}),
    makes: ['decisionNotified', 'decisionId'],
  });
}
