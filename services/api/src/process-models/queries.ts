import {
  type Context,
  emptySituation,
  findShippedModelById,
  type OwnModel,
  permits,
  type ProcessModel,
  type Refusal,
} from '@idesluss/core';
import type { FastifyRequest } from 'fastify';
import { query } from '../db/query.ts';
import { listStreamRows, type StreamRowHead } from '../db/stream-rows.ts';
import { readTenant } from '../db/transaction.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { currentStates } from '../write/refold.ts';
import { texts } from '../write/situation-texts.ts';

/** A model that came with the package, or a version of the city's own. */
export type Model =
  | { readonly origin: 'shipped'; readonly model: ProcessModel }
  | { readonly origin: 'own'; readonly model: OwnModel };

type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const unknown = { ok: false, refusal: { code: 'unknown', thing: 'processModel' } } as const;
const seesDrafts = (context: Context): boolean => permits('readModelDrafts', emptySituation, context) === undefined;

/** One model by id. A draft is there for those who write it and who keep the record; what was discarded is for nobody. */
export async function findOneModel(slice: SliceShell, request: FastifyRequest, id: string): Promise<Found<Model>> {
  const reader = readerOf(slice, request);
  const allowed = await contextOf(reader, 'readProcessModels');
  if (!allowed.ok) return allowed;
  const shipped = findShippedModelById(id);
  if (shipped !== undefined) return { ok: true, value: { origin: 'shipped', model: shipped } };
  const place = placeOf(reader);
  const [rows] = await readTenant(place, [listStreamRows('processModel', [id])]);
  const [model] = await currentStates(place, 'processModel', rows);
  if (model === undefined || model.status === 'discarded') return unknown;
  const hidden = model.status === 'draft' && !seesDrafts(allowed.context);
  return hidden ? unknown : { ok: true, value: { origin: 'own', model } };
}

/**
 * The city's own models without their documents, the latest first, as this reader may see them. All of them: the rules
 * limit how many there are.
 */
export async function listOwnModels(slice: SliceShell, request: FastifyRequest): Promise<Found<readonly OwnModel[]>> {
  const reader = readerOf(slice, request);
  const allowed = await contextOf(reader, 'readProcessModels');
  if (!allowed.ok) return allowed;
  const place = placeOf(reader);
  const [rows] = await readTenant(place, [query<StreamRowHead>(texts.ownModels)]);
  const models = (await currentStates(place, 'processModel', rows)).toReversed();
  const drafts = seesDrafts(allowed.context);
  return { ok: true, value: models.filter(({ status }) => status === 'published' || drafts) };
}
