import { askEndorsement, endorse } from './initiative/endorsing.ts';
import { answerBearerOffer, invite, offerBearer, stepDown, withdrawInvitation } from './initiative/bearing.ts';
import { answerReferral, proposeReferral, reopen, withdraw } from './initiative/coming-and-going.ts';
import { answerOwnership, proposeOwner } from './initiative/owning.ts';
import { closeChallenge, registerChallenge, reviseChallenge } from './challenge/rules.ts';
import type { CommandType } from './commands.ts';
import { joinRound, leaveRound } from './decision-round/joining.ts';
import { closeRound, openRound, reviseRound } from './decision-round/rules.ts';
import { allocateFund, openFund } from './fund/rules.ts';
import { forwardAppeal, recordAppeal } from './gate-case/appealing.ts';
import { applyForMoney } from './gate-case/application.ts';
import { correctDecision } from './gate-case/correcting.ts';
import { decideGate } from './gate-case/decide.ts';
import { decideShare } from './gate-case/decide-share.ts';
import { notifyDecision } from './gate-case/effects.ts';
import { openAddedGrant } from './gate-case/added-grant.ts';
import { reconsiderDecision, requestReconsideration } from './gate-case/reconsidering.ts';
import { assignAssessors, rateJointly } from './gate-case/panel.ts';
import { openGateCase, rateCriteria } from './gate-case/prepare.ts';
import { endGrant, withdrawShare } from './gate-case/take-back.ts';
import { requestDecision } from './gate-case/request.ts';
import { decideCondition, reportCondition } from './initiative/conditions.ts';
import {
  addCollaborator,
  answerQuestions,
  describeIdea,
  describeNeed,
  nameCoach,
  selectUnits,
  nameManager,
} from './initiative/exploring.ts';
import {
  acceptAtIntake,
  answerSupplement,
  declineAtIntake,
  draftInitiative,
  requestSupplement,
  reviseInitiative,
  submitInitiative,
} from './initiative/intake.ts';
import { complete, endInitiative } from './initiative/leaving.ts';
import { migrateInitiative } from './initiative/migrating.ts';
import { pauseInitiative, resumeInitiative } from './initiative/pausing.ts';
import { enterPhase, evaluate, holdCheckpoint, writeLesson } from './initiative/piloting.ts';
import { questionDecision, settleQuestioning } from './initiative/questioning.ts';
import { addDocument, keepDocumentRecord, withdrawDocument, writeMessage } from './initiative/papers.ts';
import { answerReview, askReview } from './initiative/reviewing.ts';
import { acceptOwnership, correctAdoption, planImplementation, registerAdoption } from './initiative/scaling.ts';
import { keepGateCaseRecord, keepRecord } from './record/rules.ts';
import {
  assignRole,
  erasePerson,
  grantMandate,
  registerBody,
  registerPerson,
  registerUnit,
  revokeMandate,
  revokeRole,
} from './register/rules.ts';
import { movePerson } from './register/moving.ts';
import { registerPublicBody } from './register/public-bodies.ts';
import { revisePublicBody } from './register/revise-public-body.ts';
import type { Rule, Scope } from './rule.ts';
import {
  discardProcessModel,
  draftProcessModel,
  publishProcessModel,
  replaceProcessModel,
} from './model-register/rules.ts';
import { extendPilot } from './value/extend.ts';
import { correctMeasurement, planPilot, recordMeasurement, releasePilotVersion, setEffectGoal } from './value/rules.ts';

/** Every command and its rule: a new command does not compile until it has one. */
export const rules = {
  registerPerson,
  erasePerson,
  movePerson,
  registerUnit,
  registerBody,
  registerPublicBody,
  revisePublicBody,
  assignRole,
  revokeRole,
  grantMandate,
  revokeMandate,
  openFund,
  allocateFund,
  registerChallenge,
  reviseChallenge,
  closeChallenge,
  openRound,
  reviseRound,
  closeRound,
  draftProcessModel,
  replaceProcessModel,
  discardProcessModel,
  publishProcessModel,
  draftInitiative,
  reviseInitiative,
  submitInitiative,
  requestSupplement,
  answerSupplement,
  acceptAtIntake,
  declineAtIntake,
  describeNeed,
  describeIdea,
  answerQuestions,
  nameManager,
  endorse,
  nameCoach,
  selectUnits,
  addCollaborator,
  openGateCase,
  assignAssessors,
  rateCriteria,
  rateJointly,
  applyForMoney,
  decideShare,
  withdrawShare,
  endGrant,
  joinRound,
  leaveRound,
  requestDecision,
  decideGate,
  notifyDecision,
  reportCondition,
  decideCondition,
  questionDecision,
  settleQuestioning,
  correctDecision,
  requestReconsideration,
  reconsiderDecision,
  recordAppeal,
  forwardAppeal,
  pauseInitiative,
  resumeInitiative,
  extendPilot,
  openAddedGrant,
  planPilot,
  setEffectGoal,
  releasePilotVersion,
  recordMeasurement,
  correctMeasurement,
  holdCheckpoint,
  writeLesson,
  enterPhase,
  evaluate,
  planImplementation,
  acceptOwnership,
  registerAdoption,
  correctAdoption,
  complete,
  endInitiative,
  proposeOwner,
  answerOwnership,
  offerBearer,
  answerBearerOffer,
  stepDown,
  invite,
  withdrawInvitation,
  withdraw,
  proposeReferral,
  answerReferral,
  reopen,
  migrateInitiative,
  askEndorsement,
  askReview,
  answerReview,
  addDocument,
  withdrawDocument,
  keepDocumentRecord,
  writeMessage,
  keepRecord,
  keepGateCaseRecord,
} satisfies { readonly [K in CommandType]: { [S in Scope]: Rule<S, K> }[Scope] };
