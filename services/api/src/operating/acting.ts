import type { Actor } from '@idesluss/core';
import { fault } from '../embedded/fault.ts';
import { hasOffice, setUpActor, setUpClient } from '../write/bootstrap.ts';
import type { Sender } from '../write/send.ts';
import type { City } from './city.ts';

/** In whose name an operator acts; the record shows the client, and the person where one is named. */
export type Acting = { readonly sender: Sender; readonly actor?: Actor };

/** Under this name the record shows what came by the command. */
const commandClient = 'idesluss-command';

/** Told from other faults by its code: an office has the say, and the operator then acts for one of its people. */
export const officeExists = 'OFFICE_EXISTS';

/**
 * As the person named; without one as the set-up of a municipality, which ends when it has its first sluice office:
 * from then on somebody must be named.
 */
export const actingFor = async ({ shell, tenantId }: City, by: string | undefined): Promise<Acting> => {
  if (by !== undefined) return { sender: { tenantId, personId: by, clientId: commandClient } };
  if (await hasOffice(shell, tenantId)) {
    throw Object.assign(fault('The municipality has a sluice office already.'), { code: officeExists });
  }
  return { sender: { tenantId, personId: null, clientId: setUpClient }, actor: setUpActor };
};
