import type { Plan } from './plan.ts';

/** What an initiative says when nothing of its own has been written for it. */
export const template: Omit<Plan, 'id' | 'title' | 'until'> = {
  summary: 'Ett övningsinitiativ: prova fritt, det finns bara för detta.',
  area: 'Äldres hälsa',
  origin: 'idea',
  challenge: null,
  bearerKind: 'employee',
  unit: 'care',
  bearer: 'bearer',
  need: 'Nattpersonalen går samma runda tre gånger per natt, och de flesta besök visar att allt är väl.',
  idea: 'En sensor i sängen säger till när någon behöver hjälp. Rundan går dit där den behövs.',
  technology: true,
  personalData: true,
  collaborators: [],
  grantMinutes: 2_400,
  goals: [
    {
      name: 'Onödiga väckningar per natt och avdelning',
      valueKind: 'quality',
      unit: 'väckningar',
      direction: 'down',
      baseline: 14,
      target: 6,
      method: 'Nattpersonalens logg, medel per månad',
      series: [13, 9],
    },
  ],
  pilot: { place: 'Ett boende, en avdelning', testGroup: 'Tolv hyresgäster som sagt ja', days: 90 },
  costs: [
    { text: 'Sensorer', amountMinor: 4_800_000 },
    { text: 'Vikarie under utbildning', amountMinor: 1_200_000 },
  ],
  payer: null,
  marks: 'mmpmm',
  versions: [
    { title: 'Första uppsättningen', built: 'Tre rum med sensor.', taught: 'Larmet måste skilja på rörelse och oro.' },
  ],
  checkpoint: 'Siffrorna går åt rätt håll. Vi fortsätter.',
  lesson: {
    title: 'Börja med ett rum',
    text: 'Med ett rum i taget hann vi rätta det som skavde innan det blev allas problem.',
  },
  evaluation: 'Målet är nästan nått, och både hyresgäster och personal vill behålla lösningen.',
  implementation: 'Ett boende i taget under ett år; enhetscheferna äger schemat.',
  receiver: 'care',
  after: [],
  daysAgo: 3,
  ids: {},
};
