import { recorded } from '../gate-cases/recorded.ts';
import { demoIds } from '../demo/ids.ts';
import { closed, oneOf, text, uuid } from '../http/schema.ts';

export const questioning = closed(
  {
    gateCaseId: uuid({ description: 'Ärendet vars bifall ifrågasätts / The case whose approval is questioned' }),
    reason: text({ max: 2000 }),
  },
  {
    example: {
      gateCaseId: demoIds.tryCase.questionDecision,
      reason: 'Beslutet kan ha fattats av någon utan delegation.',
    },
  },
);

export const settlement = closed(
  { outcome: oneOf(['ratify', 'annul']), reason: text({ max: 2000 }), recorded },
  { example: { outcome: 'ratify', reason: 'Delegationen omfattar beslutet; det står fast.' } },
);
