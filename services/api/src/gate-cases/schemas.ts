import { caseStatuses, gateKinds, outcomeKinds, shareStatuses } from '@idesluss/core';
import Type, { type Static } from 'typebox';
import { demoIds, type TryOperation } from '../demo/ids.ts';
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
  oneOfKind,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { RecordFieldsBody, shownText } from '../initiatives/schemas.ts';
import { exampleGateCase } from './example.ts';

export const gateCaseParams = closed({ gateCaseId: uuid({ example: demoIds.gateCases.atMoneyGate }) });
/** The path's parameter, with the demo's gate case on which the operation can be tried at once. */
export const triedOnCase = (operation: TryOperation) =>
  closed({ gateCaseId: uuid({ example: demoIds.tryCase[operation] }) });
export const shareParams = closed({
  gateCaseId: uuid({ example: demoIds.tryCase.decideShare }),
  shareId: uuid({ example: demoIds.tryShare.decideShare }),
});
/** The address of a dossier, as the gate case gives it. */
export const address = (about: { description?: string; example?: string } = {}) =>
  Type.String({ pattern: HASH, minLength: 64, maxLength: 64, ...about });

const ByPerson = closed(
  { kind: Type.Literal('person'), personId: uuid(), mandateId: uuid() },
  {
    $id: 'DecidedByPerson',
    example: { kind: 'person', personId: exampleGateCase.gateCaseId, mandateId: exampleGateCase.gateCaseId },
  },
);
const ByBody = closed(
  { kind: Type.Literal('body'), bodyId: uuid() },
  { $id: 'DecidedByBody', example: { kind: 'body', bodyId: exampleGateCase.gateCaseId } },
);
export const DecidedBySchema = oneOfKind([ByPerson, ByBody]);

const provenance = {
  form: oneOf(['taken', 'recorded']),
  decidedBy: DecidedBySchema,
  decidedOn: date(),
  minutesReference: nullable(text({ max: 200 })),
  mandateId: nullable(uuid()),
};
const share = open({
  shareId: uuid(),
  payerUnitId: uuid(),
  fundId: uuid(),
  amount: refTo(Money),
  status: oneOf(shareStatuses),
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
  embargo: nullable(
    open({
      reason: shownText({ description: 'null utanför beslutskretsen / null outside the deciding circle' }),
      until: date(),
    }),
  ),
  notifiedAt: nullable(dateTime()),
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
    decision: nullable(decision),
    awaiting: nullable(decision),
    returns: integer(),
    assessmentCount: integer(),
    sealed: Type.Boolean({
      description: 'Bedömningar finns som du inte får se än / There are ratings that you may not see yet',
    }),
    record: refTo(RecordFieldsBody),
    _links: Links,
  },
  { $id: 'GateCase', description: 'Ett beslutsärende / A gate case', example: exampleGateCase },
);

export type GateCaseShown = Omit<Static<typeof GateCaseView>, '_links'>;
