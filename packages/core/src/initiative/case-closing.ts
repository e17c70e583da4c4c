import { audienceOf } from '../access/audience.ts';
import { fundMissing, releaseReserved, reservedShares } from '../gate-case/money.ts';
import type { GateCase } from '../gate-case/state.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { onGateCase, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';

/** What becomes of the open case when the initiative leaves. */
export type Closing = (situation: Scopes['initiative'], context: Context) => Result<readonly Change[], Refusal>;

/** Ending closes what is open: the case, and what it has reserved. A decision that waits for its notification goes first. */
export function caseClosing(
  situation: Scopes['initiative'],
  context: Context,
  because: 'initiativeEnded' | 'annulled' = 'initiativeEnded',
): Result<readonly Change[], Refusal> {
  const open = openCaseOf(situation);
  if (!open.ok || open.value === null) return open.ok ? ok([]) : open;
  const gateCase = open.value;
  // Whoever may not know of a decision gets the same answer whether it has been taken or not.
  if (gateCase.status !== 'preparing' && audienceOf(situation, context) !== 'circle')
    return no({ code: 'gateCaseOpen', gateCaseId: gateCase.id });
  if (gateCase.status === 'decided') return no({ code: 'notificationAwaited', gateCaseId: gateCase.id });
  return closed({ ...situation, gateCase }, context, because);
}

/**
 * Taking an idea back waits for nobody: until a decision is notified nothing has been granted, and a no would tell the
 * bearer that it has been taken. It falls with its case, stays in the record, and what it has reserved is free. Whoever
 * knows of it makes it known first.
 */
export function caseTakenBack(situation: Scopes['initiative'], context: Context): Result<readonly Change[], Refusal> {
  const open = openCaseOf(situation);
  if (!open.ok || open.value === null) return open.ok ? ok([]) : open;
  const gateCase = open.value;
  return audienceOf(situation, context) === 'circle'
    ? caseClosing(situation, context)
    : closed({ ...situation, gateCase }, context, 'initiativeEnded');
}

function openCaseOf({ initiative, gateCase }: Scopes['initiative']): Result<GateCase | null, Refusal> {
  const { openGateCaseId } = initiative;
  if (openGateCaseId === null) return ok(null);
  // A case that was not loaded cannot be closed.
  return gateCase?.id === openGateCaseId ? ok(gateCase) : no({ code: 'gateCaseOpen', gateCaseId: openGateCaseId });
}

function closed(
  situation: Scopes['gateCase'],
  context: Context,
  because: 'initiativeEnded' | 'annulled',
): Result<readonly Change[], Refusal> {
  const missing = fundMissing(situation, reservedShares(situation));
  if (missing !== undefined) return no(missing);
  const change = onGateCase(situation.gateCase, [event('gateCaseClosed', { because })]);
  return ok([change, ...releaseReserved(situation, context, 1)]);
}
