import type { ChallengeCommands } from '../commands-challenge.ts';
import { at } from '../lookup.ts';
import { isValidOn } from '../mandate/mandate.ts';
import type { Context, Situation } from '../situation.ts';
import { someUnit, type Witness } from './spares.ts';

/** Witnesses of the questions that the city asks. */
export const challengeWitnesses = {
  registerChallenge: (situation, context) => ({
    owningUnitId: ownUnit(situation, context),
    title: 'Torra källare',
    question: 'Hur klarar vi nästa skyfall?',
    area: 'klimat',
    opensOn: context.today,
    closesOn: context.today,
  }),
  reviseChallenge: (_, { today }) => ({ question: 'Hur klarar vi nästa skyfall utan nya rör?', closesOn: today }),
  closeChallenge: () => ({ reason: 'Vi har fått svar nog.' }),
} satisfies { readonly [K in keyof ChallengeCommands]: Witness<K> };

/** A unit that the actor may ask for: one they answer for, or any for the office and whoever leads everywhere. */
function ownUnit(situation: Situation, context: Context): string {
  const { roles, mandates } = context.actor;
  const own = [...roles.filter(({ role }) => role === 'innovationLeader'), ...mandates];
  const units = own.flatMap(({ unitId }) => (unitId === null ? [] : [at(situation.known.units, unitId)]));
  return units.find((unit) => unit !== undefined && isValidOn(unit, context.today))?.id ?? someUnit(situation, context);
}
