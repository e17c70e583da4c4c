import type { Action, Read } from '../access/table.ts';
import type { CommandType } from '../commands.ts';
import type { LocalText } from '../process-model/types.ts';
import type { Catalogue } from './language.ts';

const commandNames = {
  registerPerson: { sv: 'registrera en person', en: 'register a person' },
  erasePerson: { sv: 'radera en persons uppgifter', en: 'erase a person’s data' },
  registerUnit: { sv: 'registrera en enhet', en: 'register a unit' },
  registerBody: { sv: 'registrera en nämnd eller ett organ', en: 'register a body' },
  assignRole: { sv: 'tilldela en roll', en: 'assign a role' },
  revokeRole: { sv: 'avsluta en roll', en: 'revoke a role' },
  grantMandate: { sv: 'ge ett mandat', en: 'grant a mandate' },
  revokeMandate: { sv: 'återkalla ett mandat', en: 'revoke a mandate' },
  openFund: { sv: 'lägga upp innovationsmedel', en: 'open a fund' },
  allocateFund: { sv: 'tillföra innovationsmedel', en: 'allocate money to a fund' },
  draftInitiative: { sv: 'skapa ett utkast', en: 'draft an initiative' },
  reviseInitiative: { sv: 'ändra initiativet', en: 'revise the initiative' },
  submitInitiative: { sv: 'lämna in initiativet', en: 'submit the initiative' },
  requestSupplement: { sv: 'begära komplettering', en: 'request a supplement' },
  answerSupplement: { sv: 'svara på en begäran om komplettering', en: 'answer a supplement request' },
  acceptAtIntake: { sv: 'ta emot initiativet', en: 'accept the initiative at intake' },
  declineAtIntake: { sv: 'tacka nej till initiativet', en: 'decline the initiative at intake' },
  describeNeed: { sv: 'beskriva behovet', en: 'describe the need' },
  describeIdea: { sv: 'beskriva idén', en: 'describe the idea' },
  answerQuestions: { sv: 'svara på modellens frågor', en: 'answer the model’s questions' },
  nameManager: { sv: 'ange chef', en: 'name the manager' },
  endorse: { sv: 'tillstyrka eller avstyrka', en: 'give or refuse an endorsement' },
  nameCoach: { sv: 'utse coach', en: 'name a coach' },
  selectUnits: { sv: 'välja enheter som får läsa', en: 'select units that may read' },
  addCollaborator: { sv: 'lägga till en samarbetspart', en: 'add a collaborator' },
  openGateCase: { sv: 'öppna ett beslutsärende', en: 'open a gate case' },
  rateCriteria: { sv: 'bedöma mot kriterierna', en: 'rate the criteria' },
  applyForMoney: { sv: 'äska pengar', en: 'apply for money' },
  decideShare: { sv: 'besluta om en andel av finansieringen', en: 'decide on a share of the funding' },
  requestDecision: { sv: 'begära beslut', en: 'request the decision' },
  decideGate: { sv: 'besluta vid beslutspunkten', en: 'decide at the gate' },
  notifyDecision: { sv: 'meddela beslutet', en: 'notify the decision' },
  planPilot: { sv: 'planera piloten', en: 'plan the pilot' },
  setEffectGoal: { sv: 'sätta ett effektmål', en: 'set an effect goal' },
  releasePilotVersion: { sv: 'släppa en pilotversion', en: 'release a pilot version' },
  recordMeasurement: { sv: 'registrera en mätning', en: 'record a measurement' },
  correctMeasurement: { sv: 'rätta en mätning', en: 'correct a measurement' },
  holdCheckpoint: { sv: 'hålla en avstämning', en: 'hold a checkpoint' },
  writeLesson: { sv: 'skriva en lärdom', en: 'write a lesson' },
  enterPhase: { sv: 'gå vidare till en fas', en: 'go on to a phase' },
  evaluate: { sv: 'utvärdera', en: 'evaluate' },
  planImplementation: { sv: 'planera införandet', en: 'plan the implementation' },
  acceptOwnership: { sv: 'ta över ansvaret', en: 'accept ownership' },
  registerAdoption: { sv: 'registrera ett införande', en: 'register an adoption' },
  complete: { sv: 'slutföra initiativet', en: 'complete the initiative' },
  endInitiative: { sv: 'avsluta initiativet', en: 'end the initiative' },
  proposeOwner: { sv: 'föreslå en ägare', en: 'propose an owner' },
  answerOwnership: { sv: 'svara på frågan om att äga initiativet', en: 'answer whether one owns the initiative' },
  offerBearer: { sv: 'be någon bära idén', en: 'ask somebody to bear the idea' },
  answerBearerOffer: { sv: 'svara på frågan om att bära idén', en: 'answer whether one bears the idea' },
  stepDown: { sv: 'lämna som idébärare', en: 'step down as a bearer' },
  invite: { sv: 'bjuda in någon att läsa', en: 'invite somebody to read' },
  withdrawInvitation: { sv: 'ta tillbaka en inbjudan', en: 'withdraw an invitation' },
  withdraw: { sv: 'återkalla initiativet', en: 'withdraw the initiative' },
  askEndorsement: { sv: 'be om tillstyrkan', en: 'ask for the endorsement' },
  proposeReferral: { sv: 'föreslå en hänvisning', en: 'propose a referral' },
  answerReferral: { sv: 'svara på en hänvisning', en: 'answer a referral' },
  reopen: { sv: 'återuppta initiativet', en: 'reopen the initiative' },
  keepRecord: { sv: 'diarieföra initiativet', en: 'enter the initiative in the registry' },
  keepGateCaseRecord: { sv: 'diarieföra beslutsärendet', en: 'enter the gate case in the registry' },
} satisfies Catalogue<CommandType>;

const readNames = {
  readMe: { sv: 'se den egna sidan', en: 'read one’s own page' },
  readRegisters: { sv: 'läsa registren', en: 'read the registers' },
  readFunds: { sv: 'läsa om innovationsmedel', en: 'read the funds' },
  readProcessModels: { sv: 'läsa innovationsmodellerna', en: 'read the process models' },
  listInitiatives: { sv: 'lista initiativ', en: 'list initiatives' },
  readInitiative: { sv: 'läsa initiativet', en: 'read the initiative' },
  readEvents: { sv: 'läsa händelserna', en: 'read the events' },
  readOptions: { sv: 'se vad som kan göras', en: 'read what can be done' },
  readGateCase: { sv: 'läsa beslutsärendet', en: 'read the gate case' },
  readDossiers: { sv: 'läsa beslutsunderlagen', en: 'read the dossiers' },
  readFeed: { sv: 'läsa händelseflödet', en: 'read the event feed' },
} satisfies Catalogue<Read>;

/** Every action as a verb phrase that fits after "to" and "att". */
export const actionNames: Catalogue<Action> = { ...commandNames, ...readNames };

/** What a command does, as a verb phrase in both languages: `request the decision`, `begära beslut`. */
export function describeCommand(type: CommandType): LocalText {
  return commandNames[type];
}
