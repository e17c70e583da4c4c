import {
  areLessonsOverdue,
  frozenMinorOf,
  type HeldDocument,
  type Initiative,
  isReviewOverdue,
  type PassedGate,
  type Review,
  type VisibleInitiative,
} from '@idesluss/core';
import { viewCondition, viewPause } from '../conditions/view.ts';
import { pinnedModel } from '../process-models/shelf.ts';
import { viewQuestioning } from '../questionings/view.ts';
import type { InitiativeShown } from './schemas.ts';

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });

/** An initiative in the words of the interface; `initiative` is what its reader may see, `today` the local date. */
export function viewInitiative(initiative: VisibleInitiative, today: string): InitiativeShown {
  const { id, passedGates, pilotPlan, grantedMinor } = initiative;
  return {
    ...viewDescription(initiative),
    openGateCaseId: initiative.openGateCaseId,
    passedGates: passedGates.map(viewPassedGate),
    conditions: initiative.conditions.map((condition) => viewCondition(condition, today)),
    pause: initiative.pause && viewPause(initiative.pause, today),
    grantedMinutes: initiative.grantedMinutes,
    granted: kronor(grantedMinor),
    frozen: kronor(frozenMinorOf(initiative)),
    underfunded: kronor(initiative.underfundedMinor),
    // Nobody holds one once it has ended; what comes back finds it due.
    checkpointDue: initiative.checkpointDue && initiative.standing !== 'ended',
    effectGoals: initiative.effectGoals.map(({ id: effectGoalId, ...goal }) => ({ effectGoalId, ...goal })),
    pilotPlan: pilotPlan && viewPlan(pilotPlan),
    pilotPastEnd: isPastEnd(initiative, today),
    pilotVersions: initiative.pilotVersions.map((one) => ({
      pilotVersionId: one.id,
      title: one.title,
      recordedAt: one.at,
    })),
    checkpoints: viewCheckpoints(initiative),
    lessons: initiative.lessons.map((one) => ({ lessonId: one.id, title: one.title, recordedAt: one.at })),
    reviews: initiative.reviews.map((review) => viewReview(review, today)),
    documents: initiative.documents.map(viewDocument),
    messages: initiative.messages,
    ...viewScaling(initiative),
    ending: initiative.ending && {
      ...dated(initiative.ending, 'endedAt'),
      intoId: initiative.ending.intoId ?? null,
      lessonsOverdue: areLessonsOverdue(initiative, today),
    },
    referral: initiative.referral && dated(initiative.referral, 'proposedAt'),
    reopening: initiative.reopening && dated(initiative.reopening, 'reopenedAt'),
    record: viewRecord(initiative.record),
    initiativeId: id,
  };
}

function viewPassedGate({ gate, gateKind, gateCaseId, at, inEffect, questioning, against }: PassedGate) {
  return {
    ...{ gate, gateKind, gateCaseId, passedAt: at, inEffect },
    advisedAgainst: against === true,
    questioning: questioning && viewQuestioning(questioning),
  };
}

/** A document by its title, with the warnings that stand on it. */
function viewDocument({ id: documentId, markings = [], ...one }: HeldDocument) {
  return { documentId, ...dated(one, 'addedAt'), secrecyMarkings: [...markings] };
}

/** The record fields as they are stored: lists of their own, since the state is frozen and the schema's are not. */
export function viewRecord(record: Initiative['record']): InitiativeShown['record'] {
  const { secrecyMarkings, externalReferences } = record;
  return { ...record, secrecyMarkings: [...secrecyMarkings], externalReferences: [...externalReferences] };
}

function viewDescription(initiative: VisibleInitiative) {
  const { version, standing, phase, processModelId, entry, origin, visibility, caseNumber } = initiative;
  const { title, summary, area, challengeId, need, idea, answers, proposedUnitId, owningUnitId, managerId, coachId } =
    initiative;
  const { submittedAt, firstAnswerDueOn, firstAnswerAt, endorsement } = initiative;
  return {
    ...{ initiativeId: initiative.id, version, standing, phase, phaseKind: phaseKindOf(initiative), processModelId },
    migrations: initiative.migrations.map(viewMigration),
    ...{
      entry,
      origin,
      visibility,
      caseNumber,
      title,
      summary,
      area,
      challengeId,
      continuesId: initiative.continuesId ?? null,
      need,
      idea,
      answers: { ...answers },
    },
    selectedUnitIds: [...initiative.selectedUnitIds],
    bearers: [...initiative.bearers],
    ...viewBelonging(initiative),
    ...{ proposedUnitId, owningUnitId, managerId, coachId, submittedAt, firstAnswerDueOn, firstAnswerAt },
    endorsement: endorsement && dated(endorsement, 'answeredAt'),
    collaborators: initiative.collaborators.map(({ id: collaboratorId, ...one }) => ({ collaboratorId, ...one })),
    supplementRequests: initiative.supplements.map(({ id, ...one }) => ({ supplementRequestId: id, ...one })),
  };
}

function viewBelonging(initiative: VisibleInitiative) {
  const { bearers, bearerOffers, invitedIds, ownerConfirmedAt, ownerProposal } = initiative;
  const { anonymous, bearersHidden, onBehalfOf, endorsementAsked, leaderEndorsement } = initiative;
  const { formerEndorsement } = initiative;
  return {
    ...{ anonymous, bearersHidden, onBehalfOf },
    bearerMissing: bearers.length === 0 && !bearersHidden,
    endorsementAsked: endorsementAsked && dated(endorsementAsked, 'askedAt'),
    formerEndorsement: formerEndorsement && dated(formerEndorsement, 'answeredAt'),
    leaderEndorsement: leaderEndorsement && dated(leaderEndorsement, 'answeredAt'),
    bearerOffers: bearerOffers.map((offer) => dated(offer, 'offeredAt')),
    invitedIds: [...invitedIds],
    ownerConfirmedAt,
    ownerProposal: ownerProposal && dated(ownerProposal, 'proposedAt'),
  };
}

/** A move to another version; how many gates had been passed by then tells the history. */
function viewMigration({
  from,
  to,
  movedBack,
  reference,
  authorisedBy,
  at: movedAt,
}: VisibleInitiative['migrations'][number]) {
  return {
    ...{ fromProcessModelId: from, toProcessModelId: to, movedBack, reference, movedAt },
    authorisedBy: { ...authorisedBy },
  };
}

/** What kind of phase the initiative is in, or was in when it ended. */
export function phaseKindOf({ phase, processModelId }: Pick<Initiative, 'phase' | 'processModelId'>) {
  if (phase === null) return null;
  return pinnedModel({ processModelId }).phases.find(({ id }) => id === phase)?.kind ?? null;
}

/** Flagged, and nothing more: software ends no pilot. */
function isPastEnd(initiative: Initiative, today: string): boolean {
  const { standing, pilotPlan } = initiative;
  return standing === 'active' && phaseKindOf(initiative) === 'pilot' && pilotPlan !== null && pilotPlan.to < today;
}

function viewPlan({ from, to, place, testGroup, costMinor }: NonNullable<Initiative['pilotPlan']>) {
  return { from, to, place, testGroup, cost: costMinor === null ? null : kronor(costMinor) };
}

function viewReview(review: Review, today: string) {
  const { id: reviewId, ...said } = review;
  return { reviewId, ...said, overdue: isReviewOverdue(review, today) };
}

function viewCheckpoints({ checkpoints: { count, latest } }: Initiative) {
  return { count, latest: latest && dated(latest, 'heldAt') };
}

function viewEvaluation({ perGoal, ...evaluation }: NonNullable<Initiative['evaluation']>) {
  const goalResults = perGoal.map(({ goalId: effectGoalId, ...result }) => ({ effectGoalId, ...result }));
  return { ...dated(evaluation, 'evaluatedAt'), goalResults };
}

function viewScaling({ evaluation, implementationPlan, reception, adoptions }: Initiative) {
  return {
    evaluation: evaluation && viewEvaluation(evaluation),
    implementationPlan: implementationPlan && dated(implementationPlan, 'plannedAt'),
    reception: reception && dated(reception, 'acceptedAt'),
    adoptions: adoptions.map(({ id: adoptionId, publicBodyName = null, ...one }) => ({
      ...{ adoptionId, publicBodyName, ...dated(one, 'registeredAt') },
    })),
  };
}

/** The same, with its moment under a name that says what happened then. */
function dated<T extends { readonly at: string }, N extends string>(
  one: T,
  name: N,
): Omit<T, 'at'> & Record<N, string> {
  const { at, ...rest } = one;
  // The computed name is the literal N, which TypeScript widens to string.
  return { ...rest, [name]: at } as Omit<T, 'at'> & Record<N, string>;
}
