import type { Shell } from '../write/execute.ts';
import { nameFirstOffice } from '../write/bootstrap.ts';
import { type Done, send, type Unasked } from '../write/send.ts';
import type { CommandType } from '@idesluss/core';
import { type Administration, administrations, people, type PersonKey } from './city-people.ts';

/** First day of everything in the test city. */
const since = '2020-01-01';
/** What each fund was given, in öre. */
export const fundedMinor = 100_000_000;

/** The ids of the test city, by name. */
export type CityIds = {
  readonly people: Readonly<Record<PersonKey, string>>;
  readonly units: Readonly<Record<Administration, string>>;
  readonly bodies: Readonly<Record<Administration, string>>;
  readonly funds: Readonly<Record<Administration, string>>;
};

type Send = <K extends CommandType>(personId: string, command: Unasked<K>) => Promise<Done>;

/** Makes the small city through commands: organisation, people, roles, mandates, funds. */
export const setUpCity = async (shell: Shell, tenantId: string): Promise<CityIds> => {
  const ids = { people: mapOf(people, shell.newId) };
  const office = { personId: ids.people.office, name: 'Test office', email: null, from: since };
  await nameFirstOffice(shell, tenantId, office);
  const as: Send = (personId, command) => send(shell, { tenantId, personId, clientId: 'test-setup' }, command);
  const byOffice = <K extends CommandType>(command: Unasked<K>) => as(office.personId, command);
  const bodies = { care: '', education: '', city: '' };
  const units = { ...bodies };
  const funds = { ...bodies };
  for (const key of keysOf(administrations)) {
    const { body, ...name } = administrations[key];
    const committee = { kind: 'committee' as const, name: { sv: body, en: body } };
    bodies[key] = (await byOffice({ type: 'registerBody', aim: {}, target: undefined, args: committee })).id;
    const unit = { kind: 'administration' as const, name, parentId: null, bodyId: bodies[key], validFrom: since };
    units[key] = (await byOffice({ type: 'registerUnit', aim: {}, target: undefined, args: unit })).id;
  }
  for (const key of keysOf(people)) await addPerson(byOffice, ids.people[key], key, units);
  for (const key of keysOf(administrations)) {
    const fund = { unitId: units[key], year: shell.clock().getUTCFullYear(), name: `Innovationsmedel ${key}` };
    funds[key] = (await byOffice({ type: 'openFund', aim: {}, target: undefined, args: fund })).id;
    await as(ids.people[ownerOf[key]], {
      type: 'allocateFund',
      aim: { fundId: funds[key] },
      target: undefined,
      args: { amountMinor: fundedMinor, reference: 'Budget' },
    });
  }
  return { ...ids, bodies, units, funds };
};

const ownerOf = { care: 'deciderCare', education: 'deciderEducation', city: 'deciderCity' } as const;

const addPerson = async (
  byOffice: <K extends CommandType>(command: Unasked<K>) => Promise<Done>,
  personId: string,
  key: PersonKey,
  units: CityIds['units'],
): Promise<void> => {
  const described = people[key];
  const unitId = described.at === null ? null : units[described.at];
  if (key !== 'office') {
    const person = { personId, name: `Test ${key}`, email: `${key}@example.org`, unitId };
    await byOffice({ type: 'registerPerson', aim: {}, target: undefined, args: person });
    for (const { role, at } of described.roles) {
      const held = { personId, role, unitId: at === null ? null : units[at], validFrom: since, validTo: null };
      await byOffice({ type: 'assignRole', aim: {}, target: undefined, args: held });
    }
  }
  if (!('decides' in described) || unitId === null) return;
  const mandate = {
    holder: { kind: 'person' as const, personId },
    unitId,
    gateKinds: ['time', 'money', 'scale', 'review'] as const,
    highestAmountMinor: null,
    validFrom: since,
    validTo: null,
    reference: 'Delegationsordning § 7',
  };
  await byOffice({ type: 'grantMandate', aim: {}, target: undefined, args: mandate });
};

// The keys of these literals are exactly those of their types: nothing else has made them.
const keysOf = <T extends object>(given: T): (keyof T & string)[] => Object.keys(given) as (keyof T & string)[];

const mapOf = <T extends object>(given: T, make: () => string): Record<keyof T & string, string> =>
  // Every key of T is set.
  Object.fromEntries(keysOf(given).map((key) => [key, make()])) as Record<keyof T & string, string>;
