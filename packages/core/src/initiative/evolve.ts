import { changed } from '../freeze.ts';
import { keptRecord } from '../record/markings.ts';
import { textOf } from '../record/write.ts';
import { evolveAround } from './evolve-around.ts';
import { evolveBelonging } from './evolve-belonging.ts';
import { evolveConditions } from './evolve-conditions.ts';
import { evolveExploring } from './evolve-exploring.ts';
import { evolveMigrating } from './evolve-migrating.ts';
import { evolvePassing } from './evolve-passing.ts';
import { evolveQuestioning } from './evolve-questioning.ts';
import { evolveValue } from './evolve-value.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { RecordFields } from './state-record.ts';
import type { Initiative } from './state.ts';

type Drafted = Extract<InitiativeEvent, { type: 'initiativeDrafted' }>;

/** Record fields of what no registrar has looked at yet. */
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
      return accepted(state, event);
    case 'gateCaseBegun':
    case 'gateCaseEnded':
    case 'payersAsked':
    case 'gatePassed':
    case 'grantReduced':
    case 'phaseEntered':
      return evolvePassing(state, event);
    case 'ownerProposed':
    case 'ownerConfirmed':
    case 'ownerDeclined':
    case 'bearerOffered':
    case 'bearerJoined':
    case 'bearerOfferDeclined':
    case 'bearerSteppedDown':
    case 'bearerErased':
    case 'personInvited':
    case 'invitationWithdrawn':
    case 'endorsementAsked':
    case 'leaderEndorsed':
    case 'bearersHidden':
    case 'behalfNamed':
    case 'referralProposed':
    case 'referralAccepted':
    case 'referralDeclined':
    case 'initiativeReopened':
      return evolveBelonging(state, event);
    case 'reviewAsked':
    case 'reviewAnswered':
    case 'documentAdded':
    case 'documentWithdrawn':
    case 'documentRecordKept':
    case 'messageWritten':
      return evolveAround(state, event);
    case 'initiativeEnded':
      return ended(state, event);
    case 'recordKept':
      return { record: keptRecord(state.record.secrecyMarkings, event) };
    case 'supplementRequested':
    case 'supplementAnswered':
    case 'needDescribed':
    case 'ideaDescribed':
    case 'questionsAnswered':
    case 'managerNamed':
    case 'initiativeEndorsed':
    case 'coachNamed':
    case 'unitsSelected':
    case 'collaboratorAdded':
      return evolveExploring(state, event);
    case 'conditionSet':
    case 'conditionCorrected':
    case 'conditionReported':
    case 'conditionDecided':
      return { conditions: evolveConditions(state.conditions, event) };
    case 'decisionQuestioned':
    case 'questioningSettled':
      return evolveQuestioning(state, event);
    case 'initiativeMigrated':
      return evolveMigrating(state, event);
    case 'initiativePaused':
      return { standing: 'paused', pause: paused(event) };
    case 'initiativeResumed':
      return { standing: 'active', pause: null };
    case 'effectGoalSet':
    case 'pilotPlanned':
    case 'pilotExtended':
    case 'pilotVersionReleased':
    case 'checkpointHeld':
    case 'lessonWritten':
    case 'valueEvaluated':
    case 'implementationPlanned':
    case 'ownershipAccepted':
    case 'adoptionRegistered':
    case 'adoptionCorrected':
      return evolveValue(state, event);
  }
}

/** The unit that takes it in is named, and acts; whether it owns the initiative is for the unit itself to say. */
function accepted(
  state: Initiative,
  { facts, at }: Extract<InitiativeEvent, { type: 'initiativeAccepted' }>,
): Partial<Initiative> {
  const { owningUnitId } = facts;
  const ownerProposal = { unitId: owningUnitId, movesCase: false, reason: null, at };
  const owner = { owningUnitId, ownerConfirmedAt: null, ownerProposal };
  return { ...owner, standing: 'active', firstAnswerAt: state.firstAnswerAt ?? at };
}

function paused(event: Extract<InitiativeEvent, { type: 'initiativePaused' }>): Initiative['pause'] {
  return { ...event.facts, since: event.at, reason: textOf(event, 'reason'), awaits: textOf(event, 'awaits') };
}

function ended(state: Initiative, event: Extract<InitiativeEvent, { type: 'initiativeEnded' }>): Partial<Initiative> {
  const words = { reason: textOf(event, 'reason'), tryAgainIf: textOf(event, 'tryAgainIf') };
  return {
    standing: 'ended',
    pause: null,
    openGateCaseId: null,
    ownerProposal: null,
    firstAnswerAt: state.firstAnswerAt ?? event.at,
    ending: { ...event.facts, ...words, lessonsMetAt: null, at: event.at },
  };
}

/** What an initiative holds before anything has been said, asked or decided. */
const untouched = {
  phase: null,
  migrations: [],
  selectedUnitIds: [],
  caseNumber: null,
  need: null,
  idea: null,
  answers: {},
  formerBearerIds: [],
  bearerOffers: [],
  invitedIds: [],
  owningUnitId: null,
  ownerConfirmedAt: null,
  ownerProposal: null,
  managerId: null,
  endorsement: null,
  formerEndorsement: null,
  endorsementAsked: null,
  leaderEndorsement: null,
  anonymous: false,
  onBehalfOf: null,
  coachId: null,
  collaborators: [],
  supplements: [],
  reviews: [],
  documents: [],
  messages: { count: 0, latestAt: null },
  submittedAt: null,
  firstAnswerDueOn: null,
  firstAnswerAt: null,
  openGateCaseId: null,
  passedGates: [],
  path: [],
  conditions: [],
  pause: null,
  phaseVisits: {},
  grantedMinutes: 0,
  grantedMinor: 0,
  underfundedMinor: 0,
  checkpointDue: false,
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
  referral: null,
  reopening: null,
  record: noRecordFields,
} as const satisfies Partial<Initiative>;

function drafted(id: string, event: Drafted): Initiative {
  const { bearerId, bearerKind, challengeId = null, ...facts } = event.facts;
  // Without a named person the office is the contact: while a draft, whoever of it wrote it down.
  const named = bearerId !== null;
  return {
    ...untouched,
    ...facts,
    challengeId,
    id,
    version: event.version,
    standing: 'draft',
    title: textOf(event, 'title'),
    summary: textOf(event, 'summary'),
    bearerKind,
    drafterId: named ? null : event.by.personId,
    bearers: named ? [{ personId: bearerId, kind: bearerKind, since: event.at }] : [],
  };
}
