import { type Json, type Operation, operationsOf } from './document.ts';
import type { Rule } from './rule.ts';

/** A check of one operation: sentences, which are told with its name before them. */
export const each =
  (check: (operation: Operation, document: Json) => readonly string[]): Rule['check'] =>
  (document) =>
    operationsOf(document).flatMap((one) => check(one, document).map((what) => `${one.name}: ${what}`));

/** Nothing where it holds, else what does not. */
export const when = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);
