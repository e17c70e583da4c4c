import { grantsMoney } from '../initiative/granted.ts';
import { findLast } from '../lookup.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { no, ok } from '../result.ts';
import { freshId, onInitiative, type Rule } from '../rule.ts';
import { unownedRefusal } from './guards.ts';
import { openingCase } from './prepare.ts';
import type { PassedGate } from '../initiative/state-gates.ts';
import type { Initiative } from '../initiative/state.ts';

/** More money, asked for and decided as at the gate that granted the first: same needs, same mandates, new shares. */
export const openAddedGrant: Rule<'initiative', 'openAddedGrant'> = {
  scope: 'initiative',
  activity: 'openAddedGrant',
  may: ({ initiative }, { model }) => {
    if (initiative.openGateCaseId !== null) return { code: 'gateCaseOpen', gateCaseId: initiative.openGateCaseId };
    const none = { code: 'notFromHere', target: null, allowed: [] } as const;
    return unownedRefusal(initiative) ?? (moneyGate(initiative, model) === undefined ? none : undefined);
  },
  apply: ({ initiative }, context) => {
    const { id: initiativeId, owningUnitId: unitId, phase: toPhase } = initiative;
    const passed = moneyGate(initiative, context.model);
    if (passed === undefined || unitId === null || toPhase === null) return no({ code: 'unknown', thing: 'gate' });
    const { gate, gateKind } = passed;
    const gateCaseId = freshId(context, 0);
    const facts = { initiativeId, gate, gateKind, unitId, toPhase, added: true } as const;
    const { opened, begun } = openingCase(gateCaseId, facts);
    return ok([opened, onInitiative(initiative, [begun])]);
  },
};

/** The latest gate in effect that grants money. */
function moneyGate({ passedGates }: Initiative, model: ProcessModel): PassedGate | undefined {
  return findLast(passedGates, (passed) => grantsMoney(passed, model));
}
