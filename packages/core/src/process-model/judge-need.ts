import { beforeFirstPhase, maskOf } from './fact-table.ts';
import type { Way } from './graph.ts';
import type { Place } from './place.ts';
import type { Wish } from './satisfy.ts';
import { activitiesBehind, type Subject, type Walking } from './subject.ts';
import type { Need } from './types.ts';
import type { Arrival } from './walks.ts';

/** Where needs are asked: at a gate on ways, or at an ending in phases. */
export interface Asking {
  /** JSON pointer to the need. */
  readonly place: string;
  /** Phases, and entries to wait at. */
  readonly at: readonly string[];
  readonly here: (arrival: Arrival, done: number) => Place;
  readonly stop: (arrival: Arrival) => { readonly way: Way; readonly gate: string } | undefined;
  /** The gate that asks. Who does not meet its need comes through with a deviation at best; at an ending nobody does. */
  readonly gate?: string;
}

/** Whether a need can be met where it is asked, and the shortest walk on which it is asked and cannot. */
export type NeedVerdict =
  | { readonly answer: 'met' | 'unsettled' }
  /** On some walks; on none but those of who has come back, having passed without meeting it or ended; on none at all. */
  | { readonly answer: 'sometimes' | 'tooLate' | 'never'; readonly unmet: Arrival };

/** A need against every walk there is to where it is asked. */
export function judgeNeed(subject: Subject, need: Need, asking: Asking): NeedVerdict {
  const before = walked(subject, need, asking, { back: 'sentBack' });
  if (before === undefined) return { answer: 'unsettled' };
  if (before.isMet) {
    if (before.unmet === undefined) return { answer: 'met' };
    const first = before.isSkipped ? before : walked(subject, need, asking, { back: 'sentBack', shut: asking.gate });
    if (first === undefined) return { answer: 'unsettled' };
    return { answer: first.isMet ? 'sometimes' : 'tooLate', unmet: before.unmet };
  }
  const ever = walked(subject, need, asking, { back: 'reopened' });
  if (ever === undefined) return { answer: 'unsettled' };
  const unmet = before.unmet ?? (ever.isMet ? undefined : ever.unmet);
  return unmet === undefined ? { answer: 'met' } : { answer: ever.isMet ? 'tooLate' : 'never', unmet };
}

/** What comes of a need on walks of one kind. */
interface Walked {
  readonly isMet: boolean;
  /** The shortest walk on which it is asked and cannot be met. */
  readonly unmet: Arrival | undefined;
  /** Whether one can come by without its being asked. */
  readonly isSkipped: boolean;
}

/** Undefined where nobody has looked to the end. */
function walked(subject: Subject, need: Need, asking: Asking, walking: Walking): Walked | undefined {
  const { condition, appliesWhen } = need;
  const always = maskOf(beforeFirstPhase);
  const arrivals = subject.arrivalsFor(maskOf(sourcesOf(subject, need)) & ~always, walking);
  if (arrivals === undefined) return undefined;
  if (!subject.takeSteps(asking.at.length)) return undefined;
  const applies: readonly Wish[] = appliesWhen === undefined ? [] : [[appliesWhen, true]];
  let isMet = false;
  let unmet: Arrival | undefined;
  let isSkipped = false;
  const nearest = asking.at
    .flatMap((place) => arrivals.get(place) ?? [])
    .toSorted((one, other) => one.steps - other.steps);
  for (const arrival of nearest) {
    const here = asking.here(arrival, arrival.done | always);
    const can = (wishes: readonly Wish[]) => subject.canAllHold(wishes, here).answer;
    const met = can([...applies, [condition, true]]);
    const asked = met === 'no' ? can(applies) : met;
    const skipped = appliesWhen === undefined ? 'no' : can([[appliesWhen, false]]);
    // Whatever the others would say: it has not been looked through to the end.
    if (met === 'open' || asked === 'open' || skipped === 'open') return undefined;
    isMet ||= met === 'yes';
    isSkipped ||= skipped === 'yes';
    if (met === 'no' && asked === 'yes') unmet ??= arrival;
  }
  return { isMet, unmet, isSkipped };
}

/** The activities that a need's facts follow from. */
export function sourcesOf({ findFact }: Subject, { condition, appliesWhen }: Need): readonly string[] {
  return activitiesBehind(appliesWhen === undefined ? [condition] : [condition, appliesWhen], findFact);
}
