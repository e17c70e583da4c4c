import { firstRefusal } from '../arguments.ts';
import { find } from '../lookup.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onGateCase, type Rule } from '../rule.ts';
import { authorityFor, type Matter, mayDecide } from './authority.ts';
import { basesOf, basisRefusal, mentionedIn } from './basis.ts';
import { notInStatus, ownRatingFirst } from './guards.ts';
import { reserve } from './money.ts';
import type { GateCase, Share } from './state.ts';

/** Each payer answers for its own money: whoever holds its mandate, or, recorded afterwards, the body above it. */
export const decideShare: Rule<'gateCase', 'decideShare'> = {
  scope: 'gateCase',
  movesMoney: true,
  looksAtRound: true,
  mentions: ({ recorded }) => mentionedIn(recorded),
  // All of them: which are still pending is not for everybody to see.
  targets: ({ gateCase }) => (gateCase.application?.shares ?? []).map(({ id }) => ({ shareId: id })),
  aimless: () => ({ code: 'awaits', command: 'applyForMoney' }),
  may: (situation, context, { shareId }) => {
    const { gateCase } = situation;
    const share = shareOf(gateCase, shareId);
    if (share === undefined) return { code: 'unknown', thing: 'share' };
    return firstRefusal(
      ownRatingFirst(situation, context),
      notInStatus(gateCase, ['preparing', 'requested']),
      isPending(share) ? undefined : { code: 'alreadyDone', what: 'decideShare' },
      aboutIts(share, mayDecide(situation, context, matterOf(gateCase, share, []))),
    );
  },
  apply: (situation, context, { outcome, basedOn, reason, recorded }, { shareId }) => {
    const { initiative, gateCase } = situation;
    const share = shareOf(gateCase, shareId);
    if (share === undefined) return no({ code: 'unknown', thing: 'share' });
    const stale = basisRefusal(basesOf(gateCase), { basedOn, recorded }, context.today);
    if (stale !== undefined) return no(stale);
    const matter = matterOf(gateCase, share, outcome === 'approve' ? [share] : []);
    const authority = authorityFor(situation, context, recorded, matter);
    if (!authority.ok) return no(aboutIts(share, authority.refusal));
    const facts = { ...authority.value, shareId, outcome, basedOn };
    const decided = onGateCase(gateCase, [event('shareDecided', facts, initiative.id, { reason })]);
    if (outcome === 'reject') return ok([decided]);
    const reserved = reserve(situation, [share], context, 0);
    return reserved.ok ? ok([decided, ...reserved.value]) : reserved;
  },
};

export function isPending(share: Share): boolean {
  return share.status === 'pending';
}

/** By the model the committee may decide at the gate; over a share whoever holds the payer's mandate always may. */
function matterOf({ gateKind }: GateCase, { payerUnitId: unitId }: Share, shares: readonly Share[]): Matter {
  return { command: 'decideShare', unitId, gateKind, decider: 'mandateHolder', shares };
}

/** A mandate that is not there lacks for the money of the share, whether it would be given or not. */
export function aboutIts<R extends Refusal | undefined>({ amountMinor }: Share, refusal: R): R {
  return refusal?.code === 'notMandated' && refusal.amountMinor === 0 ? { ...refusal, amountMinor } : refusal;
}

export function shareOf({ application }: GateCase, shareId: string): Share | undefined {
  return application === null ? undefined : find(application.shares, ({ id }) => id === shareId);
}
