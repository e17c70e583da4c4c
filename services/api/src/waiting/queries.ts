import {
  type Actor,
  type Context,
  type DecisionRound,
  emptySituation,
  type GateCase,
  type Initiative,
  nothingKnown,
  settlingUnits,
  type Situation,
  type Waiting,
  waitsAtCase,
  waitsFor,
  waitsForRound,
} from '@idesluss/core';
import { findBehind, findCompeting } from '../decision-rounds/competing.ts';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import type { Shell } from '../write/execute.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates, type FoldedRow } from '../write/refold.ts';
import {
  type CandidateRow,
  caseOf,
  initiativeOf,
  listCandidatesById,
  listCandidatesDue,
  LOOKED_AT,
} from './candidates.ts';

/** As many things are told: nobody does more in a day. */
export const TOLD = 50;
/** What comes last in the order of days. */
const WITHOUT_DAY = '9999';
/** So many that each may fill what is told, and show that there is more. */
const NEAR = TOLD + 1;

/** Something that waits, and where. */
export interface WaitingAt {
  readonly waiting: Waiting;
  readonly initiative: Initiative | undefined;
  readonly gateCase: GateCase | undefined;
  /** The round that waits to be closed: no matter of a single initiative. */
  readonly round: DecisionRound | undefined;
}

export interface AllWaiting {
  readonly told: readonly WaitingAt[];
  /** There may be more than is told. */
  readonly more: boolean;
}

const PAST_ROUNDS = `select round_id as stream_id, fold, state from public.decision_round
where closed_on is null and join_until < $1::date and ($2::boolean or unit_id = any($3::uuid[]))
order by join_until, round_id limit $4::int`;

/** The initiatives that may wait for this actor: those that are due first with their states, the others by name. */
export function listCandidates(actor: Actor): Statement<CandidateRow> {
  return listCandidatesDue(actor, NEAR);
}

/** Rounds past their last day that nobody has closed, of the units that this actor answers for. */
export function listPastRounds({ roles, mandates }: Actor, today: string): Statement<FoldedRow> {
  const led = roles.filter(({ role }) => role === 'innovationLeader').map(({ unitId }) => unitId);
  const units = [...led.flatMap((unitId) => unitId ?? []), ...mandates.map(({ unitId }) => unitId)];
  return query<FoldedRow>(PAST_ROUNDS, [today, led.includes(null), uuidArray(units), TOLD + 1]);
}

/**
 * What of the candidates waits for the actor now, by the rules; what is due first comes first. Those that are due later are
 * read only where something of theirs may be told.
 */
export async function waitingAmong(
  place: Place,
  shell: Shell,
  actor: Actor,
  rows: readonly CandidateRow[],
  pastRounds: readonly FoldedRow[],
): Promise<AllWaiting> {
  const candidates = [...Map.groupBy(rows, ({ stream_id }) => stream_id).values()];
  const near = await situationsOf(place, candidates.slice(0, NEAR));
  const all = [...(await waitingRounds(place, shell, actor, pastRounds)), ...waitingIn(near, shell, actor)];
  const far = candidates.slice(NEAR, LOOKED_AT);
  if (mayTell(far, all)) {
    const [read] = await readTenant(place, [listCandidatesById(actor, idsOf(far))]);
    const byId = Map.groupBy(read, ({ stream_id }) => stream_id);
    const situations = await situationsOf(
      place,
      idsOf(far).map((id) => byId.get(id) ?? []),
    );
    all.push(...waitingIn(situations, shell, actor));
  }
  const inOrder = all.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
  return { told: inOrder.slice(0, TOLD), more: candidates.length > LOOKED_AT || all.length > TOLD };
}

/** Whether candidates that are due later may have something among what is told: not where that is full of what is due before. */
function mayTell(far: readonly (readonly CandidateRow[])[], found: readonly WaitingAt[]): boolean {
  const [next] = far.flat();
  if (next === undefined) return false;
  const before = found.filter((one) => dueOf(one) <= (next.due_on ?? WITHOUT_DAY));
  return before.length <= TOLD;
}

function idsOf(candidates: readonly (readonly CandidateRow[])[]): readonly string[] {
  return candidates.flatMap((rows) => rows.slice(0, 1).map(({ stream_id }) => stream_id));
}

function waitingIn(situations: readonly Candidate[], shell: Shell, actor: Actor): readonly WaitingAt[] {
  return situations.flatMap((situation) => {
    const { initiative, gateCase } = situation;
    const context: Context = readingContext(shell, actor, initiative, gateCase);
    // A closed case stands beside the open one, with which all that the initiative itself waits for is told.
    const waits = gateCase?.status === 'closed' ? waitsAtCase : waitsFor;
    return waits(situation, context).map((waiting) => ({ waiting, initiative, gateCase, round: undefined }));
  });
}

async function waitingRounds(
  place: Place,
  shell: Shell,
  actor: Actor,
  rows: readonly FoldedRow[],
): Promise<readonly WaitingAt[]> {
  const context: Context = readingContext(shell, actor, undefined);
  const rounds = await currentStates(place, 'decisionRound', rows);
  const behind = await findBehind(place, new Set(rounds.map(({ id }) => id)));
  return rounds.flatMap((round) =>
    waitsForRound({ ...emptySituation, decisionRound: round, competing: behind(round.id) }, context).map((waiting) => ({
      ...{ waiting, initiative: undefined, gateCase: undefined, round },
    })),
  );
}

/** What has no day comes last. */
function dueOf({ waiting }: WaitingAt): string {
  return waiting.due ?? WITHOUT_DAY;
}

type Candidate = Situation & { readonly initiative: Initiative };

async function situationsOf(
  place: Place,
  candidates: readonly (readonly CandidateRow[])[],
): Promise<readonly Candidate[]> {
  const initiatives = await currentStates(
    place,
    'initiative',
    candidates.flatMap((rows) => rows.slice(0, 1).flatMap(initiativeOf)),
  );
  const cases = await currentStates(place, 'gateCase', candidates.flat().flatMap(caseOf));
  const byInitiative = Map.groupBy(cases, ({ initiativeId }) => initiativeId);
  const funds = await fundsOf(place, cases);
  const competing = await findCompeting(place, cases);
  const [rounds, units] = [await roundsOf(place, cases), await unitsOf(place, initiatives)];
  const known = { ...nothingKnown, rounds, units };
  return initiatives.flatMap((initiative) => {
    const own = byInitiative.get(initiative.id) ?? [];
    const closed = own.filter(({ status }) => status === 'closed');
    const opened = own.find(({ id }) => id === initiative.openGateCaseId);
    return [opened, ...closed].map((gateCase) => ({
      ...emptySituation,
      ...{ initiative, gateCase, funds, known, competing: competing(gateCase) },
    }));
  });
}

/** The funds of the shares: whether a decision can be taken hangs on them too. */
async function fundsOf(place: Place, cases: readonly GateCase[]): Promise<Situation['funds']> {
  const ids = new Set(cases.flatMap(({ application }) => (application?.shares ?? []).map(({ fundId }) => fundId)));
  if (ids.size === 0) return {};
  const [rows] = await readTenant(place, [listStreamRows('fund', [...ids])]);
  const funds = await currentStates(place, 'fund', rows);
  return Object.fromEntries(funds.map((fund) => [fund.id, fund]));
}

/** The rounds that cases stand in: until one is closed, none of its cases waits for a decision. */
async function roundsOf(place: Place, cases: readonly GateCase[]): Promise<Situation['known']['rounds']> {
  const ids = new Set(cases.flatMap(({ roundId }) => roundId ?? []));
  if (ids.size === 0) return {};
  const [rows] = await readTenant(place, [listStreamRows('decisionRound', [...ids])]);
  const rounds = await currentStates(place, 'decisionRound', rows);
  return Object.fromEntries(rounds.map((round) => [round.id, round]));
}

/** The units whose bodies settle something: the registrar takes it there, where there is one. */
async function unitsOf(place: Place, initiatives: readonly Initiative[]): Promise<Situation['known']['units']> {
  const ids = new Set(initiatives.flatMap(settlingUnits));
  if (ids.size === 0) return {};
  const [rows] = await readTenant(place, [listStreamRows('unit', [...ids])]);
  const units = await currentStates(place, 'unit', rows);
  return Object.fromEntries(units.map((unit) => [unit.id, unit]));
}
