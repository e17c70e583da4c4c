import { type Audience, audienceOf, type GateCase } from '@idesluss/core';
import { findCompeting } from '../decision-rounds/competing.ts';
import { query } from '../db/query.ts';
import type { StreamRowHead } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { currentStates } from '../write/refold.ts';
import type { Seen } from './queries.ts';

const closedInRounds = `select gate_case_id as stream_id, version, head_hash, fold, recorded_at, state
from public.gate_case where initiative_id = $1::uuid and not open and round_id is not null order by gate_case_id limit 100`;

/**
 * As whom somebody reads the whole history: as they stand to the case that is open, and no more than they stood to one in a
 * decision round that ended with the initiative. A decision that waited there has fallen, and is told to nobody it was kept from.
 */
export async function audienceOfHistory(place: Place, { situation, context }: Seen): Promise<Audience> {
  const audience = audienceOf(situation, context);
  const { ending, reopening } = situation.initiative;
  const hasLeft = ending !== null || reopening !== null;
  if (audience !== 'circle' || !hasLeft || context.actor.personId === null) return audience;
  const cases = await casesInRounds(place, situation.initiative.id);
  const competing = await findCompeting(place, cases);
  for (const gateCase of cases) {
    const there = audienceOf({ ...situation, gateCase, competing: competing(gateCase) }, context);
    if (there !== 'circle') return there;
  }
  return audience;
}

async function casesInRounds(place: Place, initiativeId: string): Promise<readonly GateCase[]> {
  const [rows] = await readTenant(place, [query<StreamRowHead>(closedInRounds, [initiativeId])]);
  return currentStates(place, 'gateCase', rows);
}
