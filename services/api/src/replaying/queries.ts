import { type Actor, type GateCase, type Initiative, readable } from '@idesluss/core';
import { sql } from 'kysely';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import { caseEvents, type ReadEvent } from '../gate-cases/decided.ts';
import { toSql } from '../initiatives/readable-rows.ts';
import { uuidArray } from '../db/literals.ts';
import type { Shell } from '../write/execute.ts';
import { currentStates } from '../write/refold.ts';

/** Some closed cases, with what each belongs to, and whether more come after. */
export interface ClosedCases {
  readonly cases: readonly { readonly gateCase: GateCase; readonly initiative: Initiative }[];
  readonly events: readonly ReadEvent[];
  readonly next: string | null;
}

interface Found {
  readonly gate_case_id: string;
  readonly initiative_id: string;
}

export interface Step {
  readonly limit: number;
  readonly after?: string;
}

/** Closed cases of initiatives that follow a version, or have followed it, of those that this actor may read. */
function listClosed({ db }: Shell, actor: Actor, processModelId: string, { limit, after }: Step): Statement<Found> {
  const moved = JSON.stringify([{ from: processModelId }]);
  return sql<Found>`select c.gate_case_id, c.initiative_id from public.gate_case as c
join public.initiative as i on i.tenant_id = c.tenant_id and i.initiative_id = c.initiative_id
where not c.open and (${after ?? null}::uuid is null or c.gate_case_id > ${after ?? null}::uuid)
  and (i.process_model_id = ${processModelId}::uuid or i.state -> 'migrations' @> ${moved}::jsonb)
  and ${toSql(readable(actor))}
order by c.gate_case_id limit ${limit + 1}`.compile(db);
}

function listEvents({ db }: Shell, ids: readonly string[]): Statement<{ readonly events: readonly ReadEvent[] }> {
  const these = sql`c.gate_case_id = any(${uuidArray(ids)}::uuid[])`;
  return sql<{ readonly events: readonly ReadEvent[] }>`select ${caseEvents(these)} as events`.compile(db);
}

/** A step of the cases, in the order in which they were opened: two round trips. */
export async function findClosed(
  shell: Shell,
  place: Place,
  { actor, processModelId, step }: { readonly actor: Actor; readonly processModelId: string; readonly step: Step },
): Promise<ClosedCases> {
  const [found] = await readTenant(place, [listClosed(shell, actor, processModelId, step)]);
  const shown = found.slice(0, step.limit);
  if (shown.length === 0) return { cases: [], events: [], next: null };
  const ids = shown.map((one) => one.gate_case_id);
  const [caseRows, initiativeRows, [told]] = await readTenant(place, [
    listStreamRows('gateCase', ids),
    listStreamRows('initiative', [...new Set(shown.map((one) => one.initiative_id))]),
    listEvents(shell, ids),
  ]);
  const gateCases = await currentStates(place, 'gateCase', caseRows);
  const initiatives = new Map((await currentStates(place, 'initiative', initiativeRows)).map((one) => [one.id, one]));
  const cases = gateCases.flatMap((gateCase) => {
    const initiative = initiatives.get(gateCase.initiativeId);
    return initiative === undefined ? [] : [{ gateCase, initiative }];
  });
  return { cases, events: told?.events ?? [], next: found.length > step.limit ? (ids.at(-1) ?? null) : null };
}
