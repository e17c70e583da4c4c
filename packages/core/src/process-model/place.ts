import type { Gate } from './types.ts';

/** Where a condition is asked, for what facts can be there: the activities that have had room, and at which gate. */
export interface Place {
  /** A set of activities as {@link maskOf} makes it. */
  readonly done: number;
  /** False for one that waits at the gates of its entry. */
  readonly inPhase: boolean;
  /** Undefined where no decision is requested: at an ending, or where it could be any gate. */
  readonly gate: Gate | undefined;
  /** What can be rated where it is no single gate. */
  readonly criteria: readonly string[];
}

/** The criteria that can have been rated there. */
export function criteriaAsked({ gate, criteria }: Place): readonly string[] {
  return gate === undefined ? criteria : gate.criteria;
}
