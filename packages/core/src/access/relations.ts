import { filter } from '../lookup.ts';
import type { GateKind } from '../process-model/types.ts';
import type { RoleName } from '../register/state.ts';
import type { Context, Situation } from '../situation.ts';
import { some } from '../lookup.ts';
import type { Actor } from './actor.ts';
import { isBearer } from './bearer.ts';

/** How an actor can stand to what is acted on. Closed list: the access table is complete over it. */
export const relations = [
  'colleague',
  'bearer',
  'coach',
  'manager',
  'assessor',
  'leader',
  'decider',
  'gateDecider',
  'payer',
  'fundOwner',
  'challengeOwner',
  'roundOwner',
  'receiver',
  'offeredBearer',
  'proposedOwner',
  'referralReceiver',
  'responsible',
  'reviewer',
  'documentAdder',
  'registrar',
  'office',
  'auditor',
  'system',
] as const;

/** One of {@link relations}. */
export type Relation = (typeof relations)[number];

type Holds = (situation: Situation, context: Context) => boolean;

const tests = {
  colleague: (_, { actor }) => actor.personId !== null,
  /** Where nobody bears it the office is the contact; a draft is for whoever of it wrote it down. */
  bearer: ({ initiative }, { actor }) =>
    initiative !== undefined &&
    (isBearer(initiative.bearers, actor.personId) ||
      (initiative.bearers.length === 0 && hasRole(actor, 'sluiceOffice'))),
  coach: ({ initiative }, { actor }) => actor.personId !== null && initiative?.coachId === actor.personId,
  manager: ({ initiative }, { actor }) => actor.personId !== null && initiative?.managerId === actor.personId,
  assessor: (situation, { actor }) =>
    actor.personId !== null && hasRoleAt(actor, 'assessor', (unit) => decidesHere(situation, unit)),
  leader: (situation, { actor }) => hasRoleAt(actor, 'innovationLeader', (unit) => decidesHere(situation, unit)),
  decider: (situation, { actor }) => hasMandateAt(actor, (unit) => decidesHere(situation, unit)),
  /** A gate that holds was decided for a unit that may own the initiative no longer: it answers for what it decided. */
  gateDecider: ({ initiative }, { actor }) =>
    hasMandateAt(actor, (unit) => some(initiative?.passedGates ?? [], ({ unitId }) => unitId === unit)),
  payer: ({ gateCase }, { actor }) => {
    const shares = gateCase?.application?.shares ?? [];
    return hasMandateAt(actor, (unit) => shares.some((share) => share.payerUnitId === unit));
  },
  fundOwner: ({ fund }, { actor }) => fund !== undefined && ownsMoneyOf(actor, fund.unitId),
  /** Before there is one, whoever could own it: they answer for some unit. */
  challengeOwner: ({ challenge }, { actor }) =>
    challenge === undefined ? answersForAny(actor) : answersFor(actor, challenge.owningUnitId),
  /** Of a round that is not there yet whoever could own one: for which unit it is shows with the command. */
  roundOwner: ({ decisionRound: round }, { actor }) =>
    round === undefined ? answersForAny(actor) : answersForGates(actor, round.unitId, round.gateKind),
  receiver: ({ initiative }, { actor }) => {
    const unitId = initiative?.implementationPlan?.receivingUnitId;
    return unitId !== undefined && answersFor(actor, unitId);
  },
  offeredBearer: ({ initiative }, { actor }) =>
    initiative !== undefined && isBearer(initiative.bearerOffers, actor.personId),
  proposedOwner: ({ initiative }, { actor }) => isFor(actor, initiative?.ownerProposal),
  referralReceiver: ({ initiative }, { actor }) => isFor(actor, initiative?.referral),
  responsible: ({ initiative }, { actor }) => {
    const open = filter(initiative?.conditions ?? [], ({ status }) => status === 'open');
    return open.some(({ unitId }) => unitId !== null && answersFor(actor, unitId));
  },
  reviewer: ({ initiative }, { actor }) => initiative !== undefined && isBearer(initiative.reviews, actor.personId),
  /** Whoever added one of its documents, whatever else they are by now. */
  documentAdder: ({ initiative }, { actor }) =>
    actor.personId !== null && some(initiative?.documents ?? [], ({ addedById }) => addedById === actor.personId),
  registrar: (_, { actor }) => hasRole(actor, 'registrar'),
  office: (_, { actor }) => hasRole(actor, 'sluiceOffice'),
  auditor: (_, { actor }) => hasRole(actor, 'auditor'),
  system: (_, { actor }) => hasRole(actor, 'systemClient'),
} satisfies Record<Relation, Holds>;

/** Whether the actor stands in this relation to what the situation shows. */
export function holds(relation: Relation, situation: Situation, context: Context): boolean {
  return tests[relation](situation, context);
}

/** Whether the actor stands in one of these relations. */
export function holdsOne(these: readonly Relation[], situation: Situation, context: Context): boolean {
  for (const relation of these) if (holds(relation, situation, context)) return true;
  return false;
}

/** The unit that owns the initiative, and the one that opened the case in question: they can differ after a transfer. */
function decidesHere({ initiative, gateCase }: Situation, unitId: string): boolean {
  const owner = initiative?.owningUnitId ?? initiative?.proposedUnitId;
  return unitId === owner || unitId === gateCase?.unitId;
}

/** Holds a mandate of the unit, or leads its innovation. */
export function answersFor(actor: Actor, unitId: string): boolean {
  const isIt = (unit: string): boolean => unit === unitId;
  return hasMandateAt(actor, isIt) || hasRoleAt(actor, 'innovationLeader', isIt);
}

function answersForAny(actor: Actor): boolean {
  const any = (): boolean => true;
  return hasMandateAt(actor, any) || hasRoleAt(actor, 'innovationLeader', any);
}

function isFor(actor: Actor, asked: { readonly unitId: string } | null | undefined): boolean {
  return asked !== null && asked !== undefined && answersFor(actor, asked.unitId);
}

/** Decides over the unit's money, or leads its innovation: a mandate for time alone opens no purse. */
function ownsMoneyOf(actor: Actor, unitId: string): boolean {
  return answersForGates(actor, unitId, 'money');
}

/** Decides at gates of this kind for the unit, or leads its innovation. */
export function answersForGates(actor: Actor, unitId: string, gateKind: GateKind): boolean {
  const ofKind = actor.mandates.filter(({ gateKinds }) => gateKinds.includes(gateKind));
  return answersFor({ ...actor, mandates: ofKind }, unitId);
}

function hasRole(actor: Actor, role: RoleName): boolean {
  for (const held of actor.roles) if (held.role === role) return true;
  return false;
}

function hasRoleAt(actor: Actor, role: RoleName, isThere: (unitId: string) => boolean): boolean {
  for (const held of actor.roles) {
    if (held.role === role && (held.unitId === null || isThere(held.unitId))) return true;
  }
  return false;
}

function hasMandateAt(actor: Actor, isThere: (unitId: string) => boolean): boolean {
  // A system by itself decides nothing, whatever it is handed.
  if (actor.personId === null) return false;
  for (const { unitId } of actor.mandates) if (isThere(unitId)) return true;
  return false;
}
