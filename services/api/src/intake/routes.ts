import { demoIds } from '../demo/ids.ts';
import { answerCommand, commandRoute, sendCommand, whoMay } from '../http/command-route.ts';
import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, Receipt, refTo, uuid } from '../http/schema.ts';
import { atItself, onInitiative, triedOn } from '../initiatives/on-initiative.ts';
import { madeBy, receiptOnInitiative } from '../initiatives/receipt.ts';
import { RecordEntryBody } from '../initiatives/schemas-record.ts';
import { intakeAnswer, submission, supplementAnswer, supplementRequest } from './bodies.ts';

/** Handing an initiative in, and the first answer to it. */
export function registerIntake(api: Api, slice: SliceShell): void {
  registerSubmission(api, slice);
  registerIntakeAnswer(api, slice);
  registerSupplementRequest(api, slice);
  registerSupplementAnswer(api, slice);
  registerRecordEntry(api, slice);
}

function registerSubmission(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'submissions',
    command: 'submitInitiative',
    tag: 'initiatives',
    summary: { sv: 'Lämna in initiativet', en: 'Submit the initiative' },
    description: {
      sv: 'Bäraren lämnar in sitt utkast. Initiativet får ett ärendenummer, och dagen för ett första svar räknas ut. Från nu läses det av idéslusskontoret, registratorn, revisorn och den föreslagna enheten, och av alla i organisationen om synligheten är internal eller public. Att något är dolt i tjänsten, också vem som bär en anonym idé, är inte sekretess: det inlämnade är en inkommen handling som kan begäras ut. Svarar utkastet på en utmaning ska den vara öppen än; annars tas den bort ur utkastet först.',
      en: 'The bearer hands in the draft. It gets a case number, and the day of a first answer is set. From now on the sluice office, the registrar, the auditor and the proposed unit read it, and everybody in the organisation if its visibility is internal or public. Hidden in the tool, also who bears an anonymous idea, is not secret: what is submitted is a public record that can be asked for. A challenge that the draft answers must still be open; else it is removed from the draft first.',
    },
    body: submission,
    target: atItself,
    // The number is taken from the city's series in the same transaction (write/execute.ts).
    args: () => ({ caseNumber: '' }),
  });
}

function registerIntakeAnswer(api: Api, { shell }: SliceShell): void {
  const schema = {
    tags: ['intake'],
    operationId: 'answerAtIntake',
    summary: both('Svara vid mottagningen', 'Answer at intake'),
    description: `${both(
      'Innovationsledaren eller idéslusskontoret tar emot ett inlämnat initiativ (accept: enheten som äger det utses, och första fasen börjar) eller tackar nej (decline: det avslutas, med skäl och med vad som skulle ge ett annat svar). En öppen begäran om komplettering besvaras först.',
      'The innovation leader or the sluice office accepts a submitted initiative (accept: its owning unit is named and the first phase begins) or declines it (decline: it ends, with reasons and with what would change the answer). An open supplement request is answered first.',
    )}\n\n${whoMay('acceptAtIntake')}`,
    params: triedOn('acceptAtIntake'),
    body: intakeAnswer,
    response: { 201: refTo(Receipt) },
  };
  const route = { config: { action: 'acceptAtIntake' }, schema } as const;
  api.post('/initiatives/:initiativeId/intake-answers', route, async (request, reply) => {
    const { body } = request;
    const aim = { initiativeId: request.params.initiativeId };
    const receipt = receiptOnInitiative();
    switch (body.kind) {
      case 'accept': {
        const { kind: _, ...args } = body;
        const sent = { type: 'acceptAtIntake', aim, target: undefined, args, receipt } as const;
        return answerCommand(reply, await sendCommand(shell, request, sent));
      }
      case 'decline': {
        const { kind: _, ending, ...args } = body;
        const sent = { type: 'declineAtIntake', aim, target: { ending }, args, receipt } as const;
        return answerCommand(reply, await sendCommand(shell, request, sent));
      }
    }
  });
}

function registerSupplementRequest(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'supplement-requests',
    command: 'requestSupplement',
    tag: 'intake',
    summary: { sv: 'Begär komplettering', en: 'Ask for a supplement' },
    description: {
      sv: 'En fråga till bäraren, med en dag då svaret önskas. Högst en är öppen åt gången; så länge den är det tas initiativet inte emot och inget beslut begärs. När dagen har passerat hindrar den inget längre, men kan fortfarande besvaras.',
      en: 'A question to the bearer, with a day by which the answer is wanted. At most one is open at a time; while it is, the initiative is not accepted and no decision is requested. Once the day has passed it holds nothing up any more, but can still be answered.',
    },
    body: supplementRequest,
    target: atItself,
    args: (body) => body,
    makes: ['supplementRequested', 'supplementId'],
  });
}

function registerSupplementAnswer(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/supplement-requests/:supplementRequestId/answers',
    command: 'answerSupplement',
    tag: 'intake',
    summary: { sv: 'Svara på en begäran om komplettering', en: 'Answer a supplement request' },
    description: {
      sv: 'Bärarens svar på frågan. Därefter går initiativet vidare. Är ett beslut redan begärt får beslutsfattaren en ny version av underlaget.',
      en: 'The bearer’s answer to the question, after which the initiative goes on. If a decision has been requested, the decider gets a new dossier version.',
    },
    params: closed({
      initiativeId: uuid({ example: demoIds.try.answerSupplement }),
      supplementRequestId: uuid({ example: demoIds.trySupplement.answerSupplement }),
    }),
    body: supplementAnswer,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ supplementRequestId }) => ({ supplementId: supplementRequestId }),
    args: (body) => body,
    receipt: receiptOnInitiative(madeBy('supplementAnswered', 'supplementId')),
  });
}

function registerRecordEntry(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'record-entries',
    command: 'keepRecord',
    tag: 'initiatives',
    summary: { sv: 'Diarieför initiativet', en: 'Keep the registry’s fields' },
    description: {
      sv: 'Registratorns uppgifter om initiativet: diarienummer, riktning, rättslig grund, gallring, sekretessmarkeringar och hänvisningar till andra system. Den nya posten ersätter den förra, som står kvar i historiken. En sekretessmarkering är en varning, inte ett beslut. Markeringar läggs till dem som står: en under samma bestämmelse träder i den förras ställe, och en tas bort när dess bestämmelse anges i liftedProvisions. Skälet läses av dem som är med i ärendet: skriv inte det hemliga i det.',
      en: 'What the registrar keeps about the initiative: diary number, direction, legal basis, retention, secrecy markings and references to other systems. A new entry replaces the former, which stays in the history. A secrecy marking is a warning, not a decision. Markings are added to those that stand: one under the same provision takes the place of the former, and one is lifted by naming its provision in liftedProvisions. The reason is read by those who take part: do not write what is secret in it.',
    },
    body: refTo(RecordEntryBody),
    target: atItself,
    args: (body) => body,
  });
}
