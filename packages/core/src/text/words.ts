import type { LocalText } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Names } from './known-names.ts';

/** How one kind of refusal is said: a constant title, and in each language what stands in the way here and the way out. */
interface Said<R> {
  readonly title: LocalText;
  readonly sv: (refusal: R, names: Names) => string;
  readonly en: (refusal: R, names: Names) => string;
}

/** Complete over all refusals: a new code does not compile until it has its words. */
export type Words = { readonly [C in Refusal['code']]: Said<Extract<Refusal, { code: C }>> };
