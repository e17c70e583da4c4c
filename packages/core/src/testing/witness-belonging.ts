import type { BelongingCommands } from '../commands-belonging.ts';
import { somePerson, someUnit, type Witness } from './spares.ts';

/** Witnesses of whose an initiative is, who may see it, and how it leaves and comes back. */
export const belongingWitnesses = {
  proposeOwner: (situation, context) => ({
    unitId: someUnit(situation, context, [situation.initiative?.owningUnitId ?? '']),
    reason: 'Behovet finns hos dem.',
    movesCase: false,
  }),
  answerOwnership: () => ({ accepts: true, reason: 'Det är vår fråga.' }),
  offerBearer: (situation) => ({
    personId: somePerson(
      situation,
      [...(situation.initiative?.bearerOffers ?? []), ...(situation.judges ?? [])].map(({ personId }) => personId),
    ),
    kind: 'employee',
  }),
  // A yes can be refused to whoever has judged the idea; a no never is.
  answerBearerOffer: () => ({ accepts: false }),
  stepDown: () => ({ reason: 'Byter arbete.' }),
  invite: (situation) => ({ personId: somePerson(situation, situation.initiative?.invitedIds) }),
  withdrawInvitation: () => ({}),
  withdraw: () => ({ reason: 'Jag vill tänka mer.' }),
  askEndorsement: (_, { today }) => ({ until: today }),
  proposeReferral: (situation, context) => ({
    way: 'ordinaryPlan',
    unitId: someUnit(situation, context),
    reason: 'Det ryms i det vanliga arbetet.',
    tryAgainIf: 'Något nytt behöver prövas.',
  }),
  // A yes waits for an open case; a no never does.
  answerReferral: () => ({ accepts: false, reason: 'Det ryms inte i år.' }),
  reopen: () => ({ reason: 'Det som saknades finns nu.' }),
} satisfies { readonly [K in keyof BelongingCommands]: Witness<K> };
