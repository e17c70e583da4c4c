import { audienceOf } from './access/audience.ts';
import { holdsOne } from './access/relations.ts';
import { mayRead } from './access/readable.ts';
import { competingRefusal, recusedRefusal } from './access/recusal.ts';
import { type Action, access, type Permit } from './access/table.ts';
import type { ArgsOf, Command, CommandType, TargetOf } from './commands.ts';
import { isShown } from './gate-case/guards.ts';
import { freezeDossier, tooManyVersions } from './gate-case/request.ts';
import { activitiesAtEntry } from './process-model/at-entry.ts';
import { lookUp } from './process-model/look-up.ts';
import type { Activity } from './process-model/types.ts';
import { type ChangeSet, changeSet } from './record/change-set.ts';
import type { Change } from './record/event.ts';
import { preview } from './record/preview.ts';
import type { Refusal, Thing } from './refusal.ts';
import { ok, type Result } from './result.ts';
import { onGateCase, type Mentions, type Scope } from './rule.ts';
import { rules } from './rules.ts';
import type { Context, Situation } from './situation.ts';

/**
 * A rule seen from outside its own types. Each rule is typed over its scope, target and arguments; which of them goes
 * with a command is known only at run time, and `missing` has checked the scope before the rule is asked.
 */
interface AnyRule {
  readonly scope: Scope;
  readonly activity?: Activity;
  readonly material?: true;
  readonly movesMoney?: true;
  readonly looksAtRound?: true | 'alone';
  readonly looksAtEarlierCases?: true;
  readonly onClosed?: 'too' | 'decided';
  readonly targets?: (situation: Situation, context: Context) => readonly unknown[];
  readonly aimless?: (situation: Situation, context: Context) => Refusal | undefined;
  readonly mentions?: (args: unknown) => Mentions;
  readonly may: (situation: Situation, context: Context, target: unknown) => Refusal | undefined;
  readonly apply: (s: Situation, c: Context, args: unknown, target: unknown) => Result<readonly Change[], Refusal>;
}

// The one place where the types of single rules are laid aside; see AnyRule.
export const anyRules = rules as unknown as Readonly<Record<CommandType, AnyRule>>;

/**
 * Whether the actor may do this now. It sees no arguments, only a target that is in the state already. Undefined means
 * yes; a no means that `decide` says no to every arguments. A command that is aimed at something, asked about without it,
 * is answered for whatever it could be aimed at.
 */
export function may<K extends CommandType>(
  type: K,
  situation: Situation,
  context: Context,
  target: Readonly<TargetOf<K>>,
): Refusal | undefined {
  const rule = anyRules[type];
  const refusal =
    missing(rule.scope, situation) ??
    hidden(rule.scope, permits(type, situation, context)) ??
    outOfPhase(rule, situation, context) ??
    (rule.material ? tooManyVersions(situation, type) : undefined) ??
    (rule.targets !== undefined && target === undefined
      ? (rule.aimless ?? noWay)(situation, context)
      : rule.may(situation, context, target));
  return refusal?.code === 'caseNotInStatus' ? told(refusal, situation, context) : refusal;
}

const noWay = (): Refusal => ({ code: 'notFromHere', target: null, allowed: [] });

/** A decision that waits for its notification is not told by a no either. */
function told(refusal: Refusal & { code: 'caseNotInStatus' }, situation: Situation, context: Context): Refusal {
  const secret = refusal.status === 'decided' && audienceOf(situation, context) !== 'circle';
  return secret ? { ...refusal, status: 'requested' } : refusal;
}

/** What follows from the command: a change set over one or several streams, whole or not at all; or why not. */
export function decide(situation: Situation, context: Context, command: Command): Result<ChangeSet, Refusal> {
  const { type, target, args } = command;
  const refusal = may(type, situation, context, target);
  if (refusal !== undefined) return { ok: false, refusal };
  const rule = anyRules[type];
  const outcome = rule.apply(situation, context, args, target);
  if (!outcome.ok) return outcome;
  return ok(changeSet(rule.material ? withNewDossier(situation, context, outcome.value) : outcome.value));
}

/** What of the registers and funds the arguments name: the shell loads these before it asks. */
export function mentionsOf<K extends CommandType>(type: K, args: ArgsOf<K>): Mentions {
  return anyRules[type].mentions?.(args) ?? {};
}

/** Whether the command may move money of the case's shares: the shell then loads and locks their funds with the case. */
export function movesMoney(type: CommandType): boolean {
  return anyRules[type].movesMoney === true;
}

/** Whether the command asks what came of earlier attempts: the shell then loads the latest closed case at each gate. */
export function looksAtEarlierCases(type: CommandType): boolean {
  return anyRules[type].looksAtEarlierCases === true;
}

/**
 * Whether the command looks at the round of its case: the shell then loads it, and keeps it from being closed meanwhile.
 * `alone`: it also keeps out all others who look at it so.
 */
export function looksAtRound(type: CommandType): boolean | 'alone' {
  return anyRules[type].looksAtRound ?? false;
}

/** Whether relation and standing permit an action; the same table answers routes, commands and options. */
export function permits(action: Action, situation: Situation, context: Context): Refusal | undefined {
  const { relations, standings, recusesBearers }: Permit = access[action];
  const { initiative } = situation;
  if (initiative !== undefined && !mayRead(context.actor, initiative)) return { code: 'unknown', thing: 'initiative' };
  if (!holdsOne(relations, situation, context)) return { code: 'notPermitted', action, permitted: relations };
  const recused = recusesBearers ? recusedFrom(situation, context) : undefined;
  if (initiative === undefined || recused !== undefined || standings.includes(initiative.standing)) return recused;
  return { code: 'notInStanding', action, standing: initiative.standing, allowed: standings };
}

function recusedFrom(situation: Situation, { actor: { personId } }: Context): Refusal | undefined {
  const { initiative } = situation;
  const own = initiative === undefined ? undefined : recusedRefusal(initiative, personId);
  return own ?? competingRefusal(situation, personId);
}

const neededBy = {
  tenant: [],
  initiative: ['initiative'],
  gateCase: ['initiative', 'gateCase'],
  fund: ['fund'],
  person: ['person'],
  role: ['role'],
  mandate: ['mandate'],
  challenge: ['challenge'],
  decisionRound: ['decisionRound'],
  processModel: ['processModel'],
  publicBody: ['publicBody'],
} as const satisfies Record<Scope, readonly (Thing & keyof Situation)[]>;

function missing(scope: Scope, situation: Situation): Refusal | undefined {
  const needed: readonly (Thing & keyof Situation)[] = neededBy[scope];
  let thing: (typeof needed)[number] | undefined;
  for (const part of needed) if (situation[part] === undefined) thing ??= part;
  const opening = thing === 'gateCase' && situation.initiative !== undefined;
  if (opening) return { code: 'awaits', command: 'openGateCase' };
  if (thing !== undefined) return hidden(scope, { code: 'unknown', thing });
  const { initiative, gateCase } = situation;
  // A case of another initiative is none: what is done to one must never close or count for the other.
  const strange = gateCase !== undefined && initiative !== undefined && gateCase.initiativeId !== initiative.id;
  return strange ? { code: 'unknown', thing: 'gateCase' } : undefined;
}

/** Whoever looks for a case is told that it is not there, not of the initiative above it. */
function hidden(scope: Scope, refusal: Refusal | undefined): Refusal | undefined {
  return scope === 'gateCase' && refusal?.code === 'unknown' ? { code: 'unknown', thing: 'gateCase' } : refusal;
}

function outOfPhase({ activity }: AnyRule, { initiative }: Situation, { model }: Context): Refusal | undefined {
  if (activity === undefined || initiative?.standing !== 'active') return undefined;
  if (lookUp(model).phases.get(initiative.phase)?.activities.includes(activity)) return undefined;
  if (initiative.phase === null && activitiesAtEntry(model, initiative.entry).includes(activity)) return undefined;
  const allowed = lookUp(model).phasesWith.get(activity) ?? [];
  return { code: 'notInPhase', activity, phase: initiative.phase ?? '', allowed };
}

/**
 * What the decider was shown has changed: a requested case gets a dossier of what stands now. So does one whose decision
 * waits for its notification, for otherwise the missing version would tell that it has been taken.
 */
function withNewDossier(situation: Situation, context: Context, changes: readonly Change[]): readonly Change[] {
  if (!isShown(situation.gateCase)) return changes;
  const { initiative, gateCase, ...rest } = preview(situation, context, changes);
  // A change that also closes the case leaves nobody to show it to.
  if (initiative === undefined || !isShown(gateCase)) return changes;
  const after = { ...rest, initiative, gateCase };
  const dossier = freezeDossier(after, context, 'changed', []);
  const own = changes.find(({ stream }) => stream.kind === 'gateCase');
  const onCase = onGateCase(situation.gateCase, [...(own?.events ?? []), dossier]);
  return [...changes.filter((change) => change !== own), onCase];
}
