import type { FactValue } from '@idesluss/core';
import { stopped } from '../command.ts';
import { both } from '../language.ts';
import type { Source } from './find-model.ts';

/** What somebody has rated, as a file says it. */
export type Ratings = {
  readonly assessments: readonly {
    readonly assessorId: string;
    readonly ratings: Readonly<Record<string, { readonly rating: string }>>;
  }[];
  readonly facts: Readonly<Record<string, FactValue>>;
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFact = (value: unknown): value is FactValue =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((part) => typeof part === 'string'));

/** A rating is written `"met"`, or with more beside it, `{ "rating": "met", "justification": … }`. */
const ratingOf = (value: unknown): string | undefined => {
  const said = isObject(value) ? value['rating'] : value;
  return typeof said === 'string' ? said : undefined;
};

/** A file with faults is a no, as with models and exports: it could be tried. */
const misread = (name: string) =>
  stopped({
    code: 1,
    said: both(
      `${name} är inga bedömningar: { "assessments": [{ "assessorId": "a", "ratings": { "KRITERIUM": "met" } }], "facts": {} }.`,
      `${name} holds no ratings: { "assessments": [{ "assessorId": "a", "ratings": { "CRITERION": "met" } }], "facts": {} }.`,
    ),
  });

const entriesOf = <T>(value: unknown, read: (part: unknown) => T | undefined): [string, T][] | undefined => {
  if (!isObject(value)) return undefined;
  const whole: [string, T][] = [];
  for (const [name, written] of Object.entries(value)) {
    const part = read(written);
    if (part === undefined) return undefined;
    whole.push([name, part]);
  }
  return whole;
};

/** The ratings in a file, and what was known of the idea then; facts decide which criteria apply. */
export const readRatings = ({ name, document }: Source): Ratings => {
  if (!isObject(document) || !Array.isArray(document['assessments'])) throw misread(name);
  const facts = entriesOf(document['facts'] ?? {}, (value) => (isFact(value) ? value : undefined));
  if (facts === undefined) throw misread(name);
  const assessments = document['assessments'].map((one: unknown, index) => {
    const given = isObject(one) ? entriesOf(one['ratings'], ratingOf) : undefined;
    if (given === undefined || !isObject(one)) throw misread(name);
    const ratings = Object.fromEntries(given.map(([criterion, rating]) => [criterion, { rating }]));
    const { assessorId } = one;
    return { assessorId: typeof assessorId === 'string' ? assessorId : String(index + 1), ratings };
  });
  return { assessments, facts: Object.fromEntries(facts) };
};
