import type { Names, Refusal, RoleName } from '@idesluss/core';
import { listStreamRows } from '../db/stream-rows.ts';
import { readTenant } from '../db/transaction.ts';
import type { Answer } from '../write/execute.ts';
import { ask } from '../write/send.ts';
import { actingFor } from './acting.ts';
import type { City } from './city.ts';

export type RoleToGrant = {
  /** The `sub` of the person's tokens. */
  readonly personId: string;
  readonly role: RoleName;
  /** Null: in the whole municipality. */
  readonly unitId: string | null;
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** First day on which it is no longer valid, or null. */
  readonly validTo: string | null;
  /** Who is to be registered where the person is not in the register yet. */
  readonly person: { readonly name: string; readonly email: string | null } | undefined;
  /** Somebody of the sluice office, in whose name it is done; none while the municipality is set up. */
  readonly by: string | undefined;
};

/** A no of the rules with what is known by name, or what was made; `registered`: the person is new in the register. */
export type Granted =
  | { readonly ok: true; readonly roleId: string; readonly registered: boolean }
  | { readonly ok: false; readonly registered: boolean; readonly refusal: Refusal; readonly names: Names };

const isNew = async ({ shell, tenantId }: City, personId: string): Promise<boolean> =>
  (await readTenant({ db: shell.db, tenantId }, [listStreamRows('person', [personId])]))[0].length === 0;

const idOf = (answer: Answer): string => {
  if (answer.kind !== 'done') throw new Error(`It was not done: ${answer.kind}.`);
  return answer.outcome?.events[0]?.streamId ?? '';
};

/** Gives a role, after registering the person where that is wished; what an interrupted run has left is taken up. */
export const grantRole = async (city: City, wished: RoleToGrant): Promise<Granted> => {
  const { person, by, ...role } = wished;
  const { sender, actor } = await actingFor(city, by);
  const registered = person !== undefined && (await isNew(city, role.personId));
  if (registered) {
    const args = { ...person, personId: role.personId, unitId: role.unitId };
    const made = await ask(city.shell, sender, { type: 'registerPerson', aim: {}, target: undefined, args }, actor);
    if (made.kind === 'refused') return { ok: false, registered: false, refusal: made.refusal, names: made.names };
    idOf(made);
  }
  const given = await ask(city.shell, sender, { type: 'assignRole', aim: {}, target: undefined, args: role }, actor);
  if (given.kind === 'refused') return { ok: false, registered, refusal: given.refusal, names: given.names };
  return { ok: true, roleId: idOf(given), registered };
};
