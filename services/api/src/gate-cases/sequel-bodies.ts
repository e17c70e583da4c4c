import { reconsiderationOutcomes } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import type { TryOperation } from '../demo/operations.ts';
import { closed, date, list, nullable, oneOf, optional, text, uuid } from '../http/schema.ts';
import { recorded } from './recorded.ts';

const decisionId = (operation: TryOperation) =>
  uuid({
    description: 'Det meddelade beslutet / The decision that has been notified',
    example: demoIds.tryDecision[operation],
  });

export const correction = closed(
  {
    decisionId: decisionId('correctDecision'),
    wrong: text({ max: 2000, description: 'Vad som var fel / What was wrong' }),
    reasons: optional(nullable(text({ max: 5000, description: 'Skälen som de ska lyda / The reasons as meant' }))),
    tryAgainIf: optional(nullable(text({ max: 2000 }))),
    conditions: optional(list(closed({ conditionId: uuid(), text: text({ max: 500 }) }), { max: 10 })),
    recorded,
  },
  {
    example: {
      decisionId: demoIds.tryDecision.correctDecision,
      wrong: 'Årtalet i skälen: det ska vara 2026.',
      reasons: 'Bemanningen ses över under 2026, och det får vänta.',
    },
  },
);

export const reconsiderationRequest = closed(
  { decisionId: decisionId('requestReconsideration'), reason: text({ max: 2000 }) },
  {
    example: {
      decisionId: demoIds.tryDecision.requestReconsideration,
      reason: 'Vår avdelning är inte med i översynen av bemanningen.',
    },
  },
);

export const reconsideration = closed(
  {
    decisionId: decisionId('reconsiderDecision'),
    requestId: optional(
      nullable(
        uuid({ description: 'Begäran som besvaras; utelämnas på eget initiativ / Left out where nobody has asked' }),
      ),
    ),
    outcome: oneOf(reconsiderationOutcomes),
    reasons: text({ max: 5000 }),
    recorded,
  },
  {
    example: {
      decisionId: demoIds.tryDecision.reconsiderDecision,
      requestId: demoIds.tryRequest.reconsiderDecision,
      outcome: 'changed',
      reasons: 'Avdelningen berörs inte av översynen, och idén kan prövas nu.',
    },
  },
);

const forwardedOn = (description: string) => optional(nullable(date({ description })));

export const appeal = closed(
  {
    decisionId: decisionId('recordAppeal'),
    receivedOn: optional(
      nullable(date({ description: 'Dagen då det kom in; annars i dag / The day it came in; else today' })),
    ),
    inTime: Type.Boolean({ description: 'Om det kom in i tid / Whether it came in time' }),
    forwardedOn: forwardedOn('Om det redan har lämnats över / Where it has been passed on already'),
  },
  { example: { decisionId: demoIds.tryDecision.recordAppeal, inTime: true } },
);

export const forwarding = closed(
  { forwardedOn: forwardedOn('Dagen då det lämnades över; annars i dag / The day it was passed on; else today') },
  { example: {} },
);
