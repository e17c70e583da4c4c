import {
  type ComparedCase,
  comparedCase,
  type Context,
  type DecisionRound,
  emptySituation,
  type GateCase,
  type GoalSeries,
  type Initiative,
  permits,
  type Situation,
} from '@idesluss/core';
import { listStreamRows, type StreamRowHead } from '../db/stream-rows.ts';
import { query } from '../db/query.ts';
import { type Place, readTenant, type Statement } from '../db/transaction.ts';
import type { Reader } from '../http/reader.ts';
import { placeOf } from '../http/stream-routes.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates } from '../write/refold.ts';

/** More than these are no longer set side by side. */
export const MOST_CASES = 200;

/** A case of a round as its reader may see it, and what it belongs to. */
export interface Beside {
  readonly initiative: Initiative;
  readonly context: Context;
  readonly compared: ComparedCase;
}

/** What a reader gets of a round. */
export interface Comparison {
  readonly round: DecisionRound;
  readonly context: Context;
  readonly cases: readonly Beside[];
  /** Cases that are there and not for this reader. */
  readonly kept: number;
  /** What is chosen between. */
  readonly competing: readonly Initiative[];
}

type Rows = Statement<StreamRowHead>;

const head = 'version, head_hash, fold, recorded_at, state';
const ofRound = `from public.gate_case as c where c.round_id = $1::uuid order by c.gate_case_id limit ${MOST_CASES}`;
const belongingTo = (kind: string, id: string): string =>
  `select ${id} as stream_id, ${head} from public.${kind}
where initiative_id = any(array(select c.initiative_id ${ofRound}))`;

const casesOf = (roundId: string): Rows =>
  query<StreamRowHead>(`select c.gate_case_id as stream_id, ${head} ${ofRound}`, [roundId]);
const initiativesOf = (roundId: string): Rows => query(belongingTo('initiative', 'initiative_id'), [roundId]);
const seriesOf = (roundId: string): Rows => query(belongingTo('goal_series', 'series_id'), [roundId]);

/** The round with its cases, all in one round trip; undefined where there is no such round. */
export async function findComparison(
  reader: Reader,
  context: Context,
  roundId: string,
): Promise<Comparison | undefined> {
  const place = placeOf(reader);
  const [rounds, cases, initiatives, series] = await readTenant(place, [
    listStreamRows('decisionRound', [roundId]),
    casesOf(roundId),
    initiativesOf(roundId),
    seriesOf(roundId),
  ]);
  const [round] = await currentStates(place, 'decisionRound', rounds);
  if (round === undefined) return undefined;
  const found = await statesOf(place, { cases, initiatives, series });
  const known = { ...emptySituation.known, rounds: { [round.id]: round } };
  const all = found.gateCases.flatMap((gateCase) => beside(reader, context.actor, { ...found, known }, gateCase));
  const competing = [...found.initiatives.values()];
  return { round, context, cases: all, kept: found.gateCases.length - all.length, competing };
}

interface Found {
  readonly gateCases: readonly GateCase[];
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly series: readonly GoalSeries[];
}

async function statesOf(
  place: Place,
  rows: Readonly<Record<'cases' | 'initiatives' | 'series', readonly StreamRowHead[]>>,
): Promise<Found> {
  const initiatives = await currentStates(place, 'initiative', rows.initiatives);
  return {
    gateCases: await currentStates(place, 'gateCase', rows.cases),
    initiatives: new Map(initiatives.map((one) => [one.id, one])),
    series: await currentStates(place, 'goalSeries', rows.series),
  };
}

/** Nothing where the reader may not see it. */
function beside(
  reader: Reader,
  actor: Context['actor'],
  found: Found & Pick<Situation, 'known'>,
  gateCase: GateCase,
): readonly Beside[] {
  const initiative = found.initiatives.get(gateCase.initiativeId);
  if (initiative === undefined) return [];
  const own = found.series.filter(({ initiativeId }) => initiativeId === initiative.id);
  const goalSeries = Object.fromEntries(own.map((one) => [one.id, one]));
  const context = readingContext(reader.shell, actor, initiative, gateCase);
  const competing = [...found.initiatives.values()];
  const around = { ...emptySituation, known: found.known, competing };
  const compared = comparedCase({ ...around, goalSeries, initiative, gateCase }, context);
  return compared === undefined ? [] : [{ initiative, context, compared }];
}

/** Whether this reader is told how many cases are kept from them: others learn not even that there is one. */
export function isToldOfKept({ round, context, competing }: Comparison): boolean {
  return permits('closeRound', { ...emptySituation, decisionRound: round, competing }, context) === undefined;
}
