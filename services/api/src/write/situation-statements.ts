import { type Command, type Mentions, movesMoney, type StreamKind } from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { streamTables } from '../db/row-writer.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import type { Statement } from '../db/transaction.ts';
import type { Aim } from './aim.ts';

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
  | 'roles'
  | 'mandates'
  | 'measurement'
  | 'judges'
  | 'borne';

export interface PartRow extends StreamRowHead {
  readonly stream_id: string;
}

/** A statement, and what its rows are for. */
export interface PartStatement {
  readonly part: Part;
  readonly statement: Statement<PartRow>;
}

const lock = ' for no key update';
/** Whoever writes about a person holds this; only an erasure waits for it, and keeps it out. */
const personStays = ' for key share';
const personGoes = ' for update';
/** Whoever answers a challenge holds this: they do not wait for each other, but for whoever closes or moves it. */
const challengeStays = ' for share';

const rows = (kind: StreamKind, where: string, locked: boolean | string): string => {
  const { table, id } = streamTables[kind];
  const how = locked === true ? lock : locked || '';
  return `select ${id} as stream_id, version, head_hash, fold, recorded_at, state from public.${table} as r
where ${where} order by ${id}${how}`;
};

const initiativeOfCase = '(select c.initiative_id from public.gate_case as c where c.gate_case_id = $1::uuid)';
// Arrays rather than `or … in (select …)`: only so does the planner go by the key instead of through the whole table.
const sharesOf = (gateCase: string) => `array(select (s ->> 'fundId')::uuid from public.gate_case as c,
jsonb_array_elements(c.state #> '{application,shares}') as s
where ${gateCase} and jsonb_typeof(c.state #> '{application,shares}') = 'array')`;
/** The unit of the case, and all that the initiative concerns, the payers among them: told by columns, not by states. */
const unitsAround = (gateCase: string) =>
  `array(select c.unit_id from public.gate_case as c where ${gateCase}) || (select i.unit_ids from public.initiative as i
where i.initiative_id = (select c.initiative_id from public.gate_case as c where ${gateCase}))`;

/** By the initiative's column; it is locked, and so told as it stands. */
const answeredByInitiative = `r.challenge_id = any(array(
  select i.challenge_id from public.initiative as i where i.initiative_id = $1::uuid))`;

/** Texts are made once: a prepared statement is known by its text. */
const texts = {
  initiative: rows('initiative', 'r.initiative_id = $1::uuid', true),
  initiativeOfCase: rows('initiative', `r.initiative_id = ${initiativeOfCase}`, true),
  gateCase: rows('gateCase', 'r.gate_case_id = $1::uuid', true),
  openGateCase: rows('gateCase', 'r.initiative_id = $1::uuid and r.open', true),
  series: rows('goalSeries', 'r.initiative_id = $1::uuid', false),
  seriesOfCase: rows('goalSeries', `r.initiative_id = ${initiativeOfCase}`, false),
  fundsOfCase: rows('fund', `r.fund_id = any($2::uuid[] || ${sharesOf('c.gate_case_id = $1::uuid')})`, true),
  fundsOfOpenCase: rows(
    'fund',
    `r.fund_id = any($2::uuid[] || ${sharesOf('c.initiative_id = $1::uuid and c.open')})`,
    true,
  ),
  fund: rows('fund', 'r.fund_id = $1::uuid', true),
  fundsOf: rows('fund', 'r.unit_id = any($1::uuid[])', false),
  person: rows('person', 'r.person_id = $1::uuid', personGoes),
  personMoves: rows('person', 'r.person_id = $1::uuid', true),
  role: rows('role', 'r.role_id = $1::uuid', true),
  mandate: rows('mandate', 'r.mandate_id = $1::uuid', true),
  challenge: rows('challenge', 'r.challenge_id = $1::uuid', true),
  answered: rows('challenge', 'r.challenge_id = any($1::uuid[])', challengeStays),
  answeredBy: rows('challenge', answeredByInitiative, challengeStays),
  readAnsweredBy: rows('challenge', answeredByInitiative, false),
  roles: rows('role', 'r.person_id = any($1::uuid[])', false),
  mandates: rows(
    'mandate',
    `r.mandate_id = any(array(
  select p.mandate_id from public.mandate as p where p.holder_person_id = any($1::uuid[])
  union all select h.mandate_id from public.mandate as h
  where h.holder_role = any(array(select o.role from public.role as o where o.person_id = any($1::uuid[])))))`,
    false,
  ),
  units: rows('unit', 'r.unit_id = any($1::uuid[])', false),
  unitsOfCase: rows('unit', `r.unit_id = any($2::uuid[] || ${unitsAround('c.gate_case_id = $1::uuid')})`, false),
  unitsOfOpenCase: rows('unit', `r.unit_id = any(${unitsAround('c.initiative_id = $1::uuid and c.open')})`, false),
  people: rows('person', 'r.person_id = any($1::uuid[])', personStays),
  // Ids of streams are one and the same row of numbers, whatever their kind.
  taken: `select stream_id, version, hash as head_hash, 1 as fold, recorded_at, '{}'::jsonb as state
from public.event where stream_id = any($1::uuid[]) and version = 1`,
  /** Who is given a role: what they hold already is read behind this lock, so that nobody else is giving them the same. */
  given: rows('person', 'r.person_id = any($1::uuid[])', true),
  /** Who opens a fund at a unit: the same, for the funds that it has already. */
  givenUnits: rows('unit', 'r.unit_id = any($1::uuid[])', true),
  readPeople: rows('person', 'r.person_id = any($1::uuid[])', false),
  /** What has been rated or decided in the matter, whether its case is closed or it was none: who did is for `judgeIn` to say. */
  judges: `select e.stream_id, e.version, '' as head_hash, 1 as fold, e.recorded_at,
json_build_object('type', e.type, 'facts', e.facts, 'settled', c.open is distinct from true) as state
from public.event as e left join public.gate_case as c on c.gate_case_id = e.stream_id
where e.initiative_id = $1::uuid and (e.type = 'criteriaRated' or e.facts ? 'decidedBy')`,
  borne: rows(
    'initiative',
    `$1::uuid = any(r.reader_ids) and (r.state -> 'bearers') || (r.state -> 'bearerOffers')
  @> jsonb_build_array(jsonb_build_object('personId', $1::uuid))`,
    true,
  ),
  bodies: rows('body', 'r.body_id = any($1::uuid[])', false),
  publicBodies: rows('publicBody', 'r.public_body_id = any($1::uuid[])', false),
  // Nobody is kept out by this: whoever was quicker with the same number is met at its index (retry.ts).
  numbered: rows('publicBody', 'r.organisation_number = $1', false),
  measurement: `select series_id as stream_id, version, '' as head_hash, 1 as fold, recorded_at,
json_build_object('id', measurement_id, 'seriesId', series_id, 'value', value, 'measuredOn', measured_at) as state
from public.measurement where series_id = $1::uuid and measurement_id = $2::uuid`,
} as const;

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
    ...(aim.fundId === undefined ? [] : [part('fund', 'fund', [aim.fundId])]),
    ...(aim.roleId === undefined ? [] : [part('role', 'role', [aim.roleId])]),
    ...(aim.mandateId === undefined ? [] : [part('mandate', 'mandate', [aim.mandateId])]),
    ...challengeStatements(aim, command, mentions),
    ...measurementStatements(aim),
    ...judgeStatements(aim, mentions),
    // Not locked where nothing is written about them: else all that one decider's clients do would queue at one row. So
    // read behind the locks: whoever has been erased while their command waited there is nobody any more.
    ...(mentions.actor ? [] : ifAny(present([actorId]), (ids) => part('actor', 'readPeople', [ids]))),
    ...heldBy(held),
    ...knownStatements(aim, mentions),
  ];
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
    return { part: name, statement: query<PartRow>(sql.replace(lock, ''), parameters) };
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
  const named = uuidArray(funds);
  if (gateCaseId !== undefined) {
    return [
      part('initiative', 'initiativeOfCase', [gateCaseId]),
      part('gateCase', 'gateCase', [gateCaseId]),
      ...(money ? [part('fund', 'fundsOfCase', [gateCaseId, named])] : []),
      part('goalSeries', 'seriesOfCase', [gateCaseId]),
    ];
  }
  if (initiativeId === undefined) return [];
  return [
    part('initiative', 'initiative', [initiativeId]),
    part('gateCase', 'openGateCase', [initiativeId]),
    ...(money ? [part('fund', 'fundsOfOpenCase', [initiativeId, named])] : []),
    part('goalSeries', 'series', [initiativeId]),
  ];
}

/**
 * Above the units that decide, that of the case and the payers, stand the bodies whose decisions are recorded: without
 * them nobody can tell who may decide, nor call them by name.
 */
function unitsOfCase({ initiativeId, gateCaseId }: Aim): readonly PartStatement[] {
  if (gateCaseId !== undefined) return [part('knownUnits', 'unitsOfCase', [gateCaseId, '{}'])];
  return initiativeId === undefined ? [] : [part('knownUnits', 'unitsOfOpenCase', [initiativeId])];
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

function knownStatements({ gateCaseId }: Aim, { units = [], bodies = [], ...mentions }: Mentions) {
  const { publicBodies = [], organisationNumbers = [] } = mentions;
  const named = present(units);
  return [
    ...(gateCaseId === undefined
      ? ifAny(named, (ids) => part('knownUnits', 'units', [ids]))
      : [part('knownUnits', 'unitsOfCase', [gateCaseId, named])]),
    ...ifAny(present(bodies), (ids) => part('knownBodies', 'bodies', [ids])),
    ...ifAny(present(publicBodies), (ids) => part('knownPublicBodies', 'publicBodies', [ids])),
    ...organisationNumbers.map((number) => part('knownPublicBodies', 'numbered', [number])),
  ];
}

function ifAny(ids: string, statements: (ids: string) => PartStatement | readonly PartStatement[]) {
  return ids === '{}' ? [] : [statements(ids)].flat();
}

/** A uuid[] literal of the ids that are there. */
function present(ids: readonly (string | null)[]): string {
  return uuidArray([...new Set(ids.filter((id) => id !== null))]);
}
