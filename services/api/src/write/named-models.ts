import type { Mentions } from '@idesluss/core';
import { findModel } from '../process-models/shelf.ts';
import type { Ground } from './situation.ts';

/** With the versions of models that a command names, as far as the city has published them; they are shelved by now. */
export function withModels(ground: Ground, tenantId: string, { models: named = [] }: Mentions): Ground {
  if (named.length === 0) return ground;
  const { situation, heads } = ground;
  const found = named.flatMap((id) => {
    const model = findModel(tenantId, id);
    return model === undefined ? [] : [[id, model] as const];
  });
  return { situation: { ...situation, known: { ...situation.known, models: Object.fromEntries(found) } }, heads };
}
