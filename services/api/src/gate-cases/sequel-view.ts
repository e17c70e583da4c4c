import type { Appeal, Correction, Reconsideration, Sequel } from '@idesluss/core';

/** What has come after the decision of a case, in the words of the interface. */
export function viewSequels(sequels: readonly Sequel[]) {
  return {
    corrections: sequels.flatMap((one) => (one.kind === 'correction' ? [viewCorrection(one)] : [])),
    reconsiderations: sequels.flatMap((one) => (one.kind === 'reconsideration' ? [viewReconsideration(one)] : [])),
    appeals: sequels.flatMap((one) => (one.kind === 'appeal' ? [viewAppeal(one)] : [])),
  };
}

/** The decisions that correct this one, oldest first. */
export function correctedBy(decisionId: string, sequels: readonly Sequel[]): string[] {
  return sequels.flatMap((one) => (one.kind === 'correction' && one.decisionId === decisionId ? [one.id] : []));
}

function viewCorrection({ kind: _, id: decisionId, decisionId: corrects, at: recordedAt, ...rest }: Correction) {
  const conditions = rest.conditions.map(({ id: conditionId, text }) => ({ conditionId, text }));
  return { ...rest, decisionId, corrects, conditions, recordedAt };
}

function viewReconsideration({ id: requestId, decisionId: about, request, answer }: Reconsideration) {
  return { about, request: request && viewRequest(requestId, request), answer: answer && viewAnswer(answer) };
}

function viewRequest(requestId: string, { at: requestedAt, ...rest }: NonNullable<Reconsideration['request']>) {
  return { requestId, ...rest, requestedAt };
}

function viewAnswer({ id: decisionId, at: recordedAt, ...rest }: NonNullable<Reconsideration['answer']>) {
  return { decisionId, ...rest, recordedAt };
}

function viewAppeal({ kind: _, id: appealId, decisionId: against, at: recordedAt, ...rest }: Appeal) {
  return { appealId, against, ...rest, recordedAt };
}
