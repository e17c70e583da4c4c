import { firstRefusal, refuseArgument } from '../arguments.ts';
import { localDate } from '../local-date.ts';
import { at } from '../lookup.ts';
import { isAmount } from '../money.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, onFund, onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { authorityFor, type Matter, mayDecide, settledByBody } from './authority.ts';
import { mentionedIn, recordedDayRefusal } from './basis.ts';
import { aboutIts, shareOf } from './decide-share.ts';
import { notInStatus, ownRatingFirst } from './guards.ts';
import { fundMissing, moves } from './money.ts';
import type { Share } from './state.ts';

type Target = { readonly shareId: string };

/** Before the gate has been decided a payer may think better of it: the reservation is free, and the case lacks a share. */
export const withdrawShare: Rule<'gateCase', 'withdrawShare'> = {
  scope: 'gateCase',
  movesMoney: true,
  looksAtRound: true,
  mentions: ({ recorded }) => mentionedIn(recorded),
  targets: ({ gateCase }) => (gateCase.application?.shares ?? []).map(({ id }) => ({ shareId: id })),
  aimless: () => ({ code: 'awaits', command: 'applyForMoney' }),
  may: (situation, context, target) => {
    const { gateCase } = situation;
    const share = shareOf(gateCase, target.shareId);
    if (share === undefined) return { code: 'unknown', thing: 'share' };
    return firstRefusal(
      ownRatingFirst(situation, context),
      notInStatus(gateCase, ['preparing', 'requested']),
      aboutIts(share, mayDecide(situation, context, matterOf(situation, share, 'withdrawShare'))),
      share.status === 'reserved' ? fundMissing(situation, [share]) : { code: 'awaits', command: 'decideShare' },
    );
  },
  apply: (situation, context, { reason, recorded }, { shareId }) => {
    const { gateCase, initiative } = situation;
    const share = shareOf(gateCase, shareId);
    if (share === undefined) return no({ code: 'unknown', thing: 'share' });
    const early = recordedDayRefusal(recorded, share.decision?.decidedOn ?? context.today, context.today);
    if (early !== undefined) return no(early);
    const authority = authorityFor(situation, context, recorded, matterOf(situation, share, 'withdrawShare'));
    if (!authority.ok) return no(aboutIts(share, authority.refusal));
    const withdrawn = event('shareWithdrawn', { ...authority.value, shareId }, initiative.id, { reason });
    return ok([onGateCase(gateCase, [withdrawn]), ...moves(situation, [share], ['moneyReleased'], context, 0)]);
  },
};

/** After the gate a payer ends what is not committed yet: the initiative has less than was decided, and a checkpoint is due. */
export const endGrant: Rule<'gateCase', 'endGrant'> = {
  scope: 'gateCase',
  onClosed: 'decided',
  movesMoney: true,
  mentions: ({ recorded }) => mentionedIn(recorded),
  targets: ({ gateCase }) => (gateCase.application?.shares ?? []).map(({ id }) => ({ shareId: id })),
  aimless: () => ({ code: 'awaits', command: 'applyForMoney' }),
  may: (situation, context, target) => endRefusal(situation, context, target),
  apply: (situation, context, { amountMinor, reason, recorded }, { shareId }) => {
    const { gateCase, initiative, funds } = situation;
    const share = shareOf(gateCase, shareId);
    const fund = share && at(funds, share.fundId);
    if (share === undefined || fund === undefined) return no({ code: 'unknown', thing: 'share' });
    const left = share.amountMinor - share.endedMinor;
    const since = localDate(gateCase.decision?.notifiedAt ?? context.now);
    const refusal = firstRefusal(
      isAmount(amountMinor) && amountMinor > 0 && amountMinor <= left
        ? undefined
        : refuseArgument('/amountMinor', 'moreThanLeft'),
      recordedDayRefusal(recorded, since, context.today),
    );
    if (refusal !== undefined) return no(refusal);
    const authority = authorityFor(situation, context, recorded, matterOf(situation, share, 'endGrant'));
    if (!authority.ok) return no(aboutIts(share, authority.refusal));
    const ids = { gateCaseId: gateCase.id, shareId };
    const entry = { ...ids, entryId: freshId(context, 0), amountMinor, initiativeId: initiative.id };
    const ended = event('grantEnded', { ...authority.value, shareId, amountMinor }, initiative.id, { reason });
    const { payerUnitId } = share;
    return ok([
      onGateCase(gateCase, [ended]),
      onFund(fund, [event('grantTakenBack', entry)]),
      onInitiative(initiative, [event('grantReduced', { ...ids, payerUnitId, amountMinor })]),
    ]);
  },
};

/** The payer thinks better of it under its own mandate; what the body above it has given it alone takes back. */
function matterOf(
  situation: Scopes['gateCase'],
  { payerUnitId: unitId, decision }: Share,
  command: 'withdrawShare' | 'endGrant',
): Matter {
  const { gateKind } = situation.gateCase;
  const decider = decision?.decidedBy.kind === 'body' ? settledByBody(situation, unitId) : 'mandateHolder';
  return { command, unitId, gateKind, decider, shares: [] };
}

function endRefusal(situation: Scopes['gateCase'], context: Context, { shareId }: Target): Refusal | undefined {
  const { gateCase } = situation;
  const share = shareOf(gateCase, shareId);
  if (share === undefined) return { code: 'unknown', thing: 'share' };
  return firstRefusal(
    notInStatus(gateCase, ['closed']),
    aboutIts(share, mayDecide(situation, context, matterOf(situation, share, 'endGrant'))),
    hasLeft(share) ? fundMissing(situation, [share]) : { code: 'alreadyDone', what: 'endGrant' },
  );
}

function hasLeft({ status, amountMinor, endedMinor }: Share): boolean {
  return status === 'granted' && endedMinor < amountMinor;
}
