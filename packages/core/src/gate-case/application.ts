import { firstRefusal, refuseArgument, unitKnown, unknownReference } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { periodAhead } from '../days.ts';
import { at } from '../lookup.ts';
import { isAmount } from '../money.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, onGateCase, onInitiative, type Rule, type Scopes } from '../rule.ts';
import { gateOf, notInStatus, staleInitiative } from './guards.ts';
import { fundMissing, releaseReserved, reservedShares } from './money.ts';

type Args = ArgsOf<'applyForMoney'>;

/** Payers of one application; ids for twice as many entries of the ledger always suffice. */
const SHARES = 7;

export const applyForMoney: Rule<'gateCase', 'applyForMoney'> = {
  scope: 'gateCase',
  movesMoney: true,
  mentions: ({ recipientUnitId, shares }) => ({
    units: [recipientUnitId, ...shares.map((share) => share.payerUnitId)],
    funds: shares.map((share) => share.fundId),
  }),
  may: ({ gateCase }, { model }) => {
    const grantsMoney = gateOf(model, gateCase)?.grants.includes('money') ?? false;
    return (
      notInStatus(gateCase, ['preparing']) ??
      (grantsMoney ? undefined : { code: 'gateGrantsNoMoney', gate: gateCase.gate })
    );
  },
  apply: (situation, context, args) => {
    const { initiative, gateCase } = situation;
    const refusal =
      applicationRefusal(situation, args, context.today) ?? fundMissing(situation, reservedShares(situation));
    if (refusal !== undefined) return no(refusal);
    const { basedOn: _, costLines, shares, ...facts } = args;
    const applied = event(
      'moneyApplied',
      {
        ...facts,
        costLines: costLines.map(({ amountMinor }) => ({ amountMinor })),
        shares: shares.map((share, index) => ({ ...share, shareId: freshId(context, index) })),
      },
      initiative.id,
      Object.fromEntries(costLines.map(({ text }, index) => [`costLine.${index}`, text])),
    );
    const unitIds = shares.map((share) => share.payerUnitId);
    // Ids are split so that entries of the ledger never meet those of the shares.
    const released = releaseReserved(situation, context, shares.length);
    return ok([
      onGateCase(gateCase, [applied]),
      onInitiative(initiative, [event('payersAsked', { unitIds })]),
      ...released,
    ]);
  },
};

function applicationRefusal(situation: Scopes['gateCase'], args: Args, today: string): Refusal | undefined {
  const { initiative, funds } = situation;
  const stale = staleInitiative(initiative, args.basedOn);
  if (stale !== undefined) return stale;
  if (args.shares.length > SHARES) return { code: 'limitReached', what: 'applyForMoney', limit: SHARES };
  const payers = args.shares.map((share) => share.payerUnitId);
  return firstRefusal(
    amountsRefusal(args),
    periodAhead(args, today),
    unitKnown(situation, args.recipientUnitId, '/recipientUnitId', today),
    new Set(payers).size === payers.length ? undefined : refuseArgument('/shares', 'duplicate'),
    ...args.shares.map(({ payerUnitId, fundId }, index) => {
      const fund = at(funds, fundId);
      const place = `/shares/${index}`;
      if (fund === undefined) return unknownReference(`${place}/fundId`, 'fund', fundId);
      if (fund.unitId !== payerUnitId) return refuseArgument(`${place}/fundId`, 'fundOfOtherUnit');
      return unitKnown(situation, payerUnitId, `${place}/payerUnitId`, today);
    }),
  );
}

/** Zero may be asked for; lines and shares add up to what is asked for. */
function amountsRefusal({ amountMinor, costLines, shares }: Args): Refusal | undefined {
  const lines = costLines.map((line) => line.amountMinor);
  const parts = shares.map((share) => share.amountMinor);
  if (!isAmount(amountMinor)) return refuseArgument('/amountMinor', 'amountOutOfRange');
  const oddLine = lines.findIndex((amount) => !isAmount(amount));
  if (oddLine >= 0) return refuseArgument(`/costLines/${oddLine}/amountMinor`, 'amountOutOfRange');
  const oddPart = parts.findIndex((amount) => !isAmount(amount) || amount === 0);
  if (oddPart >= 0) return refuseArgument(`/shares/${oddPart}/amountMinor`, 'amountOutOfRange');
  if (sum(lines) !== amountMinor) return refuseArgument('/costLines', 'sumDiffers');
  return sum(parts) === amountMinor ? undefined : refuseArgument('/shares', 'sumDiffers');
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
