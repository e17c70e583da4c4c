import { demoIds } from './ids.ts';
import {
  adoptedElsewhere,
  decided,
  declinedAtIntake,
  endedAs,
  lessonWritten,
  referralAccepted,
  referralProposed,
  stoppedAtCheckpoint,
  withUnit,
} from './outcomes.ts';
import type { Plan } from './plan.ts';
import { template } from './template.ts';

const { initiatives, publicBodies } = demoIds;

/** One of each way in which an initiative ends. */
export const endedShowcases: readonly Plan[] = [
  {
    ...template,
    id: initiatives.declined,
    title: 'Kommunens egen taxiapp',
    summary: 'En app där invånare beställer kommunens bilar som taxi.',
    area: 'Hållbart resande',
    bearerKind: 'resident',
    bearer: 'librarian',
    unit: 'city',
    until: 'submitted',
    after: [
      declinedAtIntake(
        'Kommunen får inte driva taxi. Den delen som handlar om bilar som står stilla prövas i ett annat initiativ.',
        'Om frågan gäller resor som kommunen redan ansvarar för, som skolskjuts eller färdtjänst.',
      ),
    ],
    daysAgo: 60,
  },
  {
    ...template,
    id: initiatives.stopped,
    title: 'Robotar klipper fotbollsplanerna',
    summary: 'Självgående klippare på fyra planer, så att vaktmästarna hinner med annat.',
    area: 'Idrott',
    unit: 'culture',
    bearer: 'parkKeeper',
    need: 'Klippningen tar tre dagar i veckan under hela säsongen.',
    idea: 'Låna in två klippare och låt dem gå på natten.',
    personalData: false,
    goals: [
      {
        ...{ name: 'Arbetstid för klippning per vecka', valueKind: 'time', unit: 'timmar', direction: 'down' },
        ...{ baseline: 24, target: 6, method: 'Vaktmästarnas dagbok', series: [22, 20, 23] },
      },
    ],
    costs: [{ text: 'Hyra av två klippare, en säsong', amountMinor: 9_800_000 }],
    until: 'piloting',
    after: [
      stoppedAtCheckpoint('Klipparna fastnar i målburarna varje natt och någon måste ändå vara där på morgonen.'),
      lessonWritten(
        'parkKeeper',
        'Planen avgör, inte roboten',
        'Planer med fasta mål och staket passar inte. Fråga efter ytorna först.',
      ),
      lessonWritten(
        'parkKeeper',
        'Mät morgonen',
        'Tiden vi sparade på natten gick åt i rundan på morgonen. Den mätte vi inte från början.',
      ),
    ],
    daysAgo: 30,
  },
  {
    ...template,
    id: initiatives.implemented,
    title: 'Felanmäl med bild',
    summary: 'Ett foto och en nål på kartan i stället för ett formulär med sjutton fält.',
    area: 'Service till invånare',
    unit: 'planning',
    bearer: 'permitOfficer',
    origin: 'challenge',
    need: 'Varannan felanmälan saknar plats, och driften får åka och leta.',
    idea: 'Bilden bär platsen. Tre tryck, och den som anmält får veta när det är lagat.',
    collaborators: [withUnit('digital'), { kind: 'resident', unitId: null, name: 'Byarådet i Norrby' }],
    goals: [
      {
        ...{ name: 'Felanmälningar med rätt plats', valueKind: 'quality', unit: 'procent', direction: 'up' },
        ...{ baseline: 51, target: 90, method: 'Driftens avslutskoder', series: [70, 84, 91, 94] },
      },
      {
        ...{ name: 'Dagar från anmälan till lagat', valueKind: 'time', unit: 'dagar', direction: 'down' },
        ...{ baseline: 12, target: 7, method: 'Ärendesystemet, median', series: [11, 9, 7, 6] },
      },
    ],
    evaluation: 'Båda målen är nådda. Invånarna anmäler oftare, och driften åker färre gånger.',
    receiver: 'planning',
    until: 'implemented',
    after: [
      adoptedElsewhere('deciderPlanning', publicBodies.neighbour, 'Grannköpings kommun, samhällsbyggnadsnämnden § 31'),
    ],
    daysAgo: 6,
  },
  {
    ...template,
    id: initiatives.rejected,
    title: 'Hologram i receptionen',
    summary: 'En receptionist i full storlek som aldrig går på lunch.',
    area: 'Service till invånare',
    unit: 'city',
    bearer: 'leaderCity',
    need: 'Receptionen är obemannad varannan lunch.',
    idea: 'En projicerad person som svarar på de tjugo vanligaste frågorna.',
    marks: 'nppn',
    costs: [{ text: 'Projektor, röst och installation', amountMinor: 39_000_000 }],
    until: 'moneyRequested',
    after: [
      decided('deciderCity', {
        outcome: 'reject',
        reasons: 'Behovet kan mötas med ett lunchschema. Nyttan står inte i proportion till kostnaden.',
        tryAgainIf: 'Om frågorna visar sig vara så många att ett schema inte räcker.',
      }),
    ],
    daysAgo: 45,
  },
  {
    ...template,
    id: initiatives.referred,
    title: 'Nytt passersystem på skolorna',
    summary: 'Byt nycklar mot brickor på alla skolor.',
    area: 'Trygghet',
    unit: 'education',
    bearer: 'teacher',
    until: 'described',
    after: [
      referralProposed(
        'city',
        'procurement',
        'Det finns färdiga system att köpa och inget att pröva. Lokalenheten tar med det i upphandlingen.',
        'Om upphandlingen visar att inget system klarar skolornas öppettider.',
      ),
      referralAccepted('city', 'Upphandlingen av passersystem börjar i höst, och skolorna är med.'),
    ],
    daysAgo: 75,
  },
  {
    ...template,
    id: initiatives.handedOver,
    title: 'Promenadvännen',
    summary: 'Den som vill gå en runda hittar någon i samma kvarter som också vill.',
    area: 'Folkhälsa',
    challenge: 'loneliness',
    bearerKind: 'association',
    bearer: 'nightNurse',
    need: 'Ensamma äldre går inte ut, och vardagsrörelsen minskar.',
    idea: 'En anslagstavla för promenader, på nätet och i trapphuset.',
    goals: [
      {
        ...{ name: 'Promenader i sällskap', valueKind: 'social', unit: 'promenader per vecka', direction: 'up' },
        ...{ baseline: 0, target: 40, method: 'Deltagarnas egen räkning', series: [9, 22, 37] },
      },
    ],
    until: 'evaluated',
    after: [endedAs('handedOver', 'Pensionärsföreningen driver den vidare med egna medel och egna ledare.', null)],
    daysAgo: 35,
  },
];
