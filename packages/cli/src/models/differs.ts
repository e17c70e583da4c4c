import { type ProcessModel, replayReasonIn, type StoodDifferently } from '@idesluss/core';
import { both, type Both, type Language } from '../language.ts';

/** One case that would have stood differently, and why; never what would have been decided. */
export const lineOfDifferent = (
  { gateCaseId, outcome, reasons }: StoodDifferently,
  models: readonly ProcessModel[],
): Both => {
  const line = (language: Language) =>
    `${gateCaseId} (${outcome}): ${reasons.map((reason) => replayReasonIn(reason, models, language)).join('; ')}`;
  return both(line('sv'), line('en'));
};
