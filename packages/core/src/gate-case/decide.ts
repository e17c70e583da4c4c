import { filter, find, some } from '../lookup.ts';
import { firstRefusal, refuseArgument } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { withinWait } from '../days.ts';
import { beforeClosingRefusal, roundOpenRefusal } from '../decision-round/joining.ts';
import { factLookup } from '../initiative/facts.ts';
import { movingAway } from '../initiative/owning.ts';
import { questionedRefusal } from '../initiative/questioned.ts';
import { evaluateCondition, type FactLookup } from '../process-model/evaluate.ts';
import type { Gate, OutcomeKind, ProcessModel } from '../process-model/types.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { freshId, onGateCase, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { authorityFor, type Matter, mayDecide } from './authority.ts';
import { basisRefusal, dossiersOfRound, mentionedIn } from './basis.ts';
import { isPending } from './decide-share.ts';
import { effectsOf } from './effects.ts';
import { gateOf, notInStatus, ownRatingFirst, unownedRefusal } from './guards.ts';
import { fundMissing, reserve, reservedShares } from './money.ts';
import type { Share } from './state.ts';
import type { Provenance } from './provenance.ts';
import { referralEnding, referralRefusal } from './referring.ts';
import { earlierPhases, isApproval, letsPass, termFacts, termsOf, termsRefusal, termWords } from './terms.ts';

type Situation = Scopes['gateCase'];
type Args = ArgsOf<'decideGate'>;

/** About a hundred years of one person's work: more is a slip of the pen. */
const HIGHEST_MINUTES = 10_000_000;

export const decideGate: Rule<'gateCase', 'decideGate'> = {
  scope: 'gateCase',
  movesMoney: true,
  looksAtRound: true,
  mentions: ({ recorded, conditions = [], referTo }) => ({
    ...mentionedIn(recorded),
    units: [...conditions.map(({ unitId }) => unitId), referTo?.unitId ?? null],
  }),
  may: (situation, context) => {
    const gate = gateOf(context.model, situation.gateCase);
    if (gate === undefined) return { code: 'unknown', thing: 'gate' };
    const others = some(gate.outcomes, (one) => isSure(situation, context, gate, one.outcome));
    return (
      firstRefusal(
        ownRatingFirst(situation, context),
        notInStatus(situation.gateCase, ['requested']),
        roundOpenRefusal(situation),
        movingAway(situation),
        questionedRefusal(situation.initiative),
        fundMissing(situation, reservedShares(situation)),
        mayDecide(situation, context, matterOf(situation, context, [])),
      ) ?? (others ? undefined : approvalRefusal(situation, context))
    );
  },
  apply: (situation, context, args) => {
    const gate = gateOf(context.model, situation.gateCase);
    if (gate === undefined) return no({ code: 'unknown', thing: 'gate' });
    const refusal = firstRefusal(
      outcomeRefusal(gate, args),
      basisRefusal(dossiersOfRound(situation.gateCase), args, context.today),
      beforeClosingRefusal(situation, args.recorded),
      hoursRefusal(gate, args),
      embargoRefusal(args, context.today),
      tryAgainRefusal(args),
      termsRefusal(situation, context, args),
      args.outcome === 'refer' ? referralRefusal(situation.initiative, context, gate) : undefined,
      letsPass(gate, args.outcome) ? passingRefusal(situation) : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    const own = isApproval(args.outcome) ? ownShares(situation) : [];
    const authority = authorityFor(situation, context, args.recorded, matterOf(situation, context, own));
    return authority.ok ? decided(situation, context, args, gate, own, authority.value) : authority;
  },
};

/** Whether an outcome asks for nothing that might be missing: no shares, no phase to go back to, no ending. */
function isSure({ initiative }: Situation, context: Context, gate: Gate, outcome: OutcomeKind): boolean {
  switch (outcome) {
    case 'approve':
    case 'approveWithConditions':
      return false;
    case 'sendBack':
      return earlierPhases(initiative).length > 0;
    case 'refer':
      return referralRefusal(initiative, context, gate) === undefined;
    case 'return':
    case 'postpone':
    case 'pause':
      return true;
    case 'reject':
      return !letsPass(gate, outcome) || unownedRefusal(initiative) === undefined;
  }
}

/** Where a gate can only approve, whatever keeps it from approving keeps it from deciding at all. */
function approvalRefusal(situation: Situation, context: Context): Refusal | undefined {
  const own = ownShares(situation);
  const cover = reserve(situation, own, context, 1);
  return firstRefusal(
    passingRefusal(situation),
    mayDecide(situation, context, matterOf(situation, context, own)),
    cover.ok ? undefined : cover.refusal,
  );
}

/** Nothing passes a gate that no unit owns, or whose shares are not all said yes to. */
function passingRefusal(situation: Situation): Refusal | undefined {
  return unownedRefusal(situation.initiative) ?? sharesRefusal(situation);
}

function matterOf(situation: Situation, context: Context, shares: readonly Share[]): Matter {
  const { unitId, gateKind } = situation.gateCase;
  return { command: 'decideGate', unitId, gateKind, decider: deciderOf(situation, context), shares };
}

/** Who decides here, by the first row of the gate that applies. */
function deciderOf(situation: Situation, context: Context): Matter['decider'] {
  const rows = gateOf(context.model, situation.gateCase)?.decidedBy ?? [];
  const facts = altogether(situation, factLookup(situation, context));
  return find(rows, ({ when }) => when === undefined || evaluateCondition(when, facts))?.by ?? 'committee';
}

/**
 * More money within a phase is decided by whoever decides on all of it: an amount that a committee has to decide on is not
 * come to in smaller ones.
 */
function altogether({ initiative, gateCase }: Situation, facts: FactLookup): FactLookup {
  if (!gateCase.added) return facts;
  return (name) => {
    const value = facts(name);
    return name === 'application.amount' && typeof value === 'number' ? value + initiative.grantedMinor : value;
  };
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
  provenance: Provenance,
): Result<readonly Change[], Refusal> {
  const { gateCase, initiative } = situation;
  const { reasons, embargo, tryAgainIf } = args;
  const decision = decisionFacts(situation, context, args, gate, provenance);
  const terms = termsOf(args, context);
  const words = { ...termWords(terms), reasons, embargoReason: embargo?.reason ?? null, tryAgainIf };
  const taken = [
    ...own.map(({ id: shareId }) => {
      const facts = { ...provenance, shareId, outcome: 'approve', basedOn: args.basedOn } as const;
      return event('shareDecided', facts, initiative.id, {});
    }),
    event('gateDecided', { ...decision, ...termFacts(terms) }, initiative.id, words),
  ];
  // Cover is a hard rule: it is asked for now, also when the notification waits.
  const firstId = 1 + terms.conditions.length;
  const reserved = reserve(situation, own, context, firstId);
  if (!reserved.ok) return reserved;
  if (embargo !== null) return ok([onGateCase(gateCase, taken), ...reserved.value]);
  const effective = { ...decision, ...terms, tryAgainIf, reasons, waitedDays: 0 };
  return ok(effectsOf(situation, context, effective, { taken, own, firstId }));
}

function decisionFacts({ gateCase }: Situation, context: Context, args: Args, gate: Gate, provenance: Provenance) {
  const { outcome, basedOn, embargo, grantMinutes } = args;
  return {
    ...provenance,
    decisionId: freshId(context, 0),
    outcome,
    dossier: basedOn,
    grantedMinutes: isApproval(outcome) ? (grantMinutes ?? 0) : 0,
    grantedMinor: isApproval(outcome) ? (gateCase.application?.amountMinor ?? 0) : 0,
    ending: endingOf(gate, outcome, gateCase, context.model),
    embargoUntil: embargo?.until ?? null,
    ...(gateCase.roundId === null ? {} : { roundId: gateCase.roundId }),
  };
}

/** Where the outcome leads out of the sluice; a no in a round is not being selected, where the model knows that ending. */
function endingOf(
  gate: Gate,
  outcome: OutcomeKind,
  { added, roundId }: Situation['gateCase'],
  { endings }: ProcessModel,
): string | null {
  if (outcome === 'refer') return referralEnding(gate);
  // A no to more money within a phase ends the case alone.
  if (outcome !== 'reject' || added) return null;
  const rejecting = find(gate.outcomes, (one) => one.outcome === 'reject');
  // Advice, or a no that leaves the initiative where it is.
  if (rejecting === undefined || !('ending' in rejecting)) return null;
  const notSelected = roundId === null ? undefined : find(endings, ({ kind }) => kind === 'notSelected');
  return notSelected?.id ?? rejecting.ending;
}

function outcomeRefusal(gate: Gate, { outcome }: Args): Refusal | undefined {
  if (some(gate.outcomes, (one) => one.outcome === outcome)) return undefined;
  return { code: 'outcomeNotAllowed', outcome, allowed: gate.outcomes.map((one) => one.outcome) };
}

function hoursRefusal(gate: Gate, { outcome, grantMinutes }: Args): Refusal | undefined {
  const grants = gate.grants.includes('hours') && isApproval(outcome);
  if (grants && grantMinutes === null) return refuseArgument('/grantMinutes', 'missing');
  if (grants && !isWorkingTime(grantMinutes ?? 0)) {
    return refuseArgument('/grantMinutes', 'amountOutOfRange');
  }
  return grants || grantMinutes === null ? undefined : refuseArgument('/grantMinutes', 'notGrantedByGate');
}

function isWorkingTime(minutes: number): boolean {
  return Number.isSafeInteger(minutes) && minutes >= 0 && minutes <= HIGHEST_MINUTES;
}

function embargoRefusal({ embargo }: Args, today: string): Refusal | undefined {
  return embargo === null ? undefined : withinWait(embargo.until, today, '/embargo/until');
}

/** Whoever turns an idea away says what would make the city try again. */
function tryAgainRefusal({ outcome, tryAgainIf }: Args): Refusal | undefined {
  const turnsAway = outcome === 'reject' || outcome === 'refer';
  return turnsAway && tryAgainIf === null ? refuseArgument('/tryAgainIf', 'missing') : undefined;
}

/** Nobody has said no, and every other payer has said yes: each administration decides over its own money. */
function sharesRefusal({ gateCase }: Situation): Refusal | undefined {
  const shares = gateCase.application?.shares ?? [];
  const rejected = filter(shares, ({ status }) => status === 'rejected');
  if (rejected.length > 0) return { code: 'shareRejected', shareIds: rejected.map(({ id }) => id) };
  const awaited = filter(shares, (share) => isPending(share) && share.payerUnitId !== gateCase.unitId);
  return awaited.length > 0 ? { code: 'shareUndecided', shareIds: awaited.map(({ id }) => id) } : undefined;
}
