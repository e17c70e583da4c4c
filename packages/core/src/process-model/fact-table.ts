import { at } from '../lookup.ts';
import { type FactLimits, factLimits } from './fact-limits.ts';
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

/** A fact with all that is known of it. */
export type KnownFact = FactDescription & FactLimits;

/** What can be done before the first phase, whichever the entry: in a draft, once submitted, or waiting at a gate. */
export const beforeFirstPhase: readonly Activity[] = [
  'describeNeed',
  'describeIdea',
  'answerQuestions',
  'nameManager',
  'endorse',
  'nameCoach',
  'addCollaborator',
];

const answerType = { text: 'string', number: 'number', yesNo: 'boolean', choice: 'string' } as const;

/** Looks a fact up by its name; those called `answers.<id>` come from the model's own questions. */
export function factFinder(model: ProcessModel, facts: FactTable): (name: string) => KnownFact | undefined {
  const answers = new Map(
    model.questions.map(({ id, type, choices = [] }): [string, KnownFact] => {
      const described = { type: answerType[type], madeTrueBy: ['answerQuestions'], maybeUnknown: true } as const;
      if (type === 'choice') return [`answers.${id}`, { ...described, words: choices.map((choice) => choice.id) }];
      return [`answers.${id}`, type === 'number' ? { ...described, fraction: true, signed: true } : described];
    }),
  );
  return (name) => {
    const fact = at(facts, name);
    return fact === undefined ? answers.get(name) : { ...fact, ...at(factLimits, name) };
  };
}

/** Whether a comparison fits a fact of this type, and a word is one that it can have. */
export function fits(comparison: Comparison, { type, words }: Pick<KnownFact, 'type' | 'words'>): boolean {
  const isWord = (word: unknown): boolean => words === undefined || words.some((known) => known === word);
  if ('includes' in comparison) return type === 'list' && isWord(comparison.includes);
  if (!('is' in comparison)) return type === 'number';
  return type === typeof comparison.is && (type !== 'string' || isWord(comparison.is));
}

const bits: ReadonlyMap<string, number> = new Map(activities.map((activity, index) => [activity, 1 << index]));

/** A set of activities as one number, so that many can be held and compared; other sources count for nothing. */
export function maskOf(sources: readonly string[]): number {
  let mask = 0;
  for (const source of sources) mask |= bits.get(source) ?? 0;
  return mask;
}

/** What comes to nothing before something else has been done: there is no goal to measure, and nobody to accept. */
const onlyAfter: readonly (readonly [later: Activity, first: Activity])[] = [
  ['recordMeasurement', 'setEffectGoal'],
  ['acceptOwnership', 'planImplementation'],
];

/** A set of activities, of those asked about, once others have had room too: each counts where what it waits for has had room by then. */
export function withRoomFor(done: number, more: number, asked: number): number {
  let now = (done | more) & asked;
  for (const [later, first] of onlyAfter) if ((now & maskOf([first])) === 0) now &= ~maskOf([later]);
  return now;
}

/** Every activity there is. */
export const allActivities = maskOf(activities);
