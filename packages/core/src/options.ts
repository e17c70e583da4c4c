import type { Command, CommandType } from './commands.ts';
import { anyRules, may, permits } from './decide.ts';
import type { Refusal } from './refusal.ts';
import type { Scope } from './rule.ts';
import type { Context, Situation } from './situation.ts';

/** One thing that could be done: allowed, or why not. `target` is what in the state it is aimed at. */
export interface Option {
  readonly command: CommandType;
  readonly target: Command['target'];
  readonly refusal: Refusal | null;
}

/** Commands about an initiative and its open gate case; the registers and funds are not options of an initiative. */
const offered: readonly Scope[] = ['initiative', 'gateCase'];

/**
 * Every command on this initiative and its open gate case, once per target or without one, allowed or not: one truth for
 * every client. What is done with cases that are closed is told by the options of each. What a command could be aimed at
 * is told to those whom it is permitted: a target can be a person whom others are not told of.
 */
export function options(situation: Situation, context: Context): readonly Option[] {
  const { initiative } = situation;
  if (initiative === undefined) return [];
  return forScopes(offered, situation, context).filter(({ command }) => isDoneHere(command, situation));
}

/** Whether a command belongs to the open case: what follows a decision does once that case has one that is notified. */
function isDoneHere(command: CommandType, { gateCase }: Situation): boolean {
  const { onClosed } = anyRules[command];
  if (onClosed === undefined) return true;
  switch (onClosed) {
    case 'too':
      return gateCase !== undefined;
    case 'decided':
      return gateCase !== undefined && gateCase.decision !== null;
  }
}

/** The same for one gate case alone, also once it is closed: its decision can be corrected and reconsidered. */
export function optionsOfCase(situation: Situation, context: Context): readonly Option[] {
  return situation.gateCase === undefined ? [] : forScopes(['gateCase'], situation, context);
}

function forScopes(scopes: readonly Scope[], situation: Situation, context: Context): readonly Option[] {
  return commandTypes
    .filter((type) => scopes.includes(anyRules[type].scope))
    .flatMap((type) => forCommand(type, situation, context));
}

// Object.keys forgets that it was given the complete table.
const commandTypes = Object.keys(anyRules) as readonly CommandType[];

function forCommand(type: CommandType, situation: Situation, context: Context): readonly Option[] {
  const rule = anyRules[type];
  const withoutCase = rule.scope === 'gateCase' && situation.gateCase === undefined;
  // Where there is nothing to aim at the command is shown once, with what is missing.
  const untold = rule.targets === undefined || withoutCase || permits(type, situation, context) !== undefined;
  const targets = untold ? [] : (rule.targets?.(situation, context) ?? []);
  return (targets.length === 0 ? [undefined] : targets).map((each) => {
    // A target comes from the rule's own list, so it is of the command's own type.
    const target = each as Command['target'];
    return Object.freeze({ command: type, target, refusal: may(type, situation, context, target) ?? null });
  });
}
