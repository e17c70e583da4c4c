import {
  type Actor,
  type Context,
  type DecisionRound,
  emptySituation,
  type GateCase,
  type Initiative,
  keysOf,
  nothingKnown,
  type Situation,
  type Waiting,
  waitsAtCase,
  waitsFor,
  waitsForRound,
} from '@idesluss/core';
import { findBehind, findCompeting } from '../decision-rounds/competing.ts';
import { textArray, uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { listStreamRows, type StreamRowHead } from '../db/stream-rows.ts';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import type { Shell } from '../write/execute.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates, type FoldedRow } from '../write/refold.ts';

/** As many initiatives are looked at, those that are due first, and as many things told: nobody does more in a day. */
const LOOKED_AT = 100;
export const TOLD = 50;

/** An initiative that may wait for somebody, with its open gate case or a closed one after which something waits. */
interface CandidateRow extends FoldedRow {
  readonly case_id: string | null;
  readonly case_fold: number | null;
  readonly case_state: StreamRowHead['state'] | null;
}

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

// Of each key the first rows alone, by its index: what waits for others, and what does later, is not looked at.
const CANDIDATES = `with first as (
  select w.initiative_id, min(w.due_on) as due_on from unnest($1::text[]) as k (whom) cross join lateral (
    select a.initiative_id, a.due_on from public.awaited as a where a.whom = k.whom
    order by a.due_on, a.initiative_id limit $2::int) as w
  group by w.initiative_id order by min(w.due_on), w.initiative_id limit $2::int)
select i.initiative_id as stream_id, i.fold, i.state,
  g.gate_case_id as case_id, g.fold as case_fold, g.state as case_state
from first join public.initiative as i on i.initiative_id = first.initiative_id
left join public.gate_case as g on g.initiative_id = i.initiative_id and (g.open or exists (
  select from public.awaited as a where a.stream_id = g.gate_case_id and a.whom = any($1::text[])))
order by first.due_on, i.initiative_id, g.gate_case_id`;

const PAST_ROUNDS = `select round_id as stream_id, fold, state from public.decision_round
where closed_on is null and join_until < $1::date and ($2::boolean or unit_id = any($3::uuid[]))
order by join_until, round_id limit $4::int`;

/** Rounds past their last day that nobody has closed, of the units that this actor answers for. */
export function listPastRounds({ roles, mandates }: Actor, today: string): Statement<FoldedRow> {
  const led = roles.filter(({ role }) => role === 'innovationLeader').map(({ unitId }) => unitId);
  const units = [...led.flatMap((unitId) => unitId ?? []), ...mandates.map(({ unitId }) => unitId)];
  return query<FoldedRow>(PAST_ROUNDS, [today, led.includes(null), uuidArray(units), TOLD + 1]);
}

/** The initiatives that may wait for this actor, those that are due first, and one more than are looked at. */
export function listCandidates(actor: Actor): Statement<CandidateRow> {
  return query<CandidateRow>(CANDIDATES, [textArray(keysOf(actor)), LOOKED_AT + 1]);
}

/** What of the candidates waits for the actor now, by the rules; what is due first comes first. */
export async function waitingAmong(
  place: Place,
  shell: Shell,
  actor: Actor,
  rows: readonly CandidateRow[],
  pastRounds: readonly FoldedRow[],
): Promise<AllWaiting> {
  const candidates = [...Map.groupBy(rows, ({ stream_id }) => stream_id).values()];
  const situations = await situationsOf(place, candidates.slice(0, LOOKED_AT));
  const about = situations.flatMap((situation) => {
    const { initiative, gateCase } = situation;
    const context: Context = readingContext(shell, actor, initiative, gateCase);
    // A closed case stands beside the open one, with which all that the initiative itself waits for is told.
    const waits = gateCase?.status === 'closed' ? waitsAtCase : waitsFor;
    return waits(situation, context).map((waiting) => ({ waiting, initiative, gateCase, round: undefined }));
  });
  const all = [...(await waitingRounds(place, shell, actor, pastRounds)), ...about];
  const inOrder = all.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
  return { told: inOrder.slice(0, TOLD), more: candidates.length > LOOKED_AT || all.length > TOLD };
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
  return waiting.due ?? '9999';
}

type Candidate = Situation & { readonly initiative: Initiative };

async function situationsOf(
  place: Place,
  candidates: readonly (readonly CandidateRow[])[],
): Promise<readonly Candidate[]> {
  const initiatives = await currentStates(place, 'initiative', candidates.map((rows) => rows.slice(0, 1)).flat());
  const cases = await currentStates(place, 'gateCase', candidates.flat().flatMap(caseOf));
  const byInitiative = Map.groupBy(cases, ({ initiativeId }) => initiativeId);
  const funds = await fundsOf(place, cases);
  const competing = await findCompeting(place, cases);
  const known = { ...nothingKnown, rounds: await roundsOf(place, cases) };
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

function caseOf({ case_id, case_fold, case_state }: CandidateRow): readonly FoldedRow[] {
  if (case_id === null || case_fold === null || case_state === null) return [];
  return [{ stream_id: case_id, fold: case_fold, state: case_state }];
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
