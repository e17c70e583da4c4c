import type { ArgsOf } from '../commands.ts';
import type { Recorded } from '../gate-case/provenance.ts';
import { referralWays } from '../initiative/choices.ts';
import { conditionOutcomes, responsibleKinds } from '../initiative/state-gates.ts';
import { outcomeKinds } from '../process-model/schema.ts';
import type { Context, Situation } from '../situation.ts';
import { type Dice, pick } from './dice.ts';
import {
  anyDate,
  anyId,
  anyNumber,
  anyPerson,
  anyText,
  anyUnit,
  type Hostile,
  orNull,
  own,
  some,
} from './hostile-values.ts';
import { basisNow } from './witness-gate.ts';

/** Odd arguments for a passage through a gate. */
export const hostileGateArgs = {
  openGateCase: () => ({}),
  notifyDecision: () => ({}),
  rateCriteria: (dice, _, { model }) => ({
    ratings: own(
      some(dice, () => [
        pick(dice, [anyText(dice), ...model.criteria.map(({ id }) => id)]),
        { rating: pick(dice, [anyText(dice), ...model.ratingScale.map(({ id }) => id)]), justification: anyText(dice) },
      ]),
    ),
  }),
  assignAssessors: (dice, situation, { actor, model }) => ({
    members: some(dice, () => ({
      personId: pick(dice, [anyText(dice), actor.personId ?? '', ...Object.keys(situation.known.people)]) ?? '',
      leads: some(dice, () => pick(dice, [anyText(dice), ...model.criteria.map(({ id }) => id)]) ?? ''),
    })),
  }),
  rateJointly: (dice, situation, { model }) => ({
    ratings: own(
      some(dice, () => [
        pick(dice, [anyText(dice), ...model.criteria.map(({ id }) => id)]),
        {
          rating: pick(dice, [anyText(dice), ...model.ratingScale.map(({ id }) => id)]),
          justification: anyText(dice),
          dissents: some(dice, () => ({
            personId: pick(dice, [anyText(dice), ...Object.keys(situation.known.people)]) ?? '',
            text: anyText(dice),
          })),
        },
      ]),
    ),
  }),
  applyForMoney,
  decideShare: (dice, situation, { today }) => ({
    outcome: pick(dice, ['approve', 'reject']),
    basedOn: dice(4) === 0 ? anyText(dice) : basisNow(situation),
    reason: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  requestDecision: (dice, { initiative }, { model }) => ({
    basedOn: dice(3) === 0 ? anyNumber(dice) : (initiative?.version ?? 0),
    deviations: some(dice, () => ({
      needId: pick(dice, [anyText(dice), ...model.gates.flatMap(({ needs }) => needs.map(({ id }) => id))]),
      reason: anyText(dice),
    })),
  }),
  decideGate,
  extendPilot: (dice, situation, { today }) => ({
    to: anyDate(dice),
    reason: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  openAddedGrant: () => ({}),
  withdrawShare: (dice, situation, { today }) => ({
    reason: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  endGrant: (dice, situation, { today }) => ({
    amountMinor: dice(2) === 0 ? 100 : anyNumber(dice),
    reason: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  questionDecision: (dice) => ({ reason: anyText(dice) }),
  settleQuestioning: (dice, situation, { today }) => ({
    outcome: pick(dice, ['ratify', 'annul']),
    reason: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  reportCondition: (dice) => ({ text: anyText(dice) }),
  decideCondition: (dice, situation, { today }) => ({
    outcome: pick(dice, conditionOutcomes),
    dueOn: orNull(dice, anyDate(dice)),
    reason: anyText(dice),
    recorded: anyRecorded(dice, situation, today),
  }),
  pauseInitiative: (dice) => ({
    reason: anyText(dice),
    wakeUpOn: orNull(dice, anyDate(dice)),
    awaits: orNull(dice, anyText(dice)),
  }),
  resumeInitiative: (dice) => ({ reason: anyText(dice) }),
} satisfies {
  readonly [K in
    | 'openGateCase'
    | 'notifyDecision'
    | 'assignAssessors'
    | 'rateCriteria'
    | 'rateJointly'
    | 'applyForMoney'
    | 'decideShare'
    | 'requestDecision'
    | 'decideGate'
    | 'extendPilot'
    | 'openAddedGrant'
    | 'withdrawShare'
    | 'endGrant'
    | 'questionDecision'
    | 'settleQuestioning'
    | 'reportCondition'
    | 'decideCondition'
    | 'pauseInitiative'
    | 'resumeInitiative']: Hostile<K>;
};

/** An application that holds together: shares of some funds, each paid by the unit that owns it. */
export function soundApplication(dice: Dice, situation: Situation, today: string): ArgsOf<'applyForMoney'> {
  const { funds, initiative } = situation;
  const byPayer = new Map(Object.values(funds).map((fund) => [fund.unitId, fund]));
  const payers = [...byPayer.values()].filter(() => dice(2) === 0).slice(0, 5);
  const shares = payers.map(({ id: fundId, unitId }) => {
    return { payerUnitId: unitId, fundId, amountMinor: 100 * (1 + dice(400_000)) };
  });
  const amountMinor = shares.reduce((total, share) => total + share.amountMinor, 0);
  return {
    basedOn: initiative?.version ?? 0,
    amountMinor,
    costLines: [{ text: 'Allt', amountMinor }],
    from: today,
    to: '2026-12-31',
    recipientUnitId: initiative?.owningUnitId ?? '',
    projectCode: 'P-1',
    shares,
  };
}

function applyForMoney(dice: Dice, situation: Situation): ArgsOf<'applyForMoney'> {
  const shares = some(dice, () => ({
    payerUnitId: anyUnit(dice, situation),
    fundId: anyId(dice, situation.funds),
    amountMinor: anyNumber(dice),
  }));
  return {
    basedOn: dice(6) === 0 ? anyNumber(dice) : (situation.initiative?.version ?? 0),
    amountMinor: anyNumber(dice),
    costLines: some(dice, () => ({ text: anyText(dice), amountMinor: anyNumber(dice) })),
    from: anyDate(dice),
    to: anyDate(dice),
    recipientUnitId: anyUnit(dice, situation),
    projectCode: anyText(dice),
    shares,
  };
}

export function anyRecorded(dice: Dice, situation: Situation, today: string): Recorded | null {
  if (dice(3) > 0) return null;
  const { known } = situation;
  const decidedBy =
    dice(2) === 0
      ? ({ kind: 'body', bodyId: anyId(dice, known.bodies) } as const)
      : ({
          kind: 'person',
          personId: anyPerson(dice, situation),
          mandateId: known.mandates[dice(4)]?.id ?? anyText(dice),
        } as const);
  const decidedOn = dice(3) === 0 ? anyDate(dice) : today;
  return { decidedBy, decidedOn, minutesReference: anyText(dice) };
}

/** By chance what belongs to the outcome, to another, or to none. */
function anyTerms(dice: Dice, situation: Situation): Partial<ArgsOf<'decideGate'>> {
  const condition = () => ({
    text: anyText(dice),
    dueOn: anyDate(dice),
    responsible: pick(dice, responsibleKinds),
    unitId: orNull(dice, anyUnit(dice, situation)),
  });
  return {
    ...(dice(3) === 0 ? { conditions: some(dice, condition) } : {}),
    ...(dice(3) === 0 ? { answerDueOn: anyDate(dice) } : {}),
    ...(dice(3) === 0 ? { pause: { wakeUpOn: orNull(dice, anyDate(dice)), awaits: orNull(dice, anyText(dice)) } } : {}),
    ...(dice(3) === 0 ? { referTo: { way: pick(dice, referralWays), unitId: anyUnit(dice, situation) } } : {}),
    ...(dice(3) === 0 ? { toPhase: pick(dice, [anyText(dice), situation.initiative?.path[0]?.phase ?? 'x']) } : {}),
  };
}

function decideGate(dice: Dice, situation: Situation, { today }: Context): ArgsOf<'decideGate'> {
  const dossiers = situation.gateCase?.dossiers.map(({ address }) => address) ?? [];
  return {
    outcome: pick(dice, outcomeKinds),
    basedOn: dice(4) === 0 ? anyText(dice) : (dossiers.at(-1 - dice(2)) ?? ''),
    reasons: anyText(dice),
    grantMinutes: dice(2) === 0 ? null : pick(dice, [0, 600, anyNumber(dice)]),
    tryAgainIf: orNull(dice, anyText(dice)),
    recorded: anyRecorded(dice, situation, today),
    embargo: dice(2) === 0 ? null : { reason: anyText(dice), until: dice(4) === 0 ? anyDate(dice) : today },
    ...anyTerms(dice, situation),
  };
}
