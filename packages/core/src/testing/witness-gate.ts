import type { ArgsOf } from '../commands.ts';
import { bodyAt } from '../gate-case/authority.ts';
import type { Recorded } from '../gate-case/provenance.ts';
import { basesOf } from '../gate-case/basis.ts';
import { earlierPhases, isApproval } from '../gate-case/terms.ts';
import { unmetNeeds } from '../gate-case/request.ts';
import { criterionFacts } from '../initiative/facts.ts';
import { at } from '../lookup.ts';
import { evaluateCondition } from '../process-model/evaluate.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { Context, Situation } from '../situation.ts';
import { someUnit, type Witness } from './spares.ts';

/** Outcomes that ask for nothing which might be missing come first. */
const sureFirst = [
  'return',
  'reject',
  'postpone',
  'pause',
  'sendBack',
  'refer',
  'approve',
  'approveWithConditions',
] as const satisfies readonly OutcomeKind[];

/** Witnesses of a passage through a gate. */
export const gateWitnesses = {
  openGateCase: () => ({}),
  assignAssessors: (_, { ids }) => ({ members: [{ personId: ids.at(-1) ?? '', leads: [] }] }),
  rateCriteria,
  rateJointly,
  applyForMoney: (situation, context) => ({
    basedOn: situation.initiative?.version ?? 0,
    amountMinor: 0,
    costLines: [],
    from: context.today,
    to: context.today,
    recipientUnitId: someUnit(situation, context),
    projectCode: 'P-1',
    shares: [],
  }),
  decideShare,
  requestDecision,
  decideGate: (situation, context) => {
    const gate = context.model.gates.find(({ id }) => id === situation.gateCase?.gate);
    const offered = gate?.outcomes.map(({ outcome }) => outcome) ?? [];
    return decision(situation, context, sureFirst.find((outcome) => offered.includes(outcome)) ?? 'approve');
  },
  notifyDecision: () => ({}),
  withdrawShare: (situation, context, { shareId }) => ({
    reason: 'Budgeten räcker inte.',
    recorded: recordedFor(situation, context, payerOf(situation, shareId)),
  }),
  endGrant: (situation, context, { shareId }) => ({
    amountMinor: 1,
    reason: 'Sparkrav.',
    recorded: recordedFor(situation, context, payerOf(situation, shareId)),
  }),
  reportCondition: () => ({ text: 'Vi har mätt varje vecka.' }),
  decideCondition: (situation, context, { conditionId }) => ({
    outcome: 'accept',
    dueOn: null,
    reason: 'Redovisat.',
    recorded: recordedOnCondition(situation, context, conditionId),
  }),
  questionDecision: () => ({ reason: 'Beslutet översteg delegationen.' }),
  settleQuestioning: (situation, context, { gateCaseId }) => ({
    outcome: 'ratify',
    reason: 'Nämnden godkänner beslutet i efterhand.',
    recorded: recordedOnPassed(situation, context, gateCaseId),
  }),
  pauseInitiative: () => ({ reason: 'Upphandlingen pågår.', wakeUpOn: null, awaits: 'Avtalet.' }),
  resumeInitiative: () => ({ reason: 'Avtalet är klart.' }),
} satisfies {
  readonly [K in
    | 'openGateCase'
    | 'assignAssessors'
    | 'rateCriteria'
    | 'rateJointly'
    | 'applyForMoney'
    | 'decideShare'
    | 'requestDecision'
    | 'decideGate'
    | 'notifyDecision'
    | 'withdrawShare'
    | 'endGrant'
    | 'questionDecision'
    | 'settleQuestioning'
    | 'reportCondition'
    | 'decideCondition'
    | 'pauseInitiative'
    | 'resumeInitiative']: Witness<K>;
};

/** What the case can be decided on now: the dossier of this round, or else the application. */
export function basisNow({ gateCase }: Situation): string {
  return (gateCase && basesOf(gateCase).at(-1)?.address) ?? '';
}

/** What the registrar records of a gate that was passed: by the body that let it pass, which may be one that advises. */
function recordedOnPassed(situation: Situation, context: Context, gateCaseId: string): Recorded | null {
  const passed = situation.initiative?.passedGates.find((one) => one.gateCaseId === gateCaseId);
  const recorded = recordedFor(situation, context, passed?.unitId ?? '');
  return passed?.deciderId === null ? byBodyAt(passed.gate, recorded, context) : recorded;
}

/** What the registrar records of a condition: by the body that has demanded it. */
function recordedOnCondition(situation: Situation, context: Context, conditionId: string): Recorded | null {
  const { owningUnitId = null, conditions = [] } = situation.initiative ?? {};
  const condition = conditions.find(({ id }) => id === conditionId);
  const recorded = recordedFor(situation, context, owningUnitId ?? '');
  return condition?.setBy === 'body' ? byBodyAt(condition.gate, recorded, context) : recorded;
}

/** Where the gate's body advises, the spare council speaks. */
function byBodyAt(gate: string, recorded: Recorded | null, { model, ids }: Context): Recorded | null {
  if (recorded === null || bodyAt(model, gate) !== 'advisoryBody') return recorded;
  return { ...recorded, decidedBy: { kind: 'body', bodyId: ids.at(-1) ?? '' } };
}

function payerOf({ gateCase }: Situation, shareId: string): string {
  return gateCase?.application?.shares.find(({ id }) => id === shareId)?.payerUnitId ?? '';
}

function decideShare(situation: Situation, context: Context, { shareId }: { shareId: string }): ArgsOf<'decideShare'> {
  const share = situation.gateCase?.application?.shares.find(({ id }) => id === shareId);
  return {
    outcome: 'reject',
    basedOn: basisNow(situation),
    reason: 'Inte i år.',
    recorded: recordedFor(situation, context, share?.payerUnitId ?? ''),
  };
}

/** What a registrar records: for the body above a unit, or else for whom the spares give its mandate; nobody else records. */
export function recordedFor({ known }: Situation, { actor, today, ids }: Context, unitId: string): Recorded | null {
  if (!actor.roles.some(({ role }) => role === 'registrar')) return null;
  const bodyId = at(known.units, unitId)?.bodyId ?? null;
  const person = { kind: 'person', personId: ids.at(-1) ?? '', mandateId: unitId } as const;
  const decidedBy = bodyId === null ? person : ({ kind: 'body', bodyId } as const);
  return { decidedBy, decidedOn: today, minutesReference: '§ 12' };
}

/** A decision with this outcome by whoever acts: taken where a mandate holder decides, recorded by a registrar. */
export function decision(situation: Situation, context: Context, outcome: OutcomeKind): ArgsOf<'decideGate'> {
  const { gateCase } = situation;
  const grants = context.model.gates.find(({ id }) => id === gateCase?.gate)?.grants ?? [];
  return {
    outcome,
    basedOn: gateCase?.dossiers.at(-1)?.address ?? '',
    reasons: 'Underlaget räcker.',
    grantMinutes: isApproval(outcome) && grants.includes('hours') ? 2_400 : null,
    tryAgainIf: outcome === 'reject' || outcome === 'refer' ? 'Behovet växer.' : null,
    recorded: recordedAtGate(situation, context),
    embargo: null,
    ...termsFor(outcome, situation, context),
  };
}

/** What the registrar records at the gate: where it advises, what the spare council has come to. */
export function recordedAtGate(situation: Situation, context: Context): Recorded | null {
  const { gateCase } = situation;
  return byBodyAt(gateCase?.gate ?? '', recordedFor(situation, context, gateCase?.unitId ?? ''), context);
}

/** What an outcome has to say besides. */
function termsFor(outcome: OutcomeKind, situation: Situation, context: Context): Partial<ArgsOf<'decideGate'>> {
  const { initiative } = situation;
  const { today } = context;
  switch (outcome) {
    case 'approveWithConditions':
      return { conditions: [{ text: 'Mät varje vecka.', dueOn: today, responsible: 'bearer', unitId: null }] };
    case 'postpone':
      return { answerDueOn: today };
    case 'pause':
      return { pause: { wakeUpOn: null, awaits: 'Ny lag.' } };
    case 'sendBack':
      return { toPhase: (initiative && earlierPhases(initiative)[0]) ?? '' };
    case 'refer':
      return { referTo: { way: 'ordinaryPlan', unitId: someUnit(situation, context) } };
    case 'approve':
    case 'return':
    case 'reject':
      return {};
  }
}

function rateCriteria(situation: Situation, context: Context): ArgsOf<'rateCriteria'> {
  const { model } = context;
  const facts = criterionFacts(situation, context);
  const gate = model.gates.find(({ id }) => id === situation.gateCase?.gate);
  const rating = { rating: model.ratingScale[0]?.id ?? '', justification: 'Det framgår av underlaget.' };
  const asked = model.criteria.filter(
    ({ id, appliesWhen }) =>
      gate?.criteria.includes(id) &&
      !situation.gateCase?.carriedOver?.some(({ criterionId }) => criterionId === id) &&
      (appliesWhen === undefined || evaluateCondition(appliesWhen, facts)),
  );
  return { ratings: Object.fromEntries(asked.map(({ id }) => [id, rating])) };
}

/** All that the actor may put down for the panel. */
function rateJointly(situation: Situation, context: Context): ArgsOf<'rateJointly'> {
  const { gateCase } = situation;
  const led =
    gateCase?.panel?.flatMap(({ personId, leads }) => (personId === context.actor.personId ? [] : leads)) ?? [];
  const own = Object.entries(rateCriteria(situation, context).ratings).filter(([id]) => !led.includes(id));
  return { ratings: Object.fromEntries(own.map(([id, rated]) => [id, { ...rated, dissents: [] }])) };
}

function requestDecision(situation: Situation, context: Context): ArgsOf<'requestDecision'> {
  const { initiative, gateCase } = situation;
  if (initiative === undefined || gateCase === undefined) return { basedOn: 0, deviations: [] };
  const unmet = unmetNeeds({ ...situation, initiative, gateCase }, context);
  const deviations = unmet.map(({ id: needId }) => ({ needId, reason: 'Brådskar.' }));
  return { basedOn: initiative.version, deviations };
}
