import { localDate } from '../write/moment.ts';
import { daysAfter } from './calendar.ts';
import { demoIds } from './ids.ts';
import type { Administration, PersonKey } from './plan.ts';
import { type Founding, register } from './registers.ts';

interface Asked {
  readonly id: string;
  readonly by: PersonKey;
  readonly unit: Administration;
  readonly title: string;
  readonly question: string;
  readonly area: string;
  /** First and last day, counted from now. */
  readonly days: readonly [number, number];
}

const { challenges, tryChallenge } = demoIds;

/** The questions of Demostad: two open, one closed by its last day, one still to come; and those that things are tried on. */
const asked: readonly Asked[] = [
  {
    ...{ id: challenges.cloudbursts, by: 'deciderPlanning', unit: 'planning', days: [-400, 365] },
    title: 'Skolgårdar som tål skyfall',
    question: 'Hur tar vi hand om regnet där det faller, så att källare och gårdar klarar nästa skyfall?',
    area: 'Klimatanpassning',
  },
  {
    ...{ id: challenges.loneliness, by: 'leaderCare', unit: 'care', days: [-400, 180] },
    title: 'Ingen ska vara ofrivilligt ensam',
    question: 'Hur möts människor över åldrarna i våra hus, utan att någon måste anmäla sig till något?',
    area: 'Delaktighet',
  },
  {
    ...{ id: challenges.foodWaste, by: 'leaderEducation', unit: 'education', days: [-410, -60] },
    title: 'Halvera matsvinnet i skolorna',
    question: 'Vad får elever att ta så mycket mat som de äter, och köken att laga så mycket som går åt?',
    area: 'Cirkulär stad',
  },
  {
    ...{ id: challenges.quietNights, by: 'sluiceOffice', unit: 'city', days: [90, 270] },
    title: 'Tystare nätter',
    question: 'Hur tömmer, städar och reparerar vi staden på natten utan att väcka den?',
    area: 'Hälsa',
  },
  {
    ...{ id: tryChallenge.reviseChallenge, by: 'deciderEducation', unit: 'education', days: [-30, 365] },
    title: 'I tid till första lektionen',
    question: 'Hur kommer fler elever i tid till första lektionen?',
    area: 'Skolmiljö',
  },
  {
    ...{ id: tryChallenge.closeChallenge, by: 'deciderEducation', unit: 'education', days: [-30, 365] },
    title: 'Någonstans att sitta',
    question: 'Var saknas en bänk på skolgården?',
    area: 'Skolmiljö',
  },
];

/** Has the units ask their questions; `now` is the day that the demo is told on. */
export async function askChallenges(founding: Founding, now: Date): Promise<void> {
  const today = localDate(now);
  await Promise.all(
    asked.map(({ id, by, unit, days: [first, last], ...words }) => {
      const days = { opensOn: daysAfter(today, first), closesOn: daysAfter(today, last) };
      const args = { owningUnitId: demoIds.units[unit], ...words, ...days };
      return register(founding, { type: 'registerChallenge', aim: {}, target: undefined, args }, id, by);
    }),
  );
}
