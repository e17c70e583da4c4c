import { markingsAfter } from '../record/markings.ts';
import { textOf } from '../record/write.ts';
import type { AroundEvents } from './events-around.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative } from './state.ts';
import { type HeldDocument, type Review, reviewOutcomes } from './state-around.ts';

type AroundEvent = Extract<InitiativeEvent, { type: keyof AroundEvents }>;
type Of<T extends AroundEvent['type']> = Extract<AroundEvent, { type: T }>;

/** What the events around an initiative change. */
export function evolveAround(state: Initiative, event: AroundEvent): Partial<Initiative> {
  switch (event.type) {
    case 'reviewAsked':
      return { reviews: reviewAsked(state, event) };
    case 'reviewAnswered':
      return {
        reviews: state.reviews.map((review) => (review.id === event.facts.reviewId ? answered(review, event) : review)),
      };
    case 'documentAdded': {
      const { documentId: id, kind } = event.facts;
      const added = { id, kind, title: textOf(event, 'title'), at: event.at };
      return { documents: [...state.documents, { ...added, addedById: event.by.personId, withdrawnAt: null }] };
    }
    case 'documentWithdrawn':
      return {
        documents: state.documents.map((one) =>
          one.id === event.facts.documentId ? { ...one, withdrawnAt: event.at } : one,
        ),
      };
    case 'documentRecordKept':
      return {
        documents: state.documents.map((one) => (one.id === event.facts.documentId ? marked(one, event) : one)),
      };
    case 'messageWritten':
      return { messages: { count: state.messages.count + 1, latestAt: event.at } };
  }
}

/** Of what the registry keeps about a document only the warnings are held. */
function marked({ markings = [], ...document }: HeldDocument, event: Of<'documentRecordKept'>): HeldDocument {
  const after = markingsAfter(markings, event);
  return after.length === 0 ? document : { ...document, markings: after };
}

/** Asked anew, an unanswered one of the same kind is nobody's any more. */
function reviewAsked({ reviews }: Initiative, event: Of<'reviewAsked'>): readonly Review[] {
  const { reviewId: id, kind, personId, dueOn } = event.facts;
  const asked = { id, kind, personId, dueOn, question: textOf(event, 'question'), askedAt: event.at };
  const others = reviews.filter((review) => review.kind !== kind || review.answeredAt !== null);
  return [...others, { ...asked, outcome: null, text: null, answeredAt: null }];
}

function answered(review: Review, event: Of<'reviewAnswered'>): Review {
  const said = textOf(event, 'outcome');
  const outcome = reviewOutcomes.find((known) => known === said) ?? null;
  return { ...review, outcome, text: textOf(event, 'text'), answeredAt: event.at };
}
