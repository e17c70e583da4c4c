import type { Actor } from '@idesluss/core';
import { query } from '../db/query.ts';
import { readTenant } from '../db/transaction.ts';
import type { Shell } from './execute.ts';
import { localDate } from './moment.ts';
import { send } from './send.ts';

/** Under this name the record shows what was set up before anybody could act. */
export const setUpClient = 'set-up';
const nobody = '00000000-0000-7000-8000-000000000000';

/** Acts for a city that has no sluice office yet. No request can become this actor: routes never name one. */
export const setUpActor: Actor = {
  personId: null,
  clientId: setUpClient,
  roles: [
    {
      id: nobody,
      version: 1,
      personId: nobody,
      role: 'sluiceOffice',
      unitId: null,
      validFrom: '1900-01-01',
      validTo: null,
    },
  ],
  mandates: [],
};

export interface FirstPerson {
  /** The `sub` of the person's tokens. */
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  /** First day in office, `YYYY-MM-DD`. */
  readonly from: string;
}

const OFFICE = `select role_id from public.role
where role = 'sluiceOffice' and (valid_to is null or valid_to > $1::date)
and exists (select from public.person as p where p.person_id = role.person_id and p.state ->> 'erasedOn' is null) limit 1`;

/** Whether somebody holds the office. One whose people have all been erased is none. */
export async function hasOffice({ db, clock }: Shell, tenantId: string): Promise<boolean> {
  const [offices] = await readTenant({ db, tenantId }, [query(OFFICE, [localDate(clock())])]);
  return offices.length > 0;
}

/** Registers the first person of a city's sluice office. Throws when that person is in the register already. */
export async function nameFirstOffice(shell: Shell, tenantId: string, first: FirstPerson): Promise<void> {
  const { personId, name, email, from } = first;
  const setUp = { tenantId, personId: null, clientId: setUpClient };
  const person = { personId, name, email, unitId: null };
  await send(shell, setUp, { type: 'registerPerson', aim: {}, target: undefined, args: person }, setUpActor);
  const office = { personId, role: 'sluiceOffice' as const, unitId: null, validFrom: from, validTo: null };
  await send(shell, setUp, { type: 'assignRole', aim: {}, target: undefined, args: office }, setUpActor);
}
