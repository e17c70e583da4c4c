import type { Initiative } from '../initiative/state.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Attempt } from './history.ts';
import type { Break } from './law.ts';
import { stateOf } from './situation-at.ts';
import type { World } from './world.ts';

const law = 'a move gains nothing, and nothing leads around a guarantee';

/**
 * What an initiative has passed, been granted and been given is the same after it has moved to another version; and whatever
 * enters a phase that a guarantee names has passed such a gate, and it holds. Told apart from the rule's own search.
 */
export function migrationBreaks(world: World, { situation, events, command }: Attempt): readonly Break[] {
  const before = situation.initiative;
  const after = before && stateOf(world.streams, 'initiative', before.id);
  if (before === undefined || after === undefined) return [];
  const moved = events.some(({ type }) => type === 'initiativeMigrated');
  const entered = moved || events.some(({ type }) => type === 'phaseEntered');
  return [
    ...(moved ? gained(before, after).map((what): Break => ({ law, what })) : []),
    ...(entered && leadsAround(world.modelOf(after.processModelId), after)
      ? [{ law, what: `${command.type} to ${after.phase ?? '–'}` } as const]
      : []),
  ];
}

/** Everything that is counted, as one text each. */
export function counted(initiative: Initiative): Readonly<Record<string, string>> {
  const { passedGates, grantedMinutes, grantedMinor, underfundedMinor, grantedByPayer } = initiative;
  const { conditions, effectGoals, pilotPlan, lessons, adoptions } = initiative;
  return {
    passedGates: JSON.stringify(passedGates.map(({ gate: _, ...passed }) => passed)),
    conditions: JSON.stringify(conditions.map(({ gate: _, ...condition }) => condition)),
    granted: JSON.stringify({ grantedMinutes, grantedMinor, underfundedMinor, grantedByPayer }),
    work: JSON.stringify({ effectGoals, pilotPlan, lessons, adoptions }),
  };
}

function gained(before: Initiative, after: Initiative): readonly string[] {
  const now = counted(after);
  return Object.entries(counted(before)).flatMap(([what, text]) => (now[what] === text ? [] : [`${what} changed`]));
}

function leadsAround({ phases, guarantees }: ProcessModel, { phase, passedGates }: Initiative): boolean {
  const kind = phases.find(({ id }) => id === phase)?.kind;
  const holds = (gateKind: string): boolean => passedGates.some((gate) => gate.inEffect && gate.gateKind === gateKind);
  return guarantees.some(({ phaseKind, dominatedBy }) => phaseKind === kind && !holds(dominatedBy));
}
