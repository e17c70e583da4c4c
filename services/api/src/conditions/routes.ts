import { demoIds } from '../demo/ids.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import { receiptOnInitiative } from '../initiatives/receipt.ts';
import { conditionDecision, conditionReport, newPause, resumption } from './bodies.ts';

/** What follows an approval with conditions, and resting for a while. */
export function registerConditions(api: Api, slice: SliceShell): void {
  registerReport(api, slice);
  registerDecision(api, slice);
  registerPause(api, slice);
  registerResumption(api, slice);
}

const conditionParams = (operation: 'reportCondition' | 'decideCondition') =>
  closed({
    initiativeId: uuid({ example: demoIds.try[operation] }),
    conditionId: uuid({ example: demoIds.tryCondition[operation] }),
  });

function registerReport(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/conditions/:conditionId/reports',
    command: 'reportCondition',
    tag: 'gate-cases',
    summary: { sv: 'Redovisa ett villkor', en: 'Report on a condition' },
    description: {
      sv: 'Den som har hand om villkoret talar om vad som är gjort. Det avgör ingenting: den beslutande sidan godkänner, ger mer tid eller efterger. En ny redovisning ersätter den förra.',
      en: 'Whoever sees to the condition tells what has been done. It settles nothing: the deciding side accepts, gives more time or waives. A new report replaces the former.',
    },
    params: conditionParams('reportCondition'),
    body: conditionReport,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ conditionId }) => ({ conditionId }),
    args: (body) => body,
    receipt: receiptOnInitiative(),
  });
}

function registerDecision(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/conditions/:conditionId/decisions',
    command: 'decideCondition',
    tag: 'gate-cases',
    summary: { sv: 'Besluta om ett villkor', en: 'Decide on a condition' },
    description: {
      sv: 'Villkoret godkänns som uppfyllt, får en senare sista dag eller efterges, med skäl. Tills det är godkänt eller eftergivet går det inte att begära nästa beslut, och inte att avsluta initiativet som infört. Beslutas av den som har mandat vid den ägande enheten; ett villkor som ett organ har satt avgör organet självt, också om det är uppfyllt, och registratorn för in det.',
      en: 'The condition is accepted as met, gets a later last day or is waived, with a reason. Until it is accepted or waived the next decision cannot be requested, and the initiative cannot be completed as implemented. Decided by whoever holds the mandate at the owning unit; one that a body has set is settled by that body alone, also whether it is met, as the registrar records.',
    },
    params: conditionParams('decideCondition'),
    body: conditionDecision,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ conditionId }) => ({ conditionId }),
    args: ({ dueOn = null, recorded = null, ...body }) => ({ ...body, dueOn, recorded }),
    receipt: receiptOnInitiative(),
  });
}

function registerPause(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'pauses',
    command: 'pauseInitiative',
    tag: 'endings',
    summary: { sv: 'Vilandeförklara initiativet', en: 'Put the initiative to rest' },
    description: {
      sv: 'Arbetet vilar, med skäl, till en dag eller tills något som inväntas har kommit. Ett beslut som är begärt fattas först; beslutsfattaren kan då vilandeförklara vid beslutspunkten. Inget väcks av sig självt: när dagen kommer syns det, och någon återupptar.',
      en: 'The work rests, with a reason, until a day or until what is awaited has come. A decision that has been requested is made first; its decider can then put the initiative to rest at the gate. Nothing wakes by itself: when the day comes it shows, and somebody resumes.',
    },
    body: newPause,
    target: atItself,
    args: ({ wakeUpOn = null, awaits = null, reason }) => ({ reason, wakeUpOn, awaits }),
  });
}

function registerResumption(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'resumptions',
    command: 'resumeInitiative',
    tag: 'endings',
    summary: { sv: 'Återuppta ett vilande initiativ', en: 'Resume an initiative at rest' },
    description: {
      sv: 'Initiativet går vidare där det stod. Ett beslutsärende som vilade är åter under förberedelse, och beslut begärs på nytt underlag.',
      en: 'The initiative goes on from where it stood. A gate case that rested is being prepared again, and the decision is requested on a new dossier.',
    },
    body: resumption,
    target: atItself,
    args: (body) => body,
  });
}
