import { textOf } from '../record/write.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Condition } from './state-gates.ts';

type ConditionEvent = Extract<
  InitiativeEvent,
  { type: 'conditionSet' | 'conditionCorrected' | 'conditionReported' | 'conditionDecided' }
>;
type Of<T extends ConditionEvent['type']> = Extract<ConditionEvent, { type: T }>;

/** The conditions after one more event about one of them. */
export function evolveConditions(conditions: readonly Condition[], event: ConditionEvent): readonly Condition[] {
  const revised = (to: (condition: Condition) => Condition): readonly Condition[] =>
    conditions.map((held) => (held.id === event.facts.conditionId ? to(held) : held));
  switch (event.type) {
    case 'conditionSet':
      return [...conditions, set(event)];
    case 'conditionCorrected':
      return revised((held) => ({ ...held, text: textOf(event, 'text') }));
    case 'conditionReported':
      return revised((held) => ({ ...held, report: { text: textOf(event, 'text'), at: event.at } }));
    case 'conditionDecided':
      return revised((held) => decided(held, event));
  }
}

function set(event: Of<'conditionSet'>): Condition {
  const { conditionId: id, ...facts } = event.facts;
  const untouched = { status: 'open', report: null, decision: null } as const;
  return { ...facts, ...untouched, id, text: textOf(event, 'text'), setAt: event.at };
}

const statusAfter = { accept: 'accepted', prolong: 'open', waive: 'waived' } as const;

function decided(held: Condition, event: Of<'conditionDecided'>): Condition {
  const { conditionId: _, dueOn, ...facts } = event.facts;
  return {
    ...held,
    status: statusAfter[facts.outcome],
    dueOn: dueOn ?? held.dueOn,
    decision: { ...facts, reason: textOf(event, 'reason'), at: event.at },
  };
}
