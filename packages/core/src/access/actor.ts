import type { Mandate, RoleAssignment } from '../register/state.ts';

/** Who acts: a person through a client, or (personId null) a system by itself, with what they hold today. */
export interface Actor {
  readonly personId: string | null;
  readonly clientId: string;
  /** The unit where the person works, where one is known: what is visible to selected units is told its people. */
  readonly unitId?: string | null;
  readonly roles: readonly RoleAssignment[];
  readonly mandates: readonly Mandate[];
}
