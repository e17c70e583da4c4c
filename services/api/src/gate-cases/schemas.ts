import { caseStatuses, gateKinds, outcomeKinds, referralWays, responsibleKinds, shareStatuses } from '@idesluss/core';
import Type, { type Static } from 'typebox';
import { demoIds } from '../demo/ids.ts';
import type { TryOperation } from '../demo/operations.ts';
import { HASH } from '../http/patterns.ts';
import {
  byCode,
  closed,
  code,
  date,
  dateTime,
  integer,
  Links,
  list,
  Money,
  minutes,
  nullable,
  oneOf,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';
import { RecordFieldsView } from '../initiatives/schemas-record.ts';
import { exampleGateCase } from './example.ts';
import { provenance, sequelLists } from './sequel-schemas.ts';

export const gateCaseParams = closed({ gateCaseId: uuid({ example: demoIds.gateCases.atMoneyGate }) });
/** The path's parameter, with the demo's gate case on which the operation can be tried at once. */
export const triedOnCase = (operation: TryOperation) =>
  closed({ gateCaseId: uuid({ example: demoIds.tryCase[operation] }) });
export const shareParams = (operation: 'decideShare' | 'withdrawShare' | 'endGrant') =>
  closed({
    gateCaseId: uuid({ example: demoIds.tryCase[operation] }),
    shareId: uuid({ example: demoIds.tryShare[operation] }),
  });
/** The address of a dossier, as the gate case gives it. */
export const address = (about: { description?: string; example?: string } = {}) =>
  Type.String({ pattern: HASH, minLength: 64, maxLength: 64, ...about });

const share = open({
  shareId: uuid(),
  payerUnitId: uuid(),
  fundId: uuid(),
  amount: refTo(Money),
  status: oneOf(shareStatuses),
  ended: refTo(Money),
  decision: nullable(open({ ...provenance, basedOn: address() })),
});
const application = open({
  address: address(),
  appliedAt: dateTime(),
  amount: refTo(Money),
  costLines: list(open({ text: shownText(), amount: refTo(Money) }), { max: 50 }),
  from: date(),
  to: date(),
  recipientUnitId: uuid(),
  projectCode: text({ max: 50 }),
  shares: list(share, { max: 10 }),
});
const deviation = open({
  needId: code(),
  reason: shownText({ description: 'null för den som inte deltar i ärendet / null for whoever takes no part' }),
});
const dossier = open({
  dossierVersion: integer({ min: 1 }),
  address: address(),
  frozenAt: dateTime(),
  deviations: list(deviation, { max: 50 }),
});
const decision = open({
  decisionId: uuid(),
  outcome: oneOf(outcomeKinds),
  ...provenance,
  reasons: shownText(),
  dossierAddress: address(),
  grantedMinutes: minutes(),
  granted: refTo(Money),
  ending: nullable(code()),
  recordedAt: dateTime(),
  tryAgainIf: nullable(shownText()),
  conditions: list(
    open({
      conditionId: uuid(),
      text: shownText(),
      dueOn: date(),
      responsible: oneOf(responsibleKinds),
      unitId: nullable(uuid()),
    }),
    { max: 10 },
  ),
  answerDueOn: nullable(date({ description: 'Ny sista svarsdag vid bordläggning / The new last day when postponed' })),
  pause: nullable(open({ wakeUpOn: nullable(date()), awaits: shownText() })),
  toPhase: nullable(code({ description: 'Fasen som initiativet går tillbaka till / The phase that it goes back to' })),
  referTo: nullable(
    open(
      { way: oneOf(referralWays), unitId: uuid() },
      { description: 'Enheten som ett överlämnande ber ta över / The unit that a referral asks to take it' },
    ),
  ),
  embargo: nullable(
    open({
      reason: shownText({ description: 'null utanför beslutskretsen / null outside the deciding circle' }),
      until: date(),
    }),
  ),
  notifiedAt: nullable(dateTime()),
  correctedByDecisionIds: list(uuid(), {
    max: 10,
    description: 'Besluten som rättar det / The decisions that correct it',
  }),
});
export const DecisionView = open(
  { ...decision.properties },
  { $id: 'Decision', description: 'Ett beslut som har meddelats / A decision that has been notified' },
);
const jointRating = open({
  criterionId: code(),
  rating: code(),
  justification: shownText(),
  ratedById: uuid(),
  ratedAt: dateTime(),
  dissents: list(open({ personId: uuid(), text: shownText() }), { max: 14 }),
});
const carriedRating = open({
  criterionId: code(),
  rating: code(),
  assessorId: uuid(),
  ratedAt: dateTime(),
  gateCaseId: uuid({ description: 'Ärendet där det bedömdes / The case in which it was rated' }),
});
const rated = open({ rating: code(), justification: shownText() });
export const AssessmentView = open(
  { assessorId: uuid(), assessedAt: dateTime(), ratings: byCode(rated, { max: 100 }) },
  { $id: 'Assessment', description: 'En bedömares bedömning / One assessor’s ratings' },
);

/** One passage through a gate, as its reader may see it. */
export const GateCaseView = open(
  {
    gateCaseId: uuid(),
    initiativeId: uuid(),
    gate: code(),
    gateKind: oneOf(gateKinds),
    unitId: uuid(),
    toPhase: code(),
    added: Type.Boolean({
      description: 'Mer pengar i den fas som redan nåtts / More money in the phase already reached',
    }),
    status: oneOf(caseStatuses),
    openedAt: dateTime(),
    application: nullable(application),
    dossiers: list(dossier, { max: 100 }),
    basis: nullable(
      address({
        description:
          'Vad beslut här bygger på nu (basedOn): underlagets adress, innan dess ansökans / What decisions here are based on now (basedOn): the address of the dossier, before it that of the application',
      }),
    ),
    answerDueOn: nullable(date()),
    asked: nullable(open({ requestedOn: date(), promisedOn: date() })),
    answers: list(open({ requestedOn: date(), promisedOn: date(), answeredOn: date(), workingDays: integer() }), {
      max: 100,
      description: 'Utlovat svar mot verkligt, per omgång / Promised against real answer times, per round',
    }),
    decision: nullable(decision),
    awaiting: nullable(decision),
    returns: integer(),
    ...sequelLists,
    roundId: nullable(uuid({ description: 'Beslutsomgången som ärendet är med i / The decision round it stands in' })),
    assessmentCount: integer(),
    panel: nullable(
      open({
        assigned: integer({ description: 'Hur många som ska bedöma / How many are to rate' }),
        done: integer({ description: 'Hur många av dem som har bedömt / How many of them have rated' }),
        members: list(open({ personId: uuid(), leads: list(code(), { max: 100 }) }), {
          max: 15,
          description: 'Tom för den som varken bedömer eller beslutar / Empty for whoever neither rates nor decides',
        }),
      }),
    ),
    jointRatings: list(jointRating, {
      max: 100,
      description: 'Förseglade som bedömningarna / Sealed as the ratings are',
    }),
    carriedRatings: list(carriedRating, {
      max: 1500,
      description:
        'Bedömningar från förra försöket som gäller även här / Ratings of the attempt before that hold here as well',
    }),
    sealed: Type.Boolean({
      description: 'Bedömningar finns som du inte får se än / There are ratings that you may not see yet',
    }),
    record: refTo(RecordFieldsView),
    _links: Links,
  },
  { $id: 'GateCase', description: 'Ett beslutsärende / A gate case', example: exampleGateCase },
);

export type GateCaseShown = Omit<Static<typeof GateCaseView>, '_links'>;
