import { audienceOf, visibleGateCase } from '@idesluss/core';
import { type StoredReceipt, stateOf } from '../http/answer.ts';
import type { LinkTo } from '../http/links.ts';
import type { Outcome } from '../write/execute.ts';
import { linksOfGateCase, selfOfGateCase, viewGateCase } from './view.ts';

/**
 * The receipt of a command on a gate case: what was made, if it has an id of its own, else the case. The version is that
 * of the initiative, which moves only with what all who read it may see: the case's own would tell of a decision that is
 * kept back.
 */
export function receiptOnGateCase(made?: (outcome: Outcome) => string | undefined) {
  return (outcome: Outcome): StoredReceipt => {
    const { after, context } = outcome;
    const { initiative, gateCase } = after;
    if (initiative === undefined || gateCase === undefined) throw new Error('a command on a gate case left none');
    const shown = visibleGateCase(gateCase, audienceOf(after, context), context.actor.personId);
    return {
      status: 201,
      path: `/gate-cases/${gateCase.id}`,
      id: made?.(outcome) ?? gateCase.id,
      version: initiative.version,
      state: stateOf(viewGateCase(shown)),
      links: [...linksOfGateCase(gateCase, after, context), ...linksOfOpened(outcome, gateCase.id)],
    };
  };
}

/** A case that the command has opened beside the one that it was aimed at. */
function linksOfOpened({ events }: Outcome, aimedId: string): readonly LinkTo[] {
  const opened = events.flatMap(({ type, streamId }) => (type === 'gateCaseOpened' ? [streamId] : []));
  return opened.filter((id) => id !== aimedId).map((id) => ({ ...selfOfGateCase({ id }), rel: 'related', title }));
}

const title = { sv: 'Det nya beslutsärendet', en: 'The new gate case' } as const;
