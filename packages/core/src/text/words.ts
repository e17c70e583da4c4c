import type { LocalText } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';

/** How one kind of refusal is said: a constant title, and in each language what stands in the way here and the way out. */
interface Said<R> {
  readonly title: LocalText;
  readonly sv: (refusal: R) => string;
  readonly en: (refusal: R) => string;
}

/** Complete over all refusals: a new code does not compile until it has its words. */
export type Words = { readonly [C in Refusal['code']]: Said<Extract<Refusal, { code: C }>> };
