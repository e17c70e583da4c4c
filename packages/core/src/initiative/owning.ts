import { audienceOf } from '../access/audience.ts';
import { firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import { fundMissing, releaseReserved, reservedShares } from '../gate-case/money.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { freely, onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';

type Situation = Scopes['initiative'];

/** Asks a unit to own the initiative. A new question replaces one that has not been answered. */
export const proposeOwner: Rule<'initiative', 'proposeOwner'> = {
  scope: 'initiative',
  mentions: ({ unitId }) => ({ units: [unitId] }),
  may: freely,
  apply: (situation, context, { unitId, movesCase, reason }) => {
    const { initiative } = situation;
    const owns = initiative.owningUnitId === unitId && initiative.ownerConfirmedAt !== null;
    const refusal = firstRefusal(
      unitKnown(situation, unitId, '/unitId', context.today),
      owns ? { code: 'alreadyDone', what: 'answerOwnership' } : undefined,
      movesCase ? movingRefusal(situation, context) : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('ownerProposed', { unitId, movesCase }, initiative.id, { reason })])]);
  },
};

/** There is a case to go along, and nobody has decided it. Whoever may not know of a decision is not told by this no. */
function movingRefusal(situation: Situation, context: Context): Refusal | undefined {
  const { openGateCaseId: gateCaseId } = situation.initiative;
  if (gateCaseId === null) return refuseArgument('/movesCase', 'notApplicable');
  const { gateCase } = situation;
  if (gateCase?.status === 'preparing') return undefined;
  if (audienceOf(situation, context) !== 'circle') return { code: 'gateCaseOpen', gateCaseId };
  return gateCase?.status === 'decided' ? { code: 'notificationAwaited', gateCaseId } : undefined;
}

/** The unit that is asked says itself whether it owns the initiative. */
export const answerOwnership: Rule<'initiative', 'answerOwnership'> = {
  scope: 'initiative',
  material: true,
  movesMoney: true,
  targets: ({ initiative: { ownerProposal } }) => (ownerProposal === null ? [] : [{ unitId: ownerProposal.unitId }]),
  aimless: () => ({ code: 'awaits', command: 'proposeOwner' }),
  may: ({ initiative: { ownerProposal } }, _, { unitId }) => {
    if (ownerProposal === null) return { code: 'awaits', command: 'proposeOwner' };
    return ownerProposal.unitId === unitId ? undefined : refuseArgument('/unitId', 'otherUnitAsked');
  },
  apply: (situation, context, { accepts, reason }, { unitId }) =>
    accepts ? confirmed(situation, context, unitId, reason) : declined(situation, unitId, reason),
};

function confirmed(
  situation: Situation,
  context: Context,
  unitId: string,
  reason: string,
): Result<readonly Change[], Refusal> {
  const { initiative, gateCase } = situation;
  const movesCase = initiative.ownerProposal?.movesCase === true && gateCase?.id === initiative.openGateCaseId;
  const facts = { unitId, formerUnitId: initiative.owningUnitId, movesCase };
  const owner = onInitiative(initiative, [event('ownerConfirmed', facts, initiative.id, { reason })]);
  if (!movesCase || gateCase === undefined) return ok([owner]);
  const about = { ...situation, gateCase };
  const missing = fundMissing(about, reservedShares(about));
  if (missing !== undefined) return no(missing);
  const moved = onGateCase(gateCase, [event('gateCaseMoved', { unitId, formerUnitId: gateCase.unitId })]);
  return ok([owner, moved, ...releaseReserved(about, context, 0)]);
}

/** A unit that has let the initiative through a gate has taken it on: it hands it over, and does not decline it. */
function declined({ initiative }: Situation, unitId: string, reason: string): Result<readonly Change[], Refusal> {
  const { owningUnitId, ownerConfirmedAt, passedGates } = initiative;
  const actsAlready = owningUnitId === unitId && ownerConfirmedAt === null && passedGates.length > 0;
  if (actsAlready) return no(refuseArgument('/accepts', 'notApplicable'));
  return ok([onInitiative(initiative, [event('ownerDeclined', { unitId }, initiative.id, { reason })])]);
}

/** Nobody decides a case that is about to go to another unit. */
export function movingAway({ initiative }: Situation): Refusal | undefined {
  return initiative.ownerProposal?.movesCase ? { code: 'awaits', command: 'answerOwnership' } : undefined;
}
