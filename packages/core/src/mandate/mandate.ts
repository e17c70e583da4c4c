import { filter } from '../lookup.ts';
import type { GateKind } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Mandate, RoleAssignment } from '../register/state.ts';
import { no, ok, type Result } from '../result.ts';

/** What a decision asks of a mandate. `amountMinor` is the sum per initiative and payer, this decision included. */
export interface MandateQuestion {
  readonly gateKind: GateKind;
  readonly unitId: string;
  readonly amountMinor: number;
  /** The day of the decision: a mandate is judged by what was in force then. */
  readonly on: string;
}

/** Whether something dated is valid on a day: `validTo` is the first day on which it no longer is. */
export function isValidOn(
  dated: { readonly validFrom: string; readonly validTo: string | null },
  day: string,
): boolean {
  return dated.validFrom <= day && (dated.validTo === null || day < dated.validTo);
}

/** The mandates that a person holds and that are in force that day: what an actor may rely on, and what relations see. */
export function mandatesOf(
  personId: string,
  roles: readonly RoleAssignment[],
  mandates: readonly Mandate[],
  day: string,
): readonly Mandate[] {
  return mandatesHeldBy(personId, roles, mandates, day).filter((mandate) => isValidOn(mandate, day));
}

/** The same whether in force or not: by name, or through a role held at the mandate's unit (or everywhere) that day. */
export function mandatesHeldBy(
  personId: string,
  roles: readonly RoleAssignment[],
  mandates: readonly Mandate[],
  day: string,
): readonly Mandate[] {
  return mandates.filter(({ holder, unitId }) => {
    if (holder.kind === 'person') return holder.personId === personId;
    return roles.some(
      (held) =>
        held.personId === personId &&
        held.role === holder.role &&
        isValidOn(held, day) &&
        (held.unitId === null || held.unitId === unitId),
    );
  });
}

/**
 * The mandate under which the decision may be taken: of those that suffice the narrowest, so that what is stored is the
 * least power that was needed. The refusal says what the nearest one lacks.
 */
export function findMandate(mandates: readonly Mandate[], question: MandateQuestion): Result<Mandate, Refusal> {
  const { unitId, gateKind, amountMinor, on } = question;
  let narrowest: Mandate | undefined;
  for (const mandate of mandates) {
    if (mandate.unitId !== unitId || !mandate.gateKinds.includes(gateKind)) continue;
    if (limitOf(mandate) < amountMinor || !isValidOn(mandate, on)) continue;
    if (narrowest === undefined || isNarrower(mandate, narrowest)) narrowest = mandate;
  }
  if (narrowest !== undefined) return ok(narrowest);
  const atUnit = filter(mandates, (mandate) => mandate.unitId === unitId);
  const ofKind = filter(atUnit, (mandate) => mandate.gateKinds.includes(gateKind));
  const inForce = filter(ofKind, (mandate) => isValidOn(mandate, on));
  return no(notMandated(question, lackOf(mandates, atUnit, ofKind, inForce), inForce));
}

function isNarrower(one: Mandate, other: Mandate): boolean {
  const [limit, otherLimit] = [limitOf(one), limitOf(other)];
  return limit === otherLimit ? one.id < other.id : limit < otherLimit;
}

function lackOf(
  ...[mandates, atUnit, ofKind, inForce]: readonly (readonly Mandate[])[]
): 'mandate' | 'unit' | 'gateKind' | 'date' | 'amount' {
  if (mandates?.length === 0) return 'mandate';
  if (atUnit?.length === 0) return 'unit';
  if (ofKind?.length === 0) return 'gateKind';
  return inForce?.length === 0 ? 'date' : 'amount';
}

function notMandated(
  { gateKind, unitId, amountMinor }: MandateQuestion,
  lacks: 'mandate' | 'unit' | 'gateKind' | 'date' | 'amount',
  inForce: readonly Mandate[],
): Refusal {
  const highest = Math.max(...inForce.map(limitOf));
  const highestAmountMinor = Number.isFinite(highest) ? highest : null;
  return { code: 'notMandated', lacks, gateKind, unitId, amountMinor, highestAmountMinor };
}

function limitOf(mandate: Mandate): number {
  return mandate.highestAmountMinor ?? Number.POSITIVE_INFINITY;
}
