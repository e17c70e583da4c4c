import { demoIds } from './ids.ts';
import { type Founding, openFund, register } from './registers.ts';

/** What operations on registers are tried on: a person, a role, a mandate and a fund that nothing else rests on. */
export async function registerTries(founding: Founding): Promise<void> {
  const { erasePerson, movePerson } = demoIds.tryPerson;
  const people = [
    { personId: erasePerson, name: 'Petter Provperson', email: 'petter.provperson@demostad.example', unitId: null },
    { personId: movePerson, name: 'Fia Flyttare', email: null, unitId: demoIds.units.nightCare },
  ];
  for (const args of people) await register(founding, { type: 'registerPerson', aim: {}, target: undefined, args });
  const since = { validFrom: '2020-01-01', validTo: null };
  const role = {
    ...since,
    personId: demoIds.people.librarian,
    role: 'assessor',
    unitId: demoIds.units.culture,
  } as const;
  const mandate = {
    ...since,
    holder: { kind: 'person', personId: demoIds.people.leaderCare },
    unitId: demoIds.units.care,
    gateKinds: ['time'],
    highestAmountMinor: 0,
    reference: 'VON delegationsordning 2.9, tillfällig',
  } as const;
  await Promise.all([
    register(founding, { type: 'assignRole', aim: {}, target: undefined, args: role }, demoIds.tryRole.revokeRole),
    register(
      founding,
      { type: 'grantMandate', aim: {}, target: undefined, args: mandate },
      demoIds.tryMandate.revokeMandate,
    ),
    openFund(founding, {
      id: demoIds.tryFund.allocateFund,
      ...{ unit: 'care', year: founding.year, name: 'Gåvan till äldres sommar', kronor: 10_000 },
    }),
  ]);
}
