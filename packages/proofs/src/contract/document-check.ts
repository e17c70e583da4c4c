import { idleDeviations, isAccepted } from './deviations.ts';
import type { Json } from './document.ts';
import { exampleRules } from './examples.ts';
import { type Finding, findingsOf, type Rule } from './rule.ts';
import { documentRules } from './rules-document.ts';
import { listRules } from './rules-lists.ts';
import { nameRules } from './rules-names.ts';
import { operationRules } from './rules-operations.ts';

export const rules: readonly Rule[] = [
  ...documentRules,
  ...operationRules,
  ...listRules,
  ...nameRules,
  ...exampleRules,
];

/** What is wrong with a document: findings that no deviation accepts, and deviations that accept nothing. */
export const documentFindings = (document: Json): readonly Finding[] => {
  const found = findingsOf(rules, document);
  return [...found.filter((finding) => !isAccepted(finding)), ...idleDeviations(found)];
};
