import type { RecordedEvent } from '../record/event.ts';
import type { Attempt } from './history.ts';
import type { Break } from './law.ts';
import type { World } from './world.ts';

/** A case that stood in a round is decided only after that round's closing. Told from the events alone, apart from the rules' own states. */
export function roundBreaks(world: World, { events, command }: Attempt): readonly Break[] {
  const decided = events.find(({ type }) => type === 'gateDecided');
  if (decided === undefined) return [];
  const roundId = roundBefore(decided, world.streams.get(decided.streamId)?.events ?? []);
  const isClosed = (world.streams.get(roundId ?? '')?.events ?? []).some(({ type }) => type === 'roundClosed');
  if (roundId === null || isClosed) return [];
  return [{ law: 'no case of an open round is decided', what: `${command.type} in ${roundId}` }];
}

/** The round that the case stood in when it was decided; null where it stood in none. */
function roundBefore({ version }: RecordedEvent, events: readonly RecordedEvent[]): string | null {
  let roundId: string | null = null;
  for (const event of events) {
    if (event.version >= version) break;
    if (event.type === 'roundJoined') roundId = JSON.stringify(event.facts['roundId']).slice(1, -1);
    if (endsStanding(event)) roundId = null;
  }
  return roundId;
}

function endsStanding({ type, facts }: RecordedEvent): boolean {
  const { outcome } = facts;
  const isBack = type === 'decisionNotified' && (outcome === 'return' || outcome === 'pause');
  return isBack || type === 'roundLeft' || type === 'gateCaseMoved';
}
