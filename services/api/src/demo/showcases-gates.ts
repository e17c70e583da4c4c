import { demoIds } from './ids.ts';
import { askedForMore, decided, filed, keptBack, withUnit } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { template } from './template.ts';

const { initiatives, gateCases } = demoIds;

/** Initiatives that wait for a decision, or have just got one. */
export const gateShowcases: readonly Plan[] = [
  {
    ...template,
    id: initiatives.atTimeGate,
    title: 'Bygglovet som förklarar sig självt',
    summary: 'Den som söker bygglov får veta vad som saknas medan hen skriver, inte tre veckor senare.',
    area: 'Service till invånare',
    unit: 'planning',
    bearer: 'permitOfficer',
    need: 'Sju av tio ansökningar måste kompletteras. Det kostar sökanden veckor och oss timmar.',
    idea: 'En vägledning som ställer samma frågor som handläggaren ändå skulle ha ställt.',
    personalData: false,
    until: 'timeRequested',
    ids: { gateCase: gateCases.atTimeGate },
    daysAgo: 4,
  },
  {
    ...template,
    id: initiatives.atMoneyGate,
    title: 'Tala in journalen i bilen',
    summary: 'Hemtjänsten dikterar sin dokumentation mellan besöken i stället för att skriva den efter passet.',
    area: 'Arbetsmiljö',
    need: 'Dokumentationen skrivs på övertid, och det viktiga har hunnit falla bort.',
    idea: 'Talstyrd dokumentation i tjänstemobilen, på svenska och med vårdens ord.',
    collaborators: [withUnit('homeCare'), { kind: 'academia', unitId: null, name: 'Högskolan i Demostad' }],
    goals: [
      {
        ...{ name: 'Tid för dokumentation per pass', valueKind: 'time', unit: 'minuter', direction: 'down' },
        ...{ baseline: 48, target: 25, method: 'Tidmätning två veckor i månaden', series: [] },
      },
      {
        ...{ name: 'Övertid per medarbetare och månad', valueKind: 'economic', unit: 'timmar', direction: 'down' },
        ...{ baseline: 6.5, target: 3, method: 'Lönesystemet', series: [] },
      },
    ],
    pilot: { place: 'Hemtjänst norr, två arbetslag', testGroup: 'Arton undersköterskor', days: 120 },
    costs: [
      { text: 'Licenser i sex månader', amountMinor: 9_600_000 },
      { text: 'Mikrofoner', amountMinor: 1_800_000 },
      { text: 'Utbildning och vikarier', amountMinor: 6_600_000 },
    ],
    marks: 'mmpmmp',
    until: 'moneyRequested',
    ids: { gateCase: gateCases.atMoneyGate },
    daysAgo: 5,
  },
  {
    ...template,
    id: initiatives.returned,
    title: 'Papperskorgar som ropar',
    summary: 'Korgarna i parken säger själva till när de är fulla, och turen går dit det behövs.',
    area: 'Ren stad',
    unit: 'planning',
    bearer: 'parkKeeper',
    need: 'Vi kör samma tur varje dag. Hälften av korgarna är tomma och några svämmar över.',
    idea: 'En nivåmätare i locket och en karta i bilen.',
    personalData: false,
    costs: [{ text: 'Sextio nivåmätare och abonnemang', amountMinor: 14_200_000 }],
    marks: 'pmmpm',
    until: 'moneyRequested',
    after: [
      decided('deciderPlanning', {
        outcome: 'return',
        reasons: 'Kostnaden per korg måste ställas mot vad en tur kostar i dag. Kom tillbaka med den räkningen.',
      }),
      askedForMore('deciderPlanning', 'Vad kostar en tur i dag, och hur många turer räknar ni med att spara?'),
    ],
    ids: { gateCase: gateCases.returned },
    daysAgo: 6,
  },
  {
    ...template,
    id: initiatives.underEmbargo,
    title: 'Tjänstebilarna kör natt',
    summary: 'Kommunens bilar står stilla efter klockan fem. Låt nattpatrullen och invånarna använda dem.',
    area: 'Hållbart resande',
    unit: 'city',
    bearer: 'leaderCare',
    need: 'Hundratio bilar används sex timmar om dygnet, samtidigt som nattpatrullen hyr in.',
    idea: 'Ett gemensamt bokningssystem för alla förvaltningars bilar, också på kvällen.',
    payer: { unit: 'care', amountMinor: 6_000_000 },
    costs: [
      { text: 'Nyckelskåp på två platser', amountMinor: 8_500_000 },
      { text: 'Bokningstjänst i ett år', amountMinor: 7_500_000 },
    ],
    until: 'moneyRequested',
    after: [
      keptBack(
        'deciderCity',
        {
          outcome: 'approve',
          reasons: 'Bilarna finns redan. Piloten visar om de kan delas utan att någon blir stående.',
        },
        'De fackliga parterna informeras före alla andra.',
      ),
      filed('KS 2026/0417'),
    ],
    ids: { gateCase: gateCases.underEmbargo },
    daysAgo: 2,
  },
];
