import { type Actor, readable, type RecordedEvent } from '@idesluss/core';
import { sql } from 'kysely';
import type { Statement } from '../db/transaction.ts';
import { toSql } from '../initiatives/readable-rows.ts';
import type { Shell } from '../write/execute.ts';

/** So many of the latest are looked at: enough to tell, and no more than a request may cost. */
export const MOST_FINISHED = 1000;

/** What is read of an event: nothing that a person wrote. */
export type ReadEvent = Pick<
  RecordedEvent,
  'streamId' | 'initiativeId' | 'version' | 'type' | 'schemaVersion' | 'facts' | 'hash'
>;

export interface FinishedRow {
  readonly initiative_id: string;
  /** The kind of its ending. */
  readonly kind: string;
  readonly ended_at: string;
  /** Of its closed gate cases, what ratings, dossiers and decisions they hold, each case's in its order. */
  readonly events: readonly ReadEvent[];
}

/**
 * The latest initiatives of a model that have ended, of those that this actor may read, with what was rated and decided. Cases are
 * told by their ids, which are in the order in which they were opened.
 */
export function listFinished({ db }: Shell, actor: Actor, processModelId: string): Statement<FinishedRow> {
  return sql<FinishedRow>`select i.initiative_id, i.state #>> '{ending,kind}' as kind, i.state #>> '{ending,at}' as ended_at,
  coalesce((select json_agg(json_build_object('streamId', e.stream_id, 'initiativeId', e.initiative_id,
      'version', e.version, 'type', e.type, 'schemaVersion', e.schema_version, 'facts', e.facts, 'hash', e.hash)
      order by e.stream_id, e.version)
    from public.gate_case as c join public.event as e on e.tenant_id = c.tenant_id and e.stream_id = c.gate_case_id
    where c.tenant_id = i.tenant_id and c.initiative_id = i.initiative_id and not c.open
      and e.type in ('gateCaseOpened', 'criteriaRated', 'dossierFrozen', 'gateDecided')), '[]'::json) as events
from public.initiative as i
where i.standing = 'ended' and i.process_model_id = ${processModelId}::uuid and ${toSql(readable(actor))}
order by i.initiative_id desc limit ${MOST_FINISHED + 1}`.compile(db);
}
