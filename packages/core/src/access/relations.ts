import type { RoleName } from '../register/state.ts';
import type { Context, Situation } from '../situation.ts';
import type { Actor } from './actor.ts';

/** How an actor can stand to what is acted on. Closed list: the access table is complete over it. */
export const relations = [
  'colleague',
  'bearer',
  'coach',
  'manager',
  'assessor',
  'leader',
  'decider',
  'payer',
  'fundOwner',
  'receiver',
  'registrar',
  'office',
  'auditor',
  'system',
] as const;

export type Relation = (typeof relations)[number];

type Holds = (situation: Situation, context: Context) => boolean;

const tests = {
  colleague: (_, { actor }) => actor.personId !== null,
  bearer: ({ initiative }, { actor }) => initiative !== undefined && isBearer(initiative.bearers, actor.personId),
  coach: ({ initiative }, { actor }) => actor.personId !== null && initiative?.coachId === actor.personId,
  manager: ({ initiative }, { actor }) => actor.personId !== null && initiative?.managerId === actor.personId,
  assessor: (situation, { actor }) => actor.personId !== null && hasRoleAt(actor, 'assessor', decidingUnits(situation)),
  leader: (situation, { actor }) => hasRoleAt(actor, 'innovationLeader', decidingUnits(situation)),
  decider: (situation, { actor }) => hasMandateAt(actor, decidingUnits(situation)),
  payer: ({ gateCase }, { actor }) =>
    hasMandateAt(actor, gateCase?.application?.shares.map((share) => share.payerUnitId) ?? []),
  fundOwner: ({ fund }, { actor }) =>
    fund !== undefined && (hasMandateAt(actor, [fund.unitId]) || hasRoleAt(actor, 'innovationLeader', [fund.unitId])),
  receiver: ({ initiative }, { actor }) => {
    const unitId = initiative?.implementationPlan?.receivingUnitId;
    if (unitId === undefined) return false;
    return hasMandateAt(actor, [unitId]) || hasRoleAt(actor, 'innovationLeader', [unitId]);
  },
  registrar: (_, { actor }) => hasRole(actor, 'registrar'),
  office: (_, { actor }) => hasRole(actor, 'sluiceOffice'),
  auditor: (_, { actor }) => hasRole(actor, 'auditor'),
  system: (_, { actor }) => hasRole(actor, 'systemClient'),
} satisfies Record<Relation, Holds>;

/** Whether the actor stands in this relation to what the situation shows. */
export function holds(relation: Relation, situation: Situation, context: Context): boolean {
  return tests[relation](situation, context);
}

/** True for one of the bearers. */
export function isBearer(bearers: readonly { readonly personId: string }[], personId: string | null): boolean {
  return personId !== null && bearers.some((bearer) => bearer.personId === personId);
}

/** The unit that owns the initiative, and the one that opened the case in question: they can differ after a transfer. */
function decidingUnits({ initiative, gateCase }: Situation): readonly string[] {
  const owner = initiative?.owningUnitId ?? initiative?.proposedUnitId ?? null;
  const units = owner === null ? [] : [owner];
  return gateCase === undefined || gateCase.unitId === owner ? units : [...units, gateCase.unitId];
}

function hasRole(actor: Actor, role: RoleName): boolean {
  return actor.roles.some((held) => held.role === role);
}

function hasRoleAt(actor: Actor, role: RoleName, unitIds: readonly string[]): boolean {
  return actor.roles.some((held) => held.role === role && (held.unitId === null || unitIds.includes(held.unitId)));
}

function hasMandateAt(actor: Actor, unitIds: readonly string[]): boolean {
  // A system by itself decides nothing, whatever it is handed.
  return actor.personId !== null && actor.mandates.some((mandate) => unitIds.includes(mandate.unitId));
}
