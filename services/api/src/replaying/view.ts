import { type ProcessModel, type replay, type ReplayReason, replayReasonIn } from '@idesluss/core';
import type { Language } from '../http/language.ts';

type Different = ReturnType<typeof replay>['different'][number];

/** One case that would have stood differently, with the reasons in words. */
export function viewDifferent({ reasons, ...about }: Different, models: readonly ProcessModel[], language: Language) {
  return { ...about, reasons: reasons.map((one) => viewReason(one, models, language)) };
}

function viewReason(reason: ReplayReason, models: readonly ProcessModel[], language: Language) {
  const text = replayReasonIn(reason, models, language);
  const none = { needId: null, criterionId: null, before: null, after: null };
  switch (reason.kind) {
    case 'needUnmet':
    case 'needNoLongerUnmet':
      return { ...none, kind: reason.kind, needId: reason.needId, text };
    case 'criterion': {
      const { kind, criterionId, before, after } = reason;
      return { ...none, kind, criterionId, before: stoodAs(before), after: stoodAs(after), text };
    }
    case 'score': {
      const { kind, before, after } = reason;
      return { ...none, kind, before: shareOf(before), after: shareOf(after), text };
    }
    case 'band': {
      const { kind, before, after } = reason;
      return { ...none, kind, before, after, text };
    }
  }
}

function stoodAs(rated: Extract<ReplayReason, { kind: 'criterion' }>['before']): string | null {
  if (rated === null) return null;
  return rated.applicable ? (rated.met ? 'met' : 'notMet') : 'notApplicable';
}

function shareOf(score: Extract<ReplayReason, { kind: 'score' }>['before']): string | null {
  return score === null ? null : `${score.numerator}/${score.denominator}`;
}
