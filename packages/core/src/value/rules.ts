import { firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { inThisCentury, notPassed, periodAhead } from '../days.ts';
import type { EffectGoal } from '../initiative/state-value.ts';
import type { Initiative } from '../initiative/state.ts';
import { at } from '../lookup.ts';
import { isAmount } from '../money.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onInitiative, opening, type Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import type { GoalSeries } from './state.ts';

const GOALS = 20;
const VERSIONS = 50;

export const planPilot: Rule<'initiative', 'planPilot'> = {
  scope: 'initiative',
  activity: 'planPilot',
  material: true,
  may: freely,
  apply: ({ initiative }, { today }, { from, to, place, testGroup, costMinor }) => {
    const refusal = firstRefusal(
      periodAhead({ from, to }, today),
      costMinor === null || isAmount(costMinor) ? undefined : refuseArgument('/costMinor', 'amountOutOfRange'),
    );
    if (refusal !== undefined) return no(refusal);
    const draft = event('pilotPlanned', { from, to, costMinor }, initiative.id, { place, testGroup });
    return ok([onInitiative(initiative, [draft])]);
  },
};

export const setEffectGoal: Rule<'initiative', 'setEffectGoal'> = {
  scope: 'initiative',
  activity: 'setEffectGoal',
  material: true,
  targets: ({ initiative }) => [{ goalId: null }, ...initiative.effectGoals.map(({ id }) => ({ goalId: id }))],
  mentions: ({ ownerUnitId }) => ({ units: [ownerUnitId] }),
  may: ({ initiative, goalSeries }, _, { goalId }) => {
    if (goalId !== null) return goalRefusal(initiative, goalId) ?? seriesRefusal(goalSeries, goalId);
    return initiative.effectGoals.length >= GOALS
      ? { code: 'limitReached', what: 'setEffectGoal', limit: GOALS }
      : undefined;
  },
  apply: (situation, context, args, target) => {
    const { initiative } = situation;
    const refusal = firstRefusal(
      figuresRefusal(args),
      unitKnown(situation, args.ownerUnitId, '/ownerUnitId', context.today),
      dueOnRefusal(initiative, args.dueOn, target.goalId, context.today),
      (target.goalId === null) === (args.reason === null) ? undefined : refuseArgument('/reason', 'unpaired'),
    );
    if (refusal !== undefined) return no(refusal);
    const goalId = target.goalId ?? freshId(context, 0);
    const { name, method, reason, ...facts } = args;
    const set = event('effectGoalSet', { ...facts, goalId }, initiative.id, { name, method, reason });
    return ok([onInitiative(initiative, [set]), seriesChange(situation, initiative, goalId, args)]);
  },
};

/** The series follows its goal: opened with it, and revised when it is. */
function seriesChange(
  { goalSeries }: Situation,
  initiative: Initiative,
  goalId: string,
  { unit, direction, baseline, target }: ArgsOf<'setEffectGoal'>,
): Change {
  const facts = { unit, direction, baseline, target };
  const series = at(goalSeries, goalId);
  if (series === undefined) return opening('goalSeries', goalId, initiative.id, event('goalSeriesOpened', facts));
  return onSeries(series, event('goalSeriesRevised', facts));
}

export const releasePilotVersion: Rule<'initiative', 'releasePilotVersion'> = {
  scope: 'initiative',
  activity: 'releasePilotVersion',
  material: true,
  may: ({ initiative }) =>
    initiative.pilotVersions.length >= VERSIONS
      ? { code: 'limitReached', what: 'releasePilotVersion', limit: VERSIONS }
      : undefined,
  apply: ({ initiative }, context, { title, built, taught }) => {
    const facts = { pilotVersionId: freshId(context, 0) };
    const draft = event('pilotVersionReleased', facts, initiative.id, { title, built, taught });
    return ok([onInitiative(initiative, [draft])]);
  },
};

export const recordMeasurement: Rule<'initiative', 'recordMeasurement'> = {
  scope: 'initiative',
  activity: 'recordMeasurement',
  targets: ({ initiative }) => initiative.effectGoals.map(({ id }) => ({ goalId: id })),
  aimless: () => ({ code: 'awaits', command: 'setEffectGoal' }),
  may: ({ initiative, goalSeries }, _, { goalId }) =>
    goalRefusal(initiative, goalId) ?? seriesRefusal(goalSeries, goalId),
  apply: (situation, context, { value, measuredOn, source }, { goalId }) => {
    const series = at(situation.goalSeries, goalId);
    if (series === undefined) return no({ code: 'unknown', thing: 'effectGoal' });
    if (!Number.isFinite(value)) return no(refuseArgument('/value', 'notANumber'));
    if (measuredOn > context.today) return no(refuseArgument('/measuredOn', 'dateInFuture'));
    const refusal = inThisCentury(measuredOn, '/measuredOn');
    if (refusal !== undefined) return no(refusal);
    const facts = { measurementId: freshId(context, 0), value, measuredOn };
    return ok([onSeries(series, event('measurementRecorded', facts, situation.initiative.id, { source }))]);
  },
};

export const correctMeasurement: Rule<'initiative', 'correctMeasurement'> = {
  scope: 'initiative',
  activity: 'recordMeasurement',
  targets: ({ measurement }) =>
    measurement === undefined ? [] : [{ goalId: measurement.seriesId, measurementId: measurement.id }],
  // Which measurements there are stands in a table of its own: that there are any is all that the situation tells.
  aimless: ({ goalSeries }) =>
    Object.values(goalSeries).some(({ count }) => count > 0)
      ? undefined
      : { code: 'awaits', command: 'recordMeasurement' },
  may: ({ initiative, goalSeries, measurement }, _, { goalId, measurementId }) => {
    const refusal = goalRefusal(initiative, goalId);
    if (refusal !== undefined) return refusal;
    const found = measurement?.id === measurementId && measurement.seriesId === goalId;
    return found && at(goalSeries, goalId) !== undefined ? undefined : { code: 'unknown', thing: 'measurement' };
  },
  apply: ({ initiative, goalSeries, measurement }, _, { value, reason }, { goalId, measurementId }) => {
    const series = at(goalSeries, goalId);
    if (series === undefined || measurement === undefined) return no({ code: 'unknown', thing: 'measurement' });
    if (!Number.isFinite(value)) return no(refuseArgument('/value', 'notANumber'));
    const facts = { measurementId, value, measuredOn: measurement.measuredOn };
    return ok([onSeries(series, event('measurementCorrected', facts, initiative.id, { reason }))]);
  },
};

function onSeries(series: GoalSeries, draft: Change['events'][number]): Change {
  const { id, version, initiativeId } = series;
  return { stream: { kind: 'goalSeries', id }, initiativeId, expectedVersion: version, events: [draft] };
}

function goalRefusal(initiative: Initiative, goalId: string): Refusal | undefined {
  return initiative.effectGoals.some((goal: EffectGoal) => goal.id === goalId)
    ? undefined
    : { code: 'unknown', thing: 'effectGoal' };
}

function seriesRefusal(goalSeries: Situation['goalSeries'], goalId: string): Refusal | undefined {
  return at(goalSeries, goalId) === undefined ? { code: 'unknown', thing: 'effectGoal' } : undefined;
}

function figuresRefusal({ direction, baseline, target }: ArgsOf<'setEffectGoal'>): Refusal | undefined {
  if (baseline !== null && !Number.isFinite(baseline)) return refuseArgument('/baseline', 'notANumber');
  if (!Number.isFinite(target)) return refuseArgument('/target', 'notANumber');
  if (baseline === null) return undefined;
  // A goal that is reached from the start, or by getting worse, promises nothing.
  const promises = direction === 'up' ? target > baseline : target < baseline;
  return promises ? undefined : refuseArgument('/target', 'againstDirection');
}

/** A day that is newly set has not been; one that stands may have, while the rest of the goal is revised. */
function dueOnRefusal(
  { effectGoals }: Initiative,
  dueOn: string,
  goalId: string | null,
  today: string,
): Refusal | undefined {
  const stands = effectGoals.some((goal) => goal.id === goalId && goal.dueOn === dueOn);
  return stands ? undefined : notPassed(dueOn, today, '/dueOn');
}
