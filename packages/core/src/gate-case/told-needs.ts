import { audienceOf, isStillToRate } from '../access/audience.ts';
import { filter } from '../lookup.ts';
import { comparisonsIn } from '../process-model/conditions.ts';
import type { NeedOutcome } from '../process-model/evaluate.ts';
import type { Need } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { visibleFacts, visibleGateCase } from '../visible-state.ts';

type Situation = Scopes['gateCase'];

/** The needs that rest on nothing which is kept from the actor: sealed ratings, and what payers have reserved. */
export function toldNeeds(needs: readonly Need[], situation: Situation, context: Context): readonly Need[] {
  const audience = audienceOf(situation, context);
  const { sealed } = visibleGateCase(situation.gateCase, audience, context.actor.personId);
  const isTold = (fact: string): boolean => fact in visibleFacts({ [fact]: true }, audience, sealed);
  return filter(needs, (need) => factsOf(need).every(isTold));
}

/**
 * Needs that are not met, as the actor may be told of them. Whoever asks for the decision must learn that one is lacking;
 * by how much, of what is kept from them, they do not.
 */
export function asTold(
  unmet: readonly NeedOutcome[],
  needs: readonly Need[],
  situation: Situation,
  context: Context,
): readonly NeedOutcome[] {
  if (unmet.length === 0) return unmet;
  const told = new Set(toldNeeds(needs, situation, context).map(({ id }) => id));
  return unmet.map((need) => (told.has(need.id) ? need : { ...need, missing: [] }));
}

/** Whoever is still to rate, and could ask for the decision besides, would learn from the answer what others have found. */
export function ratingFirst(needs: readonly Need[], situation: Situation, context: Context): Refusal | undefined {
  const { gateCase } = situation;
  if (!isStillToRate(situation, context)) return undefined;
  const sealed = visibleGateCase(gateCase, 'assessors', context.actor.personId).sealed;
  const isTold = (fact: string): boolean => fact in visibleFacts({ [fact]: true }, 'circle', sealed);
  return needs.every((need) => factsOf(need).every(isTold)) ? undefined : { code: 'awaits', command: 'rateCriteria' };
}

function factsOf({ condition, appliesWhen }: Need): readonly string[] {
  const conditions = appliesWhen === undefined ? [condition] : [condition, appliesWhen];
  return conditions.flatMap((one) => comparisonsIn({ place: '', condition: one }).map(([, { fact }]) => fact));
}
