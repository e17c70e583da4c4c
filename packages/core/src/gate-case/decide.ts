import { filter, find, some } from '../lookup.ts';
import { firstRefusal, refuseArgument } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import type { Gate } from '../process-model/types.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { freshId, onGateCase, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { isPending } from './application.ts';
import { type Authority, authorityFor, mayDecide } from './authority.ts';
import { effectsOf } from './effects.ts';
import { gateOf, notInStatus, ownRatingFirst } from './guards.ts';
import { fundMissing, reserve, reservedShares } from './money.ts';
import type { Share } from './state.ts';

type Situation = Scopes['gateCase'];
type Args = ArgsOf<'decideGate'>;

/** About a hundred years of one person's work: more is a slip of the pen. */
const HIGHEST_MINUTES = 10_000_000;

export const decideGate: Rule<'gateCase', 'decideGate'> = {
  scope: 'gateCase',
  mentions: ({ recorded }) => ({
    people: [recorded?.decidedBy.kind === 'person' ? recorded.decidedBy.personId : null],
    bodies: [recorded?.decidedBy.kind === 'body' ? recorded.decidedBy.bodyId : null],
  }),
  may: (situation, context) => {
    const gate = gateOf(context.model, situation.gateCase);
    if (gate === undefined) return { code: 'unknown', thing: 'gate' };
    const others = some(gate.outcomes, ({ outcome }) => outcome !== 'approve');
    return (
      firstRefusal(
        ownRatingFirst(situation, context),
        notInStatus(situation.gateCase, ['requested']),
        fundMissing(situation, reservedShares(situation)),
        mayDecide(situation, context, []),
      ) ?? (others ? undefined : approvalRefusal(situation, context))
    );
  },
  apply: (situation, context, args) => {
    const gate = gateOf(context.model, situation.gateCase);
    if (gate === undefined) return no({ code: 'unknown', thing: 'gate' });
    const refusal = firstRefusal(
      outcomeRefusal(gate, args),
      staleRefusal(situation, args),
      hoursRefusal(gate, args),
      embargoRefusal(args, context.today),
      tryAgainRefusal(args),
      args.outcome === 'approve' ? sharesRefusal(situation) : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    const own = args.outcome === 'approve' ? ownShares(situation) : [];
    const authority = authorityFor(situation, context, args.recorded, own);
    return authority.ok ? decided(situation, context, args, gate, own, authority.value) : authority;
  },
};

/** Where a gate can only approve, whatever keeps it from approving keeps it from deciding at all. */
function approvalRefusal(situation: Situation, context: Context): Refusal | undefined {
  const own = ownShares(situation);
  const cover = reserve(situation, own, context, 1);
  return firstRefusal(
    sharesRefusal(situation),
    mayDecide(situation, context, own),
    cover.ok ? undefined : cover.refusal,
  );
}

/** The case's own unit answers for its own share by deciding at the gate: it need not be decided twice. */
function ownShares({ gateCase }: Situation): readonly Share[] {
  const shares = gateCase.application?.shares ?? [];
  return filter(shares, (share) => isPending(share) && share.payerUnitId === gateCase.unitId);
}

function decided(
  situation: Situation,
  context: Context,
  args: Args,
  gate: Gate,
  own: readonly Share[],
  authority: Authority,
): Result<readonly Change[], Refusal> {
  const { gateCase, initiative } = situation;
  const decision = decisionFacts(situation, context, args, gate, authority);
  const words = { reasons: args.reasons, embargoReason: args.embargo?.reason ?? null, tryAgainIf: args.tryAgainIf };
  const taken = [
    ...own.map(({ id: shareId }) => {
      const { mandateId, personId } = authority;
      return event('shareDecided', { shareId, outcome: 'approve', mandateId, personId }, initiative.id, {});
    }),
    event('gateDecided', decision, initiative.id, words),
  ];
  // Cover is a hard rule: it is asked for now, also when the notification waits.
  const reserved = reserve(situation, own, context, 1);
  if (!reserved.ok) return reserved;
  if (args.embargo !== null) return ok([onGateCase(gateCase, taken), ...reserved.value]);
  return ok(
    effectsOf(situation, context, { ...decision, tryAgainIf: args.tryAgainIf, reasons: args.reasons }, { taken, own }),
  );
}

function decisionFacts(
  { gateCase }: Situation,
  context: Context,
  args: Args,
  gate: Gate,
  { decidedBy, mandateId }: Authority,
) {
  const { outcome, basedOn, recorded, embargo, grantMinutes } = args;
  const rejecting = find(gate.outcomes, (one) => one.outcome === 'reject');
  return {
    decisionId: freshId(context, 0),
    outcome,
    form: recorded === null ? ('taken' as const) : ('recorded' as const),
    decidedBy,
    decidedOn: recorded?.decidedOn ?? context.today,
    minutesReference: recorded?.minutesReference ?? null,
    mandateId,
    dossier: basedOn,
    grantedMinutes: outcome === 'approve' ? (grantMinutes ?? 0) : 0,
    grantedMinor: outcome === 'approve' ? (gateCase.application?.amountMinor ?? 0) : 0,
    ending: outcome === 'reject' && rejecting?.outcome === 'reject' ? rejecting.ending : null,
    embargoUntil: embargo?.until ?? null,
  };
}

function outcomeRefusal(gate: Gate, { outcome }: Args): Refusal | undefined {
  if (some(gate.outcomes, (one) => one.outcome === outcome)) return undefined;
  return { code: 'outcomeNotAllowed', outcome, allowed: gate.outcomes.map((one) => one.outcome) };
}

/**
 * One decides on the latest dossier. What is recorded afterwards names the one that it was made on: of this round, since
 * after a return another application may lie there; and not of a day after the decision.
 */
function staleRefusal({ gateCase }: Situation, { basedOn, recorded }: Args): Refusal | undefined {
  const current = gateCase.dossiers.at(-1)?.address ?? null;
  const named = find(gateCase.dossiers, ({ address, round }) => address === basedOn && round === gateCase.returns);
  if (named === undefined || (recorded === null && basedOn !== current)) {
    return { code: 'stale', thing: 'dossier', basedOn, current };
  }
  return recorded !== null && recorded.decidedOn < named.at.slice(0, 10)
    ? refuseArgument('/recorded/decidedOn', 'beforeDossier')
    : undefined;
}

function hoursRefusal(gate: Gate, { outcome, grantMinutes }: Args): Refusal | undefined {
  const grants = gate.grants.includes('hours') && outcome === 'approve';
  if (grants && grantMinutes === null) return refuseArgument('/grantMinutes', 'missing');
  if (grants && !isWorkingTime(grantMinutes ?? 0)) {
    return refuseArgument('/grantMinutes', 'amountOutOfRange');
  }
  return grants || grantMinutes === null ? undefined : refuseArgument('/grantMinutes', 'notGrantedByGate');
}

function isWorkingTime(minutes: number): boolean {
  return Number.isSafeInteger(minutes) && minutes >= 0 && minutes <= HIGHEST_MINUTES;
}

function embargoRefusal({ embargo, recorded }: Args, today: string): Refusal | undefined {
  if (embargo !== null && embargo.until < today) return refuseArgument('/embargo/until', 'dateInPast');
  return recorded !== null && recorded.decidedOn > today
    ? refuseArgument('/recorded/decidedOn', 'dateInFuture')
    : undefined;
}

/** A rejection says what would make the city try again (domain §3.11). */
function tryAgainRefusal({ outcome, tryAgainIf }: Args): Refusal | undefined {
  return outcome === 'reject' && tryAgainIf === null ? refuseArgument('/tryAgainIf', 'missing') : undefined;
}

/** Nobody has said no, and every other payer has said yes: each administration decides over its own money. */
function sharesRefusal({ gateCase }: Situation): Refusal | undefined {
  const shares = gateCase.application?.shares ?? [];
  const rejected = filter(shares, ({ status }) => status === 'rejected');
  if (rejected.length > 0) return { code: 'shareRejected', shareIds: rejected.map(({ id }) => id) };
  const awaited = filter(shares, (share) => isPending(share) && share.payerUnitId !== gateCase.unitId);
  return awaited.length > 0 ? { code: 'shareUndecided', shareIds: awaited.map(({ id }) => id) } : undefined;
}
