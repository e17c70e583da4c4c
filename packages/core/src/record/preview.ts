import type { Context, Situation } from '../situation.ts';
import { type Change, NO_HASH, type RecordedEvent } from './event.ts';
import { evolve } from './fold.ts';

/** The situation as it will be once the changes are recorded; hashes and positions are not known yet. */
export function preview(situation: Situation, context: Context, changes: readonly Change[]): Situation {
  let after: Situation = situation;
  for (const change of changes) {
    for (const event of unsealed(change, context)) after = withEvent(after, event);
  }
  return after;
}

function withEvent(situation: Situation, event: RecordedEvent): Situation {
  const { streamKind, streamId } = event;
  switch (streamKind) {
    case 'fund':
      return {
        ...situation,
        funds: { ...situation.funds, ...entry(streamId, evolve('fund', situation.funds[streamId], event)) },
      };
    case 'goalSeries': {
      const series = evolve('goalSeries', situation.goalSeries[streamId], event);
      return { ...situation, goalSeries: { ...situation.goalSeries, ...entry(streamId, series) } };
    }
    case 'initiative':
    case 'gateCase':
    case 'person':
    case 'unit':
    case 'body':
    case 'publicBody':
    case 'role':
    case 'mandate':
    case 'challenge':
    case 'decisionRound':
    case 'processModel': {
      const state = evolve(streamKind, situation[streamKind], event);
      return state === undefined ? situation : { ...situation, [streamKind]: state };
    }
  }
}

function entry<T>(id: string, state: T | undefined): Record<string, T> {
  return state === undefined ? {} : { [id]: state };
}

function unsealed(change: Change, { now, actor }: Context): readonly RecordedEvent[] {
  return change.events.map((draft, index) => ({
    streamKind: change.stream.kind,
    streamId: change.stream.id,
    initiativeId: change.initiativeId,
    version: change.expectedVersion + index + 1,
    eventId: '',
    type: draft.type,
    schemaVersion: draft.schemaVersion,
    audience: draft.audience,
    at: now,
    by: { personId: actor.personId, clientId: actor.clientId },
    traceId: '',
    facts: draft.facts,
    commitments: {},
    private: heldParts(draft.private),
    prevHash: NO_HASH,
    hash: NO_HASH,
  }));
}

function heldParts(parts: Change['events'][number]['private']): RecordedEvent['private'] {
  const held = Object.entries(parts ?? {}).map(([name, part]) => [name, { ...part, salt: '' }] as const);
  return Object.fromEntries(held);
}
