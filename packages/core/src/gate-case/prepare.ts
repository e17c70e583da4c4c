import { acquaintedRefusal } from '../access/recusal.ts';
import { refuseArgument } from '../arguments.ts';
import { carriedOver, isCarriedOver } from '../assessment/carry-over.ts';
import { at, filter, some } from '../lookup.ts';
import { justificationOf } from './justification.ts';
import { evaluateCondition } from '../process-model/evaluate.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Criterion, ProcessModel } from '../process-model/types.ts';
import type { FactsOf } from '../record/events.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, onGateCase, onInitiative, opening, type Rule } from '../rule.ts';
import { criterionFacts } from '../initiative/facts.ts';
import type { Context, Situation } from '../situation.ts';
import { unownedRefusal, notInStatus } from './guards.ts';
import type { GateCase } from './state.ts';
import { ASSESSORS } from './panel.ts';
import { gatesAhead } from './ways.ts';

export const openGateCase: Rule<'initiative', 'openGateCase'> = {
  scope: 'initiative',
  looksAtEarlierCases: true,
  targets: ({ initiative }, { model }) => gatesAhead(model, initiative).map(({ gate }) => ({ gate: gate.id })),
  may: ({ initiative }, { model }, { gate }) => {
    if (initiative.openGateCaseId !== null) return { code: 'gateCaseOpen', gateCaseId: initiative.openGateCaseId };
    const unowned = unownedRefusal(initiative);
    if (unowned !== undefined) return unowned;
    const allowed = gatesAhead(model, initiative).map((way) => way.gate.id);
    return allowed.includes(gate) ? undefined : { code: 'notFromHere', target: gate, allowed };
  },
  apply: ({ initiative, earlierCases = [] }, context, _, target) => {
    const way = gatesAhead(context.model, initiative).find(({ gate }) => gate.id === target.gate);
    const unitId = initiative.owningUnitId;
    if (way === undefined || unitId === null) return no({ code: 'unknown', thing: 'gate' });
    const gateCaseId = freshId(context, 0);
    const { id: gate, kind: gateKind } = way.gate;
    const { key, version } = context.model;
    const versioned = way.gate.carriesOver === true ? { standard: { key, version } } : {};
    const facts = { initiativeId: initiative.id, gate, gateKind, unitId, toPhase: way.toPhase, ...versioned };
    const { opened, begun } = openingCase(gateCaseId, facts);
    const ratings = carriedOver(way.gate, context.model, earlierCases);
    const carried = ratings.length === 0 ? [] : [event('ratingsCarriedOver', { ratings }, initiative.id)];
    return ok([{ ...opened, events: [...opened.events, ...carried] }, onInitiative(initiative, [begun])]);
  },
};

/** A new case as the first event of its stream, and what the initiative is told of it. */
export function openingCase(gateCaseId: string, facts: FactsOf<'gateCaseOpened'>) {
  const { initiativeId, gate } = facts;
  const opened = opening('gateCase', gateCaseId, initiativeId, event('gateCaseOpened', facts));
  return { opened, begun: event('gateCaseBegun', { gateCaseId, gate }) };
}

export const rateCriteria: Rule<'gateCase', 'rateCriteria'> = {
  scope: 'gateCase',
  material: true,
  looksAtRound: true,
  may: ({ initiative, gateCase }, { actor, model }) => {
    // Also while the notification waits: a no would tell the panel that the decision has been taken.
    const refusal = notInStatus(gateCase, ['preparing', 'requested', 'decided']);
    if (refusal !== undefined) return refusal;
    const acquainted = model.anonymousToAssessors === true ? acquaintedRefusal(initiative, actor.personId) : undefined;
    if (acquainted !== undefined) return acquainted;
    if (criteriaOf(model, gateCase).length === 0) return { code: 'unknown', thing: 'criterion' };
    const { panel } = gateCase;
    if (panel !== undefined && !some(panel, ({ personId }) => personId === actor.personId)) {
      return { code: 'awaits', command: 'assignAssessors' };
    }
    const raters = Object.keys(gateCase.assessments);
    return raters.length >= ASSESSORS && !raters.includes(actor.personId ?? '')
      ? { code: 'limitReached', what: 'rateCriteria', limit: ASSESSORS }
      : undefined;
  },
  apply: (situation, context, { ratings }) => {
    const { gateCase } = situation;
    const refusal = ratingsRefusal(situation, context, ratings);
    if (refusal !== undefined) return no(refusal);
    const given: Record<string, string> = {};
    const reasons: Record<string, string | null> = {};
    for (const [criterion, { rating, justification }] of Object.entries(ratings)) {
      given[criterion] = rating;
      reasons[justificationOf(criterion)] = justification;
    }
    const facts = { assessorId: context.actor.personId ?? '', ratings: given };
    return ok([onGateCase(gateCase, [event('criteriaRated', facts, gateCase.initiativeId, reasons)])]);
  },
};

/** The criteria that the case's gate has rated. */
function criteriaOf(model: ProcessModel, gateCase: GateCase): readonly Criterion[] {
  return lookUp(model).criteriaOfGate.get(gateCase.gate) ?? [];
}

/** The first that is rated and is none of the criteria. */
function otherThan(criteria: readonly Criterion[], ratings: Ratings): string | undefined {
  const rated = Object.keys(ratings);
  const known = filter(criteria, ({ id }) => Object.hasOwn(ratings, id));
  // Where as many are known as are rated, all are: most often.
  return known.length === rated.length ? undefined : rated.find((id) => !known.some((one) => one.id === id));
}

type Ratings = Readonly<Record<string, { readonly rating: string }>>;

/** One assessor rates every criterion that applies, and no other, on the model's scale. */
function ratingsRefusal(
  situation: Situation & { readonly gateCase: GateCase },
  context: Context,
  ratings: Ratings,
): Refusal | undefined {
  const { model } = context;
  const facts = criterionFacts(situation, context);
  const criteria = criteriaOf(model, situation.gateCase);
  const unknown = otherThan(criteria, ratings);
  if (unknown !== undefined) {
    return { code: 'referenceUnknown', pointer: `/ratings/${unknown}`, thing: 'criterion', id: unknown };
  }
  for (const { id, appliesWhen } of criteria) {
    const applies = appliesWhen === undefined || evaluateCondition(appliesWhen, facts);
    const given = at(ratings, id);
    if (isCarriedOver(situation.gateCase, id)) {
      if (given !== undefined) return refuseArgument(`/ratings/${id}`, 'carriedOver');
      continue;
    }
    if (given === undefined && applies) return refuseArgument(`/ratings/${id}`, 'missing');
    if (given !== undefined && !applies) return refuseArgument(`/ratings/${id}`, 'notApplicable');
    if (given !== undefined && !some(model.ratingScale, (value) => value.id === given.rating)) {
      return refuseArgument(`/ratings/${id}/rating`, 'wrongType');
    }
  }
  return undefined;
}
