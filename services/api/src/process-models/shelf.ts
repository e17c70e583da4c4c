import { findShippedModelById, type ProcessModel } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { type Next, type Place, readMore, readTenant, type Statement } from '../db/transaction.ts';

/** A published model, and the cities that have it: one, but for the demo, whose ids are fixed. */
interface Shelved {
  readonly tenantIds: ReadonlySet<string>;
  readonly model: ProcessModel;
}

/**
 * Published models that this process has read. What is published never changes, so that nothing here grows old: an
 * initiative whose model is known is read in no more round trips than one of a shipped model. How many a city can have
 * is limited by the rules.
 */
const shelf = new Map<string, Shelved>();

/** What is shelved: only what has been published, never a draft. */
interface PublishedRow {
  id: string;
  document: ProcessModel;
}

/** The published ones among these versions. */
function findPublished(ids: readonly string[]): Statement<PublishedRow> {
  const text = `select process_model_id as id, state -> 'document' as document from public.process_model
where process_model_id = any($1::uuid[]) and status = 'published'`;
  return query<PublishedRow>(text, [uuidArray(ids)]);
}

/** Puts published models, as they were stored, where the rules find them. */
function shelve(tenantId: string, rows: readonly PublishedRow[]): void {
  for (const { id, document } of rows) {
    const { tenantIds = [], model = frozen(document) } = shelf.get(id) ?? {};
    shelf.set(id, { tenantIds: new Set([...tenantIds, tenantId]), model });
  }
}

/** A model that a city names, shipped or its own; undefined for what it has not published, or is not known here yet. */
export function findModel(tenantId: string, id: string): ProcessModel | undefined {
  return findShippedModelById(id) ?? (isShelved(tenantId, id) ? shelf.get(id)?.model : undefined);
}

function isShelved(tenantId: string, id: string): boolean {
  return shelf.get(id)?.tenantIds.has(tenantId) === true;
}

/** Those that have to be read before they are asked for. */
function unshelved(tenantId: string, ids: readonly string[]): readonly string[] {
  const unknown = ids.filter((id) => findShippedModelById(id) === undefined && !isShelved(tenantId, id));
  return unknown.length === 0 ? unknown : [...new Set(unknown)];
}

/** Reads the models that initiatives are pinned to, where they are not known yet: one round trip, once for each model. */
export async function shelveModels(place: Place, ids: readonly string[]): Promise<void> {
  const unknown = unshelved(place.tenantId, ids);
  if (unknown.length === 0) return;
  const [rows] = await readTenant(place, [findPublished(unknown)]);
  shelve(place.tenantId, rows);
}

/** The model with this id as it is now: asked for from the database where it is not held already. */
export async function shelvedModel(place: Place, id: string): Promise<ProcessModel | undefined> {
  await shelveModels(place, [id]);
  return findModel(place.tenantId, id);
}

/** The same within a unit of work: goes on at once where the models are known, else after one more round of reading. */
export function onceShelved<A>(tenantId: string, ids: readonly string[], next: () => Next<A>): Next<A> {
  const unknown = unshelved(tenantId, ids);
  if (unknown.length === 0) return next();
  return readMore([findPublished(unknown)], ([rows]) => {
    shelve(tenantId, rows);
    return next();
  });
}

/**
 * The model that an initiative is pinned to. Whoever read the initiative has seen to it that it is known; to go on by
 * another model than its own would be worse than not to go on.
 */
export function pinnedModel({ processModelId }: { readonly processModelId: string }): ProcessModel {
  const model = findShippedModelById(processModelId) ?? shelf.get(processModelId)?.model;
  if (model === undefined) throw new Error(`the process model ${processModelId} has not been read`);
  return model;
}

/** Frozen, so that what the rules look up in it is made once. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
