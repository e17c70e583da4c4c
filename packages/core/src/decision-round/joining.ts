import { refuseArgument, unknownReference } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { gateOf, notInStatus } from '../gate-case/guards.ts';
import type { CaseStatus, GateCase } from '../gate-case/state.ts';
import type { Initiative } from '../initiative/state.ts';
import { at } from '../lookup.ts';
import type { Gate, Need } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { ArgumentRule, Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onGateCase, type Rule, type Scopes } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { lastDayRefusal } from './last-days.ts';
import { type DecisionRound, stageOf } from './state.ts';

/** Where a gate decides in rounds, its cases stand in one when their decision is requested; as with any need, a deviation can be asked for. */
const inARound: Need = {
  id: 'decision-round',
  text: { sv: 'Ärendet är med i en beslutsomgång', en: 'The case stands in a decision round' },
  condition: { fact: 'round.open', is: true },
};

/** What must be in place at the gate: what the model says, and a round where it decides in rounds. */
export function needsOf(gate: Gate | undefined): readonly Need[] {
  if (gate === undefined) return [];
  return gate.schedule.kind === 'rounds' ? [...gate.needs, inARound] : gate.needs;
}

/** The round that the case stands in, as it was loaded with it. */
export function roundOf({ known }: Situation, { roundId }: GateCase): DecisionRound | undefined {
  return roundId === null ? undefined : at(known.rounds, roundId);
}

/** No case of a round is decided before it is closed: all of them are compared first. */
export function roundOpenRefusal(situation: Scopes['gateCase']): Refusal | undefined {
  const { roundId } = situation.gateCase;
  if (roundId === null) return undefined;
  const round = roundOf(situation, situation.gateCase);
  // A round that was not loaded might be open.
  if (round === undefined) return { code: 'unknown', thing: 'decisionRound' };
  return round.closedOn === null ? { code: 'roundOpen', roundId, joinUntil: round.joinUntil } : undefined;
}

/** Nor is a decision recorded as one that was made before. */
export function beforeClosingRefusal(
  situation: Scopes['gateCase'],
  recorded: ArgsOf<'decideGate'>['recorded'],
): Refusal | undefined {
  const closedOn = roundOf(situation, situation.gateCase)?.closedOn ?? null;
  if (recorded === null || closedOn === null || recorded.decidedOn >= closedOn) return undefined;
  return refuseArgument('/recorded/decidedOn', 'whileRoundOpen');
}

/** While it is prepared, and while the round takes cases in. */
export const joinRound: Rule<'gateCase', 'joinRound'> = {
  scope: 'gateCase',
  mentions: ({ roundId }) => ({ rounds: [roundId] }),
  may: ({ gateCase }) =>
    // The same of a case whose decision waits as of one that is requested: it tells nothing.
    notInStatus(gateCase, ['preparing']) ??
    (gateCase.roundId === null ? undefined : { code: 'alreadyDone', what: 'joinRound' }),
  apply: ({ initiative, gateCase, known }, { today, model }, { roundId }) => {
    const round = at(known.rounds, roundId);
    if (round === undefined) return no(unknownReference('/roundId', 'decisionRound', roundId));
    const other = otherThan(round, initiative, gateCase);
    if (other !== undefined) return no(refuseArgument('/roundId', other));
    if (stageOf(round, today) !== 'joining') return no(notOpen(round));
    // The case is pinned to a model that can name other days than the one that was followed when the round was opened.
    const gate = gateOf(model, gateCase);
    const refusal = lastDayRefusal(gate === undefined ? [] : [gate], round.joinUntil, '/roundId');
    if (refusal !== undefined) return no(refusal);
    return ok([onGateCase(gateCase, [event('roundJoined', { roundId })])]);
  },
};

/**
 * Before the round is closed; a case that was not requested by then was not compared, and leaves when it likes. Where the
 * gate decides in rounds, a case that is requested stays: it would stand in none.
 */
export const leaveRound: Rule<'gateCase', 'leaveRound'> = {
  scope: 'gateCase',
  material: true,
  looksAtRound: true,
  may: (situation, { model }) => {
    const { gateCase } = situation;
    const { roundId } = gateCase;
    if (roundId === null) return { code: 'alreadyDone', what: 'leaveRound' };
    const round = roundOf(situation, gateCase);
    if (round === undefined) return { code: 'unknown', thing: 'decisionRound' };
    if (round.closedOn !== null && gateCase.status !== 'preparing') return notOpen(round);
    return notInStatus(gateCase, leavable(gateOf(model, gateCase)));
  },
  apply: ({ gateCase }) => ok([onGateCase(gateCase, [event('roundLeft', { roundId: gateCase.roundId ?? '' })])]),
};

/**
 * What the round is for that the case is not: what is set side by side is of one unit, at gates of one kind, and where the
 * round is about a challenge answers that.
 */
function otherThan(
  round: DecisionRound,
  { challengeId }: Initiative,
  { unitId, gateKind }: GateCase,
): ArgumentRule | undefined {
  if (round.unitId !== unitId) return 'roundOfOtherUnit';
  if (round.gateKind !== gateKind) return 'roundOfOtherGate';
  const answers = round.challengeId === null || round.challengeId === challengeId;
  return answers ? undefined : 'roundOfOtherChallenge';
}

function leavable(gate: Gate | undefined): readonly CaseStatus[] {
  return gate?.schedule.kind === 'rounds' ? ['preparing'] : ['preparing', 'requested'];
}

function notOpen({ id: roundId, opensOn, joinUntil, closedOn }: DecisionRound): Refusal {
  return { code: 'roundClosed', roundId, opensOn, joinUntil, closedOn };
}
