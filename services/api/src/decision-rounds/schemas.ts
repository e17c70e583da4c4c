import { gateKinds, roundStages } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { closed, date, dateTime, integer, Links, nullable, oneOf, open, text, uuid } from '../http/schema.ts';
import { exampleRound } from './example.ts';
import { shownText } from '../http/shown-text.ts';

const { rounds } = demoIds;

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

export const roundParams = closed({ roundId: uuid({ example: rounds.open }) });
