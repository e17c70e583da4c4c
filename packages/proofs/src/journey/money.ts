import { addDays } from '@idesluss/core';
import type { City } from './city.ts';
import { requestDecision, type Story } from './exploring.ts';
import { move } from './move.ts';

/** Fills a fund that earlier journeys have emptied: its owner does. */
export async function keepFilled(city: City, { fundId, amountMinor, decider }: Story): Promise<void> {
  if ((await city.available(fundId)) >= amountMinor) return;
  const told = ['tillför innovationsmedlen 1 000 000 kr', 'fills the fund with SEK 1,000,000'] as const;
  const money = { amountMinor: 100_000_000, reference: 'Omfördelning inom nämndens budget' };
  await city.act(move(decider, told, { fundId }, 'allocateFund', undefined, money));
}

/** Goals, a plan, ratings and an application, until the decision on money has been requested: answers the gate case. */
export async function askForMoney(city: City, story: Story, initiativeId: string): Promise<string> {
  const gateCaseId = await prepareForMoney(city, story, initiativeId);
  await requestDecision(city, initiativeId, gateCaseId);
  return gateCaseId;
}

/** All that comes before the request: answers the gate case. */
export async function prepareForMoney(city: City, story: Story, initiativeId: string): Promise<string> {
  await plan(city, story, initiativeId);
  const told = ['öppnar beslutsärendet om pengar', 'opens the gate case for money'] as const;
  const gateCaseId = await city.act(move('bearer', told, { initiativeId }, 'openGateCase', { gate: 'money' }, {}));
  await rate(city, gateCaseId);
  await apply(city, story, initiativeId, gateCaseId);
  return gateCaseId;
}

async function plan(
  { act, today }: City,
  { goal, pilot, unitId, amountMinor }: Story,
  initiativeId: string,
): Promise<void> {
  const aim = { initiativeId };
  await act(
    move(
      'bearer',
      [
        `sätter effektmålet ”${goal.name}”: ${goal.baseline} → ${goal.target}`,
        `sets the effect goal “${goal.name}”: ${goal.baseline} → ${goal.target}`,
      ],
      aim,
      'setEffectGoal',
      { goalId: null },
      { ...goal, valueKind: 'quality', ownerUnitId: unitId, dueOn: addDays(today, 300), reason: null },
    ),
  );
  await act(
    move(
      'bearer',
      [`planerar piloten: ${pilot.place}`, `plans the pilot: ${pilot.place}`],
      aim,
      'planPilot',
      undefined,
      {
        ...{ ...pilot, from: today, to: addDays(today, 120), costMinor: amountMinor },
      },
    ),
  );
}

const criteria = [
  'strategicNeed',
  'valueLeverage',
  'widerBenefit',
  'measurable',
  'beyondPlan',
  'collaboration',
  'committedBearer',
  'uncertainOutcome',
];

export async function rate({ act }: City, gateCaseId: string): Promise<void> {
  for (const [index, who] of (['assessor-one', 'assessor-two'] as const).entries()) {
    const given = criteria.map((id, place) => {
      const rating = (place + index) % 4 === 3 ? 'partly' : 'met';
      return [id, { rating, justification: 'Så som underlaget visar.' }] as const;
    });
    const ratings = Object.fromEntries(given);
    // One after the other: the second does not see the first before having answered.
    await act(
      move(who, ['bedömer mot kriterierna', 'rates the criteria'], { gateCaseId }, 'rateCriteria', undefined, {
        ratings,
      }),
    );
  }
}

export async function apply(city: City, story: Story, initiativeId: string, gateCaseId: string): Promise<void> {
  const { unitId, fundId, amountMinor } = story;
  const { version: basedOn } = await city.see(initiativeId);
  const kronor = (amountMinor / 100).toLocaleString('sv-SE');
  // An application for nothing but hours has neither lines nor payers.
  const paid = amountMinor === 0 ? [] : [{ amountMinor }];
  await city.act(
    move('bearer', [`äskar ${kronor} kr`, `applies for SEK ${kronor}`], { gateCaseId }, 'applyForMoney', undefined, {
      ...{ basedOn, amountMinor, from: city.today, to: addDays(city.today, 150), recipientUnitId: unitId },
      ...{ projectCode: 'P-2201', costLines: paid.map((part) => ({ text: 'Material och tid', ...part })) },
      shares: paid.map((part) => ({ payerUnitId: unitId, fundId, ...part })),
    }),
  );
}
