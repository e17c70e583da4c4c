import { localDate } from '../local-date.ts';
import { type EventOf, textOf } from '../record/write.ts';
import { daysBetween } from '../working-days.ts';
import type { SequelEvents } from './events-sequels.ts';
import type { GateCase } from './state.ts';
import type { Correction, Reconsideration, Sequel } from './state-sequels.ts';

type SequelEvent = EventOf<SequelEvents>;
type Of<T extends SequelEvent['type']> = Extract<SequelEvent, { type: T }>;

/** What has come after the decision, after one more event about it. */
export function evolveSequels({ sequels, decision }: GateCase, event: SequelEvent): readonly Sequel[] {
  const revised = (id: string | null, to: (sequel: Sequel) => Sequel): readonly Sequel[] =>
    sequels.map((held) => (held.id === id ? to(held) : held));
  switch (event.type) {
    case 'decisionCorrected':
      return [...sequels, corrected(event)];
    case 'reconsiderationRequested':
      return [...sequels, requested(event, decision?.notifiedAt ?? event.at)];
    case 'decisionReconsidered': {
      const { requestId, decisionId: id, reconsiders: decisionId } = event.facts;
      const answer = answered(event);
      if (requestId !== null)
        return revised(requestId, (held) => (held.kind === 'reconsideration' ? { ...held, answer } : held));
      return [...sequels, { kind: 'reconsideration', id, decisionId, request: null, answer }];
    }
    case 'appealRecorded': {
      const { appealId: id, against: decisionId, ...facts } = event.facts;
      return [...sequels, { kind: 'appeal', id, decisionId, ...facts, at: event.at }];
    }
    case 'appealForwarded': {
      const { appealId, forwardedOn } = event.facts;
      return revised(appealId, (held) => (held.kind === 'appeal' ? { ...held, forwardedOn } : held));
    }
  }
}

function corrected(event: Of<'decisionCorrected'>): Correction {
  const { decisionId: id, corrects: decisionId, conditionIds, ...provenance } = event.facts;
  return {
    ...{ kind: 'correction', id, decisionId, ...provenance, at: event.at },
    wrong: textOf(event, 'wrong'),
    reasons: textOf(event, 'reasons'),
    tryAgainIf: textOf(event, 'tryAgainIf'),
    conditions: conditionIds.map((conditionId, index) => ({
      id: conditionId,
      text: textOf(event, `condition.${index}`),
    })),
  };
}

function requested(event: Of<'reconsiderationRequested'>, since: string): Reconsideration {
  const { requestId: id, about: decisionId } = event.facts;
  const daysAfter = daysBetween(localDate(since), localDate(event.at));
  const request = { reason: textOf(event, 'reason'), daysAfter, at: event.at };
  return { kind: 'reconsideration', id, decisionId, request, answer: null };
}

function answered(event: Of<'decisionReconsidered'>): Reconsideration['answer'] {
  const { decisionId: id, reconsiders: _, requestId: __, ...facts } = event.facts;
  return { ...facts, id, reasons: textOf(event, 'reasons'), at: event.at };
}
