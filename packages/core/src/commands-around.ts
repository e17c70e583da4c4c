import type { RecordEntry } from './initiative/state-record.ts';
import type { DocumentKind, ReviewKind, ReviewOutcome } from './initiative/state-around.ts';

type None = undefined;

/** Commands about what stands around an initiative: what is said of it from other sides, its papers, and its messages. */
export type AroundCommands = {
  /** Asks a named person; while that is unanswered, asking for the same kind anew takes its place. */
  askReview: { target: None; args: { kind: ReviewKind; personId: string; question: string; dueOn: string } };
  answerReview: { target: { reviewId: string }; args: { outcome: ReviewOutcome; text: string } };
  /** A link to where the document is kept: the document itself never comes here. */
  addDocument: { target: None; args: { kind: DocumentKind; title: string; url: string } };
  /** The link goes; that it stood there stays. */
  withdrawDocument: { target: { documentId: string }; args: { reason: string } };
  keepDocumentRecord: { target: { documentId: string }; args: RecordEntry };
  writeMessage: { target: None; args: { text: string } };
};
