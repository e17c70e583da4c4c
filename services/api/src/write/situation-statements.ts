import {
  type Command,
  looksAtEarlierCases,
  looksAtRound,
  type Mentions,
  movesMoney,
  type StreamKind,
} from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import type { Statement } from '../db/transaction.ts';
import type { Aim } from './aim.ts';
import { lock, roundStays, texts } from './situation-texts.ts';

/** Which part of a situation a statement fills. */
export type Part =
  | StreamKind
  | 'taken'
  | 'given'
  | 'actor'
  | 'knownUnits'
  | 'knownPeople'
  | 'knownBodies'
  | 'knownChallenges'
  | 'knownPublicBodies'
  | 'knownRounds'
  | 'knownInitiatives'
  | 'ownModels'
  | 'copiedModels'
  | 'roles'
  | 'mandates'
  | 'measurement'
  | 'judges'
  | 'competing'
  | 'borne'
  | 'earlierCases';

export interface PartRow extends StreamRowHead {
  readonly stream_id: string;
}

/** A statement, and what its rows are for. */
export interface PartStatement {
  readonly part: Part;
  readonly statement: Statement<PartRow>;
}

const part = (name: Part, text: keyof typeof texts, parameters: readonly unknown[]): PartStatement => ({
  part: name,
  statement: query<PartRow>(texts[text], parameters),
});

/**
 * What must be read, and locked, before a command can be decided: people first, who are all that an erasure waits for,
 * then in the order of the kinds of streams, so that two commands never wait for each other in a circle.
 */
export function situationStatements(
  aim: Aim,
  command: Command['type'],
  mentions: Mentions,
  actorId: string | null,
): readonly PartStatement[] {
  const written = present([...(mentions.actor ? [actorId] : []), ...(mentions.people ?? [])]);
  const held = present([actorId, ...(mentions.people ?? [])]);
  return [
    ...personStatements(aim, command),
    ...(command === 'assignRole' ? ifAny(present(mentions.people ?? []), (ids) => part('given', 'given', [ids])) : []),
    ...ifAny(written, (ids) => part('knownPeople', 'people', [ids])),
    ...(command === 'registerPerson'
      ? ifAny(present(mentions.people ?? []), (ids) => part('taken', 'taken', [ids]))
      : []),
    ...ifAny(present(mentions.fundsOf ?? []), (ids) => [
      part('given', 'givenUnits', [ids]),
      part('fund', 'fundsOf', [ids]),
    ]),
    ...aboutInitiative(aim, command, mentions),
    ...ifAny(present(mentions.initiatives ?? []), (ids) => part('knownInitiatives', 'namedInitiatives', [ids])),
    ...ifAny(present(mentions.rounds ?? []), (ids) => part('knownRounds', 'rounds', [ids])),
    ...(aim.fundId === undefined ? [] : [part('fund', 'fund', [aim.fundId])]),
    ...(aim.roleId === undefined ? [] : [part('role', 'role', [aim.roleId])]),
    ...(aim.mandateId === undefined ? [] : [part('mandate', 'mandate', [aim.mandateId])]),
    ...challengeStatements(aim, command, mentions),
    ...roundStatements(aim),
    ...modelStatements(aim, mentions),
    ...measurementStatements(aim),
    ...publicBodyStatements(aim),
    ...judgeStatements(aim, mentions),
    // Not locked where nothing is written about them: else all that one decider's clients do would queue at one row. So
    // read behind the locks: whoever has been erased while their command waited there is nobody any more.
    ...(mentions.actor ? [] : ifAny(present([actorId]), (ids) => part('actor', 'readPeople', [ids]))),
    ...heldBy(held),
    ...knownStatements(aim, mentions),
  ];
}

function roundStatements({ roundId }: Aim): readonly PartStatement[] {
  if (roundId === undefined) return [];
  return [part('decisionRound', 'round', [roundId]), part('competing', 'competing', [roundId])];
}

/** All of the city's are counted, without their documents; what is copied is read whole, and never changes. */
function modelStatements({ processModelId }: Aim, { processModels }: Mentions): readonly PartStatement[] {
  const copied = present(processModels ?? []);
  return [
    ...(processModelId === undefined ? [] : [part('processModel', 'processModel', [processModelId])]),
    ...(processModels === undefined ? [] : [part('ownModels', 'ownModels', [])]),
    ...ifAny(copied, (ids) => part('copiedModels', 'copiedModels', [ids])),
  ];
}

/** With those of the same number: boards of one host are told apart by what they are called. */
function publicBodyStatements({ publicBodyId }: Aim): readonly PartStatement[] {
  if (publicBodyId === undefined) return [];
  return [part('publicBody', 'publicBody', [publicBodyId]), part('knownPublicBodies', 'numberedAlike', [publicBodyId])];
}

function judgeStatements({ initiativeId }: Aim, { judges }: Mentions): readonly PartStatement[] {
  return judges && initiativeId !== undefined ? [part('judges', 'judges', [initiativeId])] : [];
}

/** Nobody who writes about a person waits for a move, only for an erasure. */
function personStatements({ personId }: Aim, command: Command['type']): readonly PartStatement[] {
  if (personId === undefined) return [];
  if (command !== 'erasePerson') return [part('person', 'personMoves', [personId])];
  return [part('person', 'person', [personId]), part('borne', 'borne', [personId])];
}

/** The same without locks, for reading: whoever looks keeps nobody waiting. */
export function readingStatements(aim: Aim): readonly PartStatement[] {
  const about = aboutInitiative(aim, 'decideGate', {}).map(({ part: name, statement }) => {
    const { sql, parameters } = 'compile' in statement ? statement.compile() : statement;
    return { part: name, statement: query<PartRow>(sql.replace(lock, '').replace(roundStays, ''), parameters) };
  });
  return [...about, ...unitsOfCase(aim), ...readChallenge(aim)];
}

/** The person who reads, with roles and mandates, without locks. */
export function actorStatements(personId: string): readonly PartStatement[] {
  const ids = uuidArray([personId]);
  return [part('actor', 'readPeople', [ids]), ...heldBy(ids)];
}

/** Roles and mandates of people, in the same transaction as what they decide. */
function heldBy(people: string): readonly PartStatement[] {
  return people === '{}' ? [] : [part('roles', 'roles', [people]), part('mandates', 'mandates', [people])];
}

function aboutInitiative({ initiativeId, gateCaseId }: Aim, command: Command['type'], { funds = [] }: Mentions) {
  const money = movesMoney(command);
  const round = looksAtRound(command);
  const named = uuidArray(funds);
  if (gateCaseId !== undefined) {
    return [
      part('initiative', 'initiativeOfCase', [gateCaseId]),
      part('gateCase', 'gateCase', [gateCaseId]),
      ...(money ? [part('fund', 'fundsOfCase', [gateCaseId, named])] : []),
      part('goalSeries', 'seriesOfCase', [gateCaseId]),
      ...(round ? [part('knownRounds', 'roundOfCase', [gateCaseId])] : []),
      part('competing', 'competingWithCase', [gateCaseId]),
    ];
  }
  if (initiativeId === undefined) return [];
  return [
    part('initiative', 'initiative', [initiativeId]),
    part('gateCase', 'openGateCase', [initiativeId]),
    ...(looksAtEarlierCases(command) ? [part('earlierCases', 'earlierCases', [initiativeId])] : []),
    ...(money ? [part('fund', 'fundsOfOpenCase', [initiativeId, named])] : []),
    part('goalSeries', 'series', [initiativeId]),
    ...(round
      ? [part('knownRounds', round === 'alone' ? 'roundOfOpenCaseAlone' : 'roundOfOpenCase', [initiativeId])]
      : []),
    part('competing', 'competingWithOpenCase', [initiativeId]),
  ];
}

/**
 * Above the units that decide, that of the case and the payers, stand the bodies whose decisions are recorded: without
 * them nobody can tell who may decide, nor call them by name.
 */
function unitsOfCase({ initiativeId, gateCaseId }: Aim): readonly PartStatement[] {
  if (gateCaseId !== undefined) return [part('knownUnits', 'unitsOfCase', [gateCaseId, '{}'])];
  return initiativeId === undefined ? [] : [part('knownUnits', 'unitsAround', [initiativeId])];
}

/** What is closed or moved; and what is answered, by name or, with its submission, by the initiative. */
function challengeStatements(
  { challengeId, initiativeId }: Aim,
  command: Command['type'],
  { challenges = [] }: Mentions,
) {
  const submitted = command === 'submitInitiative' ? initiativeId : undefined;
  return [
    ...(challengeId === undefined ? [] : [part('challenge', 'challenge', [challengeId])]),
    ...ifAny(present(challenges), (ids) => part('knownChallenges', 'answered', [ids])),
    ...(submitted === undefined ? [] : [part('knownChallenges', 'answeredBy', [submitted])]),
  ];
}

/** Whether a draft can be submitted hangs on what it answers. */
function readChallenge({ initiativeId }: Aim): readonly PartStatement[] {
  return initiativeId === undefined ? [] : [part('knownChallenges', 'readAnsweredBy', [initiativeId])];
}

function measurementStatements({ goalId, measurementId }: Aim): readonly PartStatement[] {
  if (goalId === undefined || measurementId === undefined) return [];
  return [part('measurement', 'measurement', [goalId, measurementId])];
}

function knownStatements(aim: Aim, { units = [], bodies = [], ...mentions }: Mentions) {
  const { publicBodies = [], organisationNumbers = [], concerned = false } = mentions;
  const deciding = present(bodies);
  return [
    ...knownUnits(aim, present(units), concerned || deciding !== '{}'),
    ...ifAny(deciding, (ids) => part('knownBodies', 'bodies', [ids])),
    ...ifAny(present(publicBodies), (ids) => part('knownPublicBodies', 'publicBodies', [ids])),
    ...organisationNumbers.map((number) => part('knownPublicBodies', 'numbered', [number])),
  ];
}

/** Those that are named; and where a body has decided or is to, those that it may stand above. */
function knownUnits({ initiativeId, gateCaseId }: Aim, named: string, byBody: boolean): readonly PartStatement[] {
  if (gateCaseId !== undefined) return [part('knownUnits', 'unitsOfCase', [gateCaseId, named])];
  if (byBody && initiativeId !== undefined) return [part('knownUnits', 'unitsConcerned', [initiativeId, named])];
  return ifAny(named, (ids) => part('knownUnits', 'units', [ids]));
}

function ifAny(ids: string, statements: (ids: string) => PartStatement | readonly PartStatement[]) {
  return ids === '{}' ? [] : [statements(ids)].flat();
}

/** A uuid[] literal of the ids that are there. */
function present(ids: readonly (string | null)[]): string {
  return uuidArray([...new Set(ids.filter((id) => id !== null))]);
}
