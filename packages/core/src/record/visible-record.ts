import type { HeldDocument } from '../initiative/state-around.ts';
import type { RecordFields, SecrecyMarking } from '../initiative/state-record.ts';
import type { Initiative } from '../initiative/state.ts';
import type { Audience } from './event.ts';

/** What the registry keeps, as this audience may see it: who marked something as secret, and why, can itself tell of it. */
export function visibleRecord(record: RecordFields, audience: Audience): RecordFields {
  switch (audience) {
    case 'everyone':
    case 'assessors':
      return withoutMarkers(record);
    case 'participants':
    case 'circle':
      return record;
  }
}

function withoutMarkers(record: RecordFields): RecordFields {
  const { secrecyMarkings } = record;
  return secrecyMarkings.length === 0 ? record : { ...record, secrecyMarkings: unsigned(secrecyMarkings) };
}

/** Record and documents for assessors; `hidden` is what else of each document is kept from them. */
export function withoutReasons(
  { record, documents }: Initiative,
  hidden: Partial<HeldDocument>,
): Pick<Initiative, 'record' | 'documents'> {
  const shown = documents.map(({ markings, ...one }) => ({
    ...{ ...one, ...hidden },
    ...(markings === undefined ? {} : { markings: unsigned(markings) }),
  }));
  return { record: withoutMarkers(record), documents: shown };
}

function unsigned(markings: readonly SecrecyMarking[]): readonly SecrecyMarking[] {
  return markings.map((one) => ({ ...one, markedBy: null, reason: null }));
}
