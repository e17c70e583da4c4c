import { type Audience, type Initiative, visibleInitiative } from '@idesluss/core';
import { write, type Written } from '../http/answer.ts';
import { viewInitiative } from './view.ts';

/** What has been written out of one state, on one day. */
interface Day {
  readonly today: string;
  readonly written: Map<Audience, Written>;
}

const days = new WeakMap<Initiative, Day>();

/** The initiative written out for an audience: once for each state and day, however often it is asked for. */
export function showInitiative(initiative: Initiative, audience: Audience, today: string): Written {
  const { written } = dayOf(initiative, today);
  return written.getOrInsertComputed(audience, () =>
    write(viewInitiative(visibleInitiative(initiative, audience), today)),
  );
}

function dayOf(initiative: Initiative, today: string): Day {
  const known = days.get(initiative);
  if (known?.today === today) return known;
  const day = { today, written: new Map<Audience, Written>() };
  days.set(initiative, day);
  return day;
}
