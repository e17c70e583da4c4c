import type { CommandType } from '@idesluss/core';
import { nameFirstOffice } from '../write/bootstrap.ts';
import type { Shell } from '../write/execute.ts';
import { send, type Unasked } from '../write/send.ts';
import { demoIds } from './ids.ts';
import { type Administration, deciders, type PersonKey } from './plan.ts';
import {
  administrations,
  bodies,
  departments,
  firstOffice,
  moneyMandates,
  people,
  publicBodies,
  roles,
  timeMandates,
  yearly,
} from './registers-data.ts';
import { shellAt } from './run.ts';

/** The city as it stood before its first idea: who there is, who may decide, and what money there is. */
export interface Founding {
  readonly shell: Shell;
  readonly tenantId: string;
  /** When it was all set up. */
  readonly moment: Date;
  readonly year: number;
}

const validFrom = '2020-01-01';
const since = { validFrom, validTo: null };
const target = undefined;

export async function foundCity(founding: Founding): Promise<void> {
  const { shell, tenantId, moment } = founding;
  await nameFirstOffice(shellAt(shell, moment), tenantId, { ...firstOffice, from: validFrom });
  const add = <K extends CommandType>(command: Unasked<K>, id?: string) => register(founding, command, id);
  await Promise.all(bodies.map(({ id, args }) => add({ type: 'registerBody', aim: {}, target, args }, id)));
  await Promise.all(publicBodies.map(({ id, args }) => add({ type: 'registerPublicBody', aim: {}, target, args }, id)));
  // A department stands below an administration that is already there.
  for (const units of [administrations, departments]) {
    await Promise.all(
      units.map(({ id, args }) => add({ type: 'registerUnit', aim: {}, target, args: { ...args, validFrom } }, id)),
    );
  }
  await Promise.all(people.map((args) => add({ type: 'registerPerson', aim: {}, target, args })));
  await Promise.all([
    ...roles.map((args) => add({ type: 'assignRole', aim: {}, target, args: { ...args, ...since } })),
    ...[...timeMandates, ...moneyMandates].map((args) =>
      add({ type: 'grantMandate', aim: {}, target, args: { ...args, ...since } }),
    ),
  ]);
  await openFunds(founding);
}

/** Sends a command about a register as the sluice office, or as somebody else; a new entry gets this id. */
export async function register<K extends CommandType>(
  { shell, tenantId, moment }: Founding,
  command: Unasked<K>,
  id?: string,
  by: PersonKey = 'sluiceOffice',
): Promise<void> {
  const sender = { tenantId, personId: demoIds.people[by], clientId: 'demo-loader' };
  await send(shellAt(shell, moment), sender, { ...command, ids: id === undefined ? [] : [id] });
}

async function openFunds(founding: Founding): Promise<void> {
  const { year } = founding;
  const both = yearly.flatMap(([unit, kronor]) => [
    { id: demoIds.funds[unit], unit, year, name: `Idéslusspengar ${year}`, kronor },
    { id: demoIds.funds.lastYear[unit], unit, year: year - 1, name: `Idéslusspengar ${year - 1}`, kronor },
  ]);
  const pot = { unit: 'education', year, name: 'Skolornas idépott', kronor: 4_500 } as const;
  await Promise.all([...both, { id: demoIds.funds.nearlyEmpty, ...pot }].map((fund) => openFund(founding, fund)));
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
  const opened = { unitId: demoIds.units[unit], year, name };
  await register(founding, { type: 'openFund', aim: {}, target, args: opened }, id);
  const args = { amountMinor: kronor * 100, reference: `Budgetbeslut ${year}, bilaga 3` };
  const filled = { type: 'allocateFund', aim: { fundId: id }, target, args } as const;
  await register(founding, filled, undefined, deciders[unit]);
}
