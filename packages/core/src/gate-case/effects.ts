import { audienceOf } from '../access/audience.ts';
import { endingEvent } from '../initiative/ending.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { Change, DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import { onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import { ok } from '../result.ts';
import type { Context } from '../situation.ts';
import { notInStatus } from './guards.ts';
import { fundMissing, moves, reservedShares } from './money.ts';
import type { Share } from './state.ts';
import { gatesAhead } from './ways.ts';

type Situation = Scopes['gateCase'];

/** What of a decision takes effect when it is notified. */
interface Effective {
  readonly decisionId: string;
  readonly outcome: OutcomeKind;
  readonly grantedMinutes: number;
  readonly ending: string | null;
  readonly reasons: string;
  readonly tryAgainIf: string | null;
}

/** What the same command does before the notification: the decision itself, and shares answered by deciding. */
interface Before {
  readonly taken: readonly DraftEvent[];
  readonly own: readonly Share[];
}

export const notifyDecision: Rule<'gateCase', 'notifyDecision'> = {
  scope: 'gateCase',
  movesMoney: true,
  may: (situation, context) =>
    notInStatus(situation.gateCase, ['decided']) ??
    // Who does not know of the decision cannot make it known: whoever is still to rate learns nothing by trying.
    (audienceOf(situation, context) === 'circle'
      ? fundMissing(situation, reservedShares(situation))
      : { code: 'caseNotInStatus', status: 'decided', allowed: ['decided'] }),
  apply: (situation, context) => {
    const { awaiting } = situation.gateCase;
    if (awaiting === null) return ok([]);
    const { id: decisionId, outcome, grantedMinutes, ending, tryAgainIf } = awaiting;
    const reasons = awaiting.reasons ?? '';
    const effective = { decisionId, outcome, grantedMinutes, ending, reasons, tryAgainIf };
    return ok(effectsOf(situation, context, effective, { taken: [], own: [] }));
  },
};

/**
 * A decision takes effect: the bearer learns of it, reservations become grants or are released, and the initiative goes
 * on, goes back or ends. One change set over all streams concerned.
 */
export function effectsOf(
  situation: Situation,
  context: Context,
  decision: Effective,
  { taken, own }: Before,
): readonly Change[] {
  const { initiative, gateCase } = situation;
  const { decisionId, outcome } = decision;
  const notified = event('decisionNotified', { decisionId, outcome });
  return [
    onGateCase(gateCase, [...taken, notified]),
    ...moneyMoves(situation, context, outcome, own),
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
    case 'return':
      return [];
    case 'reject': {
      const { ending, reasons: reason, tryAgainIf } = decision;
      return [caseEnded, endingEvent(initiative, context, ending ?? '', { reason, tryAgainIf })];
    }
  }
}

function passing(
  initiative: Situation['initiative'],
  gateCase: Situation['gateCase'],
  context: Context,
  { grantedMinutes }: Effective,
  own: readonly Share[],
): readonly DraftEvent[] {
  const { id: gateCaseId, gate, gateKind, toPhase: phase } = gateCase;
  const shares = (gateCase.application?.shares ?? []).filter(
    (share) => share.status === 'reserved' || own.includes(share),
  );
  const grants = shares.map(({ payerUnitId, amountMinor }) => ({ payerUnitId, amountMinor }));
  const passed = event('gatePassed', { gateCaseId, gate, gateKind, grantedMinutes, grants });
  const last = gatesAhead(context.model, initiative).some(
    (way) => way.gate.id === gate && way.toPhase === phase && way.last,
  );
  const cause = { kind: 'gate', gate, gateCaseId } as const;
  return last ? [passed, event('phaseEntered', { phase, cause })] : [passed];
}

/** Ids 1 and on: the decision itself has the first. */
function moneyMoves(
  situation: Situation,
  context: Context,
  outcome: OutcomeKind,
  own: readonly Share[],
): readonly Change[] {
  const reserved = reservedShares(situation);
  switch (outcome) {
    case 'approve':
      return merged([
        ...moves(situation, own, ['moneyReserved', 'moneyGranted'], context, 1),
        ...moves(situation, reserved, ['moneyGranted'], context, 1 + 2 * own.length),
      ]);
    case 'return':
    case 'reject':
      return moves(situation, reserved, ['moneyReleased'], context, 1);
  }
}

/** Two payers may draw on one fund; a stream stands once in a change set. */
function merged(changes: readonly Change[]): readonly Change[] {
  return [...Map.groupBy(changes, ({ stream }) => stream.id).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, events: same.flatMap(({ events }) => events) }];
  });
}
