import { conditionOutcomes } from '@idesluss/core';
import { recorded } from '../gate-cases/recorded.ts';
import { closed, date, nullable, oneOf, optional, text } from '../http/schema.ts';

export const conditionReport = closed(
  { text: text({ max: 2000, description: 'Vad som är gjort / What has been done' }) },
  { example: { text: 'Dataskyddsombudet har gått igenom flödet och har inget att invända.' } },
);

export const conditionDecision = closed(
  {
    outcome: oneOf(conditionOutcomes),
    dueOn: optional(
      nullable(date({ description: 'Ny sista dag; bara vid prolong / The new last day; with prolong only' })),
    ),
    reason: text({ max: 2000 }),
    recorded,
  },
  { example: { outcome: 'accept', reason: 'Redovisningen visar att villkoret är uppfyllt.' } },
);

export const newPause = closed(
  {
    reason: text({ max: 2000 }),
    wakeUpOn: optional(
      nullable(date({ description: 'Väckningsdag; den eller awaits behövs / Wake-up day; it or awaits is needed' })),
    ),
    awaits: optional(nullable(text({ max: 1000, description: 'Vad som inväntas / What is awaited' }))),
  },
  { example: { reason: 'Upphandlingen av plattformen pågår.', awaits: 'Avtal med leverantören.' } },
);

export const resumption = closed(
  { reason: text({ max: 2000 }) },
  { example: { reason: 'Avtalet är tecknat och arbetet kan fortsätta.' } },
);
