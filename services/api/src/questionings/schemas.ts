import { DecidedBySchema } from '../gate-cases/decided-by.ts';
import { code, date, dateTime, list, Money, nullable, oneOf, open, refTo, text, uuid } from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';

/** What came of it, with the consequences of an annulment. */
const settled = open({
  outcome: oneOf(['ratify', 'annul']),
  form: oneOf(['taken', 'recorded']),
  decidedBy: DecidedBySchema,
  decidedOn: date(),
  minutesReference: nullable(text({ max: 200 })),
  mandateId: nullable(uuid()),
  reason: shownText(),
  settledAt: dateTime(),
  lapsedGateCaseIds: list(uuid(), { max: 200 }),
  frozen: refTo(Money),
  toPhase: nullable(code()),
});

/** An approval that has been put in question. */
export const questioningView = open({ reason: shownText(), questionedAt: dateTime(), settled: nullable(settled) });
