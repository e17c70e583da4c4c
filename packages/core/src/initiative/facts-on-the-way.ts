import type { GateCase, Share } from '../gate-case/state.ts';
import { at, filter, findLast } from '../lookup.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Context, Situation } from '../situation.ts';
import type { Initiative } from './state.ts';

/** Ratio 0–1 of the amount applied for that payers have reserved; 1 when nothing is asked for. */
export function coveredShare(_: Initiative, { gateCase }: Situation): number {
  const application = gateCase?.application;
  if (!application || application.amountMinor === 0) return application ? 1 : 0;
  const covered = filter(application.shares, agreed);
  return covered.reduce((sum, share) => sum + share.amountMinor, 0) / application.amountMinor;
}

/** Payers that have said yes to their share, each under its own mandate. */
export function payersAgreed(_: Initiative, { gateCase }: Situation): number {
  return filter(gateCase?.application?.shares ?? [], agreed).length;
}

function agreed({ status }: Share): boolean {
  return status === 'reserved' || status === 'granted';
}

/** How many calendar years the period of an application touches. */
export function yearsOf(application: GateCase['application'] | undefined): number | undefined {
  if (!application) return undefined;
  return Number(application.to.slice(0, 4)) - Number(application.from.slice(0, 4)) + 1;
}

/** What was recommended on the way to the gate at hand: `approve`, `reject`, or `none`. */
export function recommended({ phase, phaseVisits, passedGates }: Initiative, _: Situation, { model }: Context): string {
  const visit = phase === null ? 0 : (at(phaseVisits, phase) ?? 0);
  const advice = findLast(
    passedGates,
    (passed) => passed.visit === visit && passed.inEffect && isAdvice(model, passed.gate),
  );
  if (advice === undefined) return 'none';
  return advice.against === true ? 'reject' : 'approve';
}

function isAdvice(model: ProcessModel, gate: string): boolean {
  return lookUp(model).gates.get(gate)?.legalForm === 'recommendation';
}
