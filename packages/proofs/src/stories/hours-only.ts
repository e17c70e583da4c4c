import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { approve, explore, type Story as Told } from '../journey/exploring.ts';
import { askForMoney } from '../journey/money.ts';
import type { Stage, Story } from './stage.ts';

const outdoors = ({ city }: Stage): Told => ({
  title: 'Vilan ute under granarna',
  summary: 'De minsta sover middag ute, också när det regnar.',
  area: 'Förskola',
  need: 'Sovrummet är trångt, och barnen blir sjuka av varandra.',
  idea: 'Låt tolv barn sova under vindskyddet som redan finns, och räkna sjukdagarna.',
  goal: {
    ...{ name: 'Sjukdagar per barn', unit: 'dagar per månad', direction: 'down', baseline: 2.4, target: 1.5 },
    method: 'Frånvarolistan',
  },
  pilot: { place: 'Förskolan Granen', testGroup: 'Tolv barn' },
  ...{ unitId: city.units.education, decider: 'decider-education', fundId: city.funds.education, amountMinor: 0 },
});

async function play(stage: Stage): Promise<void> {
  const { city, see, seeFund, told, hire } = stage;
  const school = city.units.education;
  const teacher = await hire('Siv Granlund', school);
  const head = await hire('Torun Vikander', school);
  const assessor = await hire('Malte Ekestad', school, 'assessor');
  const journey = stage.journey({ bearer: teacher, manager: head, 'assessor-one': assessor, 'assessor-two': assessor });
  const before = await seeFund(city.funds.education);

  const initiativeId = await explore(journey, outdoors(stage));
  const gateCaseId = await askForMoney(journey, outdoors(stage), initiativeId);
  await approve(journey, 'decider-education', gateCaseId, 'Timmarna räcker. Pröva i vår.', null);

  // Where it stands: in its pilot, on forty hours and not one krona.
  const initiative = await see(initiativeId);
  partialDeepStrictEqual(initiative, {
    ...{ standing: 'active', phase: 'pilot', owningUnitId: school, grantedMinutes: 2400, openGateCaseId: null },
    granted: { amountMinor: 0, currency: 'SEK' },
    ...{ managerId: head.personId, endorsement: { answer: 'yes' } },
  });
  deepEqual(
    initiative.bearers.map(({ personId }) => personId),
    [teacher.personId],
  );
  // The money: no fund has been touched.
  deepEqual(await seeFund(city.funds.education), before);
  await lookAtDecisions(stage, initiative.passedGates);
  // What is told to a colleague elsewhere: that it was accepted and goes on, and that no payer gave anything.
  const events = await told(initiativeId, 'bearer');
  const words = new Set(events.map(({ type }) => type));
  for (const type of ['initiativeSubmitted', 'initiativeAccepted', 'phaseEntered']) equal(words.has(type), true, type);
  const passed = events.filter(({ type }) => type === 'gatePassed').map(({ facts }) => facts);
  partialDeepStrictEqual(passed, [
    { gate: 'time', grants: [], grantedMinutes: 2400 },
    { gate: 'money', grants: [], grantedMinutes: 0 },
  ]);
}

type Gates = readonly { readonly gateCaseId: string }[];

async function lookAtDecisions({ city, seeCase }: Stage, passedGates: Gates): Promise<void> {
  // Who decided: the education administration's decider, both times, under a mandate.
  equal(passedGates.length, 2);
  for (const passed of passedGates) {
    const { decision, unitId } = await seeCase(passed.gateCaseId);
    equal(unitId, city.units.education);
    partialDeepStrictEqual(decision, {
      ...{ outcome: 'approve', form: 'taken', granted: { amountMinor: 0, currency: 'SEK' } },
      decidedBy: { kind: 'person', personId: city.people.deciderEducation },
    });
    equal(typeof decision?.mandateId, 'string');
  }
}

export const hoursOnly: Story = {
  name: 'hours-only',
  tells: 'a preschool teacher’s idea needs only hours, and reaches its pilot without a krona',
  play,
};
