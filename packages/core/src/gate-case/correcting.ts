import { firstRefusal, refuseArgument, unknownReference } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { questionedRefusal } from '../initiative/questioned.ts';
import { localDate } from '../local-date.ts';
import { some } from '../lookup.ts';
import type { DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import { authorityFor, mayDecide } from './authority.ts';
import { mentionedIn, recordedDayRefusal } from './basis.ts';
import {
  decisionRefusal,
  decisionTargets,
  limitRefusal,
  madeKnownAt,
  matterOf,
  notDecided,
  notifiedDecision,
  unknownDecision,
} from './sequels.ts';
import type { Decision, GateCase } from './state.ts';

type Args = ArgsOf<'correctDecision'>;

/** A clerical error is put right by a new decision; the old one stays as it was, and says by what it is corrected. */
export const correctDecision: Rule<'gateCase', 'correctDecision'> = {
  scope: 'gateCase',
  onClosed: 'decided',
  mentions: ({ recorded }) => mentionedIn(recorded),
  targets: ({ gateCase }) => decisionTargets(gateCase),
  aimless: notDecided,
  may: (situation, context, { decisionId }) => {
    const { gateCase } = situation;
    const decision = notifiedDecision(gateCase, decisionId);
    if (decision === undefined) return decisionRefusal(situation, context, decisionId);
    return firstRefusal(
      limitRefusal(gateCase, 'correction', 'correctDecision'),
      questionedRefusal(situation.initiative),
      mayDecide(situation, context, matterOf('correctDecision', context.model, gateCase, decision)),
    );
  },
  apply: (situation, context, args, target) => {
    const { initiative, gateCase } = situation;
    const decision = notifiedDecision(gateCase, target.decisionId);
    if (decision === undefined) return no(unknownDecision(target.decisionId));
    const refusal = firstRefusal(
      wordsRefusal(decision, args),
      changesNothing(gateCase, decision, args) ? refuseArgument(pointerOf(args), 'unchanged') : undefined,
      recordedDayRefusal(args.recorded, localDate(madeKnownAt(decision)), context.today),
    );
    if (refusal !== undefined) return no(refusal);
    const matter = matterOf('correctDecision', context.model, gateCase, decision);
    const authority = authorityFor(situation, context, args.recorded, matter);
    if (!authority.ok) return authority;
    const { wrong, reasons, tryAgainIf, conditions } = args;
    const conditionIds = conditions.map(({ conditionId }) => conditionId);
    const facts = { ...authority.value, decisionId: freshId(context, 0), corrects: decision.id, conditionIds };
    const texts = Object.fromEntries(conditions.map(({ text }, index) => [`condition.${index}`, text]));
    const corrected = event('decisionCorrected', facts, initiative.id, { ...texts, wrong, reasons, tryAgainIf });
    const changes = [onGateCase(gateCase, [corrected]), onInitiative(initiative, standing(situation, conditions))];
    return ok(changes.filter(({ events }) => events.length > 0));
  },
};

/** Something of what the decision says in words stands instead; a condition that it does not set is no part of it. */
function wordsRefusal(decision: Decision, { reasons, tryAgainIf, conditions }: Args): Refusal | undefined {
  if (reasons === null && tryAgainIf === null && conditions.length === 0) return refuseArgument('/reasons', 'missing');
  if (tryAgainIf !== null && decision.tryAgainIf === null) return refuseArgument('/tryAgainIf', 'notApplicable');
  const named = new Set<string>();
  for (const [index, { conditionId }] of conditions.entries()) {
    const pointer = `/conditions/${index}/conditionId`;
    if (!some(decision.conditions, ({ id }) => id === conditionId))
      return unknownReference(pointer, 'condition', conditionId);
    if (named.has(conditionId)) return refuseArgument(pointer, 'duplicate');
    named.add(conditionId);
  }
  return undefined;
}

/** What the decision says by now, with what earlier corrections have put right; null where it was erased. */
function saidNow({ sequels }: GateCase, decision: Decision) {
  let { reasons, tryAgainIf } = decision;
  const conditions = new Map(decision.conditions.map(({ id, text }) => [id, text]));
  for (const one of sequels) {
    if (one.kind !== 'correction' || one.decisionId !== decision.id) continue;
    reasons = one.reasons ?? reasons;
    tryAgainIf = one.tryAgainIf ?? tryAgainIf;
    for (const { id, text } of one.conditions) conditions.set(id, text);
  }
  return { reasons, tryAgainIf, conditions };
}

/** The same once more, as when it is sent again under another key, would be a decision about nothing. */
function changesNothing(gateCase: GateCase, decision: Decision, args: Args): boolean {
  const now = saidNow(gateCase, decision);
  const { reasons, tryAgainIf, conditions } = args;
  const changesWords = (reasons ?? now.reasons) !== now.reasons || (tryAgainIf ?? now.tryAgainIf) !== now.tryAgainIf;
  return !changesWords && !some(conditions, ({ conditionId, text }) => now.conditions.get(conditionId) !== text);
}

function pointerOf({ reasons, tryAgainIf }: Args): string {
  if (reasons !== null) return '/reasons';
  return tryAgainIf === null ? '/conditions' : '/tryAgainIf';
}

/** The conditions say from now on what they were meant to say where they hold: those who see to them read them there. */
function standing({ initiative, gateCase }: Scopes['gateCase'], conditions: Args['conditions']): readonly DraftEvent[] {
  return conditions.map(({ conditionId, text }) =>
    event('conditionCorrected', { conditionId, gateCaseId: gateCase.id }, initiative.id, { text }),
  );
}
