/** Kinds of value; none is turned into kronor. */
export const valueKinds = ['economic', 'social', 'environmental', 'quality', 'time', 'rights'] as const;
/** One of {@link valueKinds}. */
export type ValueKind = (typeof valueKinds)[number];

/** One measured value. `value` is in the goal's unit; `measuredOn` is the local date it stands for. */
export interface Measurement {
  readonly id: string;
  readonly seriesId: string;
  readonly value: number;
  readonly measuredOn: string;
}

/** An effect goal's measurements, as a summary; the points stand in a table of their own. */
export interface GoalSeries {
  readonly id: string;
  readonly version: number;
  readonly initiativeId: string;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  readonly baseline: number | null;
  readonly target: number;
  readonly count: number;
  /** The point with the latest `measuredOn` (the later recorded of two on one day). */
  readonly latest: { readonly measurementId: string; readonly value: number; readonly measuredOn: string } | null;
}
