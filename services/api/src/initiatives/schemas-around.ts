import {
  bearerKinds,
  collaboratorKinds,
  documentKinds,
  referralWays,
  reviewKinds,
  reviewOutcomes,
} from '@idesluss/core';
import Type from 'typebox';
import { code, date, dateTime, nullable, oneOf, open, uuid } from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';
import { secrecyMarkings } from './schemas-record.ts';

export const bearer = open({ personId: uuid(), kind: oneOf(bearerKinds), since: dateTime() });
const said = { answer: oneOf(['yes', 'no']), reason: shownText(), answeredAt: dateTime() };
export const endorsement = open(said);
export const formerEndorsement = open(said, {
  description:
    'Ett nej från en chef som angavs tidigare: det står kvar när en annan anges / A no of a manager named before: it stays when another is named',
});
export const bearerOffer = open({ personId: uuid(), kind: oneOf(bearerKinds), offeredAt: dateTime() });
export const ownerProposal = open({
  unitId: uuid(),
  movesCase: Type.Boolean(),
  reason: shownText(),
  proposedAt: dateTime(),
});
export const referral = open({
  ending: code(),
  way: oneOf(referralWays),
  unitId: uuid(),
  reason: shownText(),
  tryAgainIf: shownText(),
  gateCaseId: nullable(
    uuid({
      description:
        'Ärendet där den beslutades; null när en innovationsledare eller kansliet frågar / The case where it was decided; null where an innovation leader or the office asks',
    }),
  ),
  proposedAt: dateTime(),
  acceptedAt: nullable(dateTime()),
});
export const collaborator = open({
  collaboratorId: uuid(),
  kind: oneOf(collaboratorKinds),
  unitId: nullable(uuid()),
  name: shownText(),
});
export const supplement = open({
  supplementRequestId: uuid(),
  question: shownText(),
  dueOn: date(),
  askedAt: dateTime(),
  answer: shownText(),
  answeredAt: nullable(dateTime()),
});
export const review = open({
  reviewId: uuid(),
  kind: oneOf(reviewKinds),
  personId: uuid(),
  question: shownText(),
  dueOn: date(),
  overdue: Type.Boolean({ description: 'Dagen har gått utan yttrande / The day has passed without an answer' }),
  askedAt: dateTime(),
  outcome: nullable(oneOf(reviewOutcomes)),
  text: shownText(),
  answeredAt: nullable(dateTime()),
});
export const document = open({
  ...{ documentId: uuid(), kind: oneOf(documentKinds), title: shownText(), addedAt: dateTime() },
  ...{ addedById: nullable(uuid()), withdrawnAt: nullable(dateTime()) },
  secrecyMarkings,
});
