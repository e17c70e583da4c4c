import type { RecordFacts, RecordParts } from './state-record.ts';
import type { DocumentKind, ReviewKind } from './state-around.ts';

/** What can happen around an initiative. What a review says, its outcome included, is case text: it can be redacted. */
export type AroundEvents = {
  reviewAsked: { facts: { reviewId: string; kind: ReviewKind; personId: string; dueOn: string }; private: 'question' };
  reviewAnswered: { facts: { reviewId: string }; private: 'outcome' | 'text' };
  documentAdded: { facts: { documentId: string; kind: DocumentKind }; private: 'title' | 'url' };
  documentWithdrawn: { facts: { documentId: string }; private: 'reason' };
  documentRecordKept: { facts: RecordFacts & { documentId: string }; private: RecordParts };
  messageWritten: { facts: { messageId: string }; private: 'text' };
};
