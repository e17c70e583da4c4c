import type { ProcessModel, ReplayReason, StoodDifferently } from '@idesluss/core';
import { both, type Both, type Language } from '../language.ts';

type Titled = readonly { readonly id: string; readonly title: Both }[];
const titleIn = (list: Titled, id: string, language: Language): string =>
  list.find((one) => one.id === id)?.title[language] ?? id;

const needText = ({ gates }: ProcessModel, id: string, language: Language): string =>
  gates.flatMap(({ needs }) => needs).find((need) => need.id === id)?.text[language] ?? id;

const met = (rated: { readonly applicable: boolean; readonly met: boolean } | null, language: Language): string => {
  if (rated === null || !rated.applicable) return { sv: 'gäller inte', en: 'does not apply' }[language];
  return rated.met ? { sv: 'uppfyllt', en: 'met' }[language] : { sv: 'inte uppfyllt', en: 'not met' }[language];
};

const share = (score: { readonly numerator: number; readonly denominator: number } | null): string =>
  score === null ? '–' : `${score.numerator}/${score.denominator}`;

const words = {
  needUnmet: both('skulle sakna', 'would lack'),
  needNoLongerUnmet: both('skulle inte längre sakna', 'would no longer lack'),
  score: both('poäng', 'score'),
  band: both('nivå', 'band'),
} as const;

const reasonIn = (reason: ReplayReason, model: ProcessModel, language: Language): string => {
  switch (reason.kind) {
    case 'needUnmet':
    case 'needNoLongerUnmet':
      return `${words[reason.kind][language]} “${needText(model, reason.needId, language)}”`;
    case 'criterion':
      return `${titleIn(model.criteria, reason.criterionId, language)}: ${met(reason.before, language)} → ${met(reason.after, language)}`;
    case 'score':
      return `${words.score[language]} ${share(reason.before)} → ${share(reason.after)}`;
    case 'band':
      return `${words.band[language]} ${reason.before ?? '–'} → ${reason.after ?? '–'}`;
  }
};

/** One case that would have stood differently, and why; never what would have been decided. */
export const lineOfDifferent = ({ gateCaseId, outcome, reasons }: StoodDifferently, model: ProcessModel): Both => {
  const line = (language: Language) =>
    `${gateCaseId} (${outcome}): ${reasons.map((reason) => reasonIn(reason, model, language)).join('; ')}`;
  return both(line('sv'), line('en'));
};
