import { access } from '../access/table.ts';
import { answersForGates } from '../access/relations.ts';
import { endsAfterStart, firstRefusal, refuseArgument, unitKnown, unknownReference } from '../arguments.ts';
import { at } from '../lookup.ts';
import { inThisCentury, withinWait } from '../days.ts';
import type { DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onRound, opening, type Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { gatesOfKind, lastDayRefusal } from './last-days.ts';
import { type DecisionRound, stageOf } from './state.ts';

export const openRound: Rule<'tenant', 'openRound'> = {
  scope: 'tenant',
  mentions: ({ unitId, challengeId = null }) => ({ units: [unitId], challenges: [challengeId] }),
  may: freely,
  apply: (situation, context, { challengeId = null, ...args }) => {
    const { actor, today } = context;
    const { unitId, gateKind, opensOn, joinUntil } = args;
    const isOffice = actor.roles.some(({ role }) => role === 'sluiceOffice');
    const refusal = firstRefusal(
      // Whose unit it is shows only here, where the arguments are.
      isOffice || answersForGates(actor, unitId, gateKind) ? undefined : elsewhere,
      unitKnown(situation, unitId, '/unitId', today),
      challengeKnown(situation, challengeId),
      daysRefusal({ opensOn, joinUntil }, today),
      lastDayRefusal(gatesOfKind(context.model, gateKind), joinUntil, '/joinUntil'),
    );
    if (refusal !== undefined) return no(refusal);
    const facts = challengeId === null ? { ...args } : { ...args, challengeId };
    return ok([opening('decisionRound', freshId(context, 0), null, event('roundOpened', facts))]);
  },
};

const elsewhere: Refusal = { code: 'notPermitted', action: 'openRound', permitted: access.openRound.relations };

/** Whether it still takes answers plays no part: those that came are compared afterwards. */
function challengeKnown({ known }: Situation, id: string | null): Refusal | undefined {
  if (id === null || at(known.challenges, id) !== undefined) return undefined;
  return unknownReference('/challengeId', 'challenge', id);
}

/**
 * The last day can be moved until it is closed, also where it has passed, so that more can join. The first day can until it
 * has come: afterwards cases may stand in it that joined before the new one.
 */
export const reviseRound: Rule<'decisionRound', 'reviseRound'> = {
  scope: 'decisionRound',
  may: ({ decisionRound }) => closedAlready(decisionRound),
  apply: ({ decisionRound }, { today, model }, args) => {
    const { opensOn, joinUntil, gateKind } = { ...decisionRound, ...args };
    const days = { opensOn, joinUntil };
    const begun = opensOn !== decisionRound.opensOn && stageOf(decisionRound, today) !== 'announced';
    const moved = joinUntil !== decisionRound.joinUntil;
    const refusal = firstRefusal(
      begun ? refuseArgument('/opensOn', 'notApplicable') : daysRefusal(days, today),
      moved ? lastDayRefusal(gatesOfKind(model, gateKind), joinUntil, '/joinUntil') : undefined,
    );
    return refusal === undefined ? ok([onRound(decisionRound, [event('roundRevised', days)])]) : no(refusal);
  },
};

/** From then on nobody joins or leaves, and the cases are decided one by one. */
export const closeRound: Rule<'decisionRound', 'closeRound'> = {
  scope: 'decisionRound',
  may: ({ decisionRound }) => closedAlready(decisionRound),
  apply: ({ decisionRound }, { today }, { reason }) => {
    const early = today <= decisionRound.joinUntil;
    // Those who were told the day are shut out: they are told why.
    if (early && reason === null) return no(refuseArgument('/reason', 'missing'));
    return ok([onRound(decisionRound, [closing(decisionRound, early, reason)])]);
  },
};

function closing({ id }: DecisionRound, early: boolean, reason: string | null): DraftEvent {
  return event('roundClosed', { early }, id, { reason });
}

type Days = Pick<DecisionRound, 'opensOn' | 'joinUntil'>;

function daysRefusal({ opensOn, joinUntil }: Days, today: string): Refusal | undefined {
  return firstRefusal(
    inThisCentury(opensOn, '/opensOn'),
    endsAfterStart(opensOn, joinUntil, '/joinUntil'),
    withinWait(joinUntil, today, '/joinUntil'),
  );
}

function closedAlready({ closedOn }: DecisionRound): Refusal | undefined {
  return closedOn === null ? undefined : { code: 'alreadyDone', what: 'closeRound' };
}
