import { evaluateNeeds } from '../process-model/evaluate.ts';
import { inUse } from '../process-model/in-use.ts';
import { lookUp } from '../process-model/look-up.ts';
import type { Ending, EndingKind } from '../process-model/types.ts';
import type { Change } from '../record/event.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { caseClosing, type Closing } from './case-closing.ts';
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
  close: Closing = caseClosing,
): Refusal | undefined {
  const here = endingsHere(situation.initiative, context, fits);
  const chosen = here.find(({ id }) => id === ending);
  if (chosen === undefined) return { code: 'notFromHere', target: ending, allowed: here.map(({ id }) => id) };
  const closing = close(situation, context);
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
  words: { readonly reason: string; readonly tryAgainIf: string | null; readonly intoId?: string | null },
  close: Closing = caseClosing,
): Result<readonly Change[], Refusal> {
  const { initiative } = situation;
  const closing = close(situation, context);
  if (!closing.ok) return closing;
  return ok([
    onInitiative(initiative, [endingEvent(initiative, context, ending, words, words.intoId)]),
    ...closing.value,
  ]);
}
