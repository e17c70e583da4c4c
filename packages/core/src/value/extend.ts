import { firstRefusal, refuseArgument } from '../arguments.ts';
import { LAST_DAY, notPassed } from '../days.ts';
import { authorityFor, type Matter, mayDecide, settledByBody } from '../gate-case/authority.ts';
import { mentionedIn, recordedDayRefusal } from '../gate-case/basis.ts';
import { unownedRefusal } from '../gate-case/guards.ts';
import { grantsMoney } from '../initiative/granted.ts';
import { localDate } from '../local-date.ts';
import { some } from '../lookup.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { onInitiative, type Rule, type Scopes } from '../rule.ts';

/** A pilot goes on for longer than planned: a decision of the owner, with no more money in it. */
export const extendPilot: Rule<'initiative', 'extendPilot'> = {
  scope: 'initiative',
  activity: 'extendPilot',
  material: true,
  mentions: ({ recorded }) => ({ ...mentionedIn(recorded), concerned: true }),
  may: (situation, context) => {
    const { pilotPlan } = situation.initiative;
    if (pilotPlan === null) return { code: 'awaits', command: 'planPilot' };
    const longest = { code: 'limitReached', what: 'extendPilot', limit: Number(LAST_DAY.slice(0, 4)) } as const;
    if (pilotPlan.to >= LAST_DAY) return longest;
    return unownedRefusal(situation.initiative) ?? mayDecide(situation, context, matterOf(situation, context.model));
  },
  apply: (situation, context, { to, reason, recorded }) => {
    const { initiative } = situation;
    const from = initiative.pilotPlan?.to ?? '';
    const since = localDate(initiative.submittedAt ?? context.now);
    const refusal = firstRefusal(
      to <= from ? refuseArgument('/to', 'notLater') : notPassed(to, context.today, '/to'),
      recordedDayRefusal(recorded, since, context.today),
    );
    if (refusal !== undefined) return no(refusal);
    const authority = authorityFor(situation, context, recorded, matterOf(situation, context.model));
    if (!authority.ok) return authority;
    const facts = { ...authority.value, from, to };
    return ok([onInitiative(initiative, [event('pilotExtended', facts, initiative.id, { reason })])]);
  },
};

/**
 * A pilot is what money is lent to: whoever may decide on money there, as far as what the owner has granted altogether, may
 * decide on its time. Where a body has given the money, it alone gives more time for it.
 */
function matterOf(situation: Scopes['initiative'], model: ProcessModel): Matter {
  const { owningUnitId, passedGates } = situation.initiative;
  const unitId = owningUnitId ?? '';
  const byBody = some(passedGates, (passed) => passed.deciderId === null && grantsMoney(passed, model));
  const decider = byBody ? settledByBody(situation, unitId) : 'mandateHolder';
  const granted = { payerUnitId: unitId, amountMinor: 0 };
  return { command: 'extendPilot', unitId, gateKind: 'money', decider, shares: [granted] };
}
