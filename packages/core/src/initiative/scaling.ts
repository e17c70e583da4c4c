import { answersFor } from '../access/relations.ts';
import { firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import { inThisCentury } from '../days.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onInitiative, type Rule } from '../rule.ts';
import type { Context, Situation } from '../situation.ts';

const ADOPTIONS = 50;

export const planImplementation: Rule<'initiative', 'planImplementation'> = {
  scope: 'initiative',
  activity: 'planImplementation',
  material: true,
  mentions: ({ receivingUnitId }) => ({ units: [receivingUnitId] }),
  may: freely,
  apply: (situation, context, { receivingUnitId, from, text }) => {
    const { initiative } = situation;
    const refusal = firstRefusal(
      unitKnown(situation, receivingUnitId, '/receivingUnitId', context.today),
      inThisCentury(from, '/from'),
    );
    if (refusal !== undefined) return no(refusal);
    const draft = event('implementationPlanned', { receivingUnitId, from }, initiative.id, { text });
    return ok([onInitiative(initiative, [draft])]);
  },
};

/** The receiving unit takes the innovation over by its own decision; a new plan for another unit asks anew. */
export const acceptOwnership: Rule<'initiative', 'acceptOwnership'> = {
  scope: 'initiative',
  activity: 'acceptOwnership',
  material: true,
  may: ({ initiative }) => {
    const { implementationPlan, reception } = initiative;
    if (implementationPlan === null) return { code: 'awaits', command: 'planImplementation' };
    return reception?.unitId === implementationPlan.receivingUnitId
      ? { code: 'alreadyDone', what: 'acceptOwnership' }
      : undefined;
  },
  apply: ({ initiative }, _, { reference }) => {
    const unitId = initiative.implementationPlan?.receivingUnitId;
    if (unitId === undefined) return no({ code: 'awaits', command: 'planImplementation' });
    return ok([onInitiative(initiative, [event('ownershipAccepted', { unitId, reference })])]);
  },
};

export const registerAdoption: Rule<'initiative', 'registerAdoption'> = {
  scope: 'initiative',
  activity: 'registerAdoption',
  material: true,
  mentions: ({ unitId }) => ({ units: [unitId] }),
  may: ({ initiative }) =>
    initiative.adoptions.length >= ADOPTIONS
      ? { code: 'limitReached', what: 'registerAdoption', limit: ADOPTIONS }
      : undefined,
  apply: (situation, context, { unitId, inUseFrom, reference }) => {
    const { initiative } = situation;
    const known = initiative.adoptions.some((adoption) => adoption.unitId === unitId);
    const refusal = firstRefusal(
      unitKnown(situation, unitId, '/unitId', context.today),
      known ? refuseArgument('/unitId', 'duplicate') : undefined,
      inThisCentury(inUseFrom, '/inUseFrom'),
      reference === null && !speaksFor(situation, context, unitId)
        ? refuseArgument('/reference', 'missing')
        : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    const facts = { adoptionId: freshId(context, 0), unitId, inUseFrom, reference };
    return ok([onInitiative(initiative, [event('adoptionRegistered', facts)])]);
  },
};

/** The receiving unit was asked when the plan named it; any other unit says itself that it takes the innovation into use. */
function speaksFor({ initiative }: Situation, { actor }: Context, unitId: string): boolean {
  return initiative?.implementationPlan?.receivingUnitId === unitId || answersFor(actor, unitId);
}
