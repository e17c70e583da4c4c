import type { ReviewKind } from '@idesluss/core';
import { demoIds } from './ids.ts';
import type { TryOperation } from './operations.ts';
import { askedToBear, endedAs, invited, referralProposed } from './outcomes.ts';
import type { PersonKey, Plan, Stage } from './plan.ts';
import { afterwards, onGateCase, onInitiative } from './steps.ts';
import {
  appealed,
  approved,
  demanding,
  givenByDeputy,
  givenTime,
  inAYear,
  questioned,
  reconsiderationAsked,
  turnedAway,
  underEmbargo,
} from './try-decisions.ts';

/** How an operation can be tried: what is done, on an initiative that has come how far, and who presses. */
interface Try {
  readonly by: PersonKey;
  readonly title: string;
  /** Absent where it is about a register and needs no initiative. */
  readonly until?: Stage;
  readonly plan?: Partial<Plan>;
}

const on = (by: PersonKey, until: Stage, title: string, plan: Partial<Plan> = {}): Try => ({ by, until, title, plan });
const register = (by: PersonKey, title: string): Try => ({ by, title });

const namedManager = afterwards(
  'bearer',
  1,
  onInitiative('nameManager', undefined, { personId: demoIds.people.manager }),
);

/** Taken into use, on a day that was meant to be another. */
const adoptedLater = afterwards(
  'deciderCare',
  14,
  onInitiative('registerAdoption', undefined, (seen) => ({
    ...{ unitId: demoIds.units.care, inUseFrom: inAYear(seen), reference: null },
  })),
  demoIds.tryAdoption.correctAdoption,
);

const question = 'Vilka avdelningar gäller det, och hur många rum?';
const askedForMore = afterwards(
  'sluiceOffice',
  1,
  onInitiative('requestSupplement', undefined, (seen) => ({ question, dueOn: inAYear(seen) })),
  demoIds.trySupplement.answerSupplement,
);

const reviewAsked = (person: PersonKey, kind: ReviewKind, wanted: string) =>
  afterwards(
    'bearer',
    1,
    onInitiative('askReview', undefined, (seen) => ({
      ...{ kind, question: wanted, dueOn: inAYear(seen) },
      personId: demoIds.people[person],
    })),
    demoIds.tryReview.answerReview,
  );

const documentAdded = (operation: 'keepDocumentRecord' | 'withdrawDocument') =>
  afterwards(
    'bearer',
    1,
    onInitiative('addDocument', undefined, {
      ...{ kind: 'quotation', title: 'Offert på lampor', url: 'https://dokument.example.se/offert-4' },
    }),
    demoIds.tryDocument[operation],
  );

const panelNamed = afterwards(
  'sluiceOffice',
  1,
  onGateCase('assignAssessors', undefined, {
    members: [
      { personId: demoIds.people.assessorOne, leads: [] },
      { personId: demoIds.people.assessorTwo, leads: [] },
    ],
  }),
);

const inARound = afterwards('bearer', 1, onGateCase('joinRound', undefined, { roundId: demoIds.tryRound.leaveRound }));

const atRest = afterwards(
  'sluiceOffice',
  2,
  onInitiative('pauseInitiative', undefined, (seen) => ({
    reason: 'Upphandlingen av plattformen pågår.',
    wakeUpOn: inAYear(seen),
    awaits: 'Avtal med leverantören.',
  })),
);

/** Every operation with its own place to be tried at; nothing tried changes what another is tried on. */
export const tries: Readonly<Record<TryOperation, Try>> = {
  registerPerson: register('sluiceOffice', 'registrera en person'),
  erasePerson: register('registrar', 'radera en person'),
  movePerson: register('sluiceOffice', 'flytta en person'),
  registerUnit: register('sluiceOffice', 'registrera en enhet'),
  registerBody: register('sluiceOffice', 'registrera ett organ'),
  registerPublicBody: register('sluiceOffice', 'registrera en annan huvudman'),
  revisePublicBody: register('sluiceOffice', 'ändra en annan huvudman'),
  assignRole: register('sluiceOffice', 'ge en roll'),
  revokeRole: register('sluiceOffice', 'ta tillbaka en roll'),
  grantMandate: register('sluiceOffice', 'ge ett mandat'),
  revokeMandate: register('sluiceOffice', 'ta tillbaka ett mandat'),
  openFund: register('sluiceOffice', 'lägga upp innovationsmedel'),
  allocateFund: register('deciderCare', 'tillföra pengar'),
  draftInitiative: register('bearer', 'börja på ett initiativ'),
  reviseInitiative: on('bearer', 'draft', 'ändra ett utkast'),
  submitInitiative: on('bearer', 'draft', 'lämna in'),
  requestSupplement: on('sluiceOffice', 'submitted', 'be om komplettering'),
  answerSupplement: on('bearer', 'submitted', 'svara på en begäran om komplettering', { after: [askedForMore] }),
  acceptAtIntake: on('sluiceOffice', 'submitted', 'ta emot'),
  declineAtIntake: on('sluiceOffice', 'submitted', 'tacka nej'),
  describeNeed: on('bearer', 'exploring', 'beskriva behovet'),
  describeIdea: on('bearer', 'exploring', 'beskriva idén'),
  answerQuestions: on('bearer', 'exploring', 'svara på modellens frågor'),
  nameManager: on('bearer', 'exploring', 'ange närmaste chef'),
  endorse: on('manager', 'exploring', 'tillstyrka', { after: [namedManager] }),
  selectUnits: on('bearer', 'exploring', 'välja enheter som får läsa'),
  nameCoach: on('bearer', 'exploring', 'bjuda in en coach'),
  addCollaborator: on('bearer', 'exploring', 'lägga till en samarbetspart'),
  openGateCase: on('bearer', 'described', 'öppna ett beslutsärende'),
  assignAssessors: on('sluiceOffice', 'moneyOpened', 'utse bedömare', { technology: false }),
  rateJointly: on('assessorOne', 'rated', 'bedöma gemensamt', { technology: false, after: [panelNamed] }),
  rateCriteria: on('assessorOne', 'moneyOpened', 'bedöma mot kriterierna', { technology: false }),
  applyForMoney: on('bearer', 'rated', 'äska pengar'),
  decideShare: on('deciderCare', 'applied', 'besluta om en andel', {
    unit: 'education',
    payer: { unit: 'care', amountMinor: 2_000_000 },
  }),
  withdrawShare: on('deciderCare', 'shared', 'dra tillbaka en andel', {
    unit: 'education',
    payer: { unit: 'care', amountMinor: 2_000_000 },
  }),
  endGrant: on('deciderCare', 'moneyRequested', 'avsluta ett bidrag', {
    unit: 'education',
    payer: { unit: 'care', amountMinor: 2_000_000 },
    after: [approved],
  }),
  requestDecision: on('bearer', 'timeOpened', 'begära beslut'),
  decideGate: on('deciderCare', 'timeRequested', 'besluta vid beslutspunkten'),
  notifyDecision: on('deciderCare', 'moneyRequested', 'meddela ett beslut', { after: [underEmbargo] }),
  reportCondition: on('bearer', 'timeRequested', 'redovisa ett villkor', { after: [demanding('reportCondition')] }),
  decideCondition: on('deciderCare', 'timeRequested', 'besluta om ett villkor', {
    after: [demanding('decideCondition')],
  }),
  questionDecision: on('registrar', 'timeRequested', 'ifrågasätta ett bifall', { after: [givenTime] }),
  settleQuestioning: on('deciderCare', 'timeRequested', 'avgöra ett ifrågasatt bifall', {
    after: [givenByDeputy, questioned],
  }),
  correctDecision: on('deciderCare', 'timeRequested', 'rätta ett skrivfel', { after: [turnedAway('correctDecision')] }),
  requestReconsideration: on('bearer', 'timeRequested', 'begära omprövning', {
    after: [turnedAway('requestReconsideration')],
  }),
  reconsiderDecision: on('deciderCare', 'timeRequested', 'ompröva ett beslut', {
    after: [turnedAway('reconsiderDecision'), reconsiderationAsked],
  }),
  recordAppeal: on('registrar', 'moneyRequested', 'föra in ett överklagande', { after: [turnedAway('recordAppeal')] }),
  forwardAppeal: on('registrar', 'moneyRequested', 'lämna över ett överklagande', {
    after: [turnedAway('forwardAppeal'), appealed],
  }),
  pauseInitiative: on('sluiceOffice', 'exploring', 'vilandeförklara'),
  resumeInitiative: on('sluiceOffice', 'exploring', 'återuppta', { after: [atRest] }),
  extendPilot: on('deciderCare', 'pilot', 'förlänga piloten'),
  openAddedGrant: on('bearer', 'pilot', 'be om mer pengar'),
  planPilot: on('bearer', 'setup', 'planera piloten'),
  setEffectGoal: on('bearer', 'setup', 'sätta ett effektmål'),
  reviseEffectGoal: on('bearer', 'planned', 'ändra ett effektmål'),
  releasePilotVersion: on('bearer', 'pilot', 'släppa en pilotversion'),
  recordMeasurement: on('bearer', 'pilot', 'registrera en mätning'),
  correctMeasurement: on('bearer', 'piloting', 'rätta en mätning'),
  holdCheckpoint: on('coach', 'pilot', 'hålla en avstämning'),
  writeLesson: on('bearer', 'pilot', 'skriva en lärdom'),
  enterPhase: on('bearer', 'piloting', 'gå vidare till utvärdering'),
  evaluate: on('bearer', 'evaluating', 'utvärdera'),
  planImplementation: on('bearer', 'evaluating', 'planera införandet'),
  acceptOwnership: on('deciderCare', 'evaluated', 'ta över ansvaret'),
  registerAdoption: on('deciderCare', 'scale', 'registrera ett införande'),
  correctAdoption: on('deciderCare', 'received', 'rätta ett införande', { after: [adoptedLater] }),
  complete: on('deciderCare', 'adopted', 'slutföra'),
  endInitiative: on('sluiceOffice', 'exploring', 'avsluta'),
  keepRecord: on('registrar', 'exploring', 'föra in diarienummer'),
  proposeOwner: on('sluiceOffice', 'exploring', 'föreslå en annan ägare'),
  answerOwnership: on('deciderCare', 'exploring', 'svara på frågan om att äga'),
  offerBearer: on('bearer', 'exploring', 'be någon bära idén'),
  answerBearerOffer: on('deciderEducation', 'exploring', 'svara på frågan om att bära idén', {
    after: [askedToBear('deciderEducation')],
  }),
  stepDown: on('bearer', 'exploring', 'lämna som idébärare'),
  invite: on('bearer', 'exploring', 'bjuda in någon att läsa'),
  withdrawInvitation: on('bearer', 'exploring', 'ta tillbaka en inbjudan', { after: [invited('bearer', 'librarian')] }),
  withdraw: on('bearer', 'submitted', 'återkalla'),
  proposeReferral: on('sluiceOffice', 'exploring', 'föreslå en hänvisning'),
  answerReferral: on('deciderEducation', 'exploring', 'svara på en hänvisning', {
    after: [referralProposed('education', 'ordinaryPlan', 'Skolorna gör det redan på två håll.', 'De slutar med det.')],
  }),
  reopen: on('sluiceOffice', 'exploring', 'återuppta', { after: [endedAs('stopped', 'Leverantören lade ner.', null)] }),
  askEndorsement: on('bearer', 'exploring', 'be om tillstyrkan', { after: [namedManager] }),
  askReview: on('bearer', 'exploring', 'begära ett yttrande'),
  answerReview: on('deciderCity', 'exploring', 'lämna ett yttrande', {
    after: [reviewAsked('deciderCity', 'procurement', 'Behöver vi upphandla lamporna?')],
  }),
  addDocument: on('bearer', 'exploring', 'lägga till ett dokument'),
  withdrawDocument: on('bearer', 'exploring', 'dra tillbaka ett dokument', {
    after: [documentAdded('withdrawDocument')],
  }),
  keepDocumentRecord: on('registrar', 'exploring', 'föra in diarienummer på ett dokument', {
    after: [documentAdded('keepDocumentRecord')],
  }),
  registerChallenge: register('deciderEducation', 'lägga upp en utmaning'),
  reviseChallenge: register('deciderEducation', 'ändra en utmaning'),
  closeChallenge: register('deciderEducation', 'stänga en utmaning'),
  writeMessage: on('bearer', 'exploring', 'skriva ett meddelande'),
  draftProcessModel: register('sluiceOffice', 'börja ett utkast till innovationsmodell'),
  replaceProcessModel: register('sluiceOffice', 'ersätta ett utkast'),
  discardProcessModel: register('sluiceOffice', 'kasta ett utkast'),
  publishProcessModel: register('sluiceOffice', 'publicera en innovationsmodell'),
  openRound: register('deciderCare', 'öppna en beslutsomgång'),
  reviseRound: register('deciderCare', 'ändra omgångens dagar'),
  closeRound: register('deciderCare', 'stänga omgången'),
  joinRound: on('bearer', 'timeOpened', 'gå med i en omgång'),
  leaveRound: on('bearer', 'timeOpened', 'lämna omgången', { after: [inARound] }),
  migrateInitiative: on('sluiceOffice', 'exploring', 'flytta till en annan version', { version: 1 }),
  planMigration: register('sluiceOffice', 'prova en flytt'),
  runMigration: on('sluiceOffice', 'exploring', 'flytta det som pågår', { version: 1 }),
  keepGateCaseRecord: on('registrar', 'timeOpened', 'föra in diarienummer på ett beslutsärende'),
};
