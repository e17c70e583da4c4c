import { firstRefusal, refuseArgument } from '../arguments.ts';
import { LAST_DAY, notPassed } from '../days.ts';
import { authorityFor, type Matter, mayDecide } from '../gate-case/authority.ts';
import { mentionedIn, recordedDayRefusal } from '../gate-case/basis.ts';
import { unownedRefusal } from '../gate-case/guards.ts';
import { localDate } from '../local-date.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { onInitiative, type Rule, type Scopes } from '../rule.ts';

/** A pilot goes on for longer than planned: a decision of the owner, with no more money in it. */
export const extendPilot: Rule<'initiative', 'extendPilot'> = {
  scope: 'initiative',
  activity: 'extendPilot',
  material: true,
  mentions: ({ recorded }) => mentionedIn(recorded),
  may: (situation, context) => {
    const { pilotPlan } = situation.initiative;
    if (pilotPlan === null) return { code: 'awaits', command: 'planPilot' };
    const longest = { code: 'limitReached', what: 'extendPilot', limit: Number(LAST_DAY.slice(0, 4)) } as const;
    if (pilotPlan.to >= LAST_DAY) return longest;
    return unownedRefusal(situation.initiative) ?? mayDecide(situation, context, matterOf(situation));
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
    const authority = authorityFor(situation, context, recorded, matterOf(situation));
    if (!authority.ok) return authority;
    const facts = { ...authority.value, from, to };
    return ok([onInitiative(initiative, [event('pilotExtended', facts, initiative.id, { reason })])]);
  },
};

/** A pilot is what money is lent to: whoever may decide on money there may decide on its time. */
function matterOf({ initiative }: Scopes['initiative']): Matter {
  const unitId = initiative.owningUnitId ?? '';
  return { command: 'extendPilot', unitId, gateKind: 'money', decider: 'mandateHolder', shares: [] };
}
