import { demoIds } from './ids.ts';
import { askedForMore, withUnit } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { template } from './template.ts';

const { initiatives } = demoIds;

/** From a first note to an idea that is being explored. */
export const earlyShowcases: readonly Plan[] = [
  {
    ...template,
    id: initiatives.draft,
    title: 'Sjung in skiftet',
    summary: 'Fem minuters gemensam sång vid överlämningen mellan dag och natt, för oss och för dem som bor här.',
    area: 'Äldres hälsa',
    until: 'draft',
    daysAgo: 2,
  },
  {
    ...template,
    id: initiatives.submitted,
    title: 'Språkcafé på äldreboendet',
    summary: 'Vuxna som lär sig svenska och äldre som saknar samtal dricker kaffe ihop en eftermiddag i veckan.',
    area: 'Delaktighet',
    challenge: 'loneliness',
    bearer: 'teacher',
    collaborators: [withUnit('elderlyHomes')],
    until: 'submitted',
    daysAgo: 3,
  },
  {
    ...template,
    id: initiatives.supplementAsked,
    title: 'Cykelbibliotek i varje stadsdel',
    summary: 'Lådcyklar, barncyklar och cykelkärror lånas på biblioteket, en vecka i taget.',
    area: 'Hållbart resande',
    unit: 'culture',
    bearer: 'librarian',
    origin: 'opportunity',
    until: 'submitted',
    after: [askedForMore('sluiceOffice', 'Vem servar cyklarna, och var står de när biblioteket är stängt?')],
    daysAgo: 4,
  },
  {
    ...template,
    id: initiatives.exploringIdea,
    title: 'Regnträdgårdar på skolgården',
    summary: 'Eleverna planterar bäddar som tar hand om regnvattnet där gården i dag svämmar över.',
    area: 'Klimatanpassning',
    unit: 'planning',
    bearer: 'parkKeeper',
    origin: 'challenge',
    challenge: 'cloudbursts',
    need: 'Fyra skolgårdar står under vatten efter varje skyfall, och källarna får fuktskador.',
    idea: 'Växtbäddar i gårdens lågpunkter, byggda av elever och parkarbetare tillsammans.',
    technology: false,
    personalData: false,
    collaborators: [withUnit('schools'), { kind: 'association', unitId: null, name: 'Föreningen Gröna gårdar' }],
    until: 'described',
    daysAgo: 5,
  },
  {
    ...template,
    id: initiatives.exploringSetup,
    title: 'Skolbiblioteket öppet på loven',
    summary: 'Tre skolbibliotek håller öppet under loven, med ungdomar som sommarjobbar som värdar.',
    area: 'Läsning',
    unit: 'education',
    bearer: 'teacher',
    need: 'Elever utan böcker hemma tappar en termins läsning under sommaren.',
    idea: 'Öppna de bibliotek som redan finns, där eleverna redan hittar.',
    technology: false,
    personalData: false,
    grantMinutes: 3_600,
    goals: [
      {
        ...{ name: 'Utlånade böcker per elev under sommarlovet', valueKind: 'social', unit: 'böcker', direction: 'up' },
        ...{ baseline: 0.4, target: 2, method: 'Bibliotekssystemets lånestatistik', series: [] },
      },
    ],
    until: 'planned',
    daysAgo: 6,
  },
];
