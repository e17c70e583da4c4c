import { changed } from '../freeze.ts';
import { at } from '../lookup.ts';
import { textOf } from '../record/write.ts';
import { evolveExploring } from './evolve-exploring.ts';
import { evolveValue } from './evolve-value.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative, RecordFields } from './state.ts';

type Drafted = Extract<InitiativeEvent, { type: 'initiativeDrafted' }>;

export const noRecordFields: RecordFields = {
  diaryNumber: null,
  direction: null,
  legalBasis: null,
  retentionRule: null,
  secrecyMarkings: [],
  externalReferences: [],
};

/** The state after one more event. The first event of a stream makes the state; `id` is the stream's. */
export function evolveInitiative(
  id: string,
  state: Initiative | undefined,
  event: InitiativeEvent,
): Initiative | undefined {
  if (event.type === 'initiativeDrafted') return drafted(id, event);
  if (state === undefined) return undefined;
  return changed(state, change(state, event), event.version);
}

function change(state: Initiative, event: Exclude<InitiativeEvent, Drafted>): Partial<Initiative> {
  switch (event.type) {
    case 'initiativeRevised':
      return { ...event.facts, title: textOf(event, 'title'), summary: textOf(event, 'summary') };
    case 'initiativeSubmitted':
      return { standing: 'submitted', ...event.facts, submittedAt: event.at };
    case 'initiativeAccepted':
      return {
        standing: 'active',
        owningUnitId: event.facts.owningUnitId,
        firstAnswerAt: state.firstAnswerAt ?? event.at,
      };
    case 'gateCaseBegun':
      return { openGateCaseId: event.facts.gateCaseId };
    case 'gateCaseEnded':
      return { openGateCaseId: null };
    case 'payersAsked':
      return { payerUnitIds: [...new Set([...state.payerUnitIds, ...event.facts.unitIds])] };
    case 'gatePassed':
      return gatePassed(state, event);
    case 'phaseEntered': {
      const { phase } = event.facts;
      return { phase, phaseVisits: { ...state.phaseVisits, [phase]: (at(state.phaseVisits, phase) ?? 0) + 1 } };
    }
    case 'initiativeEnded':
      return ended(state, event);
    case 'recordKept':
      return { record: event.facts };
    case 'supplementRequested':
    case 'supplementAnswered':
    case 'needDescribed':
    case 'ideaDescribed':
    case 'questionsAnswered':
    case 'managerNamed':
    case 'initiativeEndorsed':
    case 'coachNamed':
    case 'collaboratorAdded':
      return evolveExploring(state, event);
    case 'effectGoalSet':
    case 'pilotPlanned':
    case 'pilotVersionReleased':
    case 'checkpointHeld':
    case 'lessonWritten':
    case 'valueEvaluated':
    case 'implementationPlanned':
    case 'ownershipAccepted':
    case 'adoptionRegistered':
      return evolveValue(state, event);
  }
}

function gatePassed(state: Initiative, event: Extract<InitiativeEvent, { type: 'gatePassed' }>): Partial<Initiative> {
  const { gate, gateKind, gateCaseId, grantedMinutes, grants } = event.facts;
  const visit = state.phase === null ? 0 : (at(state.phaseVisits, state.phase) ?? 0);
  const byPayer = { ...state.grantedByPayer };
  for (const { payerUnitId, amountMinor } of grants) byPayer[payerUnitId] = (byPayer[payerUnitId] ?? 0) + amountMinor;
  return {
    passedGates: [...state.passedGates, { gate, gateKind, gateCaseId, at: event.at, visit }],
    grantedMinutes: state.grantedMinutes + grantedMinutes,
    grantedMinor: grants.reduce((sum, grant) => sum + grant.amountMinor, state.grantedMinor),
    grantedByPayer: byPayer,
  };
}

function ended(state: Initiative, event: Extract<InitiativeEvent, { type: 'initiativeEnded' }>): Partial<Initiative> {
  const { ending, kind } = event.facts;
  return {
    standing: 'ended',
    openGateCaseId: null,
    firstAnswerAt: state.firstAnswerAt ?? event.at,
    ending: { ending, kind, reason: textOf(event, 'reason'), tryAgainIf: textOf(event, 'tryAgainIf'), at: event.at },
  };
}

function drafted(id: string, event: Drafted): Initiative {
  const { bearerId, bearerKind, ...facts } = event.facts;
  return {
    ...facts,
    id,
    version: event.version,
    standing: 'draft',
    phase: null,
    caseNumber: null,
    title: textOf(event, 'title'),
    summary: textOf(event, 'summary'),
    need: null,
    idea: null,
    answers: {},
    bearers: [{ personId: bearerId, kind: bearerKind, since: event.at }],
    owningUnitId: null,
    managerId: null,
    endorsement: null,
    coachId: null,
    collaborators: [],
    supplements: [],
    submittedAt: null,
    firstAnswerDueOn: null,
    firstAnswerAt: null,
    openGateCaseId: null,
    passedGates: [],
    phaseVisits: {},
    grantedMinutes: 0,
    grantedMinor: 0,
    grantedByPayer: {},
    payerUnitIds: [],
    effectGoals: [],
    pilotPlan: null,
    pilotVersions: [],
    checkpoints: { count: 0, latest: null },
    lessons: [],
    evaluation: null,
    implementationPlan: null,
    reception: null,
    adoptions: [],
    ending: null,
    record: noRecordFields,
  };
}
