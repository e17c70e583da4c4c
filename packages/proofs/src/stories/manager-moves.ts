import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { approval, approve, explore } from '../journey/exploring.ts';
import { askForMoney } from '../journey/money.ts';
import { nightLamps } from './matters.ts';
import { no, type Newcomer, type Stage, type Story, yes } from './stage.ts';

/** Makes somebody the one who decides at a unit, from a day on. */
async function entrust({ as }: Stage, { personId }: Newcomer, unitId: string, validFrom: string): Promise<void> {
  const office = as('office');
  await yes(office.call('assignRole', { body: { personId, role: 'decider', unitId, validFrom } }));
  const holder = { kind: 'person', personId } as const;
  const body = {
    holder,
    unitId,
    gateKinds: ['time', 'money'],
    validFrom,
    reference: 'Delegationsordning § 7',
  } as const;
  await yes(office.call('grantMandate', { body }));
}

/** She moves: her mandate at the unit ends when it is taken back, and her part as the bearer's manager when another is named. */
async function leave(stage: Stage, initiativeId: string, successor: Newcomer): Promise<void> {
  const { as, see, seeCase, today, city } = stage;
  const { managerId } = await see(initiativeId);
  const moving = { path: { personId: managerId ?? '' }, body: { unitId: city.units.education, from: today() } };
  equal((await no(as('bearer').call('movePerson', moving))).code, 'notPermitted');
  await yes(as('office').call('movePerson', moving));
  equal((await no(as('office').call('movePerson', moving))).code, 'alreadyDone');
  partialDeepStrictEqual(await see(initiativeId), { managerId, endorsement: { answer: 'yes' } });
  partialDeepStrictEqual(await yes(as('office').call('readPerson', { path: moving.path })), {
    unitId: city.units.education,
  });
  const [time] = (await see(initiativeId)).passedGates;
  const mandateId = (await seeCase(time?.gateCaseId ?? '')).decision?.mandateId ?? '';
  const path = { mandateId };
  await yes(as('office').call('revokeMandate', { path, body: { validTo: today() } }));
  const named = { personId: successor.personId };
  await yes(as('bearer').call('nameManager', { path: { initiativeId }, body: named }));
}

async function play(stage: Stage): Promise<void> {
  const { city, seeCase, seeFund, hire } = stage;
  const { care, education } = city.units;
  const manager = await hire('Rut Ekholmen', care);
  const successor = await hire('Ivar Stenhage', care);
  await entrust(stage, manager, care, '2020-01-01');
  const journey = () => stage.journey({ manager, 'decider-care': manager });
  const initiativeId = await explore(journey(), nightLamps(stage));
  const gateCaseId = await askForMoney(journey(), nightLamps(stage), initiativeId);
  const reserved = await seeFund(city.funds.care);

  city.passDays(3);
  await leave(stage, initiativeId, successor);
  await entrust(stage, manager, education, stage.today());
  await entrust(stage, successor, care, stage.today());

  // The case waits where it was, with its money. She still has the role at care, which alone decides nothing.
  partialDeepStrictEqual(await seeCase(gateCaseId), { status: 'requested', unitId: care });
  deepEqual(await seeFund(city.funds.care), reserved);
  const late = await approval(journey(), 'decider-care', gateCaseId, 'Jag hann inte.', null);
  equal((await journey().refused(late)).code, 'notPermitted');
  const after = () => stage.journey({ 'decider-care': successor });
  await approve(after(), 'decider-care', gateCaseId, 'Underlaget håller, också för mig.', null);

  await lookAfterwards(stage, initiativeId, manager, successor);
}

async function lookAfterwards(
  stage: Stage,
  initiativeId: string,
  ...two: readonly [Newcomer, Newcomer]
): Promise<void> {
  const { city, as, see, seeCase, told } = stage;
  const { care, education } = city.units;
  const [manager, successor] = two;
  // Who decided what: she on time, he on money, each under a mandate that was in force that day.
  const { passedGates, ...initiative } = await see(initiativeId);
  const decisions = await Promise.all(passedGates.map(async (passed) => (await seeCase(passed.gateCaseId)).decision));
  deepEqual(
    decisions.map((decision) => decision?.decidedBy.kind === 'person' && decision.decidedBy.personId),
    [manager.personId, successor.personId],
  );
  equal(new Set(decisions.map((decision) => decision?.mandateId)).size, 2);
  partialDeepStrictEqual(initiative, {
    ...{ standing: 'active', phase: 'pilot', owningUnitId: care, managerId: successor.personId },
    granted: { amountMinor: 8_000_000 },
  });
  // What is told: the bearer reads who answers for them now, and answered before; colleagues elsewhere do not.
  const namings = async (reader: 'bearer' | 'outsider') =>
    (await told(initiativeId, reader)).filter(({ type }) => type === 'managerNamed').map(({ facts }) => facts);
  deepEqual(await namings('bearer'), [{ personId: manager.personId }, { personId: successor.personId }]);
  deepEqual(await namings('outsider'), []);
  equal((await see(initiativeId, 'outsider')).managerId, null);
  // At her new unit she decides, and care is nothing to her any more.
  const path = { initiativeId };
  const extension = { to: '2099-06-30', reason: 'En vinter till.' };
  equal((await no(as(manager).call('extendPilot', { path, body: extension }))).code, 'notPermitted');
  partialDeepStrictEqual(await yes(as(manager).call('readMe')), { mandates: [{ unitId: education }] });
}

export const managerMoves: Story = {
  name: 'manager-moves',
  tells: 'a manager moves to another unit while a case is pending: it stays, and her successor decides it',
  play,
};
