import { audienceOf } from '../access/audience.ts';
import { permits } from '../decide.ts';
import { needsOf } from '../decision-round/joining.ts';
import type { CaseStatus } from '../gate-case/state.ts';
import { toldNeeds } from '../gate-case/told-needs.ts';
import { gatesAhead } from '../gate-case/ways.ts';
import { filter } from '../lookup.ts';
import { evaluateNeeds, type NeedOutcome } from '../process-model/evaluate.ts';
import type { Gate } from '../process-model/types.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { visibleGateCase } from '../visible-state.ts';
import type { Standing } from './choices.ts';
import { openConditions } from './conditions.ts';
import { factLookup, goalsShort } from './facts.ts';

/** A gate that stands next, as its reader may know of it. */
export interface GateAhead {
  readonly gate: Gate;
  /** Of the open case at this gate; null where there is none. A decision that waits for its notification shows as requested. */
  readonly status: CaseStatus | null;
  /** What is needed and not met now, as far as the facts are for this reader; null for whom they are not at all. */
  readonly unmet: readonly NeedOutcome[] | null;
}

/** Where an initiative stands in its model, and what stands in its way, as its reader may see it. */
export interface Whereabouts {
  readonly standing: Standing;
  /** Null at intake, and before a gate of its entry. */
  readonly phase: string | null;
  readonly ending: string | null;
  /** Gates whose approvals are in effect. */
  readonly passed: readonly string[];
  readonly openConditions: number;
  readonly ahead: readonly GateAhead[];
}

/** Nothing of it follows from a decision that waits for its notification, or from ratings that are sealed from the reader. */
export function whereaboutsOf(situation: Scopes['initiative'], context: Context): Whereabouts {
  const { initiative } = situation;
  const { standing, phase, passedGates } = initiative;
  const underWay = standing === 'active' || standing === 'paused';
  const next = underWay ? gatesAhead(context.model, initiative).map(({ gate }) => gate) : [];
  return {
    ...{ standing, phase, ending: initiative.ending?.ending ?? null },
    passed: filter(passedGates, ({ inEffect }) => inEffect).map(({ gate }) => gate),
    openConditions: openConditions(initiative).length,
    ahead: [...new Set(next)].map((gate) => gateAhead(gate, situation, context)),
  };
}

function gateAhead(gate: Gate, situation: Scopes['initiative'], context: Context): GateAhead {
  const own = situation.gateCase?.gate === gate.id ? situation.gateCase : undefined;
  const shown = own && visibleGateCase(own, audienceOf(situation, context), context.actor.personId);
  const status = shown?.status ?? null;
  if (permits('readDossiers', situation, context) !== undefined) return { gate, status, unmet: null };
  const here = { ...situation, gateCase: own };
  // Without a case nothing has been rated or reserved that could be kept from anybody.
  const needs = own === undefined ? needsOf(gate) : toldNeeds(needsOf(gate), { ...situation, gateCase: own }, context);
  const outcomes = evaluateNeeds(needs, factLookup(here, context), goalsShort(here));
  return { gate, status, unmet: filter(outcomes, ({ met }) => !met) };
}
