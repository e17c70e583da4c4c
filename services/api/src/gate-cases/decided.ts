import { type DecidedCase, decidedCasesIn, type RecordedEvent, upcast } from '@idesluss/core';
import { type RawBuilder, sql } from 'kysely';

/** What is read of an event: nothing that a person wrote. */
export type ReadEvent = Pick<
  RecordedEvent,
  'streamId' | 'initiativeId' | 'version' | 'type' | 'schemaVersion' | 'facts' | 'hash'
>;

/** What each assessor found alone; what counts in place of it; what was frozen and decided on it. */
const types = [
  ...['gateCaseOpened', 'criteriaRated', 'ratingsCarriedOver', 'criteriaRatedJointly', 'dossierFrozen'],
  ...['gateDecided', 'decisionNotified'],
];

/** The events of the cases that `join` names by `c`, as JSON, each case's in its order. */
export function caseEvents(join: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select json_agg(json_build_object('streamId', e.stream_id, 'initiativeId', e.initiative_id,
      'version', e.version, 'type', e.type, 'schemaVersion', e.schema_version, 'facts', e.facts, 'hash', e.hash)
      order by e.stream_id, e.version)
    from public.gate_case as c join public.event as e on e.tenant_id = c.tenant_id and e.stream_id = c.gate_case_id
    where ${join} and e.type in (${sql.join(types.map((type) => sql.lit(type)))})), '[]'::json)`;
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

/** Decisions that have been made known, with what each rested on. */
export function decidedIn(events: readonly ReadEvent[]): readonly DecidedCase[] {
  const known = new Set(events.flatMap(({ type, facts }) => (type === 'decisionNotified' ? facts['decisionId'] : [])));
  const streams = [...Map.groupBy(events, ({ streamId }) => streamId).values()];
  const decided = streams.flatMap((stream) => decidedCasesIn(stream.flatMap(asRecorded)));
  return decided.filter(({ decisionId }) => known.has(decisionId));
}

/** An event of newer code is left out, and with it what it would have told. */
function asRecorded(event: ReadEvent): readonly RecordedEvent[] {
  const read = upcast({ ...unread, ...event });
  return read.ok ? [read.value] : [];
}
