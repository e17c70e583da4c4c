import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { implemented } from '../journey/implemented.ts';
import { no, type Stage, type Story, yes } from './stage.ts';

const neighbour = {
  kind: 'municipality',
  ...{ organisationNumber: '212000-9994', scbCode: '9901' },
  name: { sv: 'Grannköpings kommun', en: 'Grannköping municipality' },
} as const;

/** The office registers the neighbour: with its right number, and once. */
async function register({ as }: Stage): Promise<string> {
  const office = as('office');
  const wrong = { ...neighbour, organisationNumber: '212000-9995' };
  equal((await no(office.call('registerPublicBody', { body: wrong }))).code, 'argumentRefused');
  const { id } = await yes(office.call('registerPublicBody', { body: neighbour }));
  equal((await no(office.call('registerPublicBody', { body: neighbour }))).code, 'alreadyDone');
  return id;
}

async function play(stage: Stage): Promise<void> {
  const { city, as, see, seeFund, told, today } = stage;
  const initiativeId = await implemented(stage.journey());
  const own = await see(initiativeId);
  const money = await seeFund(city.funds.care);
  const publicBodyId = await register(stage);

  // A year later the neighbour has it in use. The initiative has ended; that it lives on elsewhere is told all the same.
  city.passDays(365);
  const path = { initiativeId };
  const body = { publicBodyId, inUseFrom: today(), reference: 'Grannköpings kommun, socialnämnden § 12' };
  const decider = as('deciderCare');
  const tries = async (change: object) =>
    (await no(decider.call('registerAdoption', { path, body: { ...body, ...change } }))).code;
  equal(await tries({ reference: null }), 'argumentRefused');
  equal(await tries({ unitId: city.units.education }), 'argumentRefused');
  equal((await no(as('outsider').call('registerAdoption', { path, body }))).code, 'notPermitted');
  await yes(decider.call('registerAdoption', { path, body }));
  equal(await tries({}), 'argumentRefused');

  // Whoever may read the initiative reads who has adopted it, where that stands, and finds out what it is.
  const after = await see(initiativeId, 'outsider');
  deepEqual(
    after.adoptions.map(({ unitId, publicBodyId: elsewhere }) => [unitId, elsewhere]),
    [
      [city.units.care, null],
      [null, publicBodyId],
    ],
  );
  partialDeepStrictEqual(after.adoptions[1], { inUseFrom: body.inUseFrom, reference: body.reference });
  const found = await yes(as('outsider').call('readPublicBody', { path: { publicBodyId } }));
  partialDeepStrictEqual(found, neighbour);
  const adoptions = (await told(initiativeId, 'outsider')).filter(({ type }) => type === 'adoptionRegistered');
  equal(adoptions.at(-1)?.actorId, city.people.deciderCare);
  // It has the ending, the owner and the money that it had.
  const { standing, ending, owningUnitId, granted } = own;
  partialDeepStrictEqual(await see(initiativeId), { standing, ending, owningUnitId, granted });
  deepEqual(await seeFund(city.funds.care), money);
}

export const adoptedElsewhere: Story = {
  name: 'adopted-elsewhere',
  tells: 'a scaled innovation is adopted by another public body, after its own ending: it is told, and moves nothing',
  play,
};
