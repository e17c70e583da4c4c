import { type Actor, readable } from '@idesluss/core';
import { sql } from 'kysely';
import type { Statement } from '../db/transaction.ts';
import { caseEvents, type ReadEvent } from '../gate-cases/decided.ts';
import { toSql } from '../initiatives/readable-rows.ts';
import type { Shell } from '../write/execute.ts';

/** So many of the latest are looked at: enough to tell, and no more than a request may cost. */
export const MOST_FINISHED = 1000;

export interface FinishedRow {
  readonly initiative_id: string;
  /** The kind of its ending. */
  readonly kind: string;
  readonly ended_at: string;
  /** Of its closed gate cases, what ratings, dossiers and decisions they hold, each case's in its order. */
  readonly events: readonly ReadEvent[];
}

const closedOfIt = sql`c.tenant_id = i.tenant_id and c.initiative_id = i.initiative_id and not c.open`;

/**
 * The latest initiatives of a model that have ended, of those that this actor may read, with what was rated and decided. Cases are
 * told by their ids, which are in the order in which they were opened.
 */
export function listFinished({ db }: Shell, actor: Actor, processModelId: string): Statement<FinishedRow> {
  return sql<FinishedRow>`select i.initiative_id, i.state #>> '{ending,kind}' as kind, i.state #>> '{ending,at}' as ended_at,
  ${caseEvents(closedOfIt)} as events
from public.initiative as i
where i.standing = 'ended' and i.process_model_id = ${processModelId}::uuid and ${toSql(readable(actor))}
order by i.initiative_id desc limit ${MOST_FINISHED + 1}`.compile(db);
}
