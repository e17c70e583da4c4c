import { describeRefusal, type Names, noNames, type Refusal, type RefusalCode } from '@idesluss/core';
import type { FastifyReply } from 'fastify';
import { sendProblemOf } from './problem.ts';
import { faultsOf, inBody } from './refusal-faults.ts';

/** The HTTP number of every no the sluice can say: complete, and in one place. The words come from the core. */
export const refusalStatus = {
  unknown: 404,
  notPermitted: 403,
  notInStanding: 409,
  notInPhase: 409,
  caseNotInStatus: 409,
  gateCaseOpen: 409,
  notFromHere: 409,
  needsNotMet: 409,
  notMandated: 403,
  recused: 403,
  fundExhausted: 409,
  shareUndecided: 409,
  shareRejected: 409,
  outcomeNotAllowed: 409,
  grantedAlready: 409,
  supplementOpen: 409,
  decisionQuestioned: 409,
  gateGrantsNoMoney: 409,
  notAppealable: 409,
  conditionsOpen: 409,
  notificationAwaited: 409,
  challengeNotOpen: 409,
  roundOpen: 409,
  roundClosed: 409,
  modelNotUsable: 409,
  mappingRefused: 422,
  notMigrated: 409,
  notALastDay: 422,
  awaits: 409,
  alreadyDone: 409,
  limitReached: 409,
  stale: 412,
  referenceUnknown: 422,
  argumentRefused: 422,
} as const satisfies Record<RefusalCode, number>;

const told = (reply: FastifyReply, refusal: Refusal, names: Names): void => {
  const { language } = reply.request;
  const { code, ...data } = refusal;
  const words = describeRefusal(refusal, language, names);
  const errors = faultsOf(refusal, words.detail, language);
  const more = errors.length === 0 ? { refusal: data } : { errors, refusal: data };
  sendProblemOf(reply, code, refusalStatus[code], words, more);
};

/** Answers with the core's no, in the caller's language, with what to correct, by the names at hand, and the data it rests on. */
export const sendRefusal = (reply: FastifyReply, refusal: Refusal, names: Names = noNames): void => {
  const said = inBody(refusal);
  reply.request.refusedWith = said;
  told(reply, said, names);
};

/** Of what was not there yet at the time that was asked about: nobody is kept from anything, and no attempt is noted. */
export const sendNotThereYet = (reply: FastifyReply, thing: 'initiative' | 'gateCase'): void =>
  told(reply, { code: 'unknown', thing }, noNames);
