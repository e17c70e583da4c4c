import type { CommandType, TargetOf } from '../commands.ts';
import { may } from '../decide.ts';
import type { DecisionRound } from '../decision-round/state.ts';
import type { GateCase } from '../gate-case/state.ts';
import type { Initiative } from '../initiative/state.ts';
import { filter, some } from '../lookup.ts';
import type { Context, Situation } from '../situation.ts';
import { addDays } from '../working-days.ts';
import { mattersAt } from './at-gate.ts';
import { answeringFor, type Key, keysOf, roleEverywhere } from './keys.ts';
import type { Matter, WaitingKind } from './matter.ts';
import { mattersOf } from './of-initiative.ts';

/** Something that waits for the actor: what to do, on what, and by which day where one is named. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly command: CommandType;
  readonly target: Matter['target'];
  readonly due: string | null;
}

/** Somebody by a key, and the earliest day until which something is awaited of them. */
export interface Awaited {
  readonly whom: Key;
  readonly due: string | null;
}

/**
 * What of this initiative and its open gate case waits for the actor: what the states say is awaited of them, and what the
 * rules let them do now. Funds of the case's shares belong to the situation, as they do when it is decided.
 */
export function waitsFor(situation: Situation, context: Context): readonly Waiting[] {
  const { initiative, gateCase } = situation;
  if (initiative === undefined) return [];
  const matters = [...mattersOf(initiative), ...(gateCase === undefined ? [] : mattersAt(gateCase))];
  return waitingAmong(matters, situation, context);
}

/** What of its gate case alone waits for the actor, also once that is closed: what follows its decision. */
export function waitsAtCase(situation: Situation, context: Context): readonly Waiting[] {
  return situation.gateCase === undefined ? [] : waitingAmong(mattersAt(situation.gateCase), situation, context);
}

/** A round past its last day waits for whoever answers for its unit: until it is closed none of its cases is decided. */
export function waitsForRound(situation: Situation, context: Context): readonly Waiting[] {
  const { decisionRound } = situation;
  return decisionRound === undefined ? [] : waitingAmong([closingOf(decisionRound)], situation, context);
}

function closingOf({ unitId, joinUntil }: DecisionRound): Matter {
  const closing = { kind: 'round', command: 'closeRound', target: undefined, due: null } as const;
  return { ...closing, from: addDays(joinUntil, 1), whom: answeringFor(unitId) };
}

function waitingAmong(matters: readonly Matter[], situation: Situation, context: Context): readonly Waiting[] {
  const keys = keysOf(context.actor);
  return filter(matters, (matter) => isAskedOf(matter, keys, context) && canBeDone(matter, situation, context)).map(
    ({ kind, command, target, due }) => Object.freeze({ kind, command, target, due }),
  );
}

function isAskedOf({ whom, from, doneBy = [] }: Matter, keys: readonly Key[], { actor, today }: Context): boolean {
  if (from !== undefined && today < from) return false;
  return some(whom, (key) => keys.includes(key)) && !doneBy.includes(actor.personId ?? '');
}

function canBeDone({ command, target, whom }: Matter, situation: Situation, context: Context): boolean {
  const asked = whom.includes(roleEverywhere('registrar')) ? context : withoutRegistry(context);
  // The matter names a target of its own command.
  return may(command, situation, asked, target as TargetOf<typeof command>) === undefined;
}

/** A registrar may record what others have decided: that it is there to be decided does not wait for them. */
function withoutRegistry(context: Context): Context {
  const { actor } = context;
  if (!some(actor.roles, ({ role }) => role === 'registrar')) return context;
  return { ...context, actor: { ...actor, roles: filter(actor.roles, ({ role }) => role !== 'registrar') } };
}

/** Whom the initiative's own state waits for: somewhat more than the rules let act at this moment. */
export function awaitedBy(initiative: Initiative): readonly Awaited[] {
  return awaited(mattersOf(initiative));
}

/** Whom the gate case waits for, likewise. */
export function awaitedAt(gateCase: GateCase): readonly Awaited[] {
  return awaited(mattersAt(gateCase));
}

/** Each once, with the earliest of its days, in a fixed order. */
function awaited(matters: readonly Matter[]): readonly Awaited[] {
  const earliest = new Map<Key, string | null>();
  for (const { whom, due } of matters) {
    for (const key of whom) {
      const known = earliest.get(key);
      earliest.set(
        key,
        known === undefined || known === null || (due !== null && due < known) ? (due ?? known ?? null) : known,
      );
    }
  }
  return [...earliest].map(([whom, due]) => ({ whom, due })).toSorted((one, other) => (one.whom < other.whom ? -1 : 1));
}
