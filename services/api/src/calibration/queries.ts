import { type Actor, type ProcessModel, type Read, readable } from '@idesluss/core';
import { sql } from 'kysely';
import { readTenant, type Statement } from '../db/transaction.ts';
import { caseEvents, type ReadEvent } from '../gate-cases/decided.ts';
import type { Reader } from '../http/reader.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import type { Found } from '../initiatives/queries.ts';
import { toSql } from '../initiatives/readable-rows.ts';
import { shelvedModel } from '../process-models/shelf.ts';
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
function listFinished({ db }: Shell, actor: Actor, processModelId: string): Statement<FinishedRow> {
  return sql<FinishedRow>`select i.initiative_id, i.state #>> '{ending,kind}' as kind, i.state #>> '{ending,at}' as ended_at,
  ${caseEvents(closedOfIt)} as events
from public.initiative as i
where i.standing = 'ended' and i.process_model_id = ${processModelId}::uuid and ${toSql(readable(actor))}
order by i.initiative_id desc limit ${MOST_FINISHED + 1}`.compile(db);
}

/** What has ended under a model. */
export interface Finished {
  readonly model: ProcessModel;
  readonly rows: readonly FinishedRow[];
  /** There are older ones, which are not looked at. */
  readonly isLatest: boolean;
}

/** What this reader may look at of it, under an action of theirs. */
export async function findFinished(reader: Reader, action: Read, processModelId: string): Promise<Found<Finished>> {
  const allowed = await contextOf(reader, action);
  if (!allowed.ok) return allowed;
  const place = placeOf(reader);
  const model = await shelvedModel(place, processModelId);
  if (model === undefined) return { ok: false, refusal: { code: 'unknown', thing: 'processModel' } };
  const [rows] = await readTenant(place, [listFinished(reader.shell, allowed.context.actor, model.id)]);
  const counted = rows.slice(0, MOST_FINISHED);
  return { ok: true, value: { model, rows: counted, isLatest: rows.length > counted.length } };
}
