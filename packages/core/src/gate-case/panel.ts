import { acquaintedRefusal, recusedRefusal } from '../access/recusal.ts';
import { firstRefusal, personKnown, refuseArgument, unknownReference } from '../arguments.ts';
import { isCarriedOver } from '../assessment/carry-over.ts';
import { criterionFacts } from '../initiative/facts.ts';
import { at, filter, some } from '../lookup.ts';
import { isValidOn } from '../mandate/mandate.ts';
import { evaluateCondition } from '../process-model/evaluate.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Criterion } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onGateCase, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { notInStatus } from './guards.ts';
import { dissentOf, justificationOf } from './justification.ts';
import type { GateCase, PanelMember } from './state.ts';

type Situation = Scopes['gateCase'];

/** A panel larger than this no longer assesses. */
export const ASSESSORS = 15;

/** Also while the notification waits: a no would tell that the decision has been taken. */
const WHILE_RATED = ['preparing', 'requested', 'decided'] as const;

export const assignAssessors: Rule<'gateCase', 'assignAssessors'> = {
  scope: 'gateCase',
  mentions: ({ members }) => ({ people: members.map(({ personId }) => personId) }),
  may: ({ gateCase }, { model }) =>
    notInStatus(gateCase, WHILE_RATED) ??
    ((lookUp(model).criteriaOfGate.get(gateCase.gate) ?? []).length === 0
      ? { code: 'unknown', thing: 'criterion' }
      : undefined),
  apply: (situation, context, { members }) => {
    const { gateCase } = situation;
    if (members.length === 0) return no(refuseArgument('/members', 'empty'));
    if (members.length > ASSESSORS) return no({ code: 'limitReached', what: 'assignAssessors', limit: ASSESSORS });
    const refusal = firstRefusal(
      ...members.map((member, index) => memberRefusal(situation, context, members, member, `/members/${index}`)),
    );
    if (refusal !== undefined) return no(refusal);
    const facts = { members: members.map(({ personId, leads }) => ({ personId, leads: [...leads] })) };
    return ok([onGateCase(gateCase, [event('assessorsAssigned', facts, gateCase.initiativeId)])]);
  },
};

/** Somebody who may rate here, named once; of each criterion of the gate one person leads the joint rating. */
function memberRefusal(
  situation: Situation,
  { model, today }: Context,
  members: readonly PanelMember[],
  { personId, leads }: PanelMember,
  place: string,
): Refusal | undefined {
  const { initiative, gateCase } = situation;
  const criteria = lookUp(model).criteriaOfGate.get(gateCase.gate) ?? [];
  const led = members.flatMap((member) => member.leads);
  return firstRefusal(
    personKnown(situation, personId, `${place}/personId`),
    filter(members, (one) => one.personId === personId).length > 1
      ? refuseArgument(`${place}/personId`, 'duplicate')
      : undefined,
    recusedRefusal(initiative, personId),
    model.anonymousToAssessors === true ? acquaintedRefusal(initiative, personId) : undefined,
    isAssessorHere(situation, personId, today) ? undefined : refuseArgument(`${place}/personId`, 'notAnAssessor'),
    ...leads.map((id, index) => {
      if (!some(criteria, (criterion) => criterion.id === id))
        return unknownReference(`${place}/leads/${index}`, 'criterion', id);
      return filter(led, (other) => other === id).length > 1
        ? refuseArgument(`${place}/leads/${index}`, 'duplicate')
        : undefined;
    }),
  );
}

/** Whether the person holds the role for the unit that owns the initiative or decides in the case, or for the whole city. */
function isAssessorHere({ initiative, gateCase, known }: Situation, personId: string, day: string): boolean {
  const here = [null, initiative.owningUnitId, gateCase.unitId];
  return some(
    known.roles,
    (held) =>
      held.personId === personId && held.role === 'assessor' && here.includes(held.unitId) && isValidOn(held, day),
  );
}

export const rateJointly: Rule<'gateCase', 'rateJointly'> = {
  scope: 'gateCase',
  material: true,
  looksAtRound: true,
  may: (situation, context) =>
    notInStatus(situation.gateCase, WHILE_RATED) ??
    panelRefusal(situation.gateCase, context.actor.personId) ??
    (ratedJointlyBy(situation, context).length === 0 ? { code: 'unknown', thing: 'criterion' } : undefined),
  apply: (situation, context, { ratings }) => {
    const { gateCase } = situation;
    const refusal = jointRefusal(situation, context, ratings);
    if (refusal !== undefined) return no(refusal);
    const byId = context.actor.personId ?? '';
    const words: Record<string, string> = {};
    const given: Record<string, { rating: string; dissenting: readonly string[] }> = {};
    for (const [criterion, { rating, justification, dissents }] of Object.entries(ratings)) {
      given[criterion] = { rating, dissenting: dissents.map(({ personId }) => personId) };
      words[justificationOf(criterion)] = justification;
      for (const [index, { text }] of dissents.entries()) words[dissentOf(criterion, index)] = text;
    }
    const facts = { byId, ratings: given };
    return ok([onGateCase(gateCase, [event('criteriaRatedJointly', facts, gateCase.initiativeId, words)])]);
  },
};

/** There is a panel, whoever asks is of it, and each of it has rated alone: until then nobody has an own view to bring. */
function panelRefusal({ panel, assessments }: GateCase, personId: string | null): Refusal | undefined {
  if (panel === undefined || !some(panel, (one) => one.personId === personId)) {
    return { code: 'awaits', command: 'assignAssessors' };
  }
  const all = panel.every((one) => at(assessments, one.personId) !== undefined);
  return all ? undefined : { code: 'awaits', command: 'rateCriteria' };
}

/** What the actor may put down for the panel: the criteria that apply, are not carried over, and that nobody else leads. */
function ratedJointlyBy(situation: Situation, context: Context): readonly Criterion[] {
  const { gateCase } = situation;
  const facts = criterionFacts(situation, context);
  const criteria = lookUp(context.model).criteriaOfGate.get(gateCase.gate) ?? [];
  return filter(
    criteria,
    ({ id, appliesWhen }) =>
      (appliesWhen === undefined || evaluateCondition(appliesWhen, facts)) &&
      !isCarriedOver(gateCase, id) &&
      !isLedByOther(gateCase, id, context.actor.personId),
  );
}

function isLedByOther({ panel = [] }: GateCase, criterionId: string, personId: string | null): boolean {
  return some(panel, (one) => one.personId !== personId && one.leads.includes(criterionId));
}

type Joint = Parameters<typeof rateJointly.apply>[2]['ratings'];

function jointRefusal(situation: Situation, context: Context, ratings: Joint): Refusal | undefined {
  const { gateCase } = situation;
  const own = ratedJointlyBy(situation, context);
  const criteria = lookUp(context.model).criteriaOfGate.get(gateCase.gate) ?? [];
  if (Object.keys(ratings).length === 0) return refuseArgument('/ratings', 'empty');
  return firstRefusal(
    ...Object.entries(ratings).map(([id, { rating, dissents }]) => {
      const place = `/ratings/${id}`;
      if (!some(criteria, (criterion) => criterion.id === id)) return unknownReference(place, 'criterion', id);
      if (isCarriedOver(gateCase, id)) return refuseArgument(place, 'carriedOver');
      if (isLedByOther(gateCase, id, context.actor.personId)) return refuseArgument(place, 'ledByOther');
      if (!some(own, (criterion) => criterion.id === id)) return refuseArgument(place, 'notApplicable');
      if (!some(context.model.ratingScale, (value) => value.id === rating))
        return refuseArgument(`${place}/rating`, 'wrongType');
      return dissentRefusal(gateCase, context.actor.personId, dissents, place);
    }),
  );
}

/** Those who see it otherwise are of the panel, and others than whoever puts it down. */
function dissentRefusal(
  { panel = [] }: GateCase,
  byId: string | null,
  dissents: Joint[string]['dissents'],
  place: string,
): Refusal | undefined {
  const people = dissents.map(({ personId }) => personId);
  for (const [index, personId] of people.entries()) {
    const pointer = `${place}/dissents/${index}/personId`;
    if (personId === byId || !some(panel, (one) => one.personId === personId))
      return refuseArgument(pointer, 'notOfThePanel');
    if (people.indexOf(personId) < index) return refuseArgument(pointer, 'duplicate');
  }
  return undefined;
}
