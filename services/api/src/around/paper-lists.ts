import {
  audienceOf,
  documentKinds,
  type Initiative,
  noRecordFields,
  type RecordedEvent,
  type RecordFacts,
  type RecordFields,
  textOf,
  visibleInitiative,
} from '@idesluss/core';
import type { Static } from 'typebox';
import { sendList, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { pageAnswer, pageQuery, readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, dateTime, list, nullable, oneOf, open, refTo, uuid } from '../http/schema.ts';
import { triedOn } from '../initiatives/on-initiative.ts';
import { RecordFieldsView } from '../initiatives/schemas-record.ts';
import { shownText } from '../http/shown-text.ts';
import { viewRecord } from '../initiatives/view.ts';
import { idOf } from '../pilot/notes.ts';
import { listPapers } from './queries.ts';

const DocumentView = open(
  {
    ...{ documentId: uuid(), kind: oneOf(documentKinds), title: shownText(), url: shownText() },
    ...{
      addedAt: dateTime(),
      addedById: nullable(uuid({ description: 'null där det inte visas / null where it is not shown' })),
    },
    ...{ withdrawnAt: nullable(dateTime()), withdrawalReason: shownText() },
    record: refTo(RecordFieldsView),
  },
  {
    $id: 'Document',
    description:
      'En länk till ett dokument; null där den inte visas, eller har dragits tillbaka / A link to a document; null where it is not shown, or has been withdrawn',
  },
);
const MessageView = open(
  { messageId: uuid(), writtenBy: nullable(uuid()), text: shownText(), writtenAt: dateTime() },
  { $id: 'Message', description: 'Ett meddelande; null där det har gallrats / A message; null where it was erased' },
);
const onePage = { _meta: { page: 1, limit: 20, count: 1, totalRecords: 1 }, _links: [] };
const DocumentList = open(
  { documents: list(refTo(DocumentView), { max: 101 }), ...pageAnswer },
  {
    $id: 'DocumentList',
    example: {
      documents: [
        {
          documentId: '01980000-0000-7000-8000-000000000601',
          ...{ kind: 'riskAnalysis', title: 'Riskanalys', url: 'https://dokument.example.se/17' },
          ...{ addedAt: '2026-03-01T08:30:00.000Z', addedById: '01980000-0000-7000-8000-000000000001' },
          ...{ withdrawnAt: null, withdrawalReason: null },
          record: { ...viewRecord(noRecordFields) },
        },
      ],
      ...onePage,
    },
  },
);
const MessageList = open(
  { messages: list(refTo(MessageView), { max: 101 }), ...pageAnswer },
  {
    $id: 'MessageList',
    example: {
      messages: [
        {
          messageId: '01980000-0000-7000-8000-000000000602',
          writtenBy: '01980000-0000-7000-8000-000000000001',
          ...{ text: 'Vi ses på torsdag.', writtenAt: '2026-03-01T08:30:00.000Z' },
        },
      ],
      ...onePage,
    },
  },
);

function viewDocument(
  event: RecordedEvent,
  later: readonly RecordedEvent[],
  initiative: Initiative,
): Static<typeof DocumentView> {
  const documentId = idOf(event, 'documentId');
  const { markings = [] } = initiative.documents.find(({ id }) => id === documentId) ?? {};
  const kind = documentKinds.find((known) => known === event.facts['kind']) ?? 'otherDocument';
  const became = (type: string) => later.find((one) => one.type === type && idOf(one, 'documentId') === documentId);
  const [kept, withdrawn] = [became('documentRecordKept'), became('documentWithdrawn')];
  return {
    ...{ documentId, kind, title: textOf(event, 'title'), url: textOf(event, 'url') },
    ...{ addedAt: event.at, addedById: event.by.personId },
    withdrawnAt: withdrawn?.at ?? null,
    withdrawalReason: withdrawn === undefined ? null : textOf(withdrawn, 'reason'),
    record: viewRecord({ ...(kept === undefined ? noRecordFields : keptFields(kept)), secrecyMarkings: markings }),
  };
}

/** The registry's fields as they were entered last; which markings stand, the state says. */
function keptFields({ facts }: RecordedEvent): RecordFields {
  // What `keepDocumentRecord` writes, and nothing else.
  const { diaryNumber, direction, legalBasis, retentionRule, externalReferences } = facts as RecordFacts;
  return { diaryNumber, direction, legalBasis, retentionRule, externalReferences, secrecyMarkings: [] };
}

function viewMessage(event: RecordedEvent): Static<typeof MessageView> {
  const messageId = idOf(event, 'messageId');
  return { messageId, writtenBy: event.by.personId, text: textOf(event, 'text'), writtenAt: event.at };
}

/** Reading documents and messages, each page in two round trips. */
export function registerPaperLists(api: Api, slice: SliceShell): void {
  registerDocumentList(api, slice);
  registerMessageList(api, slice);
}

function registerDocumentList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'listDocuments',
    summary: both('Läs dokumenten', 'Read the documents'),
    description: both(
      'Länkar till dokument, med registratorns uppgifter, äldst först. Det som har dragits tillbaka står kvar utan länk, med skälet. Läses av dem som är med i ärendet. Bär någon idén anonymt visas inte länkar och titlar för bedömare: de kan säga vem.',
      'Links to documents, with what the registry keeps, oldest first. What has been withdrawn stays without its link, with the reason. Read by those who take part. Where bearers are anonymous, links and titles are not shown to assessors: they can tell who.',
    ),
    params: triedOn('addDocument'),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(DocumentList) },
  };
  const route = { config: { action: 'readDocuments' }, schema } as const;
  api.get('/initiatives/:initiativeId/documents', route, async (request, reply) => {
    const { initiativeId } = request.params;
    const page = readPage(request, ['integer']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const of = { action: 'readDocuments', type: 'documentAdded' } as const;
    const found = await listPapers(readerOf(slice, request), initiativeId, of, page.value);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { papers: rows, later, seen } = found.value;
    const { situation, context } = seen;
    const visible = visibleInitiative(situation.initiative, audienceOf(situation, context));
    return sendList(reply, {
      ...{ name: 'documents', path: `/initiatives/${initiativeId}/documents`, page: page.value, rows },
      ...(page.value.after === undefined ? { total: seen.situation.initiative.documents.length } : {}),
      view: (event) => viewDocument(event, later, visible),
      cursor: ({ version }) => [version],
    });
  });
}

function registerMessageList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['involvement'],
    operationId: 'listMessages',
    summary: both('Läs meddelandena', 'Read the messages'),
    description: both(
      'Vad de som arbetar med idén och svarar för den har skrivit till varandra, äldst först.',
      'What those who work with the idea and answer for it have written to each other, oldest first.',
    ),
    params: triedOn('writeMessage'),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(MessageList) },
  };
  const route = { config: { action: 'readMessages' }, schema } as const;
  api.get('/initiatives/:initiativeId/messages', route, async (request, reply) => {
    const { initiativeId } = request.params;
    const page = readPage(request, ['integer']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const of = { action: 'readMessages', type: 'messageWritten' } as const;
    const found = await listPapers(readerOf(slice, request), initiativeId, of, page.value);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const { papers: rows, seen } = found.value;
    return sendList(reply, {
      ...{ name: 'messages', path: `/initiatives/${initiativeId}/messages`, page: page.value, rows, view: viewMessage },
      ...(page.value.after === undefined ? { total: seen.situation.initiative.messages.count } : {}),
      cursor: ({ version }) => [version],
    });
  });
}
