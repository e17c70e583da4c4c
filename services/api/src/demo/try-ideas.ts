import type { TryOperation } from './operations.ts';
import type { Plan } from './plan.ts';

type Theme = Pick<Plan, 'area' | 'need' | 'idea'>;
interface TryIdea extends Partial<Theme> {
  readonly title: string;
}

const meals: Theme = {
  area: 'Måltider',
  need: 'Maten kommer ljummen fram till var femte kund, och nästan lika mycket kastas.',
  idea: 'Lådor som håller värmen, och turer som läggs efter dagens beställningar.',
};
const visits: Theme = {
  area: 'Hemtjänst',
  need: 'Den som har hemtjänst möter upp till tjugo olika personer på två veckor.',
  idea: 'Små lag runt varje kvarter, som lägger sitt schema själva tillsammans med dem de går till.',
};
const memory: Theme = {
  area: 'Demensvård',
  need: 'Den som minns dåligt blir orolig av väntan, och oron får ofta medicin till svar.',
  idea: 'Ljud, bilder och sysslor ur den egna vardagen finns till hands när oron kommer.',
};
const relatives: Theme = {
  area: 'Anhörigstöd',
  need: 'Anhöriga ringer runt för att få veta hur dagen har varit, och personalen hinner inte svara.',
  idea: 'En daglig rad från boendet till dem som den boende själv har valt.',
};
const moving: Theme = {
  area: 'Rehabilitering',
  need: 'Efter sjukhuset går det i snitt nio dagar innan träningen hemma kommer igång.',
  idea: 'Ett besök redan första dagen, med övningar som hemtjänsten sedan gör tillsammans med den boende.',
};
const light: Theme = {
  area: 'Trygghet',
  need: 'Varannan fallskada på boendena sker på natten, på vägen till och från toaletten.',
  idea: 'Lampor längs golvet som tänds mjukt när någon sätter sig upp.',
};
const staff: Theme = {
  area: 'Arbetsmiljö',
  need: 'Nya kollegor slutar oftast under de första tre månaderna, och säger att de stod ensamma.',
  idea: 'En erfaren kollega vid sidan under hela första tiden, med tid avsatt för båda.',
};
const errands: Theme = {
  area: 'Resurser',
  need: 'En timme om dagen går åt till att leta efter nycklar, hjälpmedel och förråd.',
  idea: 'Allt som lånas ut får en plats och en märkning som syns i telefonen.',
};
const company: Theme = {
  area: 'Delaktighet',
  need: 'Var tredje boende har inte haft besök på en månad.',
  idea: 'Huset öppnar för grannskapet en eftermiddag i veckan, kring något som de boende kan.',
};

/** What the ideas are called on which operations are tried; those that come as far as a pilot are all about quiet nights. */
const tryIdeas: Readonly<Partial<Record<TryOperation, TryIdea>>> = {
  reviseInitiative: { ...meals, title: 'Varm mat hela vägen hem' },
  submitInitiative: { ...visits, title: 'Samma ansikten i dörren' },
  requestSupplement: { ...company, title: 'Kvarterets snickarbod på boendet' },
  answerSupplement: { ...light, title: 'Nattljus längs golvet' },
  acceptAtIntake: { ...memory, title: 'Minneslådan på avdelningen' },
  declineAtIntake: { ...errands, title: 'Egen kaffevagn på varje våning' },
  describeNeed: { ...relatives, title: 'Dagens rad till de närmaste' },
  describeIdea: { ...moving, title: 'Träna hemma från första dagen' },
  answerQuestions: { ...meals, title: 'Beställ lunchen samma morgon' },
  nameManager: { ...staff, title: 'Fadder för nya kollegor' },
  endorse: { ...staff, title: 'Handledning på arbetstid' },
  selectUnits: { ...errands, title: 'Ett gemensamt förråd för rullstolar' },
  nameCoach: { ...memory, title: 'Musik som lugnar i stället för medicin' },
  addCollaborator: { ...company, title: 'Skolklassen som läser högt' },
  openGateCase: { ...visits, title: 'Lag om sex i hemtjänsten' },
  requestDecision: { ...moving, title: 'Trappträning i trapphuset' },
  decideGate: { ...meals, title: 'Frukost när man vaknar' },
  reportCondition: { ...relatives, title: 'Videosamtal utan krångel' },
  decideCondition: { ...memory, title: 'Trädgården som hittar hem' },
  questionDecision: { ...errands, title: 'Nyckelfritt i hela distriktet' },
  settleQuestioning: { ...visits, title: 'Personalen lägger schemat' },
  correctDecision: { ...moving, title: 'Balansgrupp på torget' },
  requestReconsideration: { ...company, title: 'Höns på innergården' },
  reconsiderDecision: { ...company, title: 'Gästrum för långväga besök' },
  pauseInitiative: { ...relatives, title: 'Anhörigkväll på nätet' },
  resumeInitiative: { ...relatives, title: 'Plattform för anhörigas frågor' },
  endInitiative: { ...errands, title: 'Digital hylla för hjälpmedel' },
  keepRecord: { ...meals, title: 'Matlådor som går i retur' },
  proposeOwner: { ...company, title: 'Körsång över förvaltningsgränserna' },
  answerOwnership: { ...memory, title: 'Rum för sinnesro' },
  offerBearer: { ...staff, title: 'Pausrum som ger vila' },
  answerBearerOffer: { ...company, title: 'Läxhjälp i matsalen' },
  stepDown: { ...staff, title: 'Rotation mellan dag och natt' },
  invite: { ...visits, title: 'Välkomstbesök för nya kunder' },
  withdrawInvitation: { ...company, title: 'Bokbussen stannar vid boendet' },
  withdraw: { ...errands, title: 'Lånecyklar till personalen' },
  proposeReferral: { ...moving, title: 'Utegym med ledstång' },
  answerReferral: { ...company, title: 'Skolträdgård med äldre odlare' },
  reopen: { ...errands, title: 'Robot som bär tvätten' },
  askEndorsement: { ...staff, title: 'Språkvän på jobbet' },
  askReview: { ...relatives, title: 'Fotoram som familjen fyller på' },
  answerReview: { ...light, title: 'Lampor som tänds av steg' },
  addDocument: { ...light, title: 'Dagsljus i korridoren' },
  withdrawDocument: { ...light, title: 'Läslampor som följer dygnet' },
  keepDocumentRecord: { ...light, title: 'Ljusare entréer på boendena' },
  writeMessage: { ...visits, title: 'Ring innan du kommer' },
  joinRound: { ...moving, title: 'Dans på recept' },
  leaveRound: { ...memory, title: 'Hundbesök på demensavdelningen' },
  migrateInitiative: { ...meals, title: 'Kokbok från köksbordet' },
  runMigration: { ...visits, title: 'Kvällsfika med nattpatrullen' },
  keepGateCaseRecord: { ...staff, title: 'Ergonomi i trånga badrum' },
  assignAssessors: { title: 'Tystare golv på natten' },
  rateJointly: { title: 'Vändningar som inte väcker' },
  rateCriteria: { title: 'Larm som skiljer oro från rörelse' },
  applyForMoney: { title: 'Sov gott på Solgården' },
  decideShare: { title: 'Nattkamera på den boendes villkor' },
  withdrawShare: { title: 'En natt utan larmtoner' },
  endGrant: { title: 'Sängsensor på korttidsboendet' },
  notifyDecision: { title: 'Nattrum med egen dygnsrytm' },
  recordAppeal: { title: 'Madrassen som märker vätska' },
  forwardAppeal: { title: 'Dörrar som stängs tyst' },
  extendPilot: { title: 'Ostörd natt på Björkbacken' },
  openAddedGrant: { title: 'Sensorer i hela östra huset' },
  planPilot: { title: 'Färre rundor, mer närvaro' },
  setEffectGoal: { title: 'Räkna väckningarna' },
  reviseEffectGoal: { title: 'Sömn som mått på god vård' },
  releasePilotVersion: { title: 'Tillsyn när den behövs' },
  recordMeasurement: { title: 'Nattloggen i telefonen' },
  correctMeasurement: { title: 'Lugna nätter på Lindgården' },
  holdCheckpoint: { title: 'Trygg hemma nattetid' },
  writeLesson: { title: 'Nattpersonal med blicken fri' },
  enterPhase: { title: 'Sova hela natten' },
  evaluate: { title: 'Sensorer i stället för dörrknackning' },
  planImplementation: { title: 'Nattlig tillsyn på distans' },
  acceptOwnership: { title: 'Tysta larm till rätt kollega' },
  registerAdoption: { title: 'Vilsamma nätter i norr' },
  correctAdoption: { title: 'Nattvila på Strandhemmet' },
  complete: { title: 'Ingen väcks i onödan' },
};

/** An operation whose idea has not been written yet is called by what it is. */
export const ideaOf = (operation: TryOperation): TryIdea => tryIdeas[operation] ?? { title: operation };
