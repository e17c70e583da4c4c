import { endingsHere, isReferral } from '../initiative/leaving.ts';
import type { Initiative } from '../initiative/state.ts';
import { some } from '../lookup.ts';
import type { Gate } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Context } from '../situation.ts';

/**
 * No to a referral that its receiver could not say yes to, because the ending that it leads to is none from where the
 * initiative stands: more money within a phase may be asked for where the gate's own endings are not.
 */
export function referralRefusal(initiative: Initiative, context: Context, gate: Gate): Refusal | undefined {
  const ending = referralEnding(gate);
  const here = endingsHere(initiative, context, isReferral);
  if (ending === null || some(here, ({ id }) => id === ending)) return undefined;
  return { code: 'notFromHere', target: ending, allowed: here.map(({ id }) => id) };
}

/** The ending that a referral at this gate leads to once it is accepted; null where it refers to nobody. */
export function referralEnding({ outcomes }: Gate): string | null {
  for (const one of outcomes) if (one.outcome === 'refer') return one.ending;
  return null;
}
