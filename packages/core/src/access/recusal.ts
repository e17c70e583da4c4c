import { isAnswered } from '../gate-case/answered.ts';
import type { Behind, Initiative } from '../initiative/state.ts';
import { some } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import type { Situation } from '../situation.ts';
import { isBearer } from './bearer.ts';

/** Whoever bears the idea, has borne it, or wrote it where nobody bears it, neither rates nor decides it (jäv). */
export function recusedRefusal(
  { bearers, drafterId, formerBearerIds }: Behind,
  personId: string | null,
): Refusal | undefined {
  if (personId === null) return undefined;
  if (bearers.length === 0 && drafterId === personId) return { code: 'recused', personId, ground: 'drafter' };
  if (isBearer(bearers, personId)) return { code: 'recused', personId, ground: 'bearer' };
  if (formerBearerIds.length === 0 || !formerBearerIds.includes(personId)) return undefined;
  return { code: 'recused', personId, ground: 'formerBearer' };
}

/** Being the manager or the coach is no ground by itself; where ideas are rated without a name, whoever knows it does not rate. */
export function acquaintedRefusal(
  { managerId, coachId }: Pick<Initiative, 'managerId' | 'coachId'>,
  personId: string | null,
): Refusal | undefined {
  if (personId === null || (personId !== managerId && personId !== coachId)) return undefined;
  return { code: 'recused', personId, ground: 'acquainted' };
}

/**
 * Cases of one round are chosen between: whoever is recused from one is so from all of them, until the case in question is
 * decided and that is known, and from the round itself. A case that was closed by its initiative's leaving is not decided:
 * a decision on it that waited for its notification has fallen, and is kept from them for good.
 */
export function competingRefusal(
  { gateCase, competing = [] }: Situation,
  personId: string | null,
): Refusal | undefined {
  if (personId === null || (gateCase !== undefined && isAnswered(gateCase))) return undefined;
  const competes = some(competing, (behind) => recusedRefusal(behind, personId) !== undefined);
  return competes ? { code: 'recused', personId, ground: 'competing' } : undefined;
}
