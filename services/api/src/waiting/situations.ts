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
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import type { Shell } from '../write/execute.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates, type FoldedRow } from '../write/refold.ts';
import { type CandidateRow, caseOf, initiativeOf } from './candidates.ts';

/** Something that waits, and where. */
export interface WaitingAt {
  readonly waiting: Waiting;
  readonly initiative: Initiative | undefined;
  readonly gateCase: GateCase | undefined;
  /** The round that waits to be closed: no matter of a single initiative. */
  readonly round: DecisionRound | undefined;
}

/** What waits for the actor in these situations, by the rules. */
export function waitingIn(situations: readonly Candidate[], shell: Shell, actor: Actor): readonly WaitingAt[] {
  return situations.flatMap((situation) => {
    const { initiative, gateCase } = situation;
    const context: Context = readingContext(shell, actor, initiative, gateCase);
    // A closed case stands beside the open one, with which all that the initiative itself waits for is told.
    const waits = gateCase?.status === 'closed' ? waitsAtCase : waitsFor;
    return waits(situation, context).map((waiting) => ({ waiting, initiative, gateCase, round: undefined }));
  });
}

/** Which of these rounds wait to be closed by the actor. */
export async function waitingRounds(
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

export type Candidate = Situation & { readonly initiative: Initiative };

/** Initiatives with their open cases, and beside them those closed ones after which something waits. */
export async function situationsOf(
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
