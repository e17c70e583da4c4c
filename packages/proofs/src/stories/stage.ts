import { type Client, createClient, type ItemOf, type Outcome, type Problem, type ValueOf } from '@idesluss/client';
import type { RoleName } from '@idesluss/core';
import { basePath } from '@idesluss/api/src/http/base.ts';
import type { PersonKey } from '@idesluss/api/src/test/city-people.ts';
import type { TestService } from '@idesluss/api/src/test/service.ts';
import { localDate } from '@idesluss/api/src/write/moment.ts';
import type { Account } from '../journey/account.ts';
import type { City } from '../journey/city.ts';
import { openHttpCity } from '../journey/http-city.ts';
import type { Who } from '../journey/move.ts';

/** Somebody whom a story has brought into the city. */
export interface Newcomer {
  readonly personId: string;
  readonly name: string;
}

/** Who acts: somebody the city has, or a newcomer. */
export type Actor = PersonKey | Newcomer;

/** Who plays the parts of a journey; those who are not named play themselves. */
export type Cast = { readonly [W in Who]?: Actor };

/** A small city of its own for one story, met over HTTP alone. */
export interface Stage {
  readonly city: TestService;
  /** A client with a token of that person. */
  readonly as: (actor: Actor) => Client;
  readonly idOf: (actor: Actor) => string;
  readonly today: () => string;
  /** A person is registered at a unit, with roles there. */
  readonly hire: (name: string, unitId: string, ...roles: readonly RoleName[]) => Promise<Newcomer>;
  /** The same city for the moves of the journeys. */
  readonly journey: (cast?: Cast) => City;
  readonly see: (initiativeId: string, reader?: Actor) => Promise<ValueOf<'readInitiative'>>;
  readonly seeCase: (gateCaseId: string, reader?: Actor) => Promise<ValueOf<'readGateCase'>>;
  readonly seeFund: (fundId: string) => Promise<ValueOf<'readFund'>>;
  /** What the reader is told of what happened, oldest first. */
  readonly told: (initiativeId: string, reader?: Actor) => Promise<readonly ItemOf<'listInitiativeEvents'>[]>;
}

/** One story of a city; it throws at whatever is not as the city would expect. */
export interface Story {
  readonly name: string;
  /** What is told, in a sentence. */
  readonly tells: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** What came of it; a no ends the story. */
export async function yes<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const answer = await asked;
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer.problem), { cause: answer.problem });
}

/** Why not; a yes ends the story. */
export async function no<T>(asked: Promise<Outcome<T>>): Promise<Problem> {
  const answer = await asked;
  if (answer.ok) throw new Error(`was not refused: ${JSON.stringify(answer.value)}`);
  return answer.problem;
}

const silent: Account = {
  chapter: () => undefined,
  done: () => undefined,
  refused: () => undefined,
  history: () => undefined,
};

const parts: { readonly [W in Who]: PersonKey } = {
  bearer: 'bearer',
  manager: 'manager',
  coach: 'coach',
  'assessor-one': 'assessorOne',
  'assessor-two': 'assessorTwo',
  'decider-care': 'deciderCare',
  'decider-education': 'deciderEducation',
  registrar: 'registrar',
  'sluice-office': 'office',
};

/** Lets a city be met over HTTP. */
export async function openStage(city: TestService): Promise<Stage> {
  const baseUrl = (await city.app.listen({ host: '127.0.0.1', port: 0 })) + basePath;
  const idOf = (actor: Actor): string => (typeof actor === 'string' ? city.people[actor] : actor.personId);
  const as = (actor: Actor): Client => createClient({ baseUrl, token: () => city.tokenFor(idOf(actor)) });
  const today = (): string => localDate(city.clock());
  return {
    ...{ city, as, idOf, today },
    hire: hireInto(as('office')),
    journey: (cast = {}) => {
      const { manager = 'manager', coach = 'coach' } = cast;
      const places = { ...placesOf(city), manager: idOf(manager), coach: idOf(coach) };
      return { ...openHttpCity((who) => as(cast[who] ?? parts[who]), places, silent), today: today() };
    },
    see: (initiativeId, reader = 'office') => yes(as(reader).call('readInitiative', { path: { initiativeId } })),
    seeCase: (gateCaseId, reader = 'office') => yes(as(reader).call('readGateCase', { path: { gateCaseId } })),
    seeFund: (fundId) => yes(as('office').call('readFund', { path: { fundId } })),
    told: async (initiativeId, reader = 'office') => {
      const events: ItemOf<'listInitiativeEvents'>[] = [];
      for await (const event of as(reader).walk('listInitiativeEvents', { path: { initiativeId } })) events.push(event);
      return events;
    },
  };
}

const placesOf = ({ shell, units, funds }: TestService) => ({
  ...{ processModelId: shell.defaultModel.id, care: units.care, education: units.education },
  ...{ careFund: funds.care, emptyFund: funds.education },
});

function hireInto(office: Client): Stage['hire'] {
  return async (name, unitId, ...roles) => {
    const { id: personId } = await yes(office.call('registerPerson', { body: { name, unitId } }));
    for (const role of roles)
      await yes(office.call('assignRole', { body: { personId, role, unitId, validFrom: '2020-01-01' } }));
    return { personId, name };
  };
}
