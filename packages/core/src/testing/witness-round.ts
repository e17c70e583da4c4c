import { answersForGates } from '../access/relations.ts';
import type { RoundCommands } from '../commands-round.ts';
import type { DecisionRound } from '../decision-round/state.ts';
import { gateKinds } from '../process-model/schema.ts';
import { find } from '../lookup.ts';
import { isValidOn } from '../mandate/mandate.ts';
import type { Context, Situation } from '../situation.ts';
import type { Witness } from './spares.ts';

/** Witnesses of decision rounds. */
export const roundWitnesses = {
  openRound: (situation, context) => ({
    ...ownedGate(situation, context),
    name: 'Vårens omgång',
    opensOn: context.today,
    joinUntil: context.today,
  }),
  // A first day that has come stays.
  reviseRound: ({ decisionRound }, { today }) =>
    decisionRound !== undefined && decisionRound.opensOn <= today
      ? { joinUntil: today }
      : { opensOn: today, joinUntil: today },
  closeRound: () => ({ reason: 'Alla som skulle vara med är med.' }),
  joinRound: (situation, { today }) => ({ roundId: joinable(situation, today) }),
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

function joinable({ initiative, gateCase, known }: Situation, today: string): string {
  const fits = Object.values(known.rounds).find(
    ({ unitId, gateKind, challengeId, opensOn, joinUntil, closedOn }) =>
      (challengeId === null || challengeId === initiative?.challengeId) &&
      closedOn === null &&
      unitId === gateCase?.unitId &&
      gateKind === gateCase.gateKind &&
      opensOn <= today &&
      today <= joinUntil,
  );
  return fits?.id ?? '';
}
