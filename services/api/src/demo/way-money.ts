import { daysAfter } from './calendar.ts';
import { demoIds } from './ids.ts';
import { type Administration, deciders, type Plan, type Seen, type Step } from './plan.ts';
import { ratingsOf } from './ratings.ts';
import { basisOf, newestDossier, onGateCase, onInitiative, step, versionOf } from './steps.ts';
import { asked } from './way-exploring.ts';

/** From the setup to the pilot: goals, a plan, and the gate for money. */
export const moneySteps = (plan: Plan, year: number): readonly Step[] => [
  ...planning(plan),
  ...preparing(plan, year),
  ...deciding(plan),
];

function planning(plan: Plan): readonly Step[] {
  const { bearer, goals, pilot, ids } = plan;
  const { place, testGroup, days } = pilot;
  return [
    ...goals.map(({ series: _, ...goal }, index) =>
      step(
        'planned',
        bearer,
        index === 0 ? 9 : 1,
        onInitiative('setEffectGoal', { goalId: null }, ({ today }) => ({
          ...goal,
          ownerUnitId: demoIds.units[plan.unit],
          dueOn: daysAfter(today, days + 120),
          reason: null,
        })),
        index === 0 ? ids.goal : undefined,
      ),
    ),
    step(
      'planned',
      bearer,
      4,
      onInitiative('planPilot', undefined, ({ today }) => ({
        ...{ from: daysAfter(today, 30), to: daysAfter(today, 30 + days), place, testGroup },
        costMinor: sumOf(plan),
      })),
    ),
  ];
}

function preparing(plan: Plan, year: number): readonly Step[] {
  const { bearer, ids, marks } = plan;
  const openNow = ['moneyOpened', 'rated', 'applied', 'shared', 'moneyRequested'].includes(plan.until);
  const rate = (moved: number) => ({ ratings: ratingsOf(marks, moved, plan.technology) });
  return [
    step(
      'moneyOpened',
      'coach',
      1,
      onInitiative('openGateCase', { gate: 'money' }, {}),
      openNow ? ids.gateCase : undefined,
    ),
    step('rated', 'assessorTwo', 3, onGateCase('rateCriteria', undefined, rate(0))),
    step('rated', 'assessorOne', 1, onGateCase('rateCriteria', undefined, rate(1))),
    step(
      'applied',
      bearer,
      2,
      onGateCase('applyForMoney', undefined, (seen) => application(plan, seen, year)),
      ids.share,
    ),
    ...sharing(plan),
  ];
}

function application(plan: Plan, seen: Seen, year: number) {
  const { costs, payer, unit, pilot } = plan;
  const amountMinor = sumOf(plan);
  const share = (of: Administration, part: number) => ({
    payerUnitId: demoIds.units[of],
    fundId: fundOf(of, Number(seen.today.slice(0, 4)) === year),
    amountMinor: part,
  });
  const own = amountMinor - (payer?.amountMinor ?? 0);
  return {
    ...{ basedOn: versionOf(seen), amountMinor, costLines: costs },
    ...{ from: daysAfter(seen.today, 14), to: daysAfter(seen.today, 44 + pilot.days) },
    ...{ recipientUnitId: demoIds.units[unit], projectCode: `P-${demoIds.units[unit].slice(-4)}` },
    // The other payer first, so that its share has the fixed id.
    shares: [...(payer === null ? [] : [share(payer.unit, payer.amountMinor)]), ...(own > 0 ? [share(unit, own)] : [])],
  };
}

const fundOf = (unit: Administration, thisYear: boolean): string =>
  thisYear ? demoIds.funds[unit] : demoIds.funds.lastYear[unit];

const sumOf = ({ costs }: Plan): number => costs.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

function sharing({ payer, unit }: Plan): readonly Step[] {
  if (payer === null) return [];
  const pending = ({ gateCase }: Seen) => ({ shareId: gateCase?.application?.shares[0]?.id ?? '' });
  const reason = 'Vi har samma behov och betalar vår del.';
  if (payer.unit === unit) return [];
  return [
    step(
      'shared',
      deciders[payer.unit],
      4,
      onGateCase('decideShare', pending, (seen) => ({
        outcome: 'approve',
        basedOn: basisOf(seen),
        reason,
        recorded: null,
      })),
    ),
  ];
}

function deciding({ bearer, unit }: Plan): readonly Step[] {
  return [
    step('moneyRequested', bearer, 1, onGateCase('requestDecision', undefined, asked)),
    step(
      'pilot',
      deciders[unit],
      9,
      onGateCase('decideGate', undefined, (seen) => ({
        outcome: 'approve',
        basedOn: newestDossier(seen),
        reasons: 'Effektmålen går att följa, piloten är avgränsad och beloppet står i rimlig proportion till nyttan.',
        ...{ grantMinutes: null, tryAgainIf: null, recorded: null, embargo: null },
      })),
    ),
  ];
}
