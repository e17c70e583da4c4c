import type { Audience } from '../record/event.ts';
import type { Context, Situation } from '../situation.ts';
import { isBearer } from './bearer.ts';
import { holds, type Relation } from './relations.ts';

const circle: readonly Relation[] = ['decider', 'leader', 'registrar', 'office', 'auditor', 'payer', 'fundOwner'];
const participants: readonly Relation[] = ['bearer', 'coach', 'manager', 'receiver'];

/** Which audience the actor belongs to, the widest first: `circle` sees all, `everyone` what is told to all who may read. */
export function audienceOf(situation: Situation, context: Context): Audience {
  const { initiative } = situation;
  // Whoever bears the idea learns of a decision when it is notified, whatever else they hold.
  const bears = initiative !== undefined && isBearer(initiative.bearers, context.actor.personId);
  if (!bears && circle.some((relation) => holds(relation, situation, context))) return 'circle';
  if (holds('assessor', situation, context)) return 'assessors';
  return participants.some((relation) => holds(relation, situation, context)) ? 'participants' : 'everyone';
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
