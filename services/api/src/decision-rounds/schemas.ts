import { gateKinds, roundStages } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import {
  closed,
  date,
  dateTime,
  integer,
  Links,
  list,
  nullable,
  oneOf,
  open,
  optional,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { exampleRound } from './example.ts';
import { shownText } from '../http/shown-text.ts';

const { units, rounds, tryRound } = demoIds;

export const RoundView = open(
  {
    roundId: uuid(),
    version: integer({ min: 1 }),
    unitId: uuid({ description: 'Enheten vars ärenden jämförs / The unit whose cases are compared' }),
    gateKind: oneOf(gateKinds),
    name: text({ max: 200 }),
    opensOn: date({ description: 'Första dagen att gå med / First day to join' }),
    joinUntil: date({ description: 'Sista dagen att gå med / Last day to join' }),
    stage: oneOf(roundStages, {
      description:
        'Aviserad, tar emot ärenden, jämförs, eller stängd: då fattas beslut / Announced, taking cases in, compared, or closed: then decisions are made',
    }),
    challengeId: nullable(
      uuid({ description: 'Utmaningen som dess initiativ svarar på / The challenge that its initiatives answer' }),
    ),
    openedAt: dateTime(),
    closedOn: nullable(date()),
    closingReason: shownText({
      description: 'Varför den stängdes före sista dagen / Why it was closed before its last day',
    }),
    _links: Links,
  },
  {
    $id: 'DecisionRound',
    description: 'En beslutsomgång / A decision round',
    example: exampleRound,
  },
);

export const RoundList = open(
  { decisionRounds: list(refTo(RoundView), { max: 100 }), ...pageAnswer },
  {
    $id: 'DecisionRoundList',
    example: { decisionRounds: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const roundsQuery = closed({
  unitId: optional(
    uuid({
      description: 'Enheten vars ärenden jämförs / The unit whose cases are compared',
      example: units.culture,
    }),
  ),
  gateKind: optional(
    oneOf(gateKinds, { description: 'Vilket slag av beslutspunkt den är för / The kind of gate that it is for' }),
  ),
  challengeId: optional(
    uuid({ description: 'Utmaningen som initiativen svarar på / The challenge that its initiatives answer' }),
  ),
  stage: optional(
    oneOf(roundStages, {
      description:
        'Aviserad, tar emot ärenden, jämförs eller stängd, i dag / Announced, taking cases in, compared or closed, today',
    }),
  ),
  ...pageQuery,
});

export const roundParams = closed({ roundId: uuid({ example: rounds.open }) });
export const triedOnRound = (operation: 'reviseRound' | 'closeRound') =>
  closed({ roundId: uuid({ example: tryRound[operation] }) });

export const newRound = closed(
  {
    unitId: uuid(),
    gateKind: oneOf(gateKinds),
    name: text({ max: 200, description: 'Blir del av arkivet / Becomes part of the record' }),
    opensOn: date(),
    joinUntil: date(),
    challengeId: optional(
      nullable(
        uuid({ description: 'Bara initiativ som svarar på den går med / Only initiatives that answer it join' }),
      ),
    ),
  },
  {
    example: {
      unitId: units.care,
      gateKind: 'money',
      name: 'Vårens omgång',
      opensOn: '2028-03-01',
      joinUntil: '2028-03-31',
    },
  },
);

/** What is absent stays. */
export const roundRevision = closed(
  { opensOn: optional(date()), joinUntil: optional(date()) },
  { example: { joinUntil: '2028-04-15' } },
);

export const roundClosing = closed(
  {
    reason: optional(
      nullable(
        text({ max: 1000, description: 'Före sista dagen krävs ett skäl / Needed before the last day has passed' }),
      ),
    ),
  },
  { example: { reason: 'Alla som skulle vara med är med.' } },
);

export const roundEntry = closed({ roundId: uuid() }, { example: { roundId: tryRound.joinRound } });
