import type { ReplayReason } from '../assessment/replay.ts';
import type { LocalText, ProcessModel } from '../process-model/types.ts';
import { type Language, quoted } from './language.ts';

type Rated = Extract<ReplayReason, { kind: 'criterion' }>['before'];
type Score = Extract<ReplayReason, { kind: 'score' }>['before'];

type Titled = readonly { readonly id: string; readonly title: LocalText }[];

function titleIn(list: Titled, id: string, language: Language): string {
  return list.find((one) => one.id === id)?.title[language] ?? id;
}

function needText(models: readonly ProcessModel[], id: string, language: Language): string {
  const needs = models.flatMap(({ gates }) => gates.flatMap((gate) => gate.needs));
  return needs.find((need) => need.id === id)?.text[language] ?? id;
}

function met(rated: Rated, language: Language): string {
  if (rated === null || !rated.applicable) return { sv: 'gäller inte', en: 'does not apply' }[language];
  return rated.met ? { sv: 'uppfyllt', en: 'met' }[language] : { sv: 'inte uppfyllt', en: 'not met' }[language];
}

function share(score: Score): string {
  return score === null ? '–' : `${score.numerator}/${score.denominator}`;
}

const words = {
  needUnmet: { sv: 'skulle sakna', en: 'would lack' },
  needNoLongerUnmet: { sv: 'skulle inte längre sakna', en: 'would no longer lack' },
  score: { sv: 'poäng', en: 'score' },
  band: { sv: 'nivå', en: 'band' },
} as const satisfies Record<string, LocalText>;

/** One thing that other rules would have changed, in words of these models: first those of the one that was played under. */
export function replayReasonIn(reason: ReplayReason, models: readonly ProcessModel[], language: Language): string {
  switch (reason.kind) {
    case 'needUnmet':
    case 'needNoLongerUnmet':
      return `${words[reason.kind][language]} ${quoted(needText(models, reason.needId, language), language)}`;
    case 'criterion':
      return `${titleIn(
        models.flatMap(({ criteria }) => criteria),
        reason.criterionId,
        language,
      )}: ${met(reason.before, language)} → ${met(reason.after, language)}`;
    case 'score':
      return `${words.score[language]} ${share(reason.before)} → ${share(reason.after)}`;
    case 'band':
      return `${words.band[language]} ${reason.before ?? '–'} → ${reason.after ?? '–'}`;
  }
}
