import type { Problem } from './problem.ts';

/** It was done, or here it is. */
export interface Yes<T> {
  readonly ok: true;
  readonly status: number;
  readonly value: T;
  /** The state that was read or left behind, for `known` and `ifMatch`; undefined where it is no single resource. */
  readonly etag: string | undefined;
}

/** It was refused, or nobody answered. */
export interface No {
  readonly ok: false;
  readonly problem: Problem;
  /** What a command was sent under: the same request with it is done once, however often it is sent. */
  readonly key: string | undefined;
}

export type Outcome<T> = Yes<T> | No;
