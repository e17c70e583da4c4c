import type { RecordedEvent } from '../record/event.ts';
import type { EventType } from '../record/events.ts';

/** Somebody who has rated, decided or endorsed in an initiative's matter. */
export interface Judge {
  readonly personId: string;
  /** The case is closed, or it was no case: by now all who take part may know it. */
  readonly settled: boolean;
  /** In the case of another initiative, between which and this one a decision round chooses. */
  readonly competing: boolean;
}

/** Events that judge by their type; besides them each that says by whom it was decided. */
export const verdictTypes = [
  'criteriaRated',
  'criteriaRatedJointly',
  'initiativeEndorsed',
  'leaderEndorsed',
] as const satisfies readonly EventType[];

/**
 * Who has judged by this event; undefined where nobody did, or a body. What a panel has found together is told by whoever puts
 * it down. The word of an innovation leader weighs as much as the manager's in whose place it is said: whoever has told the
 * city yes or no to an idea is not who is to carry it, also once another manager is named.
 */
export function judgeIn({ type, facts, by }: Pick<RecordedEvent, 'type' | 'facts' | 'by'>): string | undefined {
  const { assessorId, byId, decidedBy } = facts;
  if (type === 'initiativeEndorsed' || type === 'leaderEndorsed') return by.personId ?? undefined;
  if (type === 'criteriaRated') return personIn(assessorId);
  if (type === 'criteriaRatedJointly') return personIn(byId);
  if (typeof decidedBy !== 'object' || decidedBy === null || !('personId' in decidedBy)) return undefined;
  return personIn(decidedBy.personId);
}

function personIn(fact: unknown): string | undefined {
  return typeof fact === 'string' ? fact : undefined;
}
