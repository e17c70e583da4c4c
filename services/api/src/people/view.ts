import { type Context, movedOn, type Person, unitOn } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { PersonView } from './schemas.ts';

/** Addresses are for the person and for those who keep the register; a name is for every colleague. */
const seesEmail = ({ id }: Person, { actor }: Context): boolean =>
  actor.personId === id || actor.roles.some(({ role }) => role === 'sluiceOffice' || role === 'registrar');

export const viewPerson = (person: Person, context: Context) =>
  ({
    personId: person.id,
    version: person.version,
    name: person.name,
    email: seesEmail(person, context) ? person.email : null,
    unitId: unitOn(person, context.today),
    since: movedOn(person, context.today),
    nextMove: person.move !== null && person.move.from > context.today ? person.move : null,
    erased: person.erasedOn !== null,
  }) satisfies Omit<Static<typeof PersonView>, '_links'>;

export const linksOfPerson = (person: Person, { today }: Context): readonly LinkTo[] => {
  const unitId = unitOn(person, today);
  const unit = { rel: 'unit', path: `/units/${unitId}`, title: { sv: 'Enheten', en: 'The unit' } };
  return unitId === null ? linksOf(person) : [...linksOf(person), unit];
};

const linksOf = ({ id }: Person): readonly LinkTo[] => [
  { rel: 'self', path: `/people/${id}`, title: { sv: 'Personen', en: 'The person' } },
  { rel: 'roles', path: `/roles?personId=${id}`, title: { sv: 'Personens roller', en: 'The person’s roles' } },
];

export const shownPerson: Shown<'person'> = { kind: 'person', view: viewPerson, links: linksOfPerson };
