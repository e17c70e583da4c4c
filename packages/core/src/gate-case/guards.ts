import { audienceOf } from '../access/audience.ts';
import type { Initiative } from '../initiative/state.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Gate, ProcessModel } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Context, Situation } from '../situation.ts';
import type { CaseStatus, GateCase } from './state.ts';

/** No while the case is in another status than these. */
export function notInStatus(gateCase: GateCase, allowed: readonly CaseStatus[]): Refusal | undefined {
  return allowed.includes(gateCase.status) ? undefined : { code: 'caseNotInStatus', status: gateCase.status, allowed };
}

/** No to what rests on another version of the initiative than the one that stands now. */
export function staleInitiative({ version }: Initiative, basedOn: number): Refusal | undefined {
  return basedOn === version
    ? undefined
    : { code: 'stale', thing: 'initiative', basedOn: String(basedOn), current: String(version) };
}

/** No to what the owning unit opens or decides while none owns it: the one named at intake may have declined. */
export function unownedRefusal({ owningUnitId }: Initiative): Refusal | undefined {
  return owningUnitId === null ? { code: 'awaits', command: 'proposeOwner' } : undefined;
}

/** Whether the decider has been shown the case: a change of what it rests on then makes a new dossier. */
export function isShown(gateCase: GateCase | undefined): gateCase is GateCase {
  return gateCase?.status === 'requested' || gateCase?.status === 'decided';
}

/**
 * One's own rating comes first: nobody decides blind to what the panel has found. Since a decision that waits is kept from
 * whoever is still to rate, a decider among them would also learn of it by no longer being allowed to decide.
 */
export function ownRatingFirst(situation: Situation, context: Context): Refusal | undefined {
  return audienceOf(situation, context) === 'circle' ? undefined : { code: 'awaits', command: 'rateCriteria' };
}

export function gateOf(model: ProcessModel, { gate }: GateCase): Gate | undefined {
  return lookUp(model).gates.get(gate);
}
