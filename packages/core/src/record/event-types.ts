import type { Audience } from './event.ts';
import type { EventType } from './events.ts';

/** Who is told of an event of each type; complete: a new event does not compile until its audience has been thought of. */
export const eventTypes = {
  initiativeDrafted: 'everyone',
  initiativeRevised: 'everyone',
  initiativeSubmitted: 'everyone',
  supplementRequested: 'participants',
  supplementAnswered: 'participants',
  initiativeAccepted: 'everyone',
  needDescribed: 'everyone',
  ideaDescribed: 'everyone',
  questionsAnswered: 'everyone',
  managerNamed: 'participants',
  initiativeEndorsed: 'participants',
  coachNamed: 'everyone',
  collaboratorAdded: 'everyone',
  payersAsked: 'everyone',
  gateCaseBegun: 'everyone',
  gateCaseEnded: 'everyone',
  gatePassed: 'everyone',
  phaseEntered: 'everyone',
  effectGoalSet: 'everyone',
  pilotPlanned: 'everyone',
  pilotVersionReleased: 'everyone',
  checkpointHeld: 'everyone',
  lessonWritten: 'everyone',
  valueEvaluated: 'everyone',
  implementationPlanned: 'everyone',
  ownershipAccepted: 'everyone',
  adoptionRegistered: 'everyone',
  initiativeEnded: 'everyone',
  recordKept: 'everyone',

  gateCaseOpened: 'everyone',
  // Sealed from the rest of the panel until one's own is in: the state tells whom to show it, the event cannot.
  criteriaRated: 'circle',
  moneyApplied: 'everyone',
  shareDecided: 'circle',
  // Its facts count what payers have reserved.
  dossierFrozen: 'circle',
  // Nobody outside the deciding circle learns of a decision before it is notified; the notification tells it.
  gateDecided: 'circle',
  decisionNotified: 'everyone',
  gateCaseClosed: 'everyone',

  fundOpened: 'everyone',
  fundAllocated: 'everyone',
  moneyReserved: 'circle',
  moneyReleased: 'circle',
  moneyGranted: 'everyone',

  goalSeriesOpened: 'everyone',
  goalSeriesRevised: 'everyone',
  measurementRecorded: 'everyone',
  measurementCorrected: 'everyone',

  personRegistered: 'participants',
  personErased: 'participants',
  unitRegistered: 'everyone',
  bodyRegistered: 'everyone',
  roleAssigned: 'everyone',
  roleRevoked: 'everyone',
  mandateGranted: 'everyone',
  mandateRevoked: 'everyone',
} as const satisfies Record<EventType, Audience>;
