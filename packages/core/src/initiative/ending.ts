import type { DraftEvent } from '../record/event.ts';
import type { FactsOf } from '../record/events.ts';
import { event } from '../record/write.ts';
import type { Context } from '../situation.ts';
import { addDays } from '../working-days.ts';
import type { Initiative } from './state.ts';

/** Lessons that an ending requires are a dated task, never a lock: ending does not wait for them. */
const LESSONS_DUE_AFTER_DAYS = 60;

/** The event that ends an initiative. `ending` is an id of the model, checked by the rule that asks. */
export function endingEvent(
  initiative: Initiative,
  { model, today }: Context,
  ending: string,
  words: { readonly reason: string | null; readonly tryAgainIf: string | null },
  intoId: string | null = null,
): DraftEvent {
  const known = model.endings.find(({ id }) => id === ending);
  const lessonsDueOn = known?.lessons === 'required' ? addDays(today, LESSONS_DUE_AFTER_DAYS) : null;
  const { reason, tryAgainIf } = words;
  const into = intoId === null ? {} : { intoId };
  const facts = { ending, kind: known?.kind ?? 'stopped', lessonsDueOn, ...into };
  return event('initiativeEnded', facts, initiative.id, { reason, tryAgainIf });
}

/** The event that asks a unit to take an initiative instead of the sluice: from a leader, or decided at a gate. */
export function referralEvent(
  { id }: Initiative,
  asked: FactsOf<'referralProposed'>,
  words: { readonly reason: string; readonly tryAgainIf: string | null },
): DraftEvent {
  return event('referralProposed', asked, id, words);
}

/** The event that brings back what has ended; where to, another event says. */
export function reopenedEvent(
  { id, ending }: Initiative,
  goesOn: Pick<FactsOf<'initiativeReopened'>, 'standing' | 'firstAnswerDueOn'>,
  reason: string,
): DraftEvent {
  return event('initiativeReopened', { after: ending?.kind ?? 'stopped', ...goesOn }, id, { reason });
}

/** Whether the lessons that its ending requires are late: told from the day, a flag and never a lock. */
export function areLessonsOverdue({ ending }: Pick<Initiative, 'ending'>, today: string): boolean {
  if (ending === null || ending.lessonsDueOn === null || ending.lessonsMetAt !== null) return false;
  return today > ending.lessonsDueOn;
}
