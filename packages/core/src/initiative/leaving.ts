import { audienceOf } from '../access/audience.ts';
import { fundMissing, releaseReserved, reservedShares } from '../gate-case/money.ts';
import { evaluateNeeds } from '../process-model/evaluate.ts';
import { inUse } from '../process-model/in-use.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Ending, EndingKind } from '../process-model/types.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { ok, no, type Result } from '../result.ts';
import { onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { conditionsRefusal } from './conditions.ts';
import { questionedRefusal } from './questioned.ts';
import { endingEvent } from './ending.ts';
import { factLookup, goalsShort } from './facts.ts';
import type { Initiative } from './state.ts';

/** Reached by a command of their own: at a gate, in a round, at intake, by completing, by the bearer, by the receiver's yes. */
const notByEnding: readonly EndingKind[] = [
  'rejected',
  'notSelected',
  'declined',
  'implemented',
  'withdrawn',
  'referred',
];

export const complete: Rule<'initiative', 'complete'> = {
  scope: 'initiative',
  activity: 'complete',
  movesMoney: true,
  targets: ({ initiative }, context) => endingIds(endingsHere(initiative, context, isCompletion)),
  may: (situation, context, target) => leavingRefusal(situation, context, target.ending, isCompletion),
  apply: (situation, context, { reason }, { ending }) =>
    leave(situation, context, ending, { reason, tryAgainIf: null }),
};

export const endInitiative: Rule<'initiative', 'endInitiative'> = {
  scope: 'initiative',
  movesMoney: true,
  targets: ({ initiative }, context) => endingIds(endingsHere(initiative, context, isOrdinary)),
  may: (situation, context, target) => leavingRefusal(situation, context, target.ending, isOrdinary),
  apply: (situation, context, words, { ending }) => leave(situation, context, ending, words),
};

function isCompletion({ kind }: Ending): boolean {
  return kind === 'implemented';
}

function isOrdinary({ kind }: Ending): boolean {
  return !notByEnding.includes(kind);
}

/** To another way than the sluice; reached when the receiver accepts. */
export function isReferral({ kind }: Ending): boolean {
  return kind === 'referred';
}

export function endingIds(endings: readonly Ending[]): readonly { ending: string }[] {
  return endings.map(({ id }) => ({ ending: id }));
}

/** The endings of its phase; also when accepted and waiting at a gate of its entry, it leaves as one leaves from intake. */
export function endingsHere(
  { phase }: Initiative,
  { model }: Context,
  fits: (ending: Ending) => boolean,
): readonly Ending[] {
  const listed = phase === null ? model.intake.endings : (lookUp(model).phases.get(phase)?.endings ?? []);
  return model.endings.filter((ending) => listed.includes(ending.id) && fits(ending));
}

export function leavingRefusal(
  situation: Scopes['initiative'],
  context: Context,
  ending: string,
  fits: (ending: Ending) => boolean,
): Refusal | undefined {
  const here = endingsHere(situation.initiative, context, fits);
  const chosen = here.find(({ id }) => id === ending);
  if (chosen === undefined) return { code: 'notFromHere', target: ending, allowed: here.map(({ id }) => id) };
  const closing = caseClosing(situation, context);
  return closing.ok ? needsRefusal(chosen, situation, context) : closing.refusal;
}

function needsRefusal(ending: Ending, situation: Scopes['initiative'], context: Context): Refusal | undefined {
  const { initiative } = situation;
  const open = isCompletion(ending) ? (conditionsRefusal(initiative) ?? questionedRefusal(initiative)) : undefined;
  if (open !== undefined) return open;
  const needs = isCompletion(ending) ? [...ending.needs, inUse] : ending.needs;
  const unmet = evaluateNeeds(needs, factLookup(situation, context), goalsShort(situation)).filter(({ met }) => !met);
  return unmet.length > 0 ? { code: 'needsNotMet', unmet, excusable: false } : undefined;
}

export function leave(
  situation: Scopes['initiative'],
  context: Context,
  ending: string,
  words: { readonly reason: string; readonly tryAgainIf: string | null },
): Result<readonly Change[], Refusal> {
  const { initiative } = situation;
  const closing = caseClosing(situation, context);
  if (!closing.ok) return closing;
  return ok([onInitiative(initiative, [endingEvent(initiative, context, ending, words)]), ...closing.value]);
}

/** Ending closes what is open: the case, and what it has reserved. A decision that waits for its notification goes first. */
export function caseClosing(
  situation: Scopes['initiative'],
  context: Context,
  because: 'initiativeEnded' | 'annulled' = 'initiativeEnded',
): Result<readonly Change[], Refusal> {
  const { initiative, gateCase } = situation;
  if (initiative.openGateCaseId === null) return ok([]);
  const open = { code: 'gateCaseOpen', gateCaseId: initiative.openGateCaseId } as const;
  if (gateCase?.id !== initiative.openGateCaseId) return no(open);
  // Whoever may not know of a decision gets the same answer whether it has been taken or not.
  if (gateCase.status !== 'preparing' && audienceOf(situation, context) !== 'circle') return no(open);
  if (gateCase.status === 'decided') return no({ code: 'notificationAwaited', gateCaseId: gateCase.id });
  const missing = fundMissing({ ...situation, gateCase }, reservedShares({ ...situation, gateCase }));
  if (missing !== undefined) return no(missing);
  const closed = onGateCase(gateCase, [event('gateCaseClosed', { because })]);
  return ok([closed, ...releaseReserved({ ...situation, gateCase }, context, 1)]);
}
