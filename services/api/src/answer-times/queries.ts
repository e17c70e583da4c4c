import { query } from '../db/query.ts';
import type { Statement } from '../db/transaction.ts';

/** One gate at one unit: what was answered in the period, and what waits now. */
export interface AnswerTimeRow {
  readonly gate: string;
  readonly unit_id: string;
  readonly answered: number;
  readonly late: number;
  readonly median: number | null;
  readonly longest: number | null;
  readonly waiting: number;
  readonly overdue: number;
}

// Whether a decision has been taken and is kept back plays no part: what has not been notified waits. Each answer counts:
// a quick second one does not unmake a late first. By its latest a case is found: what was answered in the period has it
// there or after.
const text = `with answered as (
  select c.gate, c.unit_id, (a ->> 'workingDays')::int as days, a ->> 'answeredOn' > a ->> 'promisedOn' as late
  from public.gate_case as c, jsonb_array_elements(c.state -> 'answers') as a
  where c.state #>> '{answers,-1,answeredOn}' >= $1 and a ->> 'answeredOn' between $1 and $2
), waiting as (
  select c.gate, c.unit_id, c.state #>> '{asked,promisedOn}' < $3 as overdue
  from public.gate_case as c
  where c.open and c.state #>> '{asked,promisedOn}' is not null
), both_ways as (
  select gate, unit_id, days, late, false as waits, false as overdue from answered
  union all select gate, unit_id, null, false, true, overdue from waiting
)
select gate, unit_id, count(days)::int as answered, count(*) filter (where late)::int as late,
  percentile_cont(0.5) within group (order by days)::float8 as median, max(days)::int as longest,
  count(*) filter (where waits)::int as waiting, count(*) filter (where overdue)::int as overdue
from both_ways group by gate, unit_id order by gate, unit_id limit 1000`;

/** How long answers took that were given between two local days, and what waits on `today`; by gate and unit. */
export const listAnswerTimes = (from: string, to: string, today: string): Statement<AnswerTimeRow> =>
  query<AnswerTimeRow>(text, [from, to, today]);
