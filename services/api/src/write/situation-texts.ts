import { type StreamKind, verdictTypes } from '@idesluss/core';
import { streamTables } from '../db/row-writer.ts';

/** Keeps other decisions on the same row out, and lets rows be inserted that refer to it. */
export const lock = ' for no key update';
/** Whoever judges in a round, or goes into one, keeps it from being closed or changed meanwhile, and not each other out. */
export const roundStays = ' for share';
/** Whoever writes about a person holds this; only an erasure waits for it, and keeps it out. */
const personStays = ' for key share';
const personGoes = ' for update';
/** What is named goes on as it is meanwhile: two that are merged into each other at once meet here, and one is tried again. */
const namedStays = ' for share';
/** Whoever answers a challenge holds this: they do not wait for each other, but for whoever closes or moves it. */
const challengeStays = ' for share';
/** Whoever tells what a public body has adopted holds this: it waits for whoever ends the body, and keeps them waiting. */
const publicBodyStays = ' for share';

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
const roundsOf = (gateCase: string) => `array(select c.round_id from public.gate_case as c where ${gateCase})`;
/** The unit of the case, and all that the initiative concerns, the payers among them: told by columns, not by states. */
const unitsAround = (gateCase: string) =>
  `array(select c.unit_id from public.gate_case as c where ${gateCase}) || (select i.unit_ids from public.initiative as i
where i.initiative_id = (select c.initiative_id from public.gate_case as c where ${gateCase}))`;

/** The same of the initiative itself, whichever of its cases is spoken of. */
const unitsConcerned = '(select i.unit_ids from public.initiative as i where i.initiative_id = $1::uuid)';

/** By the initiative's column; it is locked, and so told as it stands. */
const answeredByInitiative = `r.challenge_id = any(array(
  select i.challenge_id from public.initiative as i where i.initiative_id = $1::uuid))`;

/** Who is behind the initiative `i`, without the rest of it. */
export const behind = `json_build_object('bearers', i.state -> 'bearers', 'drafterId', i.state -> 'drafterId',
'formerBearerIds', coalesce(i.state -> 'formerBearerIds', '[]'::jsonb))`;
/** The same of each initiative that has a case in these rounds. */
const behindIn = (
  rounds: string,
): string => `select i.initiative_id as stream_id, i.version, '' as head_hash, 1 as fold,
i.recorded_at, ${behind} as state from public.initiative as i where i.initiative_id = any(array(
  select b.initiative_id from public.gate_case as b where b.round_id = any(${rounds})))`;

const judging = verdictTypes.map((type) => `'${type}'`).join(', ');

/**
 * What has been rated, decided or endorsed, whether its case is closed or it was none: who did is for `judgeIn` to say. In the
 * matter itself, or in the cases that a round chooses between it and them.
 */
const verdicts = (join: 'join' | 'left join', where: string, competing: boolean): string =>
  `select e.stream_id, e.version, '' as head_hash, 1 as fold, e.recorded_at, json_build_object('type', e.type,
'facts', e.facts, 'by', json_build_object('personId', e.actor_id), 'settled', c.open is distinct from true,
'competing', ${competing}) as state
from public.event as e ${join} public.gate_case as c on c.gate_case_id = e.stream_id
where ${where} and (e.type in (${judging}) or e.facts ? 'decidedBy')`;

/** What is read, and locked, by what it fills. Texts are made once: a prepared statement is known by its text. */
export const texts = {
  initiative: rows('initiative', 'r.initiative_id = $1::uuid', true),
  initiativeOfCase: rows('initiative', `r.initiative_id = ${initiativeOfCase}`, true),
  namedInitiatives: rows('initiative', 'r.initiative_id = any($1::uuid[])', namedStays),
  gateCase: rows('gateCase', 'r.gate_case_id = $1::uuid', true),
  openGateCase: rows('gateCase', 'r.initiative_id = $1::uuid and r.open', true),
  /** The latest at each gate: ids are given in the order of time. */
  earlierCases: rows(
    'gateCase',
    `r.gate_case_id = any(array(select distinct on (c.gate) c.gate_case_id from public.gate_case as c
where c.initiative_id = $1::uuid and not c.open order by c.gate, c.gate_case_id desc))`,
    false,
  ),
  series: rows('goalSeries', 'r.initiative_id = $1::uuid', false),
  seriesOfCase: rows('goalSeries', `r.initiative_id = ${initiativeOfCase}`, false),
  fundsOfCase: rows('fund', `r.fund_id = any($2::uuid[] || ${sharesOf('c.gate_case_id = $1::uuid')})`, true),
  fundsOfOpenCase: rows(
    'fund',
    `r.fund_id = any($2::uuid[] || ${sharesOf('c.initiative_id = $1::uuid and c.open')})`,
    true,
  ),
  round: rows('decisionRound', 'r.round_id = $1::uuid', true),
  rounds: rows('decisionRound', 'r.round_id = any($1::uuid[])', roundStays),
  roundOfCase: rows('decisionRound', `r.round_id = any(${roundsOf('c.gate_case_id = $1::uuid')})`, roundStays),
  roundOfOpenCase: rows(
    'decisionRound',
    `r.round_id = any(${roundsOf('c.initiative_id = $1::uuid and c.open')})`,
    roundStays,
  ),
  /** Whoever comes to bear what is chosen between keeps those out who judge there. */
  roundOfOpenCaseAlone: rows(
    'decisionRound',
    `r.round_id = any(${roundsOf('c.initiative_id = $1::uuid and c.open')})`,
    true,
  ),
  competing: behindIn('array[$1::uuid]'),
  competingWithCase: behindIn(roundsOf('c.gate_case_id = $1::uuid')),
  competingWithOpenCase: behindIn(roundsOf('c.initiative_id = $1::uuid and c.open')),
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
  processModel: rows('processModel', 'r.process_model_id = $1::uuid', true),
  copiedModels: rows('processModel', 'r.process_model_id = any($1::uuid[])', false),
  // Nobody is kept out by this: whoever was quicker to publish the same number is met at its index (retry.ts).
  ownModels: `select process_model_id as stream_id, version, head_hash, fold, recorded_at,
state || '{"document": null}'::jsonb as state from public.process_model where status <> 'discarded' order by process_model_id`,
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
  /** The same of an initiative, with its open case where there is one. */
  unitsAround: rows(
    'unit',
    `r.unit_id = any(array(select c.unit_id from public.gate_case as c where c.initiative_id = $1::uuid and c.open)
|| ${unitsConcerned})`,
    false,
  ),
  unitsConcerned: rows('unit', `r.unit_id = any($2::uuid[] || ${unitsConcerned})`, false),
  people: rows('person', 'r.person_id = any($1::uuid[])', personStays),
  // Ids of streams are one and the same row of numbers, whatever their kind.
  taken: `select stream_id, version, hash as head_hash, 1 as fold, recorded_at, '{}'::jsonb as state
from public.event where stream_id = any($1::uuid[]) and version = 1`,
  /** Who is given a role: what they hold already is read behind this lock, so that nobody else is giving them the same. */
  given: rows('person', 'r.person_id = any($1::uuid[])', true),
  /** Who opens a fund at a unit: the same, for the funds that it has already. */
  givenUnits: rows('unit', 'r.unit_id = any($1::uuid[])', true),
  readPeople: rows('person', 'r.person_id = any($1::uuid[])', false),
  judges: `${verdicts('left join', 'e.initiative_id = $1::uuid', false)} union all ${verdicts(
    'join',
    `c.round_id = any(${roundsOf('c.initiative_id = $1::uuid and c.open')}) and c.initiative_id <> $1::uuid`,
    true,
  )}`,
  borne: rows(
    'initiative',
    `$1::uuid = any(r.reader_ids) and (r.state -> 'bearers') || (r.state -> 'bearerOffers')
  @> jsonb_build_array(jsonb_build_object('personId', $1::uuid))`,
    true,
  ),
  bodies: rows('body', 'r.body_id = any($1::uuid[])', false),
  publicBody: rows('publicBody', 'r.public_body_id = $1::uuid', true),
  publicBodies: rows('publicBody', 'r.public_body_id = any($1::uuid[])', publicBodyStays),
  // Nobody is kept out by this: whoever was quicker with the same number is met at its index (retry.ts).
  numbered: rows('publicBody', 'r.organisation_number = $1', false),
  numberedAlike: rows(
    'publicBody',
    `r.organisation_number = any(array(
  select b.organisation_number from public.public_body as b where b.public_body_id = $1::uuid))`,
    false,
  ),
  measurement: `select series_id as stream_id, version, '' as head_hash, 1 as fold, recorded_at,
json_build_object('id', measurement_id, 'seriesId', series_id, 'value', value, 'measuredOn', measured_at) as state
from public.measurement where series_id = $1::uuid and measurement_id = $2::uuid`,
} as const;
