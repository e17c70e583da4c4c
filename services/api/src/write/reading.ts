import { type Actor, type Context, findShippedModelById, type Initiative } from '@idesluss/core';
import type { Shell } from './execute.ts';
import { localDate } from './moment.ts';

/** The context in which something is read: nothing new is made, so it brings no ids. */
export function readingContext(shell: Shell, actor: Actor, initiative?: Initiative): Context {
  const now = shell.clock();
  const model = initiative === undefined ? undefined : findShippedModelById(initiative.processModelId);
  return { now: now.toISOString(), today: localDate(now), actor, model: model ?? shell.defaultModel, ids: [] };
}
