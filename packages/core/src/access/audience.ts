import type { Audience } from '../record/event.ts';
import type { Context, Situation } from '../situation.ts';
import { isBearer } from './bearer.ts';
import { competingRefusal } from './recusal.ts';
import { holds, holdsOne, type Relation } from './relations.ts';

const circle: readonly Relation[] = ['decider', 'leader', 'registrar', 'office', 'payer', 'fundOwner'];
const participants: readonly Relation[] = [
  'bearer',
  'coach',
  'manager',
  'receiver',
  'offeredBearer',
  'proposedOwner',
  'referralReceiver',
  'responsible',
  'reviewer',
  'auditor',
];

/** Which audience the actor belongs to, the widest first: `circle` sees all, `everyone` what is told to all who may read. */
export function audienceOf(situation: Situation, context: Context): Audience {
  const { initiative } = situation;
  // Whoever bears the idea learns of a decision when it is notified, whatever else they hold.
  const bears = initiative !== undefined && isBearer(initiative.bearers, context.actor.personId);
  // So does whoever bears an idea that it is chosen between.
  const competes = competingRefusal(situation, context.actor.personId) !== undefined;
  const assesses = holds('assessor', situation, context);
  const kept = bears || competes || isStillToRate(situation, context);
  if (!kept && holdsOne(circle, situation, context)) return 'circle';
  if (assesses) return 'assessors';
  return holdsOne(participants, situation, context) ? 'participants' : 'everyone';
}

/**
 * Whoever is to rate sees no ratings of others before their own is in, whatever else they hold. That lasts until the case
 * is closed: if a decision that waits for its notification ended it, the panel would learn of the decision by that.
 */
export function isStillToRate(situation: Situation, context: Context): boolean {
  const { gateCase } = situation;
  const { actor } = context;
  if (!holds('assessor', situation, context)) return false;
  if (gateCase === undefined || gateCase.status === 'closed') return false;
  // Whom the panel was named without does not rate, and is kept from nothing on that account.
  const { panel } = gateCase;
  if (panel !== undefined && !panel.some(({ personId }) => personId === actor.personId)) return false;
  const raters = Object.keys(gateCase.assessments);
  return raters.length > 0 && !raters.includes(actor.personId ?? '');
}

const reach = {
  everyone: ['everyone'],
  participants: ['everyone', 'participants'],
  assessors: ['everyone', 'participants', 'assessors'],
  circle: ['everyone', 'participants', 'assessors', 'circle'],
} as const satisfies Record<Audience, readonly Audience[]>;

/** The audiences whose events somebody of this audience may read. */
export function audiencesReadBy(audience: Audience): readonly Audience[] {
  return reach[audience];
}
