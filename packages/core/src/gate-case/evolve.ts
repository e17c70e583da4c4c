import { changed } from '../freeze.ts';
import { noRecordFields } from '../initiative/evolve.ts';
import { keptRecord } from '../record/markings.ts';
import type { EventOf } from '../record/write.ts';
import { textOf } from '../record/write.ts';
import { localDate } from '../local-date.ts';
import { workingDaysBetween } from '../working-days.ts';
import { statusAfter } from './answered.ts';
import { evolveSequels } from './evolve-sequels.ts';
import { rated, ratedJointly } from './evolve-ratings.ts';
import type { GateCaseEvents } from './events.ts';
import type { Application, Decision, GateCase, Share, ShareStatus, Terms } from './state.ts';

export type GateCaseEvent = EventOf<GateCaseEvents>;
type Of<T extends GateCaseEvent['type']> = Extract<GateCaseEvent, { type: T }>;

/** The state of a gate case after one more event. `id` is the stream's. */
export function evolveGateCase(id: string, state: GateCase | undefined, event: GateCaseEvent): GateCase | undefined {
  if (event.type === 'gateCaseOpened') return opened(id, event);
  if (state === undefined) return undefined;
  return changed(state, change(state, event), event.version);
}

function change(state: GateCase, event: Exclude<GateCaseEvent, Of<'gateCaseOpened'>>): Partial<GateCase> {
  switch (event.type) {
    case 'criteriaRated':
      return { assessments: { ...state.assessments, [event.facts.assessorId]: rated(event) } };
    case 'assessorsAssigned':
      return { panel: event.facts.members };
    case 'criteriaRatedJointly':
      return { joint: { ...state.joint, ...ratedJointly(event) } };
    case 'ratingsCarriedOver':
      return { carriedOver: event.facts.ratings };
    case 'moneyApplied':
      return { application: applied(event) };
    case 'shareDecided':
    case 'shareWithdrawn':
    case 'grantEnded':
      return withShares(state, (share) => (share.id === event.facts.shareId ? shareAfter(share, event) : share));
    case 'dossierFrozen':
      return frozen(state, event);
    case 'gateDecided':
      return { status: 'decided', awaiting: decided(event) };
    case 'decisionNotified':
      return notified(state, event);
    case 'roundJoined':
      return { roundId: event.facts.roundId };
    case 'roundLeft':
      return { roundId: null };
    case 'gateCaseMoved':
      return { ...unanswered(state), ...outOfRound(state), unitId: event.facts.unitId };
    case 'gateCaseClosed':
      // A decision that waited for its notification has not taken effect, and never will: the record alone keeps it.
      return { ...settled(state, lapsing), status: 'closed', awaiting: null, answerDueOn: null, asked: null };
    case 'decisionCorrected':
    case 'reconsiderationRequested':
    case 'decisionReconsidered':
    case 'appealRecorded':
    case 'appealForwarded':
      return { sequels: evolveSequels(state, event) };
    case 'recordKept':
      return { record: keptRecord(state.record.secrecyMarkings, event) };
  }
}

function shareAfter(share: Share, event: Of<'shareDecided' | 'shareWithdrawn' | 'grantEnded'>): Share {
  switch (event.type) {
    case 'shareDecided':
      return answered(share, event);
    case 'shareWithdrawn':
      return { ...share, status: 'pending', decision: null };
    case 'grantEnded':
      return { ...share, endedMinor: share.endedMinor + event.facts.amountMinor };
  }
}

function opened(id: string, event: Of<'gateCaseOpened'>): GateCase {
  return {
    ...event.facts,
    added: event.facts.added ?? false,
    id,
    version: event.version,
    status: 'preparing',
    openedAt: event.at,
    assessments: {},
    application: null,
    dossiers: [],
    answerDueOn: null,
    asked: null,
    answers: [],
    decision: null,
    awaiting: null,
    returns: 0,
    sequels: [],
    roundId: null,
    record: noRecordFields,
  };
}

function applied(event: Of<'moneyApplied'>): Application {
  const { costLines, shares, ...facts } = event.facts;
  return {
    ...facts,
    address: event.hash,
    appliedAt: event.at,
    costLines: costLines.map((line, index) => ({ ...line, text: textOf(event, `costLine.${index}`) })),
    shares: shares.map(({ shareId, ...share }) => ({
      ...share,
      id: shareId,
      status: 'pending',
      endedMinor: 0,
      decision: null,
    })),
  };
}

function answered(share: Share, event: Of<'shareDecided'>): Share {
  const { shareId: _, outcome, ...decision } = event.facts;
  return { ...share, status: outcome === 'approve' ? 'reserved' : 'rejected', decision };
}

function withShares(state: GateCase, to: (share: Share) => Share): Partial<GateCase> {
  const { application } = state;
  return application === null ? {} : { application: { ...application, shares: application.shares.map(to) } };
}

/** What a share becomes that is not answered for good. */
type Settling = Readonly<Record<'pending' | 'reserved', ShareStatus>>;

const lapsing: Settling = { pending: 'lapsed', reserved: 'lapsed' };

function settled(state: GateCase, becomes: Settling): Partial<GateCase> {
  return withShares(state, (share) =>
    share.status === 'pending' || share.status === 'reserved' ? { ...share, status: becomes[share.status] } : share,
  );
}

/**
 * The round is of the former unit. What was requested in it is prepared anew, or it would be decided without having been
 * compared with anything.
 */
function outOfRound({ roundId, status, returns }: GateCase): Partial<GateCase> {
  if (roundId === null || status !== 'requested') return { roundId: null };
  return { roundId: null, status: 'preparing', returns: returns + 1, answerDueOn: null, asked: null };
}

/** What the payers said was said to another owner: each is asked again. */
function unanswered(state: GateCase): Partial<GateCase> {
  return withShares(state, (share) => ({ ...share, status: 'pending', decision: null }));
}

function frozen(state: GateCase, event: Of<'dossierFrozen'>): Partial<GateCase> {
  const { dossierVersion: version, cause, answerDueOn, deviations } = event.facts;
  const dossier = {
    version,
    address: event.hash,
    at: event.at,
    round: state.returns,
    deviations:
      cause === 'changed'
        ? null
        : deviations.map((needId) => ({ needId, reason: textOf(event, `deviation.${needId}`) })),
  };
  // A change while the notification waits leaves the decision as it is.
  const status = state.status === 'decided' ? 'decided' : 'requested';
  const asked = cause === 'requested' ? { requestedOn: localDate(event.at), promisedOn: answerDueOn } : state.asked;
  return { status, answerDueOn, asked, dossiers: [...state.dossiers, dossier] };
}

function decided(event: Of<'gateDecided'>): Decision {
  const { decisionId, embargoUntil, conditions: _, wakeUpOn: __, roundId: ___, ...facts } = event.facts;
  const embargo = embargoUntil === null ? null : { reason: textOf(event, 'embargoReason'), until: embargoUntil };
  return {
    ...facts,
    ...termsIn(event),
    id: decisionId,
    reasons: textOf(event, 'reasons'),
    tryAgainIf: textOf(event, 'tryAgainIf'),
    at: event.at,
    embargo,
    notifiedAt: null,
  };
}

/** The terms of a decision: events that say none have none. */
function termsIn(event: Of<'gateDecided'>): Terms {
  const { conditions = [], answerDueOn = null, toPhase = null, referTo = null, wakeUpOn = null, outcome } = event.facts;
  return {
    conditions: conditions.map(({ conditionId: id, ...condition }, index) => ({
      ...condition,
      id,
      text: textOf(event, `condition.${index}`),
    })),
    answerDueOn,
    pause: outcome === 'pause' ? { wakeUpOn, awaits: textOf(event, 'awaits') } : null,
    toPhase,
    referTo,
  };
}

const settling = {
  approve: { pending: 'lapsed', reserved: 'granted' },
  approveWithConditions: { pending: 'lapsed', reserved: 'granted' },
  return: { pending: 'pending', reserved: 'pending' },
  postpone: { pending: 'pending', reserved: 'reserved' },
  pause: { pending: 'pending', reserved: 'pending' },
  sendBack: lapsing,
  refer: lapsing,
  reject: lapsing,
} as const satisfies Record<Decision['outcome'], Settling>;

/** What was promised against what it took, from the request to the notification. */
function answeredNow({ asked, answers }: GateCase, at: string): Partial<GateCase> {
  if (asked === null) return {};
  const answeredOn = localDate(at);
  const workingDays = workingDaysBetween(asked.requestedOn, answeredOn);
  return { asked: null, answers: [...answers, { ...asked, answeredOn, workingDays }] };
}

function notified(state: GateCase, event: Of<'decisionNotified'>): Partial<GateCase> {
  const { awaiting } = state;
  if (awaiting === null) return {};
  const { outcome } = event.facts;
  const isBack = statusAfter[outcome] === 'preparing';
  return {
    ...settled(state, settling[outcome]),
    status: statusAfter[outcome],
    decision: { ...awaiting, notifiedAt: event.at },
    awaiting: null,
    returns: state.returns + (isBack ? 1 : 0),
    // What is prepared anew is compared with others another time.
    roundId: isBack ? null : state.roundId,
    answerDueOn: awaiting.answerDueOn,
    ...(outcome === 'postpone' ? {} : answeredNow(state, event.at)),
  };
}
