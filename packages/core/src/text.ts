import type { Refusal } from './refusal.ts';

/** A refusal in words: `title` is constant per code and language, `detail` says what stands in the way here and the way out. */
export interface RefusalText {
  readonly title: string;
  readonly detail: string;
}

/** Says a refusal in plain words. */
export function describeRefusal(refusal: Refusal, _language: 'sv' | 'en'): RefusalText {
  return { title: refusal.code, detail: refusal.code };
}
