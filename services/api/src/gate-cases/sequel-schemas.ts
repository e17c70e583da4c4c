import { reconsiderationOutcomes } from '@idesluss/core';
import Type from 'typebox';
import { date, dateTime, integer, list, nullable, oneOf, open, text, uuid } from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';
import { DecidedBySchema } from './decided-by.ts';

/** How a decision came about. */
export const provenance = {
  form: oneOf(['taken', 'recorded']),
  decidedBy: DecidedBySchema,
  decidedOn: date(),
  minutesReference: nullable(text({ max: 200 })),
  mandateId: nullable(uuid()),
};

const correction = open({
  decisionId: uuid(),
  corrects: uuid({ description: 'Det rättade beslutet / The decision that it corrects' }),
  ...provenance,
  wrong: shownText(),
  reasons: shownText(),
  tryAgainIf: shownText(),
  conditions: list(open({ conditionId: uuid(), text: shownText() }), { max: 10 }),
  recordedAt: dateTime(),
});

const reconsideration = open({
  about: uuid({ description: 'Det omprövade beslutet / The decision that it is about' }),
  request: nullable(
    open({
      requestId: uuid(),
      reason: shownText({ description: 'null för den som inte deltar / null for whoever takes no part' }),
      daysAfter: integer({ description: 'Dagar efter meddelandet / Days after the notification' }),
      requestedAt: dateTime(),
    }),
  ),
  answer: nullable(
    open({
      decisionId: uuid(),
      ...provenance,
      outcome: oneOf(reconsiderationOutcomes),
      reasons: shownText(),
      gateCaseId: nullable(uuid({ description: 'Ärendet som ändringen öppnade / The case that a change opened' })),
      recordedAt: dateTime(),
    }),
  ),
});

const appeal = open({
  appealId: uuid(),
  against: uuid({ description: 'Det överklagade beslutet / The decision appealed against' }),
  receivedOn: date(),
  inTime: Type.Boolean(),
  forwardedOn: nullable(date()),
  recordedAt: dateTime(),
});

/** What has come after the decision of a case, by its kind. */
export const sequelLists = {
  corrections: list(correction, { max: 10 }),
  reconsiderations: list(reconsideration, { max: 30 }),
  appeals: list(appeal, { max: 10 }),
};
