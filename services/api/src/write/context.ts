import { type Actor, type Context, IDS_NEEDED, pinnedModelId, type ProcessModel } from '@idesluss/core';
import type { Identity } from '../http/authentication.ts';
import { findModel, pinnedModel } from '../process-models/shelf.ts';
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
  const { initiative, gateCase } = ground.situation;
  const pinned = initiative && pinnedModelId(initiative, gateCase);
  const model = pinned === undefined ? chosenIn(order) : pinnedModel({ processModelId: pinned });
  // In order, as the rules use them: what one command makes several of is told by id in the order in which it came about.
  const fresh = Array.from({ length: IDS_NEEDED }, shell.newId).sort();
  return {
    now: now.toISOString(),
    today,
    actor: order.actor ?? toActor(loaded, { personId, clientId }, today),
    model: model ?? shell.defaultModel,
    ids: fresh.map((id, index) => order.ids?.[index] ?? id),
  };
}

/** The model that a new initiative is to follow; undefined, and so refused, where it is none of the city's. */
function chosenIn(order: Asked): ProcessModel | undefined {
  const id = chosenModel(order);
  return id === undefined ? undefined : findModel(order.identity.tenantId, id);
}

export function chosenModel({ args }: Pick<Asked, 'args'>): string | undefined {
  return 'processModelId' in args && typeof args.processModelId === 'string' ? args.processModelId : undefined;
}
