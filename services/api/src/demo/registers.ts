import type { CommandType } from '@idesluss/core';
import { nameFirstOffice } from '../write/bootstrap.ts';
import type { Shell } from '../write/execute.ts';
import { send, type Unasked } from '../write/send.ts';
import { demoIds } from './ids.ts';
import { type Administration, deciders, type PersonKey } from './plan.ts';
import { bodies, moneyMandates, people, roles, timeMandate, units, yearlyKronor } from './registers-data.ts';
import { shellAt } from './run.ts';

/** The city as it stood before its first idea: who there is, who may decide, and what money there is. */
export interface Founding {
  readonly shell: Shell;
  readonly tenantId: string;
  /** When it was all set up. */
  readonly moment: Date;
  readonly year: number;
}

// Object.entries forgets which keys the table has.
export const entriesOf = <K extends string, V>(table: Readonly<Record<K, V>>) => Object.entries(table) as [K, V][];

const FROM = '2020-01-01';

export async function foundCity(founding: Founding): Promise<void> {
  const { shell, tenantId, moment } = founding;
  const office = demoIds.people.sluiceOffice;
  await nameFirstOffice(shellAt(shell, moment), tenantId, {
    ...{ personId: office, name: people.sluiceOffice[0], email: 'sture.slussvakt@demostad.example', from: FROM },
  });
  await registerBodies(founding);
  await registerUnits(founding);
  await registerPeople(founding);
  await Promise.all([assignRoles(founding), grantMandates(founding)]);
  await openFunds(founding);
}

/** Sends a command about a register as the sluice office, or as somebody else. */
export async function register<K extends CommandType>(
  { shell, tenantId, moment }: Founding,
  command: Unasked<K>,
  id?: string,
  by: PersonKey = 'sluiceOffice',
): Promise<void> {
  const sender = { tenantId, personId: demoIds.people[by], clientId: 'demo-loader' };
  await send(shellAt(shell, moment), sender, { ...command, ids: id === undefined ? [] : [id] });
}

async function registerBodies(founding: Founding): Promise<void> {
  await Promise.all(
    entriesOf(bodies).map(([key, args]) =>
      register(founding, { type: 'registerBody', aim: {}, target: undefined, args }, demoIds.bodies[key]),
    ),
  );
}

async function registerUnits(founding: Founding): Promise<void> {
  const all = entriesOf(units).map(([key, { kind, name, parent, body }]) => ({
    id: demoIds.units[key],
    args: {
      ...{ kind, name, validFrom: FROM },
      parentId: parent === null ? null : demoIds.units[parent],
      bodyId: body === null ? null : demoIds.bodies[body],
    },
  }));
  const added = (below: boolean) =>
    all
      .filter(({ args }) => (args.parentId !== null) === below)
      .map(({ id, args }) => register(founding, { type: 'registerUnit', aim: {}, target: undefined, args }, id));
  await Promise.all(added(false));
  await Promise.all(added(true));
}

async function registerPeople(founding: Founding): Promise<void> {
  const others = entriesOf(people).filter(([key]) => key !== 'sluiceOffice');
  await Promise.all(
    others.map(([key, [name, unit]]) => {
      const email =
        key === 'system'
          ? null
          : `${name
              .toLowerCase()
              .replaceAll(' ', '.')
              .normalize('NFD')
              .replaceAll(/[^a-z.]/g, '')}@demostad.example`;
      const args = { personId: demoIds.people[key], name, email, unitId: unit === null ? null : demoIds.units[unit] };
      return register(founding, { type: 'registerPerson', aim: {}, target: undefined, args });
    }),
  );
}

async function assignRoles(founding: Founding): Promise<void> {
  await Promise.all(
    roles.map(([person, role, unit]) => {
      const unitId = unit === null ? null : demoIds.units[unit];
      const args = { personId: demoIds.people[person], role, unitId, validFrom: FROM, validTo: null };
      return register(founding, { type: 'assignRole', aim: {}, target: undefined, args });
    }),
  );
}

async function grantMandates(founding: Founding): Promise<void> {
  const since = { validFrom: FROM, validTo: null };
  const byRole = entriesOf(yearlyKronor).map(([unit]) => ({
    ...{ ...timeMandate, ...since, unitId: demoIds.units[unit] },
    holder: { kind: 'role', role: 'decider' } as const,
  }));
  const byName = moneyMandates.map(({ holder, unit, ...mandate }) => ({
    ...{ ...mandate, ...since, unitId: demoIds.units[unit] },
    holder: { kind: 'person', personId: demoIds.people[holder] } as const,
  }));
  await Promise.all(
    [...byRole, ...byName].map(({ highestKronor, ...mandate }) => {
      const args = { ...mandate, highestAmountMinor: highestKronor === null ? null : highestKronor * 100 };
      return register(founding, { type: 'grantMandate', aim: {}, target: undefined, args });
    }),
  );
}

async function openFunds(founding: Founding): Promise<void> {
  const { year } = founding;
  const yearly = entriesOf(yearlyKronor).flatMap(([unit, kronor]) => [
    { id: demoIds.funds[unit], unit, year, name: `Idéslusspengar ${year}`, kronor },
    { id: demoIds.funds.lastYear[unit], unit, year: year - 1, name: `Idéslusspengar ${year - 1}`, kronor },
  ]);
  const pot = { unit: 'education', year, name: 'Skolornas idépott', kronor: 4_500 } as const;
  await Promise.all([...yearly, { id: demoIds.funds.nearlyEmpty, ...pot }].map((fund) => openFund(founding, fund)));
}

export interface NewFund {
  readonly id: string;
  readonly unit: Administration;
  readonly year: number;
  readonly name: string;
  readonly kronor: number;
}

/** Opens a fund, and has its owner put the year's money into it. */
export async function openFund(founding: Founding, { id, unit, year, name, kronor }: NewFund): Promise<void> {
  await register(
    founding,
    { type: 'openFund', aim: {}, target: undefined, args: { unitId: demoIds.units[unit], year, name } },
    id,
  );
  const args = { amountMinor: kronor * 100, reference: `Budgetbeslut ${year}, bilaga 3` };
  await register(
    founding,
    { type: 'allocateFund', aim: { fundId: id }, target: undefined, args },
    undefined,
    deciders[unit],
  );
}
