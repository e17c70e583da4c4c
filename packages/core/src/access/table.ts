import type { CommandType } from '../commands.ts';
import { type Standing, standings } from '../initiative/choices.ts';
import type { Relation } from './relations.ts';

/** What a route may do besides sending commands. */
export const reads = [
  'readMe',
  'readRegisters',
  'readFunds',
  'readChallenges',
  'readRounds',
  'readProcessModels',
  'readModelDrafts',
  'listInitiatives',
  'readInitiative',
  'readEvents',
  'readOptions',
  'readGateCase',
  'readDossiers',
  'readDocuments',
  'readMessages',
  'readFeed',
  'readAnswerTimes',
  'readCalibration',
  'readStrictness',
  'readAttempts',
  'replayDecisions',
] as const;

/** One of {@link reads}. */
export type Read = (typeof reads)[number];
/** Everything that the access table answers for: commands and reads. */
export type Action = CommandType | Read;

/** Who may, and while the initiative stands where. Where no initiative is involved its standing is not asked for. */
export interface Permit {
  readonly relations: readonly Relation[];
  readonly standings: readonly Standing[];
  /** Whoever bears the idea, or one beside it in the same round, is recused (jäv), whatever else they are. */
  readonly recusesBearers: boolean;
}

const everyone = ['colleague', 'system'] as const;
const makers = ['bearer', 'coach'] as const;
const deciding = ['decider', 'registrar', 'office'] as const;
/** All who take part: whoever belongs to an audience of their own (audience.ts). */
const concerned = [
  'bearer',
  'coach',
  'manager',
  'assessor',
  'leader',
  'decider',
  'payer',
  'receiver',
  'responsible',
  'reviewer',
] as const;
/** Those who work with the idea and those who answer for it. */
const talking = ['bearer', 'coach', 'manager', 'leader', 'decider', 'receiver', 'reviewer', 'office'] as const;
const always = standings;
const active = ['active'] as const;
const sinceSubmission = ['submitted', 'active', 'paused', 'ended'] as const;
const untilEnded = ['draft', 'submitted', 'active', 'paused'] as const;

const permit = (relations: readonly Relation[], during: readonly Standing[] = always): Permit => ({
  relations,
  standings: during,
  recusesBearers: false,
});

/** The same for what decides, rates or ends an idea: not by those who bear it. */
const impartially = (relations: readonly Relation[], during: readonly Standing[]): Permit => ({
  ...permit(relations, during),
  recusesBearers: true,
});

/** The one complete table of who may do what: routes, options and lists all come from it. */
export const access = {
  readMe: permit(everyone),
  readRegisters: permit(everyone),
  readFunds: permit(everyone),
  // A question asked of the whole city; what answers it has a visibility of its own.
  readChallenges: permit(everyone),
  readRounds: permit(everyone),
  readProcessModels: permit(everyone),
  // What is still being written decides nothing yet.
  readModelDrafts: permit(['registrar', 'office', 'auditor']),
  listInitiatives: permit(everyone),
  readInitiative: permit(everyone),
  readEvents: permit(everyone),
  readOptions: permit(everyone),
  readGateCase: permit(everyone),
  readAnswerTimes: permit(everyone),
  // It tells of all that has ended, and of how assessors rate.
  readCalibration: permit(['office', 'auditor']),
  // About single people: for those who lead the assessors, and for no others who look on.
  readStrictness: permit(['office']),
  // Who was told no, and where: for those who watch over how the sluice is used, not for those whose matters it tells of.
  readAttempts: permit(['office', 'auditor']),
  // It tells how each case stood, with all that its circle knew.
  replayDecisions: permit(['office']),
  readDossiers: permit([...concerned, 'registrar', 'office', 'auditor']),
  readDocuments: permit([...concerned, 'registrar', 'office', 'auditor']),
  // Not the panel: it rates what it is shown, and is not talked round.
  readMessages: permit([...talking, 'registrar', 'auditor']),
  readFeed: permit(['registrar', 'office', 'auditor', 'system']),

  registerPerson: permit(['office', 'system']),
  erasePerson: permit(['office', 'registrar']),
  movePerson: permit(['office', 'system']),
  registerUnit: permit(['office', 'system']),
  registerBody: permit(['office', 'system']),
  registerPublicBody: permit(['office', 'system']),
  revisePublicBody: permit(['office', 'system']),
  assignRole: permit(['office']),
  revokeRole: permit(['office']),
  grantMandate: permit(['office', 'registrar']),
  revokeMandate: permit(['office', 'registrar']),

  openFund: permit(['office']),
  allocateFund: permit(['fundOwner']),

  registerChallenge: permit(['challengeOwner', 'office']),
  reviseChallenge: permit(['challengeOwner', 'office']),
  closeChallenge: permit(['challengeOwner', 'office']),
  openRound: permit(['roundOwner', 'office']),
  reviseRound: impartially(['roundOwner', 'office'], always),
  closeRound: impartially(['roundOwner', 'office'], always),

  // The city level sets the models that its administrations work by.
  draftProcessModel: permit(['office']),
  replaceProcessModel: permit(['office']),
  discardProcessModel: permit(['office']),
  publishProcessModel: permit(['office']),

  // A system by itself bears nothing: what it drafted nobody could read, revise or submit.
  draftInitiative: permit(['colleague']),
  reviseInitiative: permit([...makers], untilEnded),
  submitInitiative: permit(['bearer'], ['draft']),
  requestSupplement: permit(['leader', 'office', 'decider'], ['submitted', 'active']),
  answerSupplement: permit(['bearer'], ['submitted', 'active']),
  acceptAtIntake: impartially(['leader', 'office'], ['submitted']),
  declineAtIntake: impartially(['leader', 'office'], ['submitted']),

  describeNeed: permit(makers, ['draft', 'active']),
  describeIdea: permit(makers, ['draft', 'active']),
  answerQuestions: permit(makers, ['draft', 'active']),
  nameManager: permit(makers, ['draft', 'submitted', 'active']),
  askEndorsement: permit([...makers, 'leader', 'office'], ['submitted', 'active']),
  endorse: impartially(['manager', 'leader'], ['submitted', 'active']),
  nameCoach: permit(['bearer', 'leader', 'office'], untilEnded),
  selectUnits: permit(makers, untilEnded),
  addCollaborator: permit([...makers, 'leader'], untilEnded),

  askReview: permit([...makers, 'leader'], ['submitted', 'active', 'paused']),
  answerReview: impartially(['reviewer'], ['submitted', 'active', 'paused']),
  addDocument: permit([...makers, 'leader', 'office']),
  withdrawDocument: permit(['documentAdder', 'registrar']),
  keepDocumentRecord: permit(['registrar'], ['submitted', 'active', 'paused', 'ended']),
  writeMessage: permit(talking, untilEnded),

  proposeOwner: impartially(['leader', 'decider', 'office'], ['active', 'paused']),
  answerOwnership: impartially(['proposedOwner'], ['active', 'paused']),
  offerBearer: permit(['bearer', 'office'], untilEnded),
  answerBearerOffer: permit(['offeredBearer'], untilEnded),
  stepDown: permit(['bearer'], untilEnded),
  invite: permit(['bearer', 'office'], untilEnded),
  withdrawInvitation: permit(['bearer', 'office'], always),

  openGateCase: permit([...makers, 'leader', 'office'], active),
  assignAssessors: impartially(['leader', 'office'], active),
  rateCriteria: impartially(['assessor'], active),
  rateJointly: impartially(['assessor'], active),
  applyForMoney: permit(makers, active),
  decideShare: impartially(['payer', 'registrar'], active),
  withdrawShare: impartially(['payer', 'registrar'], ['active', 'paused']),
  // Also of what has ended: nobody but the payer knows what was used, and what was not goes back.
  endGrant: impartially(['payer', 'registrar'], ['active', 'paused', 'ended']),
  joinRound: permit([...makers, 'leader'], active),
  leaveRound: permit([...makers, 'leader'], active),
  requestDecision: permit([...makers, 'leader'], active),
  decideGate: impartially(['decider', 'registrar'], active),
  notifyDecision: impartially(deciding, active),

  reportCondition: permit([...makers, 'leader', 'responsible'], ['active', 'paused']),
  decideCondition: impartially(['decider', 'registrar'], ['active', 'paused']),
  questionDecision: impartially(['registrar', 'office', 'leader', 'decider'], ['active', 'paused', 'ended']),
  settleQuestioning: impartially(['decider', 'gateDecider', 'registrar'], ['active', 'paused', 'ended']),
  // Of a decision that has been notified, wherever the initiative has come to since.
  correctDecision: impartially(['decider', 'registrar'], sinceSubmission),
  requestReconsideration: permit(['bearer', 'coach', 'manager', 'payer', 'responsible'], sinceSubmission),
  reconsiderDecision: impartially(['decider', 'registrar'], sinceSubmission),
  recordAppeal: impartially(['registrar'], sinceSubmission),
  forwardAppeal: impartially(['registrar'], sinceSubmission),
  pauseInitiative: impartially(['leader', 'office', 'decider'], active),
  resumeInitiative: impartially(['leader', 'office', 'decider'], ['paused']),

  extendPilot: impartially(['decider', 'registrar'], active),
  openAddedGrant: permit([...makers, 'leader', 'office'], active),
  planPilot: permit(makers, active),
  setEffectGoal: permit([...makers, 'leader'], active),
  releasePilotVersion: permit(makers, active),
  recordMeasurement: permit([...makers, 'leader', 'system'], ['active', 'paused', 'ended']),
  correctMeasurement: permit([...makers, 'leader', 'system'], ['active', 'paused', 'ended']),
  holdCheckpoint: impartially(['coach', 'leader', 'decider'], active),
  writeLesson: permit([...makers, 'leader', 'receiver'], ['active', 'paused', 'ended']),
  enterPhase: permit([...makers, 'leader'], active),
  evaluate: permit([...makers, 'leader'], active),

  planImplementation: permit([...makers, 'leader'], active),
  acceptOwnership: impartially(['receiver'], active),
  registerAdoption: permit(['receiver', 'leader'], ['active', 'ended']),
  // Whether it is written down right asks for no phase: what is wrong is mended wherever the initiative stands since.
  correctAdoption: permit(['receiver', 'leader'], ['active', 'paused', 'ended']),
  complete: impartially(['receiver', 'leader'], active),
  endInitiative: impartially(['leader', 'office'], ['submitted', 'active', 'paused']),

  withdraw: permit(['bearer'], ['submitted', 'active', 'paused']),
  proposeReferral: impartially(['leader', 'office'], ['submitted', 'active', 'paused']),
  answerReferral: impartially(['referralReceiver'], ['submitted', 'active', 'paused']),
  reopen: impartially(['leader', 'decider', 'office'], ['ended']),

  migrateInitiative: impartially(['office'], ['submitted', 'active', 'paused']),

  keepRecord: permit(['registrar'], ['submitted', 'active', 'paused', 'ended']),
  keepGateCaseRecord: permit(['registrar'], ['active', 'paused', 'ended']),
} satisfies Record<Action, Permit>;
