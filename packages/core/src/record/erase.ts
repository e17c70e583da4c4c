import { deepFreeze } from '../freeze.ts';
import type { PrivatePart, RecordedEvent } from './event.ts';

/** The event without the values and salts about one subject (a UUID). Hashes and commitments stay, so all verifies. */
export function erasePrivate(event: RecordedEvent, subjectId: string): RecordedEvent {
  const parts = Object.entries(event.private).map(([name, part]): [string, PrivatePart] => {
    const commitment = event.commitments[name]?.commitment ?? '';
    return [name, part.subject === subjectId ? { subject: part.subject, commitment, erased: true } : part];
  });
  return deepFreeze({ ...event, private: Object.fromEntries(parts) });
}
