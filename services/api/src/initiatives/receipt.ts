import { audienceOf, visibleInitiative } from '@idesluss/core';
import { type StoredReceipt, stateOf } from '../http/answer.ts';
import type { Outcome } from '../write/execute.ts';
import { linksOfInitiative } from './links.ts';
import { viewInitiative } from './view.ts';

/** The receipt of a command on an initiative: what was made, if anything has an id of its own, else the initiative. */
export function receiptOnInitiative(made?: (outcome: Outcome) => string | undefined) {
  return (outcome: Outcome): StoredReceipt => {
    const { after, context } = outcome;
    const { initiative } = after;
    if (initiative === undefined) throw new Error('a command on an initiative left none');
    const shown = visibleInitiative(initiative, audienceOf(after, context));
    return {
      status: 201,
      path: `/initiatives/${initiative.id}`,
      id: made?.(outcome) ?? initiative.id,
      version: initiative.version,
      state: stateOf(viewInitiative(shown, context.today)),
      links: linksOfInitiative(initiative),
    };
  };
}

/** The id that the latest event of a type gives in one of its facts. */
export const madeBy =
  (type: string, fact: string) =>
  ({ events }: Outcome): string | undefined => {
    const id = events.findLast((event) => event.type === type)?.facts[fact];
    return typeof id === 'string' ? id : undefined;
  };
