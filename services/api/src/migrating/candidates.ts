import type { Initiative } from '@idesluss/core';
import { query } from '../db/query.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { currentStates, type FoldedRow } from '../write/refold.ts';

/** Some of what runs under one version, in the order of their ids, and whether more come after. */
export interface Candidates {
  readonly initiatives: readonly Initiative[];
  /** The last of them where more follow; null where none do. */
  readonly next: string | null;
}

const running = `process_model_id = $1::uuid and standing in ('submitted', 'active', 'paused')`;

/** Drafts are their bearers' own, and what has ended stays: neither is a candidate. */
export async function listCandidates(
  place: Place,
  fromModelId: string,
  { limit, after }: { readonly limit: number; readonly after?: string },
): Promise<Candidates> {
  const text = `select initiative_id as stream_id, fold, state from public.initiative where ${running}
and ($2::uuid is null or initiative_id > $2::uuid) order by initiative_id limit $3`;
  const [rows] = await readTenant(place, [query<FoldedRow>(text, [fromModelId, after ?? null, limit + 1])]);
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? (shown.at(-1)?.stream_id ?? null) : null;
  return { initiatives: await currentStates(place, 'initiative', shown), next };
}

/** How many still run under a version. */
export async function countCandidates(place: Place, fromModelId: string): Promise<number> {
  const text = `select count(*)::int as count from public.initiative where ${running}`;
  const [rows] = await readTenant(place, [query<{ count: number }>(text, [fromModelId])]);
  return rows[0]?.count ?? 0;
}
