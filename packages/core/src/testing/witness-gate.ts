import type { ArgsOf } from '../commands.ts';
import { unmetNeeds } from '../gate-case/request.ts';
import { factLookup } from '../initiative/facts.ts';
import { at } from '../lookup.ts';
import { evaluateCondition } from '../process-model/evaluate.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { Context, Situation } from '../situation.ts';
import { someUnit, type Witness } from './spares.ts';

/** Witnesses of a passage through a gate. */
export const gateWitnesses = {
  openGateCase: () => ({}),
  rateCriteria,
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
  decideShare: () => ({ outcome: 'reject', reason: 'Inte i år.' }),
  requestDecision,
  decideGate: (situation, context) => {
    const gate = context.model.gates.find(({ id }) => id === situation.gateCase?.gate);
    const sure = gate?.outcomes.find(({ outcome }) => outcome !== 'approve')?.outcome ?? 'approve';
    return decision(situation, context, sure);
  },
  notifyDecision: () => ({}),
} satisfies {
  readonly [K in
    | 'openGateCase'
    | 'rateCriteria'
    | 'applyForMoney'
    | 'decideShare'
    | 'requestDecision'
    | 'decideGate'
    | 'notifyDecision']: Witness<K>;
};

/** A decision with this outcome by whoever acts: taken where a mandate holder decides, else recorded for the body above. */
export function decision(situation: Situation, context: Context, outcome: OutcomeKind): ArgsOf<'decideGate'> {
  const { gateCase, known } = situation;
  const grants = context.model.gates.find(({ id }) => id === gateCase?.gate)?.grants ?? [];
  const bodyId = at(known.units, gateCase?.unitId ?? '')?.bodyId ?? null;
  const records = bodyId !== null && context.actor.roles.some(({ role }) => role === 'registrar');
  return {
    outcome,
    basedOn: gateCase?.dossiers.at(-1)?.address ?? '',
    reasons: 'Underlaget räcker.',
    grantMinutes: outcome === 'approve' && grants.includes('hours') ? 2_400 : null,
    tryAgainIf: outcome === 'reject' ? 'Behovet växer.' : null,
    recorded: records
      ? { decidedBy: { kind: 'body', bodyId }, decidedOn: context.today, minutesReference: '§ 12' }
      : null,
    embargo: null,
  };
}

function rateCriteria(situation: Situation, context: Context): ArgsOf<'rateCriteria'> {
  const { model } = context;
  const facts = factLookup(situation, context);
  const gate = model.gates.find(({ id }) => id === situation.gateCase?.gate);
  const rating = { rating: model.ratingScale[0]?.id ?? '', justification: 'Det framgår av underlaget.' };
  const asked = model.criteria.filter(
    ({ id, appliesWhen }) =>
      gate?.criteria.includes(id) && (appliesWhen === undefined || evaluateCondition(appliesWhen, facts)),
  );
  return { ratings: Object.fromEntries(asked.map(({ id }) => [id, rating])) };
}

function requestDecision(situation: Situation, context: Context): ArgsOf<'requestDecision'> {
  const { initiative, gateCase } = situation;
  if (initiative === undefined || gateCase === undefined) return { basedOn: 0, deviations: [] };
  const unmet = unmetNeeds({ ...situation, initiative, gateCase }, context);
  const deviations = unmet.map(({ id: needId }) => ({ needId, reason: 'Brådskar.' }));
  return { basedOn: initiative.version, deviations };
}
