import type { Fund } from '../fund/state.ts';
import { at, filter, some } from '../lookup.ts';
import type { Change, DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { freshId, onFund, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import type { Share } from './state.ts';

type Moved = 'moneyReserved' | 'moneyReleased' | 'moneyGranted';

/** Reserves the shares in their funds. No fund goes below zero: the refusal says how much is asked for, and what may be told. */
export function reserve(
  situation: Scopes['gateCase'],
  shares: readonly Share[],
  context: Context,
  firstId: number,
): Result<readonly Change[], Refusal> {
  for (const [fundId, asked] of byFund(shares)) {
    const fund = at(situation.funds, fundId);
    if (fund === undefined) return no({ code: 'unknown', thing: 'fund' });
    const neededMinor = asked.reduce((sum, share) => sum + share.amountMinor, 0);
    if (neededMinor > fund.balances.available) {
      return no({ code: 'fundExhausted', fundId, availableMinor: availableToTell(fund), neededMinor });
    }
  }
  return ok(moves(situation, shares, ['moneyReserved'], context, firstId));
}

/**
 * What is available, where it follows from what is allocated and granted, which is open to all. What stands reserved is for
 * other cases, since a fund pays one share of each: decided under embargo, or borne by the very person who is told.
 */
function availableToTell({ balances }: Fund): number | null {
  return balances.reserved === 0 ? balances.available : null;
}

/** No while the fund of a share is not at hand: money never moves on one side only. */
export function fundMissing({ funds }: Scopes['gateCase'], shares: readonly Share[]): Refusal | undefined {
  return some(shares, ({ fundId }) => at(funds, fundId) === undefined) ? { code: 'unknown', thing: 'fund' } : undefined;
}

/** Gives back what is reserved, to each fund its own. */
export function releaseReserved(situation: Scopes['gateCase'], context: Context, firstId: number): readonly Change[] {
  return moves(situation, reservedShares(situation), ['moneyReleased'], context, firstId);
}

export function reservedShares({ gateCase }: Scopes['gateCase']): readonly Share[] {
  return filter(gateCase.application?.shares ?? [], ({ status }) => status === 'reserved');
}

/**
 * One change per fund, with an entry of the ledger for each share and kind of move, in the order of `types`. Entries take
 * fresh ids from `firstId` on.
 */
export function moves(
  situation: Scopes['gateCase'],
  shares: readonly Share[],
  types: readonly Moved[],
  context: Context,
  firstId: number,
): readonly Change[] {
  if (shares.length === 0) return [];
  const { initiative, gateCase, funds } = situation;
  let used = firstId;
  const entry = (type: Moved, share: Share): DraftEvent => {
    const entryId = freshId(context, used);
    used += 1;
    const { id: shareId, amountMinor } = share;
    return event(type, { entryId, amountMinor, initiativeId: initiative.id, gateCaseId: gateCase.id, shareId });
  };
  const changes: Change[] = [];
  for (const [fundId, own] of byFund(shares)) {
    const fund = at(funds, fundId);
    if (fund === undefined) continue;
    const entries: DraftEvent[] = [];
    for (const share of own) for (const type of types) entries.push(entry(type, share));
    changes.push(onFund(fund, entries));
  }
  return changes;
}

function byFund(shares: readonly Share[]): Map<string, readonly Share[]> {
  return Map.groupBy(shares, ({ fundId }) => fundId);
}
