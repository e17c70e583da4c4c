import { firstRefusal, refuseArgument, unknownReference } from '../arguments.ts';
import { at, filter } from '../lookup.ts';
import { copyJson } from '../process-model/copy-json.ts';
import { findShippedModelById } from '../process-model/shipped.ts';
import type { JsonObject } from '../record/canonical.ts';
import type { Change, DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, opening, type Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { judgeDraft, nextNumber } from './judge.ts';
import { notUsable } from './pinning.ts';
import type { ModelStatus, OwnModel } from './state.ts';

/** Drafts that lie open at once, and versions that a city has published: each is held in memory by every process. */
export const MOST: Readonly<Record<Exclude<ModelStatus, 'discarded'>, number>> = { draft: 50, published: 200 };
/** UTF-16 code units of a document as JSON without spaces: the shipped models have some 20,000. */
export const LONGEST_DOCUMENT = 131_072;
const keys = /^[a-z][a-zA-Z0-9-]{0,62}$/;

export const draftProcessModel: Rule<'tenant', 'draftProcessModel'> = {
  scope: 'tenant',
  mentions: ({ basedOnId }) => ({ processModels: [basedOnId] }),
  may: (situation) => full(situation, 'draft', 'draftProcessModel'),
  apply: ({ known }, context, { key, basedOnId, document }) => {
    const original = basedOnId === null ? undefined : published(known.processModels, basedOnId);
    const chosen = key ?? original?.key;
    if (basedOnId !== null && original === undefined)
      return no(unknownReference('/basedOnId', 'processModel', basedOnId));
    if (chosen === undefined) return no(refuseArgument('/key', 'missing'));
    const refusal = firstRefusal(
      keys.test(chosen) ? undefined : refuseArgument('/key', 'wrongType'),
      original !== undefined && document !== null ? refuseArgument('/document', 'notApplicable') : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    const written = copied(original === undefined ? (document ?? {}) : nameless(original.document));
    if (written === undefined) return no(tooLarge);
    const id = freshId(context, 0);
    const drafted = event('processModelDrafted', { key: chosen, basedOnId }, id, { document: written });
    return ok([opening('processModel', id, null, drafted)]);
  },
};

export const replaceProcessModel: Rule<'processModel', 'replaceProcessModel'> = {
  scope: 'processModel',
  may: ({ processModel }) => notADraft(processModel),
  apply: ({ processModel }, _, { document }) => {
    const written = copied(document);
    if (written === undefined) return no(tooLarge);
    return ok([onModel(processModel, event('processModelReplaced', {}, processModel.id, { document: written }))]);
  },
};

export const discardProcessModel: Rule<'processModel', 'discardProcessModel'> = {
  scope: 'processModel',
  may: ({ processModel }) => notADraft(processModel),
  apply: ({ processModel }, _, { basedOn }) =>
    stale(processModel, basedOn) ?? ok([onModel(processModel, event('processModelDiscarded', {}))]),
};

export const publishProcessModel: Rule<'processModel', 'publishProcessModel'> = {
  scope: 'processModel',
  mentions: () => ({ processModels: [] }),
  may: (situation) =>
    notADraft(situation.processModel) ?? full(situation, 'published', 'publishProcessModel') ?? faulty(situation),
  apply: ({ processModel, known }, _, { basedOn }) => {
    const refused = stale(processModel, basedOn);
    if (refused !== undefined) return refused;
    const { id, key } = processModel;
    const number = nextNumber(key, known.processModels);
    const { model } = judgeDraft(processModel, number);
    // `may` has found it usable, and so it has been read as a model.
    const document = (model ?? {}) as JsonObject;
    return ok([onModel(processModel, event('processModelPublished', { number }, id, { document }))]);
  },
};

/** What is published or thrown away is what whoever does so has read. */
function stale({ version }: OwnModel, basedOn: number) {
  if (basedOn === version) return undefined;
  return no<Refusal>({ code: 'stale', thing: 'processModel', basedOn: String(basedOn), current: String(version) });
}

function faulty({ processModel, known }: Situation & { readonly processModel: OwnModel }): Refusal | undefined {
  return notUsable(judgeDraft(processModel, nextNumber(processModel.key, known.processModels)));
}

function notADraft({ status }: OwnModel): Refusal | undefined {
  switch (status) {
    case 'draft':
      return undefined;
    case 'published':
      return { code: 'alreadyDone', what: 'publishProcessModel' };
    case 'discarded':
      return { code: 'alreadyDone', what: 'discardProcessModel' };
  }
}

type Counted = 'draftProcessModel' | 'publishProcessModel';

function full({ known }: Situation, status: keyof typeof MOST, what: Counted): Refusal | undefined {
  const there = filter(Object.values(known.processModels), (model) => model.status === status);
  return there.length < MOST[status] ? undefined : { code: 'limitReached', what, limit: MOST[status] };
}

type Original = { readonly key: string; readonly document: JsonObject };

/** What may be copied: a version that came with the package, or one that the city has published. */
function published(models: Situation['known']['processModels'], id: string): Original | undefined {
  const shipped = findShippedModelById(id);
  if (shipped !== undefined) return { key: shipped.key, document: shipped };
  const own = at(models, id);
  return own?.status === 'published' && own.document !== null ? { key: own.key, document: own.document } : undefined;
}

/** A copy is another version: it leaves out what the original is known by. */
function nameless(document: JsonObject): JsonObject {
  const named = Object.entries(document).filter(([name]) => !['id', 'key', 'version'].includes(name));
  return Object.fromEntries(named);
}

/** A document that would exhaust those who read it. What is wrong with it otherwise are findings. */
const tooLarge = refuseArgument('/document', 'tooLarge');

/** A stored draft is read whole at every command: fewer values than a file may have. */
const MOST_VALUES = 10_000;

/** A document that nobody else holds; undefined for one that is too large. */
function copied(document: JsonObject): JsonObject | undefined {
  const copy = copyJson(document, MOST_VALUES);
  if (!copy.ok || JSON.stringify(copy.value).length > LONGEST_DOCUMENT) return undefined;
  // A copy of an object of JSON is one.
  return copy.value as JsonObject;
}

function onModel({ id, version }: OwnModel, draft: DraftEvent): Change {
  return { stream: { kind: 'processModel', id }, initiativeId: null, expectedVersion: version, events: [draft] };
}
