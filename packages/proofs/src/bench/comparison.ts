import type { Estimate } from './interval.ts';
import type { Load } from './load.ts';
import type { Grounds } from './grounds.ts';
import type { Pattern } from './pattern.ts';
import type { Served, ServerJob } from './served.ts';

/** What a comparison works with. */
export type Bench = {
  readonly grounds: Grounds;
  readonly pattern: Pattern;
  readonly load: Load;
  readonly pairs: number;
  readonly serve: (kind: ServerJob['kind'], databaseUrl?: string, material?: string) => Promise<Served>;
};

/** What came of it: the ratio of ours to the baseline, its aim, and figures that noise cannot touch. */
export type Comparison = {
  readonly name: string;
  readonly aim: number;
  readonly ratio: Estimate;
  readonly figures: Readonly<Record<string, number | string>>;
  /** Limits on those figures that were not kept. */
  readonly broken: readonly string[];
};

/** The middle one. */
export const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));
