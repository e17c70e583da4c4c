import type { DecisionRound, RoundStage } from '@idesluss/core';
import { sql } from 'kysely';
import { COUNTED } from '../db/stream-page.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import type { Page } from '../http/page.ts';
import type { Found } from '../http/stream-routes.ts';
import { currentStates } from '../write/refold.ts';

/** What a list of rounds is narrowed to. */
export interface Wanted {
  readonly unitId?: string;
  readonly gateKind?: string;
  readonly challengeId?: string;
  readonly stage?: RoundStage;
}

/** Where a round is on a day, as its columns tell it: the same as core's `stageOf`. */
const stages = {
  announced: (today: string) => sql<boolean>`closed_on is null and opens_on > ${today}::date`,
  joining: (today: string) => sql<boolean>`closed_on is null and ${today}::date between opens_on and join_until`,
  comparing: (today: string) => sql<boolean>`closed_on is null and join_until < ${today}::date`,
  closed: () => sql<boolean>`closed_on is not null`,
} as const satisfies Record<RoundStage, (today: string) => unknown>;

/** Rounds with these properties, latest opened first, and how many there are unless walking on with a cursor. */
export async function listRounds(
  place: Place,
  page: Page,
  { unitId, gateKind, challengeId, stage }: Wanted,
  today: string,
): Promise<Found<DecisionRound>> {
  const { db } = place;
  const after = page.after?.[0];
  const wanted = db
    .selectFrom('decision_round')
    .$if(unitId !== undefined, (rounds) => rounds.where('unit_id', '=', unitId ?? ''))
    .$if(gateKind !== undefined, (rounds) => rounds.where('gate_kind', '=', gateKind ?? ''))
    .$if(challengeId !== undefined, (rounds) => rounds.where('challenge_id', '=', challengeId ?? ''))
    .$if(stage !== undefined, (rounds) => rounds.where(stages[stage ?? 'closed'](today)));
  const rows = wanted
    .select(['round_id as stream_id', 'fold', 'state'])
    .$if(typeof after === 'string', (rounds) => rounds.where('round_id', '<', String(after)))
    .orderBy('round_id', 'desc')
    .limit(page.offset === undefined ? 0 : page.limit + 1)
    .offset(page.offset ?? 0);
  const counted = db
    .selectFrom(
      wanted
        .select('round_id')
        .limit(COUNTED + 1)
        .as('counted'),
    )
    .select(sql<number>`count(*)::int`.as('count'));
  if (after !== undefined) {
    const [found] = await readTenant(place, [rows]);
    return { states: await currentStates(place, 'decisionRound', found) };
  }
  const [found, totals] = await readTenant(place, [rows, counted]);
  const count = totals[0]?.count ?? 0;
  const total = count > COUNTED ? { atLeast: COUNTED } : count;
  return { states: await currentStates(place, 'decisionRound', found), total };
}
