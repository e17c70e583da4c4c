import { Check } from 'typebox/value';
import { changed } from '../freeze.ts';
import { at } from '../lookup.ts';
import { LocalText } from '../process-model/schema-parts.ts';
import type { JsonObject } from '../record/canonical.ts';
import type { EventOf } from '../record/write.ts';
import type { ModelEvents } from './events.ts';
import type { OwnModel } from './state.ts';

export type ModelEvent = EventOf<ModelEvents>;

/** The state of a version of a city’s own model after one more event. An erased document reads as null. */
export function evolveModel(id: string, state: OwnModel | undefined, event: ModelEvent): OwnModel | undefined {
  const { version, at: changedAt } = event;
  switch (event.type) {
    case 'processModelDrafted':
      return {
        ...{ id, version, ...event.facts, number: null, status: 'draft' },
        ...{ ...written(event), changedAt, publishedAt: null },
      };
    case 'processModelReplaced':
      return state && changed(state, { ...written(event), changedAt }, version);
    case 'processModelDiscarded':
      return state && changed(state, { status: 'discarded', document: null, changedAt }, version);
    case 'processModelPublished': {
      const { number } = event.facts;
      const published = { number, status: 'published', changedAt, publishedAt: changedAt } as const;
      return state && changed(state, { ...written(event), ...published }, version);
    }
  }
}

type Written = Pick<OwnModel, 'document' | 'title' | 'description'>;

function written(event: ModelEvent): Written {
  const part = event.private['document'];
  // Only rules write the part, and they write an object.
  const document = part !== undefined && 'value' in part ? (part.value as JsonObject) : null;
  return { document, title: localText(document, 'title'), description: localText(document, 'description') };
}

/** A text of the document, where a draft has come so far that it is one. */
function localText(document: JsonObject | null, name: string): OwnModel['title'] {
  const value = document === null ? undefined : at(document, name);
  return Check(LocalText, value) ? value : null;
}
