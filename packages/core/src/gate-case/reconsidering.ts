import { firstRefusal, refuseArgument, unknownReference } from '../arguments.ts';
import { reopenedEvent } from '../initiative/ending.ts';
import { questionedRefusal } from '../initiative/questioned.ts';
import { placesThatHold } from '../initiative/way-back.ts';
import { localDate } from '../local-date.ts';
import { some } from '../lookup.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { authorityFor, mayDecide } from './authority.ts';
import { mentionedIn, recordedDayRefusal } from './basis.ts';
import { unownedRefusal } from './guards.ts';
import { openingCase } from './prepare.ts';
import {
  decisionRefusal,
  decisionTargets,
  isRequest,
  limitRefusal,
  madeKnownAt,
  matterOf,
  notDecided,
  notifiedDecision,
  openRequest,
  unknownDecision,
} from './sequels.ts';
import type { Decision, GateCase } from './state.ts';
import { isApproval } from './terms.ts';
import { gatesAhead } from './ways.ts';

/** Whoever is concerned asks for a decision to be looked at once more. No day is too late for it here. */
export const requestReconsideration: Rule<'gateCase', 'requestReconsideration'> = {
  scope: 'gateCase',
  onClosed: 'decided',
  mentions: () => ({ actor: true }),
  targets: ({ gateCase }) => decisionTargets(gateCase),
  aimless: notDecided,
  may: (situation, context, target) => {
    const { gateCase } = situation;
    return firstRefusal(
      decidedRefusal(situation, context, target),
      openRequest(gateCase) === undefined ? undefined : { code: 'alreadyDone', what: 'requestReconsideration' },
      limitRefusal(gateCase, 'reconsideration', 'requestReconsideration'),
    );
  },
  apply: ({ initiative, gateCase }, context, { reason }, { decisionId }) => {
    const facts = { requestId: freshId(context, 0), about: decisionId };
    // Why somebody asks is their own: it goes when they are erased.
    const subject = context.actor.personId ?? initiative.id;
    return ok([onGateCase(gateCase, [event('reconsiderationRequested', facts, subject, { reason })])]);
  },
};

/** A new decision about the old: it stands, or what it turned away is looked at anew, in a case of its own. */
export const reconsiderDecision: Rule<'gateCase', 'reconsiderDecision'> = {
  scope: 'gateCase',
  onClosed: 'decided',
  mentions: ({ recorded }) => mentionedIn(recorded),
  targets: ({ gateCase }) => {
    const requestId = openRequest(gateCase)?.id ?? null;
    return decisionTargets(gateCase).map((target) => ({ ...target, requestId }));
  },
  aimless: notDecided,
  may: (situation, context, target) => {
    const { initiative, gateCase } = situation;
    const decision = notifiedDecision(gateCase, target.decisionId);
    const refusal = decidedRefusal(situation, context, target) ?? requestRefusal(gateCase, target.requestId);
    if (refusal !== undefined || decision === undefined) return refusal;
    return firstRefusal(
      questionedRefusal(initiative),
      mayDecide(situation, context, matterOf('reconsiderDecision', context.model, gateCase, decision)),
    );
  },
  apply: (situation, context, { outcome, reasons, recorded }, { decisionId: reconsiders, requestId }) => {
    const { initiative, gateCase } = situation;
    const decision = notifiedDecision(gateCase, reconsiders);
    if (decision === undefined) return no(unknownDecision(reconsiders));
    const since = localDate(openRequest(gateCase)?.request?.at ?? madeKnownAt(decision));
    const refusal = firstRefusal(
      outcome === 'changed' ? changeRefusal(situation, context, decision) : undefined,
      recordedDayRefusal(recorded, since, context.today),
    );
    if (refusal !== undefined) return no(refusal);
    const matter = matterOf('reconsiderDecision', context.model, gateCase, decision);
    const authority = authorityFor(situation, context, recorded, matter);
    if (!authority.ok) return authority;
    const gateCaseId = outcome === 'changed' ? freshId(context, 1) : null;
    const facts = { ...authority.value, decisionId: freshId(context, 0), reconsiders, requestId, outcome, gateCaseId };
    const decided = onGateCase(gateCase, [event('decisionReconsidered', facts, initiative.id, { reasons })]);
    return ok(gateCaseId === null ? [decided] : [decided, ...takenUpAgain(situation, gateCaseId, reasons)]);
  },
};

/** What is reconsidered has been decided and made known, and its case is closed: until then it can be decided otherwise. */
function decidedRefusal(
  situation: Scopes['gateCase'],
  context: Context,
  { decisionId }: { readonly decisionId: string },
): Refusal | undefined {
  if (situation.gateCase.status !== 'closed') return notDecided(situation, context);
  return decisionRefusal(situation, context, decisionId);
}

/** One answer to one request; nobody takes up of their own motion what somebody has asked for. */
function requestRefusal(gateCase: GateCase, requestId: string | null): Refusal | undefined {
  const open = openRequest(gateCase);
  if (open?.id === requestId) return undefined;
  if (requestId === null) {
    if (open !== undefined) return { code: 'alreadyDone', what: 'requestReconsideration' };
    return limitRefusal(gateCase, 'reconsideration', 'reconsiderDecision');
  }
  return isRequest(gateCase, requestId)
    ? { code: 'alreadyDone', what: 'reconsiderDecision' }
    : unknownReference('/requestId', 'reconsiderationRequest', requestId);
}

/**
 * What can be changed is the no that the initiative has ended by. An approval is never turned against the bearer in this
 * way: whoever doubts it puts it in question. Anything else is open to be asked for anew as it is.
 */
function changeRefusal(
  { initiative, gateCase }: Scopes['gateCase'],
  { model }: Context,
  { outcome, notifiedAt }: Decision,
): Refusal | undefined {
  if (isApproval(outcome)) return refuseArgument('/outcome', 'approvalStands');
  // What happens together has one time, and nothing else of an initiative has the same.
  if (initiative.ending?.at !== notifiedAt) return refuseArgument('/outcome', 'endedByNothing');
  const { phase } = initiative;
  // An approval may have been annulled since the no: nothing comes back past a gate that has lost effect.
  const stands = phase === null || placesThatHold(initiative).at(-1) === phase;
  const ahead = gatesAhead(model, initiative);
  const leads = some(ahead, ({ gate, toPhase }) => gate.id === gateCase.gate && toPhase === gateCase.toPhase);
  if (!stands || !leads) return refuseArgument('/outcome', 'gateLapsed');
  return unownedRefusal(initiative);
}

/**
 * Back to where it stood when it was turned away, on the same visit: the gates that it had passed before this one hold. At
 * the gate a new case begins, with nothing granted and nothing reserved.
 */
function takenUpAgain({ initiative, gateCase }: Scopes['gateCase'], gateCaseId: string, reason: string) {
  const { gate, gateKind, toPhase } = gateCase;
  const unitId = initiative.owningUnitId ?? gateCase.unitId;
  const facts = { initiativeId: initiative.id, gate, gateKind, unitId, toPhase };
  const { opened, begun } = openingCase(gateCaseId, facts);
  const reopened = reopenedEvent(initiative, { standing: 'active', firstAnswerDueOn: null }, reason);
  return [onInitiative(initiative, [reopened, begun]), opened];
}
