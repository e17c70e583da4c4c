import { textOf } from '../record/write.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Answer } from './choices.ts';
import type { Initiative } from './state.ts';

type ExploringEvent = Extract<
  InitiativeEvent,
  {
    type:
      | 'supplementRequested'
      | 'supplementAnswered'
      | 'needDescribed'
      | 'ideaDescribed'
      | 'questionsAnswered'
      | 'managerNamed'
      | 'initiativeEndorsed'
      | 'coachNamed'
      | 'unitsSelected'
      | 'collaboratorAdded';
  }
>;

/** What the events of intake and exploring change. */
export function evolveExploring(state: Initiative, event: ExploringEvent): Partial<Initiative> {
  switch (event.type) {
    case 'supplementRequested':
      return supplementRequested(state, event);
    case 'supplementAnswered':
      return supplementAnswered(state, event);
    case 'needDescribed':
      return { need: textOf(event, 'need') };
    case 'ideaDescribed':
      return { idea: textOf(event, 'idea') };
    case 'questionsAnswered':
      return { answers: { ...state.answers, ...event.facts.answers, ...textAnswers(event) } };
    case 'managerNamed':
      return managerNamed(state, event.facts.personId);
    case 'initiativeEndorsed':
      return { endorsement: { answer: event.facts.answer, reason: textOf(event, 'reason'), at: event.at } };
    case 'coachNamed':
      return { coachId: event.facts.personId };
    case 'unitsSelected':
      return { selectedUnitIds: event.facts.unitIds };
    case 'collaboratorAdded': {
      const { collaboratorId: id, kind, unitId } = event.facts;
      return { collaborators: [...state.collaborators, { id, kind, unitId, name: textOf(event, 'name') }] };
    }
  }
}

/** Another manager is asked anew. A no that has been said stays, and so does what the leader has said. */
function managerNamed({ endorsement, formerEndorsement }: Initiative, managerId: string): Partial<Initiative> {
  const said = endorsement?.answer === 'no' ? endorsement : formerEndorsement;
  return { managerId, endorsement: null, endorsementAsked: null, formerEndorsement: said };
}

/** Free-text answers are private parts named by their question. */
function textAnswers(event: Extract<ExploringEvent, { type: 'questionsAnswered' }>): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const question of Object.keys(event.private)) {
    const text = textOf(event, question);
    if (text !== null) answers[question] = text;
  }
  return answers;
}

function supplementRequested(
  state: Initiative,
  event: Extract<ExploringEvent, { type: 'supplementRequested' }>,
): Partial<Initiative> {
  const { supplementId: id, dueOn } = event.facts;
  const request = { id, dueOn, question: textOf(event, 'question'), askedAt: event.at, answer: null, answeredAt: null };
  // A request for more is an answer to the bearer too: the promised first answer counts to here.
  return { supplements: [...state.supplements, request], firstAnswerAt: state.firstAnswerAt ?? event.at };
}

function supplementAnswered(
  state: Initiative,
  event: Extract<ExploringEvent, { type: 'supplementAnswered' }>,
): Partial<Initiative> {
  const answered = { answer: textOf(event, 'answer'), answeredAt: event.at };
  return {
    supplements: state.supplements.map((request) =>
      request.id === event.facts.supplementId ? { ...request, ...answered } : request,
    ),
  };
}
