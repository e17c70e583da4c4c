import type { ArgumentRule, Refusal, Thing } from './refusal.ts';
import { at } from './lookup.ts';
import { isValidOn } from './mandate/mandate.ts';
import type { Situation } from './situation.ts';

/** Says no to one argument: `pointer` is a JSON pointer into the arguments. */
export function refuseArgument(pointer: string, rule: ArgumentRule): Refusal {
  return { code: 'argumentRefused', pointer, rule };
}

/** The first that says no, if any does. */
export function firstRefusal(...answers: readonly (Refusal | undefined)[]): Refusal | undefined {
  return answers.find((answer) => answer !== undefined);
}

/** No to a unit that is not in the register or not valid that day. Null names none. */
export function unitKnown({ known }: Situation, id: string | null, pointer: string, day: string): Refusal | undefined {
  if (id === null) return undefined;
  const unit = at(known.units, id);
  if (unit === undefined) return unknownReference(pointer, 'unit', id);
  return isValidOn(unit, day) ? undefined : refuseArgument(pointer, 'notValidOnDate');
}

/** No to a person who is not in the register, or erased from it. Null names none. */
export function personKnown({ known }: Situation, id: string | null, pointer: string): Refusal | undefined {
  if (id === null) return undefined;
  return at(known.people, id)?.erasedOn === null ? undefined : unknownReference(pointer, 'person', id);
}

/** No to a person who is not in the register, or had been erased from it before that day: what they did until then stands. */
export function personKnownOn(day: string, { known }: Situation, id: string, pointer: string): Refusal | undefined {
  const person = at(known.people, id);
  const isGone = person === undefined || (person.erasedOn !== null && person.erasedOn < day);
  return isGone ? unknownReference(pointer, 'person', id) : undefined;
}

/** No to a body that is not in the register. Null names none. */
export function bodyKnown({ known }: Situation, id: string | null, pointer: string): Refusal | undefined {
  return id === null || at(known.bodies, id) !== undefined ? undefined : unknownReference(pointer, 'body', id);
}

/** No to a public body that is not in the register, or was there no longer on that day. Null names none. */
export function publicBodyKnown(
  { known }: Situation,
  id: string | null,
  pointer: string,
  day: string,
): Refusal | undefined {
  if (id === null) return undefined;
  const body = at(known.publicBodies, id);
  if (body === undefined) return unknownReference(pointer, 'publicBody', id);
  return body.validTo !== null && body.validTo <= day ? refuseArgument(pointer, 'notValidOnDate') : undefined;
}

/** No to a span that ends before it starts; an open end is fine. */
export function endsAfterStart(from: string, to: string | null, pointer: string): Refusal | undefined {
  return to !== null && to < from ? refuseArgument(pointer, 'endBeforeStart') : undefined;
}

export function unknownReference(pointer: string, thing: Thing, id: string): Refusal {
  return { code: 'referenceUnknown', pointer, thing, id };
}
