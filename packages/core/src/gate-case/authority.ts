import { competingRefusal, recusedRefusal } from '../access/recusal.ts';
import { bodyKnown, personKnownOn, refuseArgument, unknownReference } from '../arguments.ts';
import type { Recorded } from './provenance.ts';
import { at, some } from '../lookup.ts';
import { findMandate, mandatesHeldBy } from '../mandate/mandate.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Gate, GateKind, ProcessModel } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import type { Share } from './state.ts';
import type { Provenance } from './provenance.ts';

type Situation = Scopes['initiative'];

/** Who decides at a gate; an advisory body only recommends there. */
type Decider = Gate['decidedBy'][number]['by'];
type OneBody = Exclude<Decider, 'mandateHolder'>;

/** What is to be decided, and for which unit: at a gate for the unit of the case, on a share for its payer, on a condition for the owner. */
export interface Matter {
  readonly command:
    | 'decideGate'
    | 'decideShare'
    | 'withdrawShare'
    | 'endGrant'
    | 'decideCondition'
    | 'extendPilot'
    | 'settleQuestioning'
    | 'correctDecision'
    | 'reconsiderDecision';
  readonly unitId: string;
  readonly gateKind: GateKind;
  /** Who decides here; where a mandate holder does, the body above the unit may as well. */
  readonly decider: Decider;
  /** Shares whose money the decision gives: a mandate must reach so far. */
  readonly shares: readonly Pick<Share, 'payerUnitId' | 'amountMinor'>[];
  /** Whose own decision it is about: whether that stands is for somebody else to say. */
  readonly madeById?: string | null;
}

/**
 * Whether the actor may bring about the decision at all: a mandate holder who is not recused, where one decides; or the
 * registrar, who records what was decided. By whom and on which day is said first with the command: it is not asked here.
 */
export function mayDecide(situation: Situation, context: Context, matter: Matter): Refusal | undefined {
  if (isRegistrar(context) && (matter.decider !== 'committee' || bodyAbove(situation, matter) !== null))
    return undefined;
  const taken = takenBy(situation, context, matter);
  return taken.ok ? undefined : taken.refusal;
}

/** Which body has spoken where one has at this gate: an advisory one where it only recommends, else the one above the unit. */
export function bodyAt(model: ProcessModel, gate: string): OneBody {
  return lookUp(model).gates.get(gate)?.legalForm === 'recommendation' ? 'advisoryBody' : 'committee';
}

/**
 * Who settles what a body has decided: that body alone, as the registrar records; never one person of the unit below it.
 * Only where no body stands above the unit that now answers for it does whoever holds its mandate.
 */
export function settledByBody({ known }: Situation, unitId: string, body: OneBody = 'committee'): Decider {
  // A unit that was not loaded may have a body above it.
  return body === 'committee' && at(known.units, unitId)?.bodyId === null ? 'mandateHolder' : body;
}

/** How the decision comes about: under the actor's own mandate, or as that of whoever decided what is now recorded. */
export function authorityFor(
  situation: Situation,
  context: Context,
  recorded: Recorded | null,
  matter: Matter,
): Result<Provenance, Refusal> {
  if (recorded === null) {
    const taken = takenBy(situation, context, matter);
    if (!taken.ok)
      return no(isToRecord(context, taken.refusal) ? refuseArgument('/recorded', 'missing') : taken.refusal);
    return ok({ ...taken.value, form: 'taken', decidedOn: context.today, minutesReference: null });
  }
  if (!isRegistrar(context)) {
    return no({ code: 'notPermitted', action: matter.command, permitted: ['registrar'] });
  }
  const made = madeBy(situation, recorded, matter);
  const { decidedOn, minutesReference } = recorded;
  return made.ok ? ok({ ...made.value, form: 'recorded', decidedOn, minutesReference }) : made;
}

function isRegistrar({ actor }: Context): boolean {
  return some(actor.roles, ({ role }) => role === 'registrar');
}

/** Whoever only records has left out what: to be told that they hold no mandate would lead them nowhere. */
function isToRecord(context: Context, refusal: Refusal): boolean {
  if (refusal.code !== 'notMandated' || !isRegistrar(context)) return false;
  return refusal.lacks === 'mandate' || refusal.lacks === 'body' || refusal.lacks === 'advisoryBody';
}

type Right = Pick<Provenance, 'decidedBy' | 'mandateId'>;

function takenBy(situation: Situation, { actor, today }: Context, matter: Matter): Result<Right, Refusal> {
  const { personId, mandates } = actor;
  if (matter.decider !== 'mandateHolder') return no(lacking(matter, bodyOf(matter)));
  if (personId === null) return no(lacking(matter, 'mandate'));
  return byPerson(situation, matter, { personId, mandates, on: today });
}

function madeBy(situation: Situation, { decidedBy, decidedOn }: Recorded, matter: Matter): Result<Right, Refusal> {
  if (decidedBy.kind === 'body') return byBody(situation, decidedBy.bodyId, matter);
  const { personId, mandateId } = decidedBy;
  const { roles, mandates } = situation.known;
  const unknown = personKnownOn(decidedOn, situation, personId, '/recorded/decidedBy/personId');
  if (unknown !== undefined) return no(unknown);
  if (matter.decider !== 'mandateHolder') return no(lacking(matter, bodyOf(matter)));
  const held = mandatesHeldBy(personId, roles, mandates, decidedOn).filter(({ id }) => id === mandateId);
  const right = byPerson(situation, matter, { personId, mandates: held, on: decidedOn });
  if (right.ok || right.refusal.code !== 'notMandated' || mandates.some(({ id }) => id === mandateId)) return right;
  return no(unknownReference('/recorded/decidedBy/mandateId', 'mandate', mandateId));
}

interface Holder {
  readonly personId: string;
  readonly mandates: Context['actor']['mandates'];
  readonly on: string;
}

function byPerson(situation: Situation, matter: Matter, { personId, mandates, on }: Holder): Result<Right, Refusal> {
  const { initiative } = situation;
  const { gateKind, unitId, madeById = null } = matter;
  if (madeById === personId) return no({ code: 'recused', personId, ground: 'ownDecision' });
  const recused = recusedRefusal(initiative, personId) ?? competingRefusal(situation, personId);
  if (recused !== undefined) return no(recused);
  const amountMinor = matter.shares.reduce(
    (sum, share) => sum + share.amountMinor + grantedBefore(situation, share),
    0,
  );
  const mandate = findMandate(mandates, { gateKind, unitId, amountMinor, on });
  if (!mandate.ok) return mandate;
  const mandateId = mandate.value.id;
  return ok({ decidedBy: { kind: 'person', personId, mandateId }, mandateId });
}

/** What this payer has granted the initiative before: amount limits count the sum. */
function grantedBefore({ initiative }: Situation, { payerUnitId }: Pick<Share, 'payerUnitId'>): number {
  return at(initiative.grantedByPayer, payerUnitId) ?? 0;
}

function byBody(situation: Situation, bodyId: string, matter: Matter): Result<Right, Refusal> {
  const unknown = bodyKnown(situation, bodyId, '/recorded/decidedBy/bodyId');
  if (unknown !== undefined) return no(unknown);
  // An advisory body recommends, whichever the unit; a committee or a board decides for the units below it.
  const isAdvisory = at(situation.known.bodies, bodyId)?.kind === 'advisory';
  if (matter.decider === 'advisoryBody') {
    if (!isAdvisory) return no(lacking(matter, 'advisoryBody'));
  } else if (isAdvisory || bodyAbove(situation, matter) !== bodyId) {
    return no(refuseArgument('/recorded/decidedBy/bodyId', 'notAboveUnit'));
  }
  return ok({ decidedBy: { kind: 'body', bodyId }, mandateId: null });
}

/** The committee or board above the unit that decides. */
function bodyAbove({ known }: Situation, { unitId }: Matter): string | null {
  return at(known.units, unitId)?.bodyId ?? null;
}

function bodyOf({ decider }: Matter): 'body' | 'advisoryBody' {
  return decider === 'advisoryBody' ? 'advisoryBody' : 'body';
}

function lacking({ unitId, gateKind }: Matter, lacks: 'mandate' | 'body' | 'advisoryBody'): Refusal {
  return { code: 'notMandated', lacks, gateKind, unitId, amountMinor: null, highestAmountMinor: null };
}
