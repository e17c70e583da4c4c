import type { RecordedEvent } from '../record/event.ts';

/** Somebody who has rated, decided or endorsed in an initiative's matter. */
export interface Judge {
  readonly personId: string;
  /** The case is closed, or it was no case: by now all who take part may know it. */
  readonly settled: boolean;
  /** In the case of another initiative, between which and this one a decision round chooses. */
  readonly competing: boolean;
}

/**
 * Who has judged by this event; undefined where nobody did, or a body. The word of an innovation leader weighs as much as the
 * manager's in whose place it is said: whoever has told the city yes or no to an idea is not who is to carry it, also once
 * another manager is named.
 */
export function judgeIn({ type, facts, by }: Pick<RecordedEvent, 'type' | 'facts' | 'by'>): string | undefined {
  const { assessorId, decidedBy } = facts;
  if (type === 'initiativeEndorsed' || type === 'leaderEndorsed') return by.personId ?? undefined;
  if (type === 'criteriaRated') return typeof assessorId === 'string' ? assessorId : undefined;
  if (typeof decidedBy !== 'object' || decidedBy === null || !('personId' in decidedBy)) return undefined;
  return typeof decidedBy.personId === 'string' ? decidedBy.personId : undefined;
}
