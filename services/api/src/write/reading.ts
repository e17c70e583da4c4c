import { type Actor, type Context, type GateCase, type Initiative, pinnedModelId } from '@idesluss/core';
import { pinnedModel } from '../process-models/shelf.ts';
import type { Shell } from './execute.ts';
import { localDate } from './moment.ts';

/** The context in which something is read, by the version that the case was opened under where it is about one: nothing new is made, so it brings no ids. */
export function readingContext(shell: Shell, actor: Actor, initiative?: Initiative, gateCase?: GateCase): Context {
  const now = shell.clock();
  const pinned = initiative && pinnedModelId(initiative, gateCase);
  const model = pinned === undefined ? shell.defaultModel : pinnedModel({ processModelId: pinned });
  return { now: now.toISOString(), today: localDate(now), actor, model, ids: [] };
}
