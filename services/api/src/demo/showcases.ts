import type { Plan } from './plan.ts';
import { earlyShowcases } from './showcases-early.ts';
import { endedShowcases } from './showcases-ended.ts';
import { gateShowcases } from './showcases-gates.ts';
import { roundShowcases } from './showcases-rounds.ts';
import { lateShowcases } from './showcases-late.ts';

/** The initiatives of Demostad: one in every phase and ending, and in every state on the way. All of it is invented. */
export const showcases: readonly Plan[] = [
  ...[...earlyShowcases, ...gateShowcases, ...lateShowcases],
  ...[...endedShowcases, ...roundShowcases],
];
