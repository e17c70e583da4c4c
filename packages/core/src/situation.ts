import type { Actor } from './access/actor.ts';
import type { Challenge } from './challenge/state.ts';
import type { DecisionRound } from './decision-round/state.ts';
import type { Fund } from './fund/state.ts';
import type { GateCase } from './gate-case/state.ts';
import type { Judge } from './initiative/judges.ts';
import type { Behind, Initiative } from './initiative/state.ts';
import type { OwnModel } from './model-register/state.ts';
import type { ProcessModel } from './process-model/types.ts';
import type { Body, Mandate, Person, PublicBody, RoleAssignment, Unit } from './register/state.ts';
import type { GoalSeries, Measurement } from './value/state.ts';

/** Entries of the registers that a command mentions, or that the rules need: by id. */
export interface Known {
  readonly units: Readonly<Record<string, Unit>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly bodies: Readonly<Record<string, Body>>;
  /** Those that an initiative names, or is to name, as what it answers. */
  readonly challenges: Readonly<Record<string, Challenge>>;
  readonly publicBodies: Readonly<Record<string, PublicBody>>;
  /** Those that a command names besides the one that it is about. */
  readonly initiatives: Readonly<Record<string, Initiative>>;
  /** The round that the case stands in, or is to stand in. */
  readonly rounds: Readonly<Record<string, DecisionRound>>;
  /** The city’s own models, all that are not discarded, for commands that mention them; with its document only what is copied. */
  readonly processModels: Readonly<Record<string, OwnModel>>;
  /** Versions of process models that the command names; each may be used. */
  readonly models: Readonly<Record<string, ProcessModel>>;
  /** Roles and mandates of the actor and of people named in the command, whether in force or not. */
  readonly roles: readonly RoleAssignment[];
  readonly mandates: readonly Mandate[];
}

/**
 * The states that a rule looks at, as they stood at one moment: the initiative, the gate case in question, the funds of
 * its shares or those that a new one is to differ from, the series in question. What is absent was not found, or is not readable by the actor.
 */
export interface Situation {
  readonly initiative?: Initiative | undefined;
  readonly gateCase?: GateCase | undefined;
  /** The latest closed case at each gate, for commands that look at them. */
  readonly earlierCases?: readonly GateCase[] | undefined;
  readonly funds: Readonly<Record<string, Fund>>;
  readonly goalSeries: Readonly<Record<string, GoalSeries>>;
  /** The point that a correction names. */
  readonly measurement?: Measurement | undefined;
  /** The fund that a fund command is about. */
  readonly fund?: Fund | undefined;
  readonly person?: Person | undefined;
  readonly unit?: Unit | undefined;
  readonly body?: Body | undefined;
  readonly publicBody?: PublicBody | undefined;
  readonly role?: RoleAssignment | undefined;
  /** Who has rated, decided or endorsed in the initiative's matter, or in a case of the same round; for commands that mention it. */
  readonly judges?: readonly Judge[] | undefined;
  /** Who is behind each initiative with a case in the same round: in that of the case, or the one that a command is about. */
  readonly competing?: readonly Behind[] | undefined;
  /** Initiatives that the person bears, or has been asked to bear; for erasing the person. */
  readonly borne?: readonly Initiative[] | undefined;
  readonly mandate?: Mandate | undefined;
  readonly challenge?: Challenge | undefined;
  /** The round that a command on a round is about. */
  readonly decisionRound?: DecisionRound | undefined;
  /** The version of the city’s own model that a command is about. */
  readonly processModel?: OwnModel | undefined;
  readonly known: Known;
}

/** What the shell hands to a rule besides the states: the rules read no clock, no randomness and no database. */
export interface Context {
  /** RFC 3339 in UTC with three decimals. */
  readonly now: string;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly actor: Actor;
  /** The process model that the initiative is pinned to. */
  readonly model: ProcessModel;
  /** Fresh UUIDs, used in order; {@link IDS_NEEDED} always suffice. */
  readonly ids: readonly string[];
}

/** No single command makes more than this many new things with an identity. */
export const IDS_NEEDED = 24;

/** Registers of which nothing has been loaded. */
export const nothingKnown: Known = Object.freeze({
  units: {},
  people: {},
  bodies: {},
  publicBodies: {},
  initiatives: {},
  challenges: {},
  rounds: {},
  processModels: {},
  models: {},
  roles: [],
  mandates: [],
});

/** A situation in which nothing has happened. */
export const emptySituation: Situation = Object.freeze({ funds: {}, goalSeries: {}, known: nothingKnown });
