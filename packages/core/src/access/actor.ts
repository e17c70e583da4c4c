import type { Mandate, RoleAssignment } from '../register/state.ts';

/** Who acts: a person through a client, or (personId null) a system by itself, with what they hold today. */
export interface Actor {
  readonly personId: string | null;
  readonly clientId: string;
  readonly roles: readonly RoleAssignment[];
  readonly mandates: readonly Mandate[];
}
