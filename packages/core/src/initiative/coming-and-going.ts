import { refuseArgument, unitKnown } from '../arguments.ts';
import type { Ending } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onInitiative, type Rule } from '../rule.ts';
import type { Context } from '../situation.ts';
import { addWorkingDays } from '../working-days.ts';
import { caseClosing, caseTakenBack } from './case-closing.ts';
import { endingEvent, referralEvent, reopenedEvent } from './ending.ts';
import { endingIds, endingsHere, isReferral, leave, leavingRefusal } from './leaving.ts';
import { mergeable } from './lineage.ts';
import type { Initiative } from './state.ts';
import { placesThatHold } from './way-back.ts';

/**
 * The bearer takes the idea back, until something has been granted for it, also while a decision is awaited; others who
 * bear it too go on without.
 */
export const withdraw: Rule<'initiative', 'withdraw'> = {
  scope: 'initiative',
  movesMoney: true,
  mentions: ({ intoId = null }) => ({ initiatives: [intoId] }),
  targets: ({ initiative }, context) => endingIds(endingsHere(initiative, context, isWithdrawal)),
  may: (situation, context, target) =>
    grantedRefusal(situation.initiative) ??
    leavingRefusal(situation, context, target.ending, isWithdrawal, caseTakenBack),
  apply: (situation, context, { reason, intoId = null }, { ending }) => {
    const refusal = mergeable(situation, context, intoId);
    if (refusal !== undefined) return no(refusal);
    return leave(situation, context, ending, { reason, tryAgainIf: null, intoId }, caseTakenBack);
  },
};

function isWithdrawal({ kind }: Ending): boolean {
  return kind === 'withdrawn';
}

/** What counts is what was granted once: that a payer has taken it back since gives the idea back to nobody. */
function grantedRefusal({ bearers, drafterId, grantedMinutes, passedGates }: Initiative): Refusal | undefined {
  const grantedMinor = passedGates.reduce((sum, passed) => sum + passed.grantedMinor, 0);
  if (grantedMinutes > 0 || grantedMinor > 0) return { code: 'grantedAlready', grantedMinutes, grantedMinor };
  // The office takes back only what never had a bearer.
  if (bearers.length === 0 && drafterId === null) return { code: 'awaits', command: 'offerBearer' };
  return bearers.length > 1 ? { code: 'awaits', command: 'stepDown' } : undefined;
}

/**
 * Asks a unit to take it into its ordinary plan, another process or procurement. A new question replaces the former; one that
 * was decided at a gate stands until its receiver has answered.
 */
export const proposeReferral: Rule<'initiative', 'proposeReferral'> = {
  scope: 'initiative',
  mentions: ({ unitId }) => ({ units: [unitId] }),
  targets: ({ initiative }, context) => endingIds(endingsHere(initiative, context, isReferral)),
  may: ({ initiative }, context, { ending }) => {
    const allowed = endingsHere(initiative, context, isReferral).map(({ id }) => id);
    if (!allowed.includes(ending)) return { code: 'notFromHere', target: ending, allowed };
    const decided = initiative.referral !== null && initiative.referral.gateCaseId !== null;
    return decided ? { code: 'awaits', command: 'answerReferral' } : undefined;
  },
  apply: (situation, { today }, { way, unitId, reason, tryAgainIf }, { ending }) => {
    const { initiative } = situation;
    const refusal = unitKnown(situation, unitId, '/unitId', today);
    if (refusal !== undefined) return no(refusal);
    const proposed = referralEvent(initiative, { ending, way, unitId }, { reason, tryAgainIf });
    return ok([onInitiative(initiative, [proposed])]);
  },
};

/** The initiative is referred once the receiver says so; a no leaves it where it is. */
export const answerReferral: Rule<'initiative', 'answerReferral'> = {
  scope: 'initiative',
  movesMoney: true,
  targets: ({ initiative: { referral } }) => (referral === null ? [] : [{ unitId: referral.unitId }]),
  aimless: () => ({ code: 'awaits', command: 'proposeReferral' }),
  may: ({ initiative: { referral } }, _, { unitId }) => {
    if (referral === null) return { code: 'awaits', command: 'proposeReferral' };
    return referral.unitId === unitId ? undefined : refuseArgument('/unitId', 'otherUnitAsked');
  },
  apply: (situation, context, { accepts, reason }, { unitId }) => {
    const { initiative } = situation;
    const { referral } = initiative;
    if (referral === null) return no({ code: 'awaits', command: 'proposeReferral' });
    if (!accepts) {
      return ok([onInitiative(initiative, [event('referralDeclined', { unitId }, initiative.id, { reason })])]);
    }
    const refusal = leavingRefusal(situation, context, referral.ending, isReferral);
    if (refusal !== undefined) return no(refusal);
    const closing = caseClosing(situation, context);
    if (!closing.ok) return closing;
    const accepted = event('referralAccepted', { unitId }, initiative.id, { reason });
    const ended = endingEvent(initiative, context, referral.ending, referral);
    return ok([onInitiative(initiative, [accepted, ended]), ...closing.value]);
  },
};

/**
 * Back into a phase on the way that it has come, as far as the gates there hold, so that none is passed by. That visit is a
 * new one: the gates ahead are decided anew. What was granted stays with what it was used for; nothing is given back.
 */
export const reopen: Rule<'initiative', 'reopen'> = {
  scope: 'initiative',
  targets: ({ initiative }, context) => waysBack(initiative, context).map((phase) => ({ phase })),
  may: ({ initiative }, context, { phase }) => {
    const allowed = waysBack(initiative, context);
    if (allowed.includes(phase)) return undefined;
    return { code: 'notFromHere', target: phase, allowed: allowed.filter((one) => one !== null) };
  },
  apply: ({ initiative }, context, { reason }, { phase }) => {
    const opened = reopenedEvent(initiative, goesOn(initiative, context), reason);
    const entered = phase === null ? [] : [event('phaseEntered', { phase, cause: { kind: 'reopening' } })];
    return ok([onInitiative(initiative, [opened, ...entered])]);
  },
};

/** Where its way still leads, in the order of the model; where it leads into no phase, back to where it left from. */
function waysBack(initiative: Initiative, { model }: Context): readonly (string | null)[] {
  const places = placesThatHold(initiative);
  return places.length === 0 ? [null] : model.phases.map(({ id }) => id).filter((id) => places.includes(id));
}

/** What was taken in by a unit goes on; anything else waits for a first answer again. */
function goesOn({ phase, owningUnitId }: Initiative, { model, today }: Context) {
  if (phase !== null || owningUnitId !== null) return { standing: 'active', firstAnswerDueOn: null } as const;
  const firstAnswerDueOn = addWorkingDays(today, model.firstAnswerWithinWorkingDays);
  return { standing: 'submitted', firstAnswerDueOn } as const;
}
