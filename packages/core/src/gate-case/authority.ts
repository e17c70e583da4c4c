import { unknownReference } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { at, find } from '../lookup.ts';
import { findMandate, mandatesHeldBy } from '../mandate/mandate.ts';
import { evaluateCondition } from '../process-model/evaluate.ts';
import { factLookup } from '../initiative/facts.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { grantedBefore } from './application.ts';
import { gateOf, recusedRefusal } from './guards.ts';
import type { DecidedBy, Share } from './state.ts';

type Situation = Scopes['gateCase'];
type Recorded = ArgsOf<'decideGate'>['recorded'];

/** Under whose right a decision stands. A body needs no mandate: it is the one that gives them. */
export interface Authority {
  readonly decidedBy: DecidedBy;
  readonly mandateId: string | null;
  readonly personId: string | null;
}

/**
 * Whether the actor may bring about a decision at all, with these shares of the unit's own: a mandate holder who is not recused, where the model lets one
 * decide; or the registrar, who records what the body above the unit has decided.
 */
export function mayDecide(situation: Situation, context: Context, own: readonly Share[]): Refusal | undefined {
  const { actor, today } = context;
  const isRegistrar = actor.roles.some(({ role }) => role === 'registrar');
  if (isRegistrar && (bodyAbove(situation) !== null || somebodyDecides(situation, context))) return undefined;
  if (deciderOf(situation, context) === 'committee') return lacking(situation, 'body');
  if (actor.personId === null) return lacking(situation, 'mandate');
  const authority = byPerson(situation, actor.personId, actor.mandates, today, own);
  return authority.ok ? undefined : authority.refusal;
}

/** Whether a person whom the command names holds a mandate here: then there is something to record. */
function somebodyDecides(situation: Situation, context: Context): boolean {
  if (deciderOf(situation, context) === 'committee') return false;
  const { people, roles, mandates } = situation.known;
  return Object.keys(people).some((personId) => {
    const held = mandatesHeldBy(personId, roles, mandates, context.today);
    return byPerson(situation, personId, held, context.today, []).ok;
  });
}

/** The right that this decision stands on: the actor's own mandate, or that of whoever decided what is now recorded. */
export function authorityFor(
  situation: Situation,
  context: Context,
  recorded: Recorded,
  own: readonly Share[],
): Result<Authority, Refusal> {
  const { actor, today } = context;
  if (recorded === null) {
    if (deciderOf(situation, context) === 'committee') return no(lacking(situation, 'body'));
    if (actor.personId === null) return no(lacking(situation, 'mandate'));
    return byPerson(situation, actor.personId, actor.mandates, today, own);
  }
  if (!actor.roles.some(({ role }) => role === 'registrar')) {
    return no({ code: 'notPermitted', action: 'decideGate', permitted: ['registrar'] });
  }
  const { decidedBy, decidedOn } = recorded;
  if (decidedBy.kind === 'body') return byBody(situation, decidedBy.bodyId);
  if (at(situation.known.people, decidedBy.personId) === undefined) {
    return no(unknownReference('/recorded/decidedBy/personId', 'person', decidedBy.personId));
  }
  if (deciderOf(situation, context) === 'committee') return no(lacking(situation, 'body'));
  const { roles, mandates } = situation.known;
  const held = mandatesHeldBy(decidedBy.personId, roles, mandates, decidedOn);
  const named = held.filter(({ id }) => id === decidedBy.mandateId);
  return byPerson(situation, decidedBy.personId, named, decidedOn, own);
}

function byPerson(
  situation: Situation,
  personId: string,
  mandates: Context['actor']['mandates'],
  on: string,
  own: readonly Share[],
): Result<Authority, Refusal> {
  const { initiative, gateCase } = situation;
  const recused = recusedRefusal(initiative, personId);
  if (recused !== undefined) return no(recused);
  const amountMinor = own.reduce((sum, share) => sum + share.amountMinor + grantedBefore(situation, share), 0);
  const question = { gateKind: gateCase.gateKind, unitId: gateCase.unitId, amountMinor, on };
  const mandate = findMandate(mandates, question);
  if (!mandate.ok) return mandate;
  const mandateId = mandate.value.id;
  return ok({ decidedBy: { kind: 'person', personId, mandateId }, mandateId, personId });
}

function byBody(situation: Situation, bodyId: string): Result<Authority, Refusal> {
  // An advisory body recommends; a committee or a board decides (domain §5).
  const isAdvisory = at(situation.known.bodies, bodyId)?.kind === 'advisory';
  if (bodyAbove(situation) !== bodyId || isAdvisory) return no(lacking(situation, 'body'));
  return ok({ decidedBy: { kind: 'body', bodyId }, mandateId: null, personId: null });
}

/** The committee or board above the unit that the case belongs to. */
function bodyAbove({ gateCase, known }: Situation): string | null {
  return at(known.units, gateCase.unitId)?.bodyId ?? null;
}

/** Who decides here, by the first row of the gate that applies. */
function deciderOf(situation: Situation, context: Context): 'mandateHolder' | 'committee' {
  const rows = gateOf(context.model, situation.gateCase)?.decidedBy ?? [];
  const facts = factLookup(situation, context);
  return find(rows, ({ when }) => when === undefined || evaluateCondition(when, facts))?.by ?? 'committee';
}

function lacking({ gateCase }: Situation, lacks: 'mandate' | 'body'): Refusal {
  const { gateKind, unitId } = gateCase;
  return { code: 'notMandated', lacks, gateKind, unitId, amountMinor: null, highestAmountMinor: null };
}
