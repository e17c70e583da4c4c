import { answersForGates } from '../access/relations.ts';
import type { RoundCommands } from '../commands-round.ts';
import { gatesOfKind, lastDayRefusal } from '../decision-round/last-days.ts';
import type { DecisionRound } from '../decision-round/state.ts';
import { gateOf } from '../gate-case/guards.ts';
import { nextLastDay } from './last-day.ts';
import { gateKinds } from '../process-model/schema.ts';
import { find } from '../lookup.ts';
import { isValidOn } from '../mandate/mandate.ts';
import type { Context, Situation } from '../situation.ts';
import type { Witness } from './spares.ts';

/** Witnesses of decision rounds. */
export const roundWitnesses = {
  openRound: (situation, context) => {
    const owned = ownedGate(situation, context);
    const joinUntil = nextLastDay(gatesOfKind(context.model, owned.gateKind), context.today);
    return { ...owned, name: 'Vårens omgång', opensOn: context.today, joinUntil };
  },
  // A first day that has come stays.
  reviseRound: ({ decisionRound }, context) => {
    const joinUntil = nextLastDay(gatesOfKind(context.model, decisionRound?.gateKind ?? 'money'), context.today);
    const hasCome = decisionRound !== undefined && decisionRound.opensOn <= context.today;
    return hasCome ? { joinUntil } : { opensOn: context.today, joinUntil };
  },
  closeRound: () => ({ reason: 'Alla som skulle vara med är med.' }),
  joinRound: (situation, context) => ({ roundId: joinable(situation, context) }),
  leaveRound: () => ({}),
} satisfies { readonly [K in keyof RoundCommands]: Witness<K> };

/** A unit that whoever acts answers for, and a kind of gate; the office does so for all. */
function ownedGate({ known }: Situation, { actor, today }: Context): Pick<DecisionRound, 'unitId' | 'gateKind'> {
  const isOffice = actor.roles.some(({ role }) => role === 'sluiceOffice');
  for (const unit of Object.values(known.units)) {
    if (!isValidOn(unit, today)) continue;
    const gateKind = find(gateKinds, (kind) => isOffice || answersForGates(actor, unit.id, kind));
    if (gateKind !== undefined) return { unitId: unit.id, gateKind };
  }
  return { unitId: '', gateKind: 'money' };
}

function joinable({ initiative, gateCase, known }: Situation, { model, today }: Context): string {
  const gate = gateCase && gateOf(model, gateCase);
  const fits = Object.values(known.rounds).find(
    ({ unitId, gateKind, challengeId, opensOn, joinUntil, closedOn }) =>
      (challengeId === null || challengeId === initiative?.challengeId) &&
      closedOn === null &&
      unitId === gateCase?.unitId &&
      gateKind === gateCase.gateKind &&
      lastDayRefusal(gate === undefined ? [] : [gate], joinUntil, '') === undefined &&
      opensOn <= today &&
      today <= joinUntil,
  );
  return fits?.id ?? '';
}
