import { isBearer } from '../access/bearer.ts';
import { textOf } from '../record/write.ts';
import type { BelongingEvents } from './events-belonging.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { Initiative } from './state.ts';
import { entryHolds } from './way-back.ts';

type BelongingEvent = Extract<InitiativeEvent, { type: keyof BelongingEvents }>;
type Of<T extends BelongingEvent['type']> = Extract<BelongingEvent, { type: T }>;

/** What the events of ownership, bearers, invitations, the manager's word, leaving and coming back change. */
export function evolveBelonging(state: Initiative, event: BelongingEvent): Partial<Initiative> {
  switch (event.type) {
    case 'ownerProposed':
      return { ownerProposal: { ...event.facts, reason: textOf(event, 'reason'), at: event.at } };
    case 'ownerConfirmed':
      return { owningUnitId: event.facts.unitId, ownerConfirmedAt: event.at, ownerProposal: null };
    case 'ownerDeclined':
      return ownerDeclined(state, event);
    case 'bearerOffered':
      return { bearerOffers: [...state.bearerOffers, { ...event.facts, at: event.at }] };
    case 'bearerJoined':
      return { ...withoutOffer(state, event), bearers: [...state.bearers, { ...event.facts, since: event.at }] };
    case 'bearerOfferDeclined':
      return withoutOffer(state, event);
    case 'bearerSteppedDown':
      return steppedDown(state, event);
    case 'bearerErased':
      return erased(state, event);
    case 'personInvited':
      return { invitedIds: [...state.invitedIds, event.facts.personId] };
    case 'invitationWithdrawn':
      return { invitedIds: state.invitedIds.filter((id) => id !== event.facts.personId) };
    case 'endorsementAsked':
      return { endorsementAsked: { until: event.facts.until, at: event.at } };
    case 'leaderEndorsed':
      return { leaderEndorsement: { answer: event.facts.answer, reason: textOf(event, 'reason'), at: event.at } };
    case 'bearersHidden':
      return { anonymous: event.facts.hidden };
    case 'behalfNamed':
      return { onBehalfOf: textOf(event, 'onBehalfOf') };
    case 'referralProposed':
      return { referral: referred(event) };
    case 'referralAccepted':
      return { referral: state.referral && { ...state.referral, acceptedAt: event.at } };
    case 'referralDeclined':
      return { referral: null };
    case 'initiativeReopened':
      return reopened(state, event);
  }
}

function steppedDown(
  { bearers, formerBearerIds }: Initiative,
  { facts }: Of<'bearerSteppedDown' | 'bearerErased'>,
): Pick<Initiative, 'bearers' | 'formerBearerIds'> {
  return {
    bearers: bearers.filter(({ personId }) => personId !== facts.personId),
    formerBearerIds: [...new Set([...formerBearerIds, facts.personId])],
  };
}

function erased(state: Initiative, event: Of<'bearerErased'>): Partial<Initiative> {
  const bore = isBearer(state.bearers, event.facts.personId);
  return { ...withoutOffer(state, event), ...(bore ? steppedDown(state, event) : {}) };
}

/** The unit named at intake that declines owns it no longer; one that was only asked leaves the owner as it is. */
function ownerDeclined(state: Initiative, { facts: { unitId } }: Of<'ownerDeclined'>): Partial<Initiative> {
  const wasNamed = state.owningUnitId === unitId && state.ownerConfirmedAt === null;
  if (!wasNamed) return { ownerProposal: null };
  const proposedUnitId = state.proposedUnitId === unitId ? null : state.proposedUnitId;
  return { ownerProposal: null, owningUnitId: null, proposedUnitId };
}

function withoutOffer(
  { bearerOffers }: Initiative,
  { facts }: Of<'bearerJoined' | 'bearerOfferDeclined' | 'bearerErased'>,
): Pick<Initiative, 'bearerOffers'> {
  return { bearerOffers: bearerOffers.filter(({ personId }) => personId !== facts.personId) };
}

function referred(event: Of<'referralProposed'>): Initiative['referral'] {
  const words = { reason: textOf(event, 'reason'), tryAgainIf: textOf(event, 'tryAgainIf') };
  const { gateCaseId = null, ...asked } = event.facts;
  return { ...asked, ...words, gateCaseId, at: event.at, acceptedAt: null };
}

function reopened(state: Initiative, event: Of<'initiativeReopened'>): Partial<Initiative> {
  const { after, standing, firstAnswerDueOn } = event.facts;
  // Where the gates of its entry hold no longer it stands before them again.
  const place = entryHolds(state) ? {} : { phase: null, path: [] };
  const back = { standing, ending: null, referral: null, ...place };
  const reopening = { after, reason: textOf(event, 'reason'), at: event.at };
  // Back at intake a first answer is promised anew; when the former one came stands in the record.
  return firstAnswerDueOn === null
    ? { ...back, reopening }
    : { ...back, reopening, firstAnswerDueOn, firstAnswerAt: null };
}
