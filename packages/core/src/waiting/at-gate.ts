import type { GateCase } from '../gate-case/state.ts';
import { filter } from '../lookup.ts';
import { mandateAt, roleAt, roleEverywhere } from './keys.ts';
import type { Matter } from './matter.ts';

/**
 * What the state of a gate case says is awaited. A decision that waits for its notification leaves the rest as it was: what
 * is kept beside the state must not tell of it. The rules say that nothing of that can be done any more.
 */
export function mattersAt(gateCase: GateCase): readonly Matter[] {
  if (gateCase.status === 'closed') return sequelMatters(gateCase);
  return [
    ...ratingMatters(gateCase),
    ...shareMatters(gateCase),
    ...decisionMatters(gateCase),
    ...sequelMatters(gateCase),
  ];
}

/** What follows a decision: a request that nobody has answered, and an appeal that has not been passed on. */
function sequelMatters({ sequels, unitId, decision }: GateCase): readonly Matter[] {
  if (sequels.length === 0 || decision === null) return [];
  return sequels.flatMap((sequel): readonly Matter[] => {
    switch (sequel.kind) {
      case 'correction':
        return [];
      case 'reconsideration': {
        if (sequel.answer !== null) return [];
        const target = { decisionId: decision.id, requestId: sequel.id };
        return [{ ...asked('reconsideration', 'reconsiderDecision'), target, whom: mandateAt(unitId) }];
      }
      case 'appeal': {
        if (sequel.forwardedOn !== null) return [];
        const target = { appealId: sequel.id };
        return [{ ...asked('appeal', 'forwardAppeal'), target, whom: [roleEverywhere('registrar')] }];
      }
    }
  });
}

const asked = (kind: Matter['kind'], command: Matter['command']) => ({ kind, command, due: null });

function ratingMatters({ unitId, answerDueOn: due, assessments, panel }: GateCase): readonly Matter[] {
  const doneBy = Object.keys(assessments);
  const whom = panel?.map(({ personId }) => personId) ?? roleAt('assessor', unitId);
  return [{ kind: 'rating', command: 'rateCriteria', target: undefined, due, whom, doneBy }];
}

/** Each payer for its own money; the deciding unit answers for its share by deciding. */
function shareMatters({ application, unitId, answerDueOn: due }: GateCase): readonly Matter[] {
  const others = filter(application?.shares ?? [], ({ payerUnitId }) => payerUnitId !== unitId);
  return others.map(({ id: shareId, payerUnitId }) => ({
    ...{ kind: 'share', command: 'decideShare', target: { shareId }, due },
    whom: mandateAt(payerUnitId),
  }));
}

/** The last day of an embargo raises a flag; a person makes the decision known. */
function decisionMatters({ status, unitId, answerDueOn: due, awaiting }: GateCase): readonly Matter[] {
  if (status === 'preparing') return [];
  const decision = {
    kind: 'decision',
    command: 'decideGate',
    target: undefined,
    due,
    whom: mandateAt(unitId),
  } as const;
  if (awaiting === null) return [decision];
  const until = awaiting.embargo?.until ?? '';
  const telling = [...mandateAt(unitId), roleEverywhere('registrar'), roleEverywhere('sluiceOffice')];
  const notification = { kind: 'notification', command: 'notifyDecision', target: undefined, due: until } as const;
  return [decision, { ...notification, from: until, whom: telling }];
}
