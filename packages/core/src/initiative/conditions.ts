import { firstRefusal, refuseArgument } from '../arguments.ts';
import { notPassed } from '../days.ts';
import { authorityFor, bodyAt, type Matter, mayDecide, settledByBody } from '../gate-case/authority.ts';
import { mentionedIn, recordedDayRefusal } from '../gate-case/basis.ts';
import { unownedRefusal } from '../gate-case/guards.ts';
import { localDate } from '../local-date.ts';
import { filter, find } from '../lookup.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { ArgsOf } from '../commands.ts';
import type { Condition } from './state-gates.ts';
import type { Initiative } from './state.ts';

type Target = { readonly conditionId: string };

export const reportCondition: Rule<'initiative', 'reportCondition'> = {
  scope: 'initiative',
  targets: ({ initiative }) => openConditions(initiative).map(({ id }) => ({ conditionId: id })),
  aimless: () => ({ code: 'unknown', thing: 'condition' }),
  may: ({ initiative }, _, target) => openRefusal(initiative, target),
  apply: ({ initiative }, _, { text }, { conditionId }) =>
    ok([onInitiative(initiative, [event('conditionReported', { conditionId }, initiative.id, { text })])]),
};

/** The deciding side answers: met, more time, or no longer demanded. */
export const decideCondition: Rule<'initiative', 'decideCondition'> = {
  scope: 'initiative',
  mentions: ({ recorded }) => ({ ...mentionedIn(recorded), concerned: true }),
  targets: ({ initiative }) => openConditions(initiative).map(({ id }) => ({ conditionId: id })),
  aimless: () => ({ code: 'unknown', thing: 'condition' }),
  may: (situation, context, target) => {
    const condition = conditionOf(situation.initiative, target);
    if (condition === undefined) return { code: 'unknown', thing: 'condition' };
    return (
      openRefusal(situation.initiative, target) ??
      unownedRefusal(situation.initiative) ??
      mayDecide(situation, context, matterOf(situation, context.model, condition))
    );
  },
  apply: (situation, context, args, target) => {
    const { initiative } = situation;
    const condition = conditionOf(initiative, target);
    if (condition === undefined) return no({ code: 'unknown', thing: 'condition' });
    const { today } = context;
    const refusal = firstRefusal(
      dueOnRefusal(args, condition, today),
      recordedDayRefusal(args.recorded, localDate(condition.setAt), today),
    );
    if (refusal !== undefined) return no(refusal);
    const { outcome, dueOn, reason, recorded } = args;
    const authority = authorityFor(situation, context, recorded, matterOf(situation, context.model, condition));
    if (!authority.ok) return authority;
    const facts = { ...authority.value, conditionId: condition.id, outcome, dueOn };
    return ok([onInitiative(initiative, [event('conditionDecided', facts, initiative.id, { reason })])]);
  },
};

/** What has been demanded and is neither found to be met nor given up. */
export function openConditions({ conditions }: Initiative): readonly Condition[] {
  return filter(conditions, ({ status }) => status === 'open');
}

/** No to going on through a gate, and to being implemented, while an approval's conditions stand open. */
export function conditionsRefusal(initiative: Initiative): Refusal | undefined {
  const open = openConditions(initiative);
  return open.length === 0 ? undefined : { code: 'conditionsOpen', conditionIds: open.map(({ id }) => id) };
}

function conditionOf({ conditions }: Initiative, { conditionId }: Target): Condition | undefined {
  return find(conditions, ({ id }) => id === conditionId);
}

function openRefusal(initiative: Initiative, target: Target): Refusal | undefined {
  const condition = conditionOf(initiative, target);
  if (condition === undefined) return { code: 'unknown', thing: 'condition' };
  return condition.status === 'open' ? undefined : { code: 'alreadyDone', what: 'decideCondition' };
}

/**
 * The unit that owns the initiative now decides: a condition follows it when it is transferred. What a body has demanded it
 * alone finds to be met, prolongs or gives up.
 */
function matterOf(situation: Scopes['initiative'], model: ProcessModel, { gate, gateKind, setBy }: Condition): Matter {
  const unitId = situation.initiative.owningUnitId ?? '';
  const decider = setBy === 'body' ? settledByBody(situation, unitId, bodyAt(model, gate)) : 'mandateHolder';
  return { command: 'decideCondition', unitId, gateKind, decider, shares: [] };
}

/** More time is time after the day that stands. */
function dueOnRefusal(
  { outcome, dueOn }: ArgsOf<'decideCondition'>,
  condition: Condition,
  today: string,
): Refusal | undefined {
  if (outcome !== 'prolong') return dueOn === null ? undefined : refuseArgument('/dueOn', 'notApplicable');
  if (dueOn === null) return refuseArgument('/dueOn', 'missing');
  return dueOn <= condition.dueOn ? refuseArgument('/dueOn', 'notLater') : notPassed(dueOn, today, '/dueOn');
}
