import { filter } from '../lookup.ts';
import type { CommandType } from '../commands.ts';
import { allFacts, factLookup, goalsShort } from '../initiative/facts.ts';
import { conditionsRefusal } from '../initiative/conditions.ts';
import { openSupplementRefusal } from '../initiative/intake.ts';
import { questionedRefusal } from '../initiative/questioned.ts';
import { evaluateNeeds, type NeedOutcome } from '../process-model/evaluate.ts';
import type { Need } from '../process-model/types.ts';
import type { DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import { refuseArgument } from '../arguments.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onGateCase, type Rule, type Scopes } from '../rule.ts';
import type { Context, Situation } from '../situation.ts';
import { addWorkingDays } from '../working-days.ts';
import { needsOf, roundOf } from '../decision-round/joining.ts';
import { deviationsOf } from './basis.ts';
import { asTold, ratingFirst } from './told-needs.ts';
import { gateOf, isShown, notInStatus, staleInitiative } from './guards.ts';

/** More versions than this of one dossier: the case is not ripe. It bounds the stored state. */
const DOSSIERS = 100;

/** Changes to a requested case stop earlier, so that a returned case can be requested again. */
export const CHANGED_DOSSIERS = 50;

/** No to another change of what the decider has been shown: let the case be decided, or returned, first. */
export function tooManyVersions({ gateCase }: Situation, what: CommandType): Refusal | undefined {
  return isShown(gateCase) && gateCase.dossiers.length >= CHANGED_DOSSIERS
    ? { code: 'limitReached', what, limit: CHANGED_DOSSIERS }
    : undefined;
}

export const requestDecision: Rule<'gateCase', 'requestDecision'> = {
  scope: 'gateCase',
  looksAtRound: true,
  may: (situation, context) => {
    const { initiative, gateCase } = situation;
    return (
      notInStatus(gateCase, ['preparing']) ??
      openSupplementRefusal(initiative, context.today) ??
      conditionsRefusal(initiative) ??
      questionedRefusal(initiative) ??
      ratingFirst(needsOfCase(situation, context), situation, context) ??
      (gateCase.dossiers.length >= DOSSIERS
        ? { code: 'limitReached', what: 'requestDecision', limit: DOSSIERS }
        : undefined)
    );
  },
  apply: (situation, context, { basedOn, deviations }) => {
    const { initiative, gateCase } = situation;
    const stale = staleInitiative(initiative, basedOn);
    if (stale !== undefined) return no(stale);
    const unmet = unmetNeeds(situation, context);
    const extra = deviations.findIndex(({ needId }) => !unmet.some(({ id }) => id === needId));
    if (extra >= 0) return no(refuseArgument(`/deviations/${extra}/needId`, 'notApplicable'));
    const repeated = repeatedAt(deviations);
    // A need has one reason in the dossier: a second one would take the place of the first.
    if (repeated >= 0) return no(refuseArgument(`/deviations/${repeated}/needId`, 'duplicate'));
    const unexcused = unmet.filter(({ id }) => !deviations.some(({ needId }) => needId === id));
    if (unexcused.length > 0) {
      const told = asTold(unexcused, needsOfCase(situation, context), situation, context);
      return no({ code: 'needsNotMet', unmet: told, excusable: true });
    }
    const dossier = freezeDossier(situation, context, 'requested', deviations);
    return ok([onGateCase(gateCase, [...leavingClosed(situation), dossier])]);
  },
};

/** What is requested after its round was closed has not been compared there, and is answered as one outside it. */
function leavingClosed(situation: Scopes['gateCase']): readonly DraftEvent[] {
  const round = roundOf(situation, situation.gateCase);
  return round === undefined || round.closedOn === null ? [] : [event('roundLeft', { roundId: round.id })];
}

/** Where a need is named for the second time; -1 where none is. */
function repeatedAt(deviations: readonly { readonly needId: string }[]): number {
  const named = deviations.map(({ needId }) => needId);
  return named.findIndex((needId, index) => named.indexOf(needId) < index);
}

function needsOfCase({ gateCase }: Scopes['gateCase'], { model }: Context): readonly Need[] {
  return needsOf(gateOf(model, gateCase));
}

/** The needs of the case's gate that are not met now. */
export function unmetNeeds(situation: Scopes['gateCase'], context: Context): readonly NeedOutcome[] {
  const needs = needsOfCase(situation, context);
  return filter(evaluateNeeds(needs, factLookup(situation, context), goalsShort(situation)), ({ met }) => !met);
}

/** What the decider will see, as an event: the facts as they stand, and by its pin the initiative's whole record so far. */
export function freezeDossier(
  situation: Scopes['gateCase'],
  context: Context,
  cause: 'requested' | 'changed',
  deviations: readonly { readonly needId: string; readonly reason: string }[],
): DraftEvent {
  const { initiative, gateCase } = situation;
  const days = gateOf(context.model, gateCase)?.answerWithinWorkingDays ?? 1;
  const facts = {
    dossierVersion: gateCase.dossiers.length + 1,
    cause,
    answerDueOn: gateCase.answerDueOn ?? addWorkingDays(askedOn(situation, context), days),
    facts: allFacts(situation, context),
    deviations: cause === 'requested' ? deviations.map(({ needId }) => needId) : standingDeviations(situation),
  };
  const reasons = deviations.map(({ needId, reason }) => [`deviation.${needId}`, reason]);
  const pins = [{ kind: 'initiative', id: initiative.id }] as const;
  return event('dossierFrozen', facts, initiative.id, Object.fromEntries(reasons), pins);
}

/** An answer is promised from the request; in a round nobody is answered before its last day. */
function askedOn(situation: Scopes['gateCase'], { today }: Context): string {
  const round = roundOf(situation, situation.gateCase);
  return round !== undefined && round.closedOn === null && round.joinUntil > today ? round.joinUntil : today;
}

function standingDeviations({ gateCase }: Scopes['gateCase']): readonly string[] {
  const latest = gateCase.dossiers.at(-1);
  return latest === undefined ? [] : deviationsOf(gateCase, latest).map(({ needId }) => needId);
}
