import type { Refusal } from './refusal.ts';
import { accessRefusals } from './text/access-refusals.ts';
import { challengeRefusals } from './text/challenge-refusals.ts';
import { decisionRefusals } from './text/decision-refusals.ts';
import { modelRefusals } from './text/model-refusals.ts';
import { migrationRefusals } from './text/migration-refusals.ts';
import type { Names } from './text/known-names.ts';
import type { Language } from './text/language.ts';
import { orderRefusals } from './text/order-refusals.ts';
import { roundRefusals } from './text/round-refusals.ts';
import type { Words } from './text/words.ts';

export { describeCommand } from './text/command-names.ts';
export { type Names, namesIn, noNames } from './text/known-names.ts';

/** A refusal in words: `title` is constant per code and language, `detail` says what stands in the way here and the way out. */
export interface RefusalText {
  readonly title: string;
  readonly detail: string;
}

const words = {
  ...{ ...accessRefusals, ...decisionRefusals, ...orderRefusals },
  ...{ ...challengeRefusals, ...roundRefusals, ...modelRefusals, ...migrationRefusals },
} satisfies Words;

type Say = (refusal: Refusal, names: Names) => string;
type Sayable = { readonly title: Words['unknown']['title'] } & Record<Language, Say>;

/** Says a refusal in plain words: things by the names that are known, and never by id or code. */
export function describeRefusal(refusal: Refusal, language: Language, names: Names): RefusalText {
  // The entry is the refusal's own, by its code; TypeScript cannot follow that through the union.
  const said = words[refusal.code] as Sayable;
  return { title: said.title[language], detail: said[language](refusal, names) };
}
