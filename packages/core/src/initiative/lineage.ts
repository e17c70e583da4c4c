import { mayRead } from '../access/readable.ts';
import { holds } from '../access/relations.ts';
import { firstRefusal, refuseArgument, unknownReference } from '../arguments.ts';
import { at } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import type { Scopes } from '../rule.ts';
import { type Context, emptySituation, type Situation } from '../situation.ts';
import type { Initiative } from './state.ts';

/**
 * Two ideas become one: whoever withdraws the one bears the other, which goes on. Whoever bears that has asked them to and they
 * have said yes, so nobody is merged unasked. Nothing has been granted for what is withdrawn, and nothing passes over.
 */
export function mergeable(
  situation: Scopes['initiative'],
  context: Context,
  intoId: string | null,
): Refusal | undefined {
  if (intoId === null) return undefined;
  const into = at(situation.known.initiatives, intoId);
  const { id, anonymous } = situation.initiative;
  const isOpen = into !== undefined && into.id !== id && into.standing !== 'draft' && into.standing !== 'ended';
  return (
    namedRefusal(context, into, { id: intoId, pointer: '/intoId', anonymous }) ??
    (isOpen ? undefined : refuseArgument('/intoId', 'notUnderWay'))
  );
}

/** A part of an idea becomes one of its own: put forward by whoever bears the whole, also when that has ended. It begins anew. */
export function continuable(
  { known }: Situation,
  context: Context,
  { continuesId, anonymous }: { readonly continuesId: string | null; readonly anonymous: boolean },
): Refusal | undefined {
  if (continuesId === null) return undefined;
  const whole = at(known.initiatives, continuesId);
  return (
    namedRefusal(context, whole, { id: continuesId, pointer: '/continuesId', anonymous }) ??
    (whole?.standing === 'draft' ? refuseArgument('/continuesId', 'notUnderWay') : undefined)
  );
}

interface Named {
  readonly id: string;
  readonly pointer: string;
  /** Whether who bears the other one is kept back. */
  readonly anonymous: boolean;
}

/** One can tell of what one bears alone, and no idea without names is given away by one that has them. */
function namedRefusal(context: Context, named: Initiative | undefined, { id, pointer, anonymous }: Named) {
  if (named === undefined || !mayRead(context.actor, named)) return unknownReference(pointer, 'initiative', id);
  return firstRefusal(
    holds('bearer', { ...emptySituation, initiative: named }, context)
      ? undefined
      : refuseArgument(pointer, 'borneByOthers'),
    named.anonymous === anonymous ? undefined : refuseArgument(pointer, 'otherNamelessness'),
  );
}
