import { type Actor, type Context, findShippedModelById, IDS_NEEDED, type ProcessModel } from '@idesluss/core';
import type { Identity } from '../http/authentication.ts';
import { localDate } from './moment.ts';
import { type Ground, type Loaded, toActor } from './situation.ts';

interface Source {
  readonly newId: () => string;
  readonly defaultModel: ProcessModel;
}

interface Asked {
  readonly identity: Identity;
  readonly actor?: Actor;
  readonly ids?: readonly string[];
  readonly args: object;
}

/** What a command is decided in: one instant for its day, its validities and its events. */
export function toContext(shell: Source, order: Asked, ground: Ground, loaded: Loaded, now: Date): Context {
  const { subject: personId, clientId } = order.identity;
  const today = localDate(now);
  const pinned = ground.situation.initiative?.processModelId ?? chosenModel(order);
  // In order, as the rules use them: what one command makes several of is told by id in the order in which it came about.
  const fresh = Array.from({ length: IDS_NEEDED }, shell.newId).sort();
  return {
    now: now.toISOString(),
    today,
    actor: order.actor ?? toActor(loaded, { personId, clientId }, today),
    model: (pinned === undefined ? undefined : findShippedModelById(pinned)) ?? shell.defaultModel,
    ids: fresh.map((id, index) => order.ids?.[index] ?? id),
  };
}

function chosenModel({ args }: Asked): string | undefined {
  return 'processModelId' in args && typeof args.processModelId === 'string' ? args.processModelId : undefined;
}
