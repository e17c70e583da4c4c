import { demoIds } from './ids.ts';
import { built, filed, recordedByCommittee, withUnit } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { template } from './template.ts';

const { bodies, gateCases, initiatives } = demoIds;

/** Pilots that measure, and what is on its way into daily use. */
export const lateShowcases: readonly Plan[] = [
  {
    ...template,
    id: initiatives.piloting,
    title: 'Nattillsyn med sensorer',
    summary: 'Sensorer i sängen i stället för dörrar som öppnas tre gånger per natt.',
    area: 'Äldres hälsa',
    bearer: 'nightNurse',
    collaborators: [withUnit('elderlyHomes'), { kind: 'company', unitId: null, name: 'Sömnsensorbolaget' }],
    goals: [
      {
        ...{ name: 'Onödiga väckningar per natt och avdelning', valueKind: 'quality', unit: 'väckningar' },
        ...{ direction: 'down', baseline: 14, target: 6, series: [13, 11, 9, 8, 7] },
        method: 'Nattpersonalens logg, medel per månad',
      },
      {
        ...{ name: 'Fall nattetid', valueKind: 'rights', unit: 'fall per månad', direction: 'down', baseline: 5 },
        ...{ target: 3, method: 'Avvikelsesystemet', series: [5, 5, 4, 3, 3] },
      },
    ],
    costs: [
      { text: 'Fyrtio sensorer med montering', amountMinor: 18_400_000 },
      { text: 'Utbildning av nattpersonal', amountMinor: 4_100_000 },
    ],
    versions: [
      {
        title: 'En avdelning',
        built: 'Tolv rum med sensor och larm i mobilen.',
        taught: 'Larmet måste vänta tio sekunder.',
      },
      {
        title: 'Två avdelningar',
        built: 'Tjugofyra rum, larm till närmaste kollega.',
        taught: 'Kollegan behöver se vem som tar larmet.',
      },
    ],
    until: 'piloting',
    after: [filed('VON 2026/0088')],
    daysAgo: 8,
  },
  {
    ...template,
    id: initiatives.pilotOfTwo,
    title: 'Skolköket lagar åt hemtjänsten',
    summary: 'Skolköket står tomt efter klockan ett. Hemtjänsten hämtar nylagad kvällsmat i stället för fryst.',
    area: 'Måltider',
    unit: 'education',
    bearer: 'schoolCook',
    origin: 'opportunity',
    need: 'Äldre med hemtjänst får fryst mat, och en tredjedel av den slängs.',
    idea: 'Två skolkök lagar en portion till, och hemtjänsten hämtar den på sin kvällstur.',
    technology: false,
    personalData: false,
    payer: { unit: 'care', amountMinor: 21_000_000 },
    costs: [
      { text: 'Kockar, kvällstid i sex månader', amountMinor: 48_000_000 },
      { text: 'Transportlådor', amountMinor: 6_500_000 },
    ],
    until: 'moneyRequested',
    after: [
      recordedByCommittee(bodies.educationCommittee, '§ 47', 'Nämnden satsar tillsammans med vård och omsorg.'),
      built(
        'schoolCook',
        'Ett kök',
        'Fyrtio portioner på Norra skolan.',
        'Maten måste stå klar kvart över fyra, inte halv fem.',
      ),
    ],
    ids: { gateCase: gateCases.pilotOfTwo },
    daysAgo: 9,
  },
  {
    ...template,
    id: initiatives.evaluating,
    title: 'Vågen i matsalen',
    summary: 'Eleverna ser varje dag hur mycket mat som slängdes i går, på en våg vid diskinlämningen.',
    area: 'Måltider',
    challenge: 'foodWaste',
    unit: 'education',
    bearer: 'schoolCook',
    need: 'Skolorna slänger femtiotvå gram mat per elev och dag.',
    idea: 'En våg, en skärm och en tävling mellan klasserna.',
    personalData: false,
    goals: [
      {
        ...{ name: 'Matsvinn per elev och dag', valueKind: 'environmental', unit: 'gram', direction: 'down' },
        ...{ baseline: 52, target: 35, method: 'Vågens egna siffror, medel per månad', series: [49, 41, 36, 33] },
      },
    ],
    costs: [{ text: 'Fyra vågar med skärm', amountMinor: 7_600_000 }],
    receiver: 'education',
    until: 'evaluating',
    daysAgo: 4,
  },
  {
    ...template,
    id: initiatives.atScaleGate,
    title: 'Simskolekön som svarar',
    summary: 'Föräldrar ser sin plats i kön till simskolan och får ett erbjudande direkt när en plats blir ledig.',
    area: 'Service till invånare',
    unit: 'culture',
    bearer: 'librarian',
    need: 'Badhuset får sextio samtal om dagen om kön, och var femte plats står tom.',
    idea: 'Kön visas öppet, och lediga platser erbjuds i meddelande med ett svar.',
    goals: [
      {
        ...{ name: 'Tomma platser i simskolan', valueKind: 'economic', unit: 'procent', direction: 'down' },
        ...{ baseline: 19, target: 6, method: 'Bokningssystemet', series: [15, 9, 5] },
      },
    ],
    receiver: 'culture',
    until: 'scaleRequested',
    ids: { gateCase: gateCases.atScaleGate },
    daysAgo: 7,
  },
  {
    ...template,
    id: initiatives.scaling,
    title: 'Bytestorget för möbler',
    summary: 'Förvaltningarna byter möbler med varandra innan någon köper nytt.',
    area: 'Cirkulär stad',
    unit: 'city',
    bearer: 'leaderCity',
    need: 'Vi köper möbler för elva miljoner om året och har tre lager fulla.',
    idea: 'Ett torg på intranätet med bild, mått och plats, och en bil som kör på torsdagar.',
    technology: false,
    personalData: false,
    collaborators: [withUnit('education'), withUnit('care')],
    goals: [
      {
        ...{ name: 'Möbler som bytt plats i stället för att köpas', valueKind: 'economic', unit: 'möbler per månad' },
        ...{ direction: 'up', baseline: 0, target: 60, method: 'Torgets logg', series: [12, 31, 58, 74] },
      },
    ],
    receiver: 'city',
    until: 'received',
    daysAgo: 10,
  },
];
