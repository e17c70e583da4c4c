import type { Actor, CommandType } from '@idesluss/core';
import type { Shell } from './execute.ts';
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
export function sendAtSetUp<K extends CommandType>(shell: Shell, tenantId: string, command: Unasked<K>): Promise<Done> {
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

/** Registers the first person of a city's sluice office, who names everybody else over the interface. */
export async function nameFirstOffice(shell: Shell, tenantId: string, first: FirstPerson): Promise<void> {
  const { personId, name, email, from } = first;
  const person = { personId, name, email, unitId: null };
  await sendAtSetUp(shell, tenantId, { type: 'registerPerson', aim: {}, target: undefined, args: person });
  const office = { personId, role: 'sluiceOffice' as const, unitId: null, validFrom: from, validTo: null };
  await sendAtSetUp(shell, tenantId, { type: 'assignRole', aim: {}, target: undefined, args: office });
}
