import type { Actor, CommandType } from '@idesluss/core';
import { query } from '../db/query.ts';
import { listStreamRows } from '../db/stream-rows.ts';
import { readTenant } from '../db/transaction.ts';
import { fault } from '../embedded/fault.ts';
import type { Shell } from './execute.ts';
import { localDate } from './moment.ts';
import { type Done, send, type Unasked } from './send.ts';

/** Under this name the record shows what was set up before anybody could act. */
const setUpClient = 'set-up';
const nobody = '00000000-0000-7000-8000-000000000000';

/** Acts for a city that has no sluice office yet. No request can become this actor: routes never name one. */
const setUpActor: Actor = {
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

/** Sends a command as the sluice office of a city that has none yet. */
function sendAtSetUp<K extends CommandType>(shell: Shell, tenantId: string, command: Unasked<K>): Promise<Done> {
  return send(shell, { tenantId, personId: null, clientId: setUpClient }, command, setUpActor);
}

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
and exists (select from public.person as p where p.person_id = role.person_id and not (p.state -> 'erased')::boolean) limit 1`;

/**
 * Registers the first person of a city's sluice office, who names everybody else over the interface. Refuses when the
 * city has an office: then it is for the office to say. An office whose people have all been erased is none. What an interrupted run has left is taken up.
 */
export async function nameFirstOffice(shell: Shell, tenantId: string, first: FirstPerson): Promise<void> {
  const { personId, name, email, from } = first;
  const sought = [query(OFFICE, [localDate(shell.clock())]), listStreamRows('person', [personId])] as const;
  const [offices, people] = await readTenant({ db: shell.db, tenantId }, sought);
  if (offices.length > 0) throw fault('The city has a sluice office already: it assigns roles over the interface.');
  const person = { personId, name, email, unitId: null };
  if (people.length === 0) {
    await sendAtSetUp(shell, tenantId, { type: 'registerPerson', aim: {}, target: undefined, args: person });
  }
  const office = { personId, role: 'sluiceOffice' as const, unitId: null, validFrom: from, validTo: null };
  await sendAtSetUp(shell, tenantId, { type: 'assignRole', aim: {}, target: undefined, args: office });
}
