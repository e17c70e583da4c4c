import { demoIds } from './ids.ts';
import { decided } from './outcomes.ts';
import type { PersonKey, Plan } from './plan.ts';
import { afterwards, onGateCase } from './steps.ts';
import { template } from './template.ts';
import { asked } from './way-exploring.ts';

const { initiatives, rounds } = demoIds;

/** Into a round, and the decision requested. */
const compared = (by: PersonKey, roundId: string) => [
  afterwards(by, 1, onGateCase('joinRound', undefined, { roundId })),
  afterwards(by, 1, onGateCase('requestDecision', undefined, asked)),
];

const streets = { unit: 'planning', until: 'applied', area: 'Trygg trafik' } as const;
const leisure = { unit: 'culture', until: 'applied', area: 'Fritid', technology: false, personalData: false } as const;

/** Ideas that are set side by side: two in a round that takes cases in, and two of which one was chosen. */
export const roundShowcases: readonly Plan[] = [
  {
    ...{ ...template, ...leisure },
    id: initiatives.inRound,
    title: 'Nattöppen simhall',
    summary: 'Unga badar gratis på fredagskvällar, med ledare som de känner.',
    bearer: 'librarian',
    need: 'På fredagskvällar finns ingenstans att vara utan att köpa något.',
    idea: 'Simhallen håller öppet till midnatt, och fritidsledarna flyttar dit.',
    costs: [{ text: 'Personal, tio fredagar', amountMinor: 8_500_000 }],
    after: compared('librarian', rounds.open),
    daysAgo: 7,
  },
  {
    ...{ ...template, ...leisure },
    id: initiatives.besideInRound,
    title: 'Replokal på recept',
    summary: 'Den som vill spela får en nyckel, en tid och någon som visar hur.',
    bearer: 'teacher',
    need: 'Replokalerna står tomma på dagarna, och få vågar fråga.',
    idea: 'Skolkuratorer skriver ut en tid, och en musiker tar emot.',
    costs: [{ text: 'Musiker, en termin', amountMinor: 4_200_000 }],
    marks: 'mpmmm',
    after: compared('teacher', rounds.open),
    daysAgo: 6,
  },
  {
    ...{ ...template, ...streets },
    id: initiatives.chosenInRound,
    title: 'Övergångsstället som ser dig',
    summary: 'Ljus i gatan tänds när någon vill gå över.',
    bearer: 'permitOfficer',
    need: 'Vid fyra skolor kör bilarna för fort i mörkret.',
    idea: 'Ljus i vägbanan som tänds av den som väntar.',
    costs: [{ text: 'Ljus på två platser', amountMinor: 11_000_000 }],
    after: [
      ...compared('permitOfficer', rounds.closed),
      decided('deciderPlanning', { outcome: 'approve', reasons: 'Störst nytta där flest barn går.' }),
    ],
    daysAgo: 15,
  },
  {
    ...{ ...template, ...streets },
    id: initiatives.notSelected,
    title: 'Målade gångfält i tre dimensioner',
    summary: 'Strecken ser ut att sväva, och bilarna bromsar.',
    bearer: 'parkKeeper',
    need: 'Vid fyra skolor kör bilarna för fort i mörkret.',
    idea: 'Måla gångfälten så att de ser ut som hinder.',
    costs: [{ text: 'Färg och målare', amountMinor: 3_000_000 }],
    marks: 'mpnpm',
    after: [
      ...compared('parkKeeper', rounds.closed),
      decided('deciderPlanning', {
        ...{ outcome: 'reject', reasons: 'Effekten syns inte i mörker, och det är då det behövs.' },
        tryAgainIf: 'Om det går att måla så att det syns i mörker.',
      }),
    ],
    daysAgo: 15,
  },
];
