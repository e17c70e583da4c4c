import type { RecordedEvent } from '../record/event.ts';
import { evolve } from '../record/fold.ts';
import { untoldTypes } from '../told-event.ts';
import { visibleInitiative } from '../visible-state.ts';
import type { Initiative } from './state.ts';

/**
 * Whether everybody who may read the initiative sees it otherwise after these events: what changes for those who take part
 * alone does not count, nor what takes somebody from all their ideas at once and would tie one without a name to the others.
 * Nor its version, which counts all that happens.
 */
export function isToldToAll(
  before: Initiative | undefined,
  after: Initiative,
  events: readonly Pick<RecordedEvent, 'type'>[],
): boolean {
  if (before === undefined) return true;
  const untold: readonly string[] = untoldTypes(after, 'everyone');
  if (events.every(({ type }) => untold.includes(type))) return false;
  const was = new Map<string, unknown>(Object.entries(visibleInitiative(before, 'everyone')));
  const is = Object.entries(visibleInitiative(after, 'everyone'));
  return is.some(([name, value]) => name !== 'version' && !isSame(was.get(name), value));
}

/** Most parts are the same object as before; what is made for its reader is compared by what it says. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** When everybody was last told of something, by all that has happened; of one change, which has one time, what came of it. */
export function lastToldAt(events: readonly RecordedEvent[]): string | undefined {
  let toldAt: string | undefined;
  let state: Initiative | undefined;
  for (const together of Map.groupBy(events, ({ at }) => at).values()) {
    const before = state;
    for (const event of together) state = evolve('initiative', state, event);
    if (state !== undefined && isToldToAll(before, state, together)) toldAt = together[0]?.at;
  }
  return toldAt;
}
