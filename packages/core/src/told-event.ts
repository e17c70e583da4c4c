import type { Initiative } from './initiative/state.ts';
import { some } from './lookup.ts';
import type { Audience, RecordedEvent } from './record/event.ts';
import type { EventType } from './record/events.ts';
import { hidesBearers } from './visible-state.ts';

/** Words that tell of who wrote them; a link can hold the name of whoever keeps the document. */
const personal: readonly string[] = [
  'bearerSteppedDown',
  'behalfNamed',
  'initiativeEndorsed',
  'documentAdded',
  'documentWithdrawn',
  'messageWritten',
  'reconsiderationRequested',
];
/** Facts of the initiative's own events that name who is behind it, or who stands close. */
const naming: readonly string[] = ['bearerId', 'personId'];

/**
 * An event of an initiative whose bearers are kept from the reader: who did it is told only of the reader, and nobody is
 * named but the coach. What somebody wrote of themselves goes too.
 */
export function withoutBearers(event: RecordedEvent, readerId: string | null): RecordedEvent {
  const own = event.by.personId === readerId;
  const by = own ? event.by : { ...event.by, personId: null };
  const words = personal.includes(event.type) ? {} : event.private;
  if (event.streamKind !== 'initiative' || event.type === 'coachNamed') return { ...event, by, private: words };
  const facts = Object.fromEntries(Object.entries(event.facts).filter(([name]) => !naming.includes(name)));
  return { ...event, by, facts, private: words };
}

/**
 * Types of events that are not told at all where those who bear the idea are kept from the reader: an erasure takes somebody
 * from all their ideas at once, and by its time and its trace a nameless idea would be tied to one with a name.
 */
export function untoldTypes(initiative: Initiative, audience: Audience): readonly EventType[] {
  return hidesBearers(initiative, audience) ? atOnce : [];
}
const atOnce: readonly EventType[] = ['bearerErased'];

/** What is said to others than the panel, which rates what it is shown and is not talked round. */
const keptFromPanel: readonly string[] = ['messageWritten', 'reconsiderationRequested'];
/** Why something is marked as secret can itself tell of it: for those who take part, and those who decide. */
const ofRegistry: readonly string[] = ['recordKept', 'documentRecordKept'];

/**
 * An event of the history as it is told to somebody of this audience: as {@link toldPaper}, and without words that are not
 * for them. Types in {@link untoldTypes} are left out by whoever lists.
 */
export function toldEvent(
  event: RecordedEvent,
  initiative: Initiative,
  audience: Audience,
  readerId: string | null,
): RecordedEvent {
  return toldPaper(withoutWordsFor(audience, event), initiative, audience, readerId);
}

/**
 * An event as whoever may read what it holds is told of it, such as a message: without those who are kept from them, and
 * without links that have been withdrawn.
 */
export function toldPaper(
  event: RecordedEvent,
  initiative: Initiative,
  audience: Audience,
  readerId: string | null,
): RecordedEvent {
  const told = withoutWithdrawnLink(event, initiative);
  return hidesBearers(initiative, audience) ? withoutBearers(told, readerId) : told;
}

function withoutWordsFor(audience: Audience, event: RecordedEvent): RecordedEvent {
  const kept =
    (audience === 'assessors' && keptFromPanel.includes(event.type)) ||
    ((audience === 'assessors' || audience === 'everyone') && ofRegistry.includes(event.type));
  return kept ? { ...event, private: {} } : event;
}

function withoutWithdrawnLink(event: RecordedEvent, { documents }: Initiative): RecordedEvent {
  if (event.type !== 'documentAdded') return event;
  const isWithdrawn = some(
    documents,
    ({ id, withdrawnAt }) => id === event.facts['documentId'] && withdrawnAt !== null,
  );
  if (!isWithdrawn) return event;
  const { url: _, ...shown } = event.private;
  return { ...event, private: shown };
}
