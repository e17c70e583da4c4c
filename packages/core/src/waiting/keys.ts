import type { Actor } from '../access/actor.ts';
import type { RoleName } from '../register/state.ts';

/**
 * Whom something waits for, as a text to look up by: a person's id, or a role or a mandate and where it is held. A shell
 * keeps these beside the states, so that whoever asks what waits for them reads no more than that.
 */
export type Key = string;

const everywhere = 'everywhere';

/** Whoever holds the role for the whole city. */
export function roleEverywhere(role: RoleName): Key {
  return `${role} ${everywhere}`;
}

/** Whoever holds the role at the unit, or for the whole city. */
export function roleAt(role: RoleName, unitId: string | null): readonly Key[] {
  return unitId === null ? [roleEverywhere(role)] : [`${role} ${unitId}`, roleEverywhere(role)];
}

/** Whoever holds a mandate of the unit; a mandate is always some unit's. */
export function mandateAt(unitId: string | null): readonly Key[] {
  return unitId === null ? [] : [`mandate ${unitId}`];
}

/** Whoever answers for the unit. */
export function answeringFor(unitId: string): readonly Key[] {
  return [...mandateAt(unitId), ...roleAt('innovationLeader', unitId)];
}

/** Held anywhere these reach over the whole city. */
const citywide: readonly RoleName[] = ['sluiceOffice', 'registrar'];

/** By which keys the actor is looked for: as a person, by every role and by every mandate. */
export function keysOf({ personId, roles, mandates }: Actor): readonly Key[] {
  if (personId === null) return [];
  const held = roles.flatMap(({ role, unitId }) =>
    unitId === null || citywide.includes(role) ? [roleEverywhere(role)] : [`${role} ${unitId}`],
  );
  return [...new Set([personId, ...held, ...mandates.flatMap(({ unitId }) => mandateAt(unitId))])];
}
