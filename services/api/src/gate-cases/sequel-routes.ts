import { demoIds } from '../demo/ids.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { madeBy } from '../initiatives/receipt.ts';
import { onGateCase } from './on-gate-case.ts';
import { receiptOnGateCase } from './receipt.ts';
import { appeal, correction, forwarding, reconsideration, reconsiderationRequest } from './sequel-bodies.ts';

/** What comes after a decision has been notified: it is corrected, reconsidered, appealed against, and never edited. */
export function registerSequels(api: Api, slice: SliceShell): void {
  registerCorrection(api, slice);
  registerReconsiderationRequest(api, slice);
  registerReconsideration(api, slice);
  registerAppeals(api, slice);
}

function registerCorrection(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'corrections', command: 'correctDecision', tag: 'gate-cases' },
    summary: { sv: 'Rätta ett skrivfel i ett beslut', en: 'Correct a clerical error in a decision' },
    description: {
      sv: 'Ett nytt beslut som säger vad som var fel i det gamla och vad som ska stå i stället: skälen, vad som skulle ändra svaret eller ett villkors text. Det gamla beslutet står kvar och visar vad det är rättat av (correctedByDecisionIds). Utfall, timmar, pengar och dagar rättas inte; då omprövas beslutet. Vad ett organ har beslutat rättar det självt, och registratorn för in det.',
      en: 'A new decision that says what was wrong in the old one and what stands instead: the reasons, what would change the answer, or the text of a condition. The old decision stays and shows what corrects it (correctedByDecisionIds). Outcome, hours, money and days are not corrected: the decision is then reconsidered. What a body has decided it corrects itself, as the registrar records.',
    },
    body: correction,
    target: ({ decisionId }) => ({ decisionId }),
    args: ({ wrong, reasons = null, tryAgainIf = null, conditions = [], recorded = null }) => ({
      ...{ wrong, reasons, tryAgainIf, conditions, recorded },
    }),
    makes: ['decisionCorrected', 'decisionId'],
  });
}

function registerReconsiderationRequest(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'reconsideration-requests', command: 'requestReconsideration', tag: 'gate-cases' },
    summary: { sv: 'Begär omprövning av ett beslut', en: 'Request that a decision be reconsidered' },
    description: {
      sv: 'Idébäraren, eller någon annan som beslutet rör, ber om att det prövas en gång till, med skäl. Ingen dag är för sen här: hur många dagar som har gått sedan beslutet meddelades visas, och den som beslutar avgör vad det betyder. En begäran i taget väntar på svar.',
      en: 'The bearer, or somebody else whom the decision concerns, asks for it to be looked at once more, with a reason. No day is too late here: how many days have passed since the notification is shown, and whoever decides judges what that means. One request at a time awaits its answer.',
    },
    body: reconsiderationRequest,
    target: ({ decisionId }) => ({ decisionId }),
    args: ({ reason }) => ({ reason }),
    makes: ['reconsiderationRequested', 'requestId'],
  });
}

function registerReconsideration(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'reconsiderations', command: 'reconsiderDecision', tag: 'gate-cases' },
    summary: { sv: 'Ompröva ett beslut', en: 'Reconsider a decision' },
    description: {
      sv: 'Ett nytt beslut om det gamla, som svar på en begäran eller på eget initiativ: det står fast (stands) eller ändras (changed). Ändras kan ett avslag som initiativet är avslutat genom: initiativet kommer tillbaka dit det stod, och ett nytt ärende öppnas vid samma beslutspunkt. Inget beviljas av sig självt. Ett bifall ändras inte till nackdel för idébäraren; den som tvivlar på det ifrågasätter det.',
      en: 'A new decision about the old, as an answer to a request or of one’s own motion: it stands, or is changed. What can be changed is a rejection that the initiative has ended by: the initiative comes back to where it stood, and a new case opens at the same gate. Nothing is granted by itself. An approval is not changed to the bearer’s disadvantage; whoever doubts it puts it in question.',
    },
    body: reconsideration,
    target: ({ decisionId, requestId = null }) => ({ decisionId, requestId }),
    args: ({ outcome, reasons, recorded = null }) => ({ outcome, reasons, recorded }),
    makes: ['decisionReconsidered', 'decisionId'],
  });
}

function registerAppeals(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'appeals', command: 'recordAppeal', tag: 'gate-cases' },
    summary: { sv: 'För in ett överklagande', en: 'Record an appeal' },
    description: {
      sv: 'Registratorn antecknar att ett överklagande har kommit in, vilken dag, om det kom in i tid och om det har lämnats över. Det avgörs på annat håll. Bara beslut som överklagas tar emot det: beslutspunktens rättsliga form avgör.',
      en: 'The registrar notes that an appeal has come in, on which day, whether in time, and whether it has been passed on. It is decided elsewhere. Only decisions against which one appeals take it: the legal form of the gate tells.',
    },
    body: appeal,
    target: ({ decisionId }) => ({ decisionId }),
    args: ({ receivedOn = null, inTime, forwardedOn = null }) => ({ receivedOn, inTime, forwardedOn }),
    makes: ['appealRecorded', 'appealId'],
  });
  commandRoute(api, slice.shell, {
    ...{ path: '/gate-cases/:gateCaseId/appeals/:appealId/forwardings', command: 'forwardAppeal', tag: 'gate-cases' },
    summary: { sv: 'Lämna över ett överklagande', en: 'Forward an appeal' },
    description: {
      sv: 'Registratorn antecknar dagen då överklagandet lämnades över till den som avgör det.',
      en: 'The registrar notes the day on which the appeal was passed on to whoever decides it.',
    },
    params: closed({
      gateCaseId: uuid({ example: demoIds.tryCase.forwardAppeal }),
      appealId: uuid({ example: demoIds.tryAppeal.forwardAppeal }),
    }),
    body: forwarding,
    aim: ({ gateCaseId }) => ({ gateCaseId }),
    target: ({ appealId }) => ({ appealId }),
    args: ({ forwardedOn = null }) => ({ forwardedOn }),
    receipt: receiptOnGateCase(madeBy('appealForwarded', 'appealId')),
  });
}
