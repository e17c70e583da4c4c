import type { Comparison } from './need.ts';
import { activities } from './schema.ts';
import type { Activity, ProcessModel } from './types.ts';

export type FactType = 'number' | 'boolean' | 'string' | 'list';

/**
 * What the verifier knows of a fact: its type, and what can make it true: activities of phases, or things done at any
 * gate or at submission, such as rating. None named means any time.
 */
export interface FactDescription {
  readonly type: FactType;
  readonly madeTrueBy: readonly string[];
}

export type FactTable = Readonly<Record<string, FactDescription>>;

/** What can be given in a draft, before the first phase. */
export const draftActivities: readonly Activity[] = ['describeNeed', 'describeIdea', 'answerQuestions'];

const answerType = { text: 'string', number: 'number', yesNo: 'boolean', choice: 'string' } as const;

/** A fact by its name; those called `answers.<id>` come from the model's own questions. */
export function findFact(model: ProcessModel, facts: FactTable, name: string): FactDescription | undefined {
  if (Object.hasOwn(facts, name)) return facts[name];
  const question = model.questions.find(({ id }) => name === `answers.${id}`);
  return question && { type: answerType[question.type], madeTrueBy: ['answerQuestions'] };
}

/** Whether a comparison fits a fact of this type at all. */
export function fits(comparison: Comparison, type: FactType): boolean {
  if ('includes' in comparison) return type === 'list';
  if (!('is' in comparison)) return type === 'number';
  return type === typeof comparison.is;
}

/** Whether the fact can come true once these activities have been possible. */
export function canComeTrue({ madeTrueBy }: FactDescription, done: ReadonlySet<string>): boolean {
  return madeTrueBy.length === 0 || madeTrueBy.some((source) => done.has(source) || !phaseActivities.has(source));
}

const phaseActivities: ReadonlySet<string> = new Set(activities);
