import { holds } from '../access/relations.ts';
import { refuseArgument } from '../arguments.ts';
import { filter, find } from '../lookup.ts';
import { markingsRefusal } from '../record/markings.ts';
import { entryFacts, entryWords } from '../record/rules.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { freshId, onInitiative, type Rule } from '../rule.ts';
import type { Initiative } from './state.ts';
import type { Context, Situation } from '../situation.ts';
import type { DocumentKind, HeldDocument } from './state-around.ts';

const DOCUMENTS = 50;
const MESSAGES = 1000;

/** A whole address that is read over an encrypted way, in its written form and without anybody's password in it. */
const httpsAddress = /^https:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!-~]*)?$/;

export const addDocument: Rule<'initiative', 'addDocument'> = {
  scope: 'initiative',
  material: true,
  may: ({ initiative }) =>
    initiative.documents.length >= DOCUMENTS
      ? { code: 'limitReached', what: 'addDocument', limit: DOCUMENTS }
      : undefined,
  apply: ({ initiative }, context, { kind, title, url }) => {
    if (initiative.standing === 'ended' && kind !== 'report') return no(refuseArgument('/kind', 'unpaired'));
    if (!httpsAddress.test(url)) return no(refuseArgument('/url', 'notHttps'));
    const facts = { documentId: freshId(context, 0), kind };
    return ok([onInitiative(initiative, [event('documentAdded', facts, initiative.id, { title, url })])]);
  },
};

/** By whoever added it, or the registrar. What stood in the record stays there, and so do dossiers that it counted in. */
export const withdrawDocument: Rule<'initiative', 'withdrawDocument'> = {
  scope: 'initiative',
  material: true,
  targets: ({ initiative, ...rest }, context) =>
    filter(
      initiative.documents,
      (one) => one.withdrawnAt === null && mayTakeBack(one, { initiative, ...rest }, context),
    ).map(({ id }) => ({ documentId: id })),
  aimless: () => ({ code: 'awaits', command: 'addDocument' }),
  may: (situation, context, { documentId }) => {
    const document = find(situation.initiative.documents, ({ id }) => id === documentId);
    if (document === undefined) return { code: 'unknown', thing: 'document' };
    if (!mayTakeBack(document, situation, context)) {
      return { code: 'notPermitted', action: 'withdrawDocument', permitted: ['documentAdder', 'registrar'] };
    }
    return document.withdrawnAt === null ? undefined : { code: 'alreadyDone', what: 'withdrawDocument' };
  },
  apply: ({ initiative }, _, { reason }, { documentId }) =>
    ok([onInitiative(initiative, [event('documentWithdrawn', { documentId }, initiative.id, { reason })])]),
};

function mayTakeBack({ addedById }: HeldDocument, situation: Situation, context: Context): boolean {
  const { personId } = context.actor;
  return (personId !== null && addedById === personId) || holds('registrar', situation, context);
}

export const keepDocumentRecord: Rule<'initiative', 'keepDocumentRecord'> = {
  scope: 'initiative',
  targets: ({ initiative }) => initiative.documents.map(({ id }) => ({ documentId: id })),
  aimless: () => ({ code: 'awaits', command: 'addDocument' }),
  may: ({ initiative }, _, { documentId }) =>
    initiative.documents.some(({ id }) => id === documentId) ? undefined : { code: 'unknown', thing: 'document' },
  apply: ({ initiative }, { today }, entry, { documentId }) => {
    const { markings = [] } = find(initiative.documents, ({ id }) => id === documentId) ?? {};
    const refusal = markingsRefusal(markings, entry, { today, what: 'keepDocumentRecord' });
    if (refusal !== undefined) return no(refusal);
    const facts = { ...entryFacts(entry), documentId };
    return ok([onInitiative(initiative, [event('documentRecordKept', facts, initiative.id, entryWords(entry))])]);
  },
};

/** Words between those who take part. They neither need nor raise a dossier version. */
export const writeMessage: Rule<'initiative', 'writeMessage'> = {
  scope: 'initiative',
  mentions: () => ({ actor: true }),
  may: ({ initiative }) =>
    initiative.messages.count >= MESSAGES ? { code: 'limitReached', what: 'writeMessage', limit: MESSAGES } : undefined,
  apply: ({ initiative }, context, { text }) => {
    // What somebody writes to the others is their own: it goes when they are erased.
    const subject = context.actor.personId ?? initiative.id;
    const draft = event('messageWritten', { messageId: freshId(context, 0) }, subject, { text });
    return ok([onInitiative(initiative, [draft])]);
  },
};

/** The kinds of documents that there are, those withdrawn left out. */
export function documentKindsOf({ documents }: Initiative): readonly DocumentKind[] {
  const standing = filter(documents, ({ withdrawnAt }) => withdrawnAt === null);
  return [...new Set(standing.map(({ kind }) => kind))];
}
