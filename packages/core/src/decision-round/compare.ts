import { audienceOf } from '../access/audience.ts';
import type { AssessmentSummary } from '../assessment/summarise.ts';
import { permits } from '../decide.ts';
import { gateOf } from '../gate-case/guards.ts';
import { toldNeeds } from '../gate-case/told-needs.ts';
import { factLookup, goalsShort, summariseCase } from '../initiative/facts.ts';
import { evaluateNeeds } from '../process-model/evaluate.ts';
import type { LocalText } from '../process-model/types.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { type VisibleGateCase, visibleFacts, visibleGateCase } from '../visible-state.ts';
import { needsOf } from './joining.ts';

/** One need of the case's gate; both are null where they follow from what is kept from the reader. */
export interface ComparedNeed {
  readonly id: string;
  readonly text: LocalText;
  readonly applies: boolean | null;
  /** Null also where the need does not apply: beside others, nothing has been met by it. */
  readonly met: boolean | null;
}

/** One case of a round as its reader may see it beside the others. What is null is not for them. */
export interface ComparedCase {
  readonly gateCase: VisibleGateCase;
  /** How many criteria are met and what each contributed; null while ratings are sealed from the reader. */
  readonly summary: AssessmentSummary | null;
  /** Ratio 0–1 of the amount that payers have said yes to; null without an application, and outside the deciding circle. */
  readonly coveredShare: number | null;
  /** For those who may read the dossier, whose facts they rest on. */
  readonly needs: readonly ComparedNeed[] | null;
}

/** The case as the actor may see it in a comparison; undefined where they may not read it at all. */
export function comparedCase(situation: Scopes['gateCase'], context: Context): ComparedCase | undefined {
  if (permits('readGateCase', situation, context) !== undefined) return undefined;
  const audience = audienceOf(situation, context);
  const shown = visibleGateCase(situation.gateCase, audience, context.actor.personId);
  const isTold = (fact: string): boolean => fact in visibleFacts({ [fact]: true }, audience, shown.sealed);
  const covered = factLookup(situation, context)('application.coveredShare');
  const isCovered = shown.application !== null && isTold('application.coveredShare');
  return {
    gateCase: shown,
    summary: shown.sealed ? null : summariseCase(situation, context, shown.assessments),
    coveredShare: isCovered && typeof covered === 'number' ? covered : null,
    needs: permits('readDossiers', situation, context) === undefined ? comparedNeeds(situation, context) : null,
  };
}

function comparedNeeds(situation: Scopes['gateCase'], context: Context): readonly ComparedNeed[] {
  const needs = needsOf(gateOf(context.model, situation.gateCase));
  const outcomes = evaluateNeeds(needs, factLookup(situation, context), goalsShort(situation));
  const told = new Set(toldNeeds(needs, situation, context).map(({ id }) => id));
  return outcomes.map(({ id, text, applies, met }) =>
    told.has(id) ? { id, text, applies, met: applies ? met : null } : { id, text, applies: null, met: null },
  );
}
