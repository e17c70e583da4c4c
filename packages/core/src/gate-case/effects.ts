import { audienceOf } from '../access/audience.ts';
import { endingEvent, referralEvent } from '../initiative/ending.ts';
import { pausedEvent } from '../initiative/pausing.ts';
import { questionedRefusal } from '../initiative/questioned.ts';
import { filter } from '../lookup.ts';
import { localDate } from '../local-date.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { Change, DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import { ok } from '../result.ts';
import type { Context } from '../situation.ts';
import { addDays, daysBetween } from '../working-days.ts';
import { gateOf, notInStatus, unownedRefusal } from './guards.ts';
import { fundMissing, moves, reservedShares } from './money.ts';
import type { DecidedCondition, Share, Terms } from './state.ts';
import type { DecidedBy } from './provenance.ts';
import { isApproval, letsPass } from './terms.ts';
import { gatesAhead } from './ways.ts';

type Situation = Scopes['gateCase'];

/** What of a decision takes effect when it is notified. */
interface Effective extends Terms {
  readonly decisionId: string;
  readonly outcome: OutcomeKind;
  readonly decidedBy: DecidedBy;
  readonly grantedMinutes: number;
  readonly ending: string | null;
  readonly reasons: string;
  readonly tryAgainIf: string | null;
  /** How many days the notification has waited: the days of conditions run from there. */
  readonly waitedDays: number;
}

/** What the same command does before the notification: the decision itself, and shares answered by deciding. */
interface Before {
  readonly taken: readonly DraftEvent[];
  readonly own: readonly Share[];
  /** The fresh ids before this one are used. */
  readonly firstId: number;
}

export const notifyDecision: Rule<'gateCase', 'notifyDecision'> = {
  scope: 'gateCase',
  movesMoney: true,
  may: (situation, context) =>
    notInStatus(situation.gateCase, ['decided']) ??
    // Who does not know of the decision cannot make it known: whoever is still to rate learns nothing by trying.
    (audienceOf(situation, context) === 'circle'
      ? (questionedRefusal(situation.initiative) ??
        unownedApproval(situation, context) ??
        fundMissing(situation, reservedShares(situation)))
      : { code: 'caseNotInStatus', status: 'decided', allowed: ['decided'] }),
  apply: (situation, context) => {
    const { awaiting } = situation.gateCase;
    if (awaiting === null) return ok([]);
    const waitedDays = daysBetween(localDate(awaiting.at), context.today);
    const effective = { ...awaiting, decisionId: awaiting.id, reasons: awaiting.reasons ?? '', waitedDays };
    return ok(effectsOf(situation, context, effective, { taken: [], own: [], firstId: 0 }));
  },
};

/** The unit may have declined while the notification waited: what lets pass then waits for an owner, a no does not. */
function unownedApproval({ initiative, gateCase }: Situation, context: Context): Refusal | undefined {
  const { awaiting } = gateCase;
  return awaiting !== null && isPassed(gateCase, context, awaiting.outcome) ? unownedRefusal(initiative) : undefined;
}

function isPassed(gateCase: Situation['gateCase'], { model }: Context, outcome: OutcomeKind): boolean {
  const gate = gateOf(model, gateCase);
  return gate !== undefined && letsPass(gate, outcome);
}

/**
 * A decision takes effect: the bearer learns of it, reservations become grants or are released, and the initiative goes
 * on, goes back or ends. One change set over all streams concerned.
 */
export function effectsOf(
  situation: Situation,
  context: Context,
  decision: Effective,
  before: Before,
): readonly Change[] {
  const { initiative, gateCase } = situation;
  const { decisionId, outcome } = decision;
  const { taken, own } = before;
  const notified = event('decisionNotified', { decisionId, outcome });
  return [
    onGateCase(gateCase, [...taken, notified]),
    ...moneyMoves(situation, context, outcome, before),
    onInitiative(initiative, initiativeEvents(situation, context, decision, own)),
  ].filter(({ events }) => events.length > 0);
}

function initiativeEvents(
  { initiative, gateCase }: Situation,
  context: Context,
  decision: Effective,
  own: readonly Share[],
): readonly DraftEvent[] {
  const { id: gateCaseId, gate } = gateCase;
  const caseEnded = event('gateCaseEnded', { gateCaseId, gate });
  switch (decision.outcome) {
    case 'approve':
      return [caseEnded, ...passing(initiative, gateCase, context, decision, own)];
    case 'approveWithConditions':
      return [
        caseEnded,
        ...passing(initiative, gateCase, context, decision, own),
        ...decision.conditions.map((condition) => conditionSet(gateCase, decision, condition)),
      ];
    case 'return':
    case 'postpone':
      return [];
    case 'pause': {
      const { wakeUpOn = null, awaits = null } = decision.pause ?? {};
      return [pausedEvent(initiative, gateCaseId, decision.reasons, { wakeUpOn, awaits })];
    }
    case 'sendBack': {
      const phase = decision.toPhase ?? initiative.phase ?? '';
      return [caseEnded, event('phaseEntered', { phase, cause: { kind: 'sendBack', gate, gateCaseId } })];
    }
    case 'refer': {
      const { ending, referTo, reasons: reason, tryAgainIf } = decision;
      if (referTo === null) return [caseEnded];
      const asked = { ...referTo, ending: ending ?? '', gateCaseId };
      return [caseEnded, referralEvent(initiative, asked, { reason, tryAgainIf })];
    }
    case 'reject':
      return isPassed(gateCase, context, decision.outcome)
        ? [caseEnded, ...passing(initiative, gateCase, context, decision, own)]
        : [caseEnded, ...rejected(initiative, context, decision)];
  }
}

/** A no to more money, or one after which the initiative may ask anew, ends the case alone. */
function rejected(initiative: Situation['initiative'], context: Context, decision: Effective): readonly DraftEvent[] {
  const { ending, reasons: reason, tryAgainIf } = decision;
  return ending === null ? [] : [endingEvent(initiative, context, ending, { reason, tryAgainIf })];
}

/** A condition begins, its last day moved on by as many days as the notification has waited. */
function conditionSet(
  { id: gateCaseId, gate, gateKind, initiativeId }: Situation['gateCase'],
  { decidedBy, waitedDays }: Effective,
  { id: conditionId, text, dueOn, responsible, unitId }: DecidedCondition,
): DraftEvent {
  const from = { gate, gateKind, gateCaseId, setBy: decidedBy.kind };
  const facts = { conditionId, ...from, dueOn: addDays(dueOn, waitedDays), responsible, unitId };
  return event('conditionSet', facts, initiativeId, { text });
}

function passing(
  initiative: Situation['initiative'],
  gateCase: Situation['gateCase'],
  context: Context,
  { grantedMinutes, decidedBy, outcome }: Effective,
  own: readonly Share[],
): readonly DraftEvent[] {
  const { id: gateCaseId, gate, gateKind, unitId, toPhase: phase } = gateCase;
  const shares = filter(
    gateCase.application?.shares ?? [],
    (share) => share.status === 'reserved' || own.includes(share),
  );
  const deciderId = decidedBy.kind === 'person' ? decidedBy.personId : null;
  const grants = shares.map(({ payerUnitId, amountMinor }) => ({ payerUnitId, amountMinor }));
  const against = isApproval(outcome) ? {} : { against: true as const };
  const by = { unitId, deciderId };
  const passed = event('gatePassed', { gateCaseId, gate, gateKind, ...by, grantedMinutes, grants, ...against });
  const last = gatesAhead(context.model, initiative).some(
    (way) => way.gate.id === gate && way.toPhase === phase && way.last,
  );
  const cause = { kind: 'gate', gate, gateCaseId } as const;
  return last ? [passed, event('phaseEntered', { phase, cause })] : [passed];
}

function moneyMoves(
  situation: Situation,
  context: Context,
  outcome: OutcomeKind,
  { own, firstId }: Before,
): readonly Change[] {
  const reserved = reservedShares(situation);
  switch (outcome) {
    case 'approve':
    case 'approveWithConditions':
      return merged([
        ...moves(situation, own, ['moneyReserved', 'moneyGranted'], context, firstId),
        ...moves(situation, reserved, ['moneyGranted'], context, firstId + 2 * own.length),
      ]);
    case 'postpone':
      return [];
    case 'return':
    case 'pause':
    case 'sendBack':
    case 'refer':
    case 'reject':
      return moves(situation, reserved, ['moneyReleased'], context, firstId);
  }
}

/** Two payers may draw on one fund; a stream stands once in a change set. */
function merged(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes;
  return [...Map.groupBy(changes, ({ stream }) => stream.id).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, events: same.flatMap(({ events }) => events) }];
  });
}
