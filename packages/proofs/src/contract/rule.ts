import type { Json } from './document.ts';

/** One named check of the document: what it demands, and sentences about where the document does otherwise. */
export interface Rule {
  /** As the national profile numbers it; `own` where the demand is ours. */
  readonly id: string;
  readonly level: 'SKALL' | 'BÖR' | 'own';
  readonly demand: string;
  readonly check: (document: Json) => readonly string[];
}

export interface Finding {
  readonly rule: string;
  readonly what: string;
}

export const findingsOf = (rules: readonly Rule[], document: Json): readonly Finding[] =>
  rules.flatMap(({ id, check }) => check(document).map((what) => ({ rule: id, what })));
