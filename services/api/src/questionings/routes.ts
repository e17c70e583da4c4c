import { demoIds } from '../demo/ids.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { onInitiative } from '../initiatives/on-initiative.ts';
import { receiptOnInitiative } from '../initiatives/receipt.ts';
import { questioning, settlement } from './bodies.ts';

/** An approval in question, and what came of it. */
export function registerQuestionings(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    ...{ noun: 'questionings', command: 'questionDecision', tag: 'gate-cases' },
    summary: { sv: 'Ifrågasätt ett bifall', en: 'Question an approval' },
    description: {
      sv: 'Ett bifall som gäller ifrågasätts, med skäl. Inget beslut begärs, fattas eller meddelas vid senare beslutspunkter förrän den som är behörig har avgjort frågan, och initiativet kan inte avslutas som infört.',
      en: 'An approval in effect is put in question, with a reason. No decision is requested, made or notified at later gates until whoever is competent has settled it, and the initiative cannot be completed as implemented.',
    },
    body: questioning,
    target: ({ gateCaseId }) => ({ gateCaseId }),
    args: ({ reason }) => ({ reason }),
  });
  commandRoute(api, slice.shell, {
    path: '/initiatives/:initiativeId/questionings/:gateCaseId/settlements',
    ...{ command: 'settleQuestioning', tag: 'gate-cases' },
    summary: { sv: 'Avgör ett ifrågasatt bifall', en: 'Settle a questioned approval' },
    description: {
      sv: 'Bifallet står fast (ratify) eller upphävs (annul). Ett upphävt bifall tar med sig dem som vilar på det: initiativet går tillbaka till fasen före beslutspunkten, det som beviljats fryses, och ett öppet ärende stängs. Följderna räknas upp i initiativet och i historiken. Frågan avgörs för den enhet som fattade beslutet, också när en annan äger initiativet, och inte av den person som fattade det. Den som avgör behöver mandat för allt som enheten har beviljat; vad organet ovanför har beslutat för registratorn in. Ett bifall som ett organ har gett avgör bara organet självt.',
      en: 'The approval stands (ratify) or is annulled. An annulled approval takes those that rest on it along: the initiative goes back to the phase before the gate, what was granted is frozen, and an open case is closed. The consequences are listed in the initiative and its history. It is settled for the unit that made the decision, also when another owns the initiative, and not by the person who made it. Whoever settles it needs a mandate for all that the unit has granted; what the body above it has decided is recorded by the registrar. An approval that a body has given is settled by that body alone.',
    },
    params: closed({
      initiativeId: uuid({ example: demoIds.try.settleQuestioning }),
      gateCaseId: uuid({ example: demoIds.tryCase.settleQuestioning }),
    }),
    body: settlement,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ gateCaseId }) => ({ gateCaseId }),
    args: ({ recorded = null, ...body }) => ({ ...body, recorded }),
    receipt: receiptOnInitiative(),
  });
}
