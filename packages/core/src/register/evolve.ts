import { changed } from '../freeze.ts';
import { localDate } from '../local-date.ts';
import type { EventOf } from '../record/write.ts';
import { textOf } from '../record/write.ts';
import type { RegisterEvents } from './events.ts';
import type { Body, Mandate, Person, PublicBody, RoleAssignment, Unit } from './state.ts';

export type RegisterEvent = EventOf<RegisterEvents>;
type Of<T extends RegisterEvent['type']> = Extract<RegisterEvent, { type: T }>;

/** The state of a person's entry after one more event. Erased text reads as null. */
export function evolvePerson(
  id: string,
  state: Person | undefined,
  event: Of<'personRegistered' | 'personMoved' | 'personErased'>,
): Person | undefined {
  switch (event.type) {
    case 'personRegistered':
      return {
        id,
        version: event.version,
        name: textOf(event, 'name'),
        email: textOf(event, 'email'),
        unitId: event.facts.unitId,
        move: null,
        movedBefore: null,
        erasedOn: null,
      };
    case 'personMoved':
      return state && changed(state, moved(state, event), event.version);
    case 'personErased':
      return state && changed(state, { name: null, email: null, erasedOn: localDate(event.at) }, event.version);
  }
}

/** A move that has been made is where they come from now; one that was only planned gives way to the new one. */
function moved(
  { unitId, move, movedBefore }: Person,
  { facts, at }: Of<'personMoved'>,
): Pick<Person, 'unitId' | 'move' | 'movedBefore'> {
  const isMade = move !== null && move.from <= localDate(at) && move.from < facts.from;
  return isMade
    ? { unitId: move.unitId, move: { ...facts }, movedBefore: move.from }
    : { unitId, move: { ...facts }, movedBefore };
}

export function evolveUnit(id: string, event: Of<'unitRegistered'>): Unit {
  return { ...event.facts, id, version: event.version, validTo: event.facts.validTo ?? null };
}

export function evolveBody(id: string, event: Of<'bodyRegistered'>): Body {
  return { ...event.facts, id, version: event.version };
}

export function evolvePublicBody(
  id: string,
  state: PublicBody | undefined,
  event: Of<'publicBodyRegistered' | 'publicBodyRevised'>,
): PublicBody | undefined {
  switch (event.type) {
    case 'publicBodyRegistered':
      return { ...event.facts, id, version: event.version, validTo: null };
    case 'publicBodyRevised':
      return state && changed(state, event.facts, event.version);
  }
}

export function evolveRole(
  id: string,
  state: RoleAssignment | undefined,
  event: Of<'roleAssigned' | 'roleRevoked'>,
): RoleAssignment | undefined {
  switch (event.type) {
    case 'roleAssigned':
      return { ...event.facts, id, version: event.version };
    case 'roleRevoked':
      return state && changed(state, { validTo: event.facts.validTo }, event.version);
  }
}

export function evolveMandate(
  id: string,
  state: Mandate | undefined,
  event: Of<'mandateGranted' | 'mandateRevoked'>,
): Mandate | undefined {
  switch (event.type) {
    case 'mandateGranted':
      return { ...event.facts, id, version: event.version };
    case 'mandateRevoked':
      return state && changed(state, { validTo: event.facts.validTo }, event.version);
  }
}
