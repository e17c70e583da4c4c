import { demoIds } from '../demo/ids.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo, uuid } from '../http/schema.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import { madeBy, receiptOnInitiative } from '../initiatives/receipt.ts';
import { RecordEntryBody } from '../initiatives/schemas-record.ts';
import { documentLink, documentWithdrawal, message } from './bodies.ts';

/** Links to documents, what the registry keeps about them, and messages between those who take part. */
export function registerPapers(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'documents',
    command: 'addDocument',
    tag: 'initiatives',
    summary: { sv: 'Lägg till ett dokument', en: 'Add a document' },
    description: {
      sv: 'En länk till dokumentet där det förvaras, med slag och titel; själva dokumentet kommer aldrig hit. Den som följer länken behöver behörighet där. Läses av dem som är med i ärendet, inte av alla som får läsa initiativet. Är ett beslut redan begärt får beslutsfattaren en ny version av underlaget.',
      en: 'A link to the document where it is kept, with its kind and title; the document itself never comes here. Whoever follows the link needs access there. Read by those who take part, not by everybody who may read the initiative. If a decision has been requested, the decider gets a new dossier version.',
    },
    body: documentLink,
    target: atItself,
    args: (body) => body,
    makes: ['documentAdded', 'documentId'],
  });
  registerDocumentWithdrawal(api, slice);
  registerDocumentRecord(api, slice);
  onInitiative(api, slice, {
    noun: 'messages',
    command: 'writeMessage',
    tag: 'involvement',
    summary: { sv: 'Skriv ett meddelande', en: 'Write a message' },
    description: {
      sv: 'Till de andra som arbetar med idén eller svarar för den. Ett meddelande ändras inte, och ändrar inte beslutsunderlaget. Det är en handling som andra och kan begäras ut.',
      en: 'To the others who work with the idea or answer for it. A message is not changed, and does not change the dossier. It is a record like others, and can be asked for.',
    },
    body: message,
    target: atItself,
    args: (body) => body,
    makes: ['messageWritten', 'messageId'],
  });
}

function registerDocumentWithdrawal(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/documents/:documentId/withdrawals',
    command: 'withdrawDocument',
    tag: 'initiatives',
    summary: { sv: 'Dra tillbaka ett dokument', en: 'Withdraw a document' },
    description: {
      sv: 'Den som lade till dokumentet, eller registratorn, drar tillbaka det med ett skäl. Länken visas inte längre; att dokumentet har funnits och dragits tillbaka står kvar. Är ett beslut redan begärt får beslutsfattaren en ny version av underlaget; tidigare versioner berättar vad som fanns då. Dokumentet självt finns kvar där det förvaras.',
      en: 'Whoever added the document, or the registrar, withdraws it with a reason. The link is shown no more; that the document was there and was withdrawn stays. If a decision has been requested, the decider gets a new dossier version; earlier ones tell what there was then. The document itself stays where it is kept.',
    },
    params: closed({
      initiativeId: uuid({ example: demoIds.try.withdrawDocument }),
      documentId: uuid({ example: demoIds.tryDocument.withdrawDocument }),
    }),
    body: documentWithdrawal,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ documentId }) => ({ documentId }),
    args: (body) => body,
    receipt: receiptOnInitiative(madeBy('documentWithdrawn', 'documentId')),
  });
}

function registerDocumentRecord(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/documents/:documentId/record-entries',
    command: 'keepDocumentRecord',
    tag: 'initiatives',
    summary: { sv: 'Diarieför ett dokument', en: 'Keep the registry’s fields of a document' },
    description: {
      sv: 'Registratorns uppgifter om dokumentet. Den nya posten ersätter den förra, som står kvar i historiken. Sekretessmarkeringar läggs till dem som står: en under samma bestämmelse träder i den förras ställe, och en tas bort när dess bestämmelse anges i liftedProvisions.',
      en: 'What the registrar keeps about the document. A new entry replaces the former, which stays in the history. Secrecy markings are added to those that stand: one under the same provision takes the place of the former, and one is lifted by naming its provision in liftedProvisions.',
    },
    params: closed({
      initiativeId: uuid({ example: demoIds.try.keepDocumentRecord }),
      documentId: uuid({ example: demoIds.tryDocument.keepDocumentRecord }),
    }),
    body: refTo(RecordEntryBody),
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ documentId }) => ({ documentId }),
    args: (body) => body,
    receipt: receiptOnInitiative(madeBy('documentRecordKept', 'documentId')),
  });
}
