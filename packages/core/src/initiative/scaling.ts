import { answersFor } from '../access/relations.ts';
import { firstRefusal, publicBodyKnown, refuseArgument, unitKnown } from '../arguments.ts';
import { inThisCentury } from '../days.ts';
import { at, find, some } from '../lookup.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context, Situation } from '../situation.ts';
import type { Initiative } from './state.ts';

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
  mentions: ({ unitId, publicBodyId = null }) => ({ units: [unitId], publicBodies: [publicBodyId] }),
  may: ({ initiative }) =>
    initiative.adoptions.length >= ADOPTIONS
      ? { code: 'limitReached', what: 'registerAdoption', limit: ADOPTIONS }
      : undefined,
  apply: (situation, context, { unitId, publicBodyId = null, inUseFrom, reference }) => {
    const { initiative } = situation;
    const refusal = firstRefusal(
      adopterRefusal(situation, context, { unitId, publicBodyId, inUseFrom }),
      inThisCentury(inUseFrom, '/inUseFrom'),
      wordRefusal(situation, context, unitId, reference),
    );
    if (refusal !== undefined) return no(refusal);
    const adopter = publicBodyId === null ? { unitId } : { unitId, ...namedAs(situation, publicBodyId) };
    const facts = { adoptionId: freshId(context, 0), ...adopter, inUseFrom, reference };
    return ok([onInitiative(initiative, [event('adoptionRegistered', facts)])]);
  },
};

/**
 * A day or a reference that was written down wrong reads otherwise from now on. What followed from the wrong one stays:
 * software undoes no ending.
 */
export const correctAdoption: Rule<'initiative', 'correctAdoption'> = {
  scope: 'initiative',
  material: true,
  targets: ({ initiative }) => initiative.adoptions.map(({ id }) => ({ adoptionId: id })),
  aimless: () => ({ code: 'awaits', command: 'registerAdoption' }),
  may: ({ initiative }, _, target) =>
    adoptionOf(initiative, target) === undefined ? { code: 'unknown', thing: 'adoption' } : undefined,
  apply: (situation, context, { inUseFrom, reference, reason }, { adoptionId }) => {
    const { initiative } = situation;
    const adoption = adoptionOf(initiative, { adoptionId });
    if (adoption === undefined) return no({ code: 'unknown', thing: 'adoption' });
    const same = adoption.inUseFrom === inUseFrom && adoption.reference === reference;
    const refusal = firstRefusal(
      inThisCentury(inUseFrom, '/inUseFrom'),
      wordRefusal(situation, context, adoption.unitId, reference),
      same ? { code: 'alreadyDone', what: 'correctAdoption' } : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    const corrected = event('adoptionCorrected', { adoptionId, inUseFrom, reference }, initiative.id, { reason });
    return ok([onInitiative(initiative, [corrected])]);
  },
};

function adoptionOf({ adoptions }: Initiative, { adoptionId }: { readonly adoptionId: string }) {
  return find(adoptions, ({ id }) => id === adoptionId);
}

/** Whoever does not speak for the unit says where its word is found. */
function wordRefusal(
  situation: Situation,
  context: Context,
  unitId: string | null,
  reference: string | null,
): Refusal | undefined {
  if (reference !== null || speaksFor(situation, context, unitId)) return undefined;
  return refuseArgument('/reference', 'missing');
}

/** By the name that it has in the register now: what it is called later is another matter. */
function namedAs({ known }: Scopes['initiative'], publicBodyId: string) {
  const name = at(known.publicBodies, publicBodyId)?.name;
  return { publicBodyId, ...(name === undefined ? {} : { publicBodyName: { ...name } }) };
}

interface Adopter {
  readonly inUseFrom: string;
  readonly unitId: string | null;
  readonly publicBodyId: string | null;
}

/** No to nobody, to two at once, to whoever is in no register, and to whoever has taken it into use already. */
function adopterRefusal(
  situation: Scopes['initiative'],
  { today }: Context,
  { unitId, publicBodyId, inUseFrom }: Adopter,
): Refusal | undefined {
  const { adoptions } = situation.initiative;
  if (unitId === null && publicBodyId === null) return refuseArgument('/unitId', 'missing');
  if (unitId !== null && publicBodyId !== null) return refuseArgument('/publicBodyId', 'unpaired');
  const isThere = some(adoptions, (one) => one.unitId === unitId && one.publicBodyId === publicBodyId);
  return firstRefusal(
    unitKnown(situation, unitId, '/unitId', today),
    publicBodyKnown(situation, publicBodyId, '/publicBodyId', inUseFrom),
    isThere ? refuseArgument(unitId === null ? '/publicBodyId' : '/unitId', 'adoptedAlready') : undefined,
  );
}

/**
 * The receiving unit was asked when the plan named it; any other unit says itself that it takes the innovation into use.
 * Nobody here speaks for another public body.
 */
function speaksFor({ initiative }: Situation, { actor }: Context, unitId: string | null): boolean {
  if (unitId === null) return false;
  return initiative?.implementationPlan?.receivingUnitId === unitId || answersFor(actor, unitId);
}
