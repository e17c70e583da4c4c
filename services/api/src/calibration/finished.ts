import {
  type Agreement,
  agreementOf,
  type Calibration,
  calibrate,
  type DecidedCase,
  decidedCasesIn,
  finishedCase,
  type ProcessModel,
  type RecordedEvent,
  upcast,
} from '@idesluss/core';
import type { FinishedRow, ReadEvent } from './queries.ts';

/** What ratings have told of what has ended, and how far those who rated saw the same. */
export interface Findings {
  readonly calibration: Calibration;
  readonly agreement: Agreement;
}

/** What is not read stands empty, as if it had been erased: ratings and facts are not private. */
const unread: Omit<RecordedEvent, keyof ReadEvent> = {
  streamKind: 'gateCase',
  eventId: '',
  audience: 'circle',
  at: '',
  by: { personId: null, clientId: '' },
  traceId: '',
  commitments: {},
  private: {},
  prevHash: '',
};

export function findingsIn(rows: readonly FinishedRow[], model: ProcessModel): Findings {
  const ended = rows.toSorted((a, b) => (a.ended_at < b.ended_at ? -1 : 1));
  const decided = ended.map((row) => ({ row, cases: decidedIn(row.events) }));
  const finished = decided.flatMap(({ row, cases }) => finishedCase(cases, model, row.kind === 'implemented') ?? []);
  const rated = decided.flatMap(({ cases }) => latestOfEach(cases));
  return { calibration: calibrate(finished), agreement: agreementOf(model, rated) };
}

function decidedIn(events: readonly ReadEvent[]): readonly DecidedCase[] {
  const streams = [...Map.groupBy(events, ({ streamId }) => streamId).values()];
  return streams.flatMap((stream) => decidedCasesIn(stream.flatMap(asRecorded)));
}

/** An event of newer code is left out, and with it what it would have told. */
function asRecorded(event: ReadEvent): readonly RecordedEvent[] {
  const read = upcast({ ...unread, ...event });
  return read.ok ? [read.value] : [];
}

/** A case that was decided more than once is one thing that was rated. */
function latestOfEach(cases: readonly DecidedCase[]) {
  const latest = new Map(cases.map((one) => [one.gateCaseId, one.assessments]));
  return [...latest].map(([id, assessments]) => ({ id, assessments }));
}
