import type { RecordedEvent } from '../record/event.ts';

/** Somebody who has rated or decided in an initiative's matter. */
export interface Judge {
  readonly personId: string;
  /** The case is closed, or it was no case: by now all who take part may know it. */
  readonly settled: boolean;
}

/** Who has rated or decided by this event; undefined where nobody did, or a body. */
export function judgeIn({ type, facts }: Pick<RecordedEvent, 'type' | 'facts'>): string | undefined {
  const { assessorId, decidedBy } = facts;
  if (type === 'criteriaRated') return typeof assessorId === 'string' ? assessorId : undefined;
  if (typeof decidedBy !== 'object' || decidedBy === null || !('personId' in decidedBy)) return undefined;
  return typeof decidedBy.personId === 'string' ? decidedBy.personId : undefined;
}
