import { type Actor, type Context, type Initiative } from '@idesluss/core';
import { pinnedModel } from '../process-models/shelf.ts';
import type { Shell } from './execute.ts';
import { localDate } from './moment.ts';

/** The context in which something is read: nothing new is made, so it brings no ids. */
export function readingContext(shell: Shell, actor: Actor, initiative?: Initiative): Context {
  const now = shell.clock();
  const model = initiative === undefined ? shell.defaultModel : pinnedModel(initiative);
  return { now: now.toISOString(), today: localDate(now), actor, model, ids: [] };
}
