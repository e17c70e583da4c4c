import { firstRefusal, refuseArgument, unitKnown } from '../arguments.ts';
import type { ConditionToSet } from '../commands-gate.ts';
import type { ArgsOf } from '../commands.ts';
import { notPassed, withinWait } from '../days.ts';
import { restRefusal } from '../initiative/pausing.ts';
import { some } from '../lookup.ts';
import type { Gate, OutcomeKind } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import { freshId, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import type { Terms } from './state.ts';

type Args = ArgsOf<'decideGate'>;

/** Conditions of one decision; more are a project plan. */
const CONDITIONS = 10;
/** Of all approvals together: it bounds the stored state. */
const ALL_CONDITIONS = 30;

/** Whether the outcome lets the initiative pass. */
export function isApproval(outcome: OutcomeKind): outcome is 'approve' | 'approveWithConditions' {
  return outcome === 'approve' || outcome === 'approveWithConditions';
}

/** Whether the outcome leads on at this gate: an approval, or advice against, which whoever decides sees. */
export function letsPass({ outcomes }: Gate, outcome: OutcomeKind): boolean {
  return some(outcomes, (one) => one.outcome === outcome && one.leadsTo === 'forward');
}

/** Each outcome says what belongs to it, and nothing that belongs to another. */
const belongsTo = {
  conditions: 'approveWithConditions',
  answerDueOn: 'postpone',
  pause: 'pause',
  toPhase: 'sendBack',
  referTo: 'refer',
} as const satisfies Partial<Record<keyof Args, OutcomeKind>>;

/** No to terms that are missing, do not belong to the outcome, or cannot be. */
export function termsRefusal(situation: Scopes['gateCase'], { today }: Context, args: Args): Refusal | undefined {
  const { conditions, answerDueOn, pause, toPhase, referTo } = args;
  return firstRefusal(
    unpaired('conditions', args),
    unpaired('answerDueOn', args),
    unpaired('pause', args),
    unpaired('toPhase', args),
    unpaired('referTo', args),
    conditions === undefined ? undefined : conditionsRefusal(situation, conditions, today),
    answerDueOn === undefined ? undefined : withinWait(answerDueOn, today, '/answerDueOn'),
    pause === undefined ? undefined : restRefusal(pause, today, '/pause'),
    toPhase === undefined ? undefined : toPhaseRefusal(situation, toPhase),
    referTo === undefined ? undefined : unitKnown(situation, referTo.unitId, '/referTo/unitId', today),
  );
}

function unpaired(name: keyof typeof belongsTo, args: Args): Refusal | undefined {
  const given = args[name] !== undefined;
  if (given === (args.outcome === belongsTo[name])) return undefined;
  return refuseArgument(`/${name}`, given ? 'notApplicable' : 'missing');
}

function conditionsRefusal(
  situation: Scopes['gateCase'],
  conditions: readonly ConditionToSet[],
  today: string,
): Refusal | undefined {
  if (conditions.length === 0) return refuseArgument('/conditions', 'empty');
  if (conditions.length > CONDITIONS || conditions.length + situation.initiative.conditions.length > ALL_CONDITIONS) {
    return {
      code: 'limitReached',
      what: 'decideGate',
      limit: conditions.length > CONDITIONS ? CONDITIONS : ALL_CONDITIONS,
    };
  }
  return firstRefusal(
    ...conditions.flatMap(({ dueOn, responsible, unitId }, index) => {
      const place = `/conditions/${index}`;
      return [
        notPassed(dueOn, today, `${place}/dueOn`),
        (responsible === 'unit') === (unitId !== null) ? undefined : refuseArgument(`${place}/unitId`, 'unpaired'),
        unitKnown(situation, unitId, `${place}/unitId`, today),
      ];
    }),
  );
}

/** Back is where it has come from on the way that holds now: never past a gate that has lost effect. */
function toPhaseRefusal({ initiative }: Scopes['gateCase'], toPhase: string): Refusal | undefined {
  const allowed = earlierPhases(initiative);
  return allowed.includes(toPhase) ? undefined : { code: 'notFromHere', target: toPhase, allowed };
}

/** The phases that the initiative can be sent back to. */
export function earlierPhases({ path, phase }: Scopes['gateCase']['initiative']): readonly string[] {
  return path.map((place) => place.phase).filter((earlier) => earlier !== phase);
}

/** The terms as the decision keeps them; conditions take the fresh ids after that of the decision. */
export function termsOf({ conditions = [], answerDueOn, pause, toPhase, referTo }: Args, context: Context): Terms {
  return {
    conditions: conditions.map((condition, index) => ({
      ...condition,
      id: freshId(context, 1 + index),
    })),
    answerDueOn: answerDueOn ?? null,
    pause: pause === undefined ? null : { ...pause },
    toPhase: toPhase ?? null,
    referTo: referTo === undefined ? null : { ...referTo },
  };
}

/** The same as facts of the event: only what the outcome says, so that a plain decision stays as it was. */
export function termFacts({ conditions, answerDueOn, pause, toPhase, referTo }: Terms) {
  return {
    ...(conditions.length === 0
      ? {}
      : { conditions: conditions.map(({ id: conditionId, text: _, ...rest }) => ({ conditionId, ...rest })) }),
    ...(answerDueOn === null ? {} : { answerDueOn }),
    ...(pause === null ? {} : { wakeUpOn: pause.wakeUpOn }),
    ...(toPhase === null ? {} : { toPhase }),
    ...(referTo === null ? {} : { referTo }),
  };
}

/** And what people have written in them. */
export function termWords({
  conditions,
  pause,
}: Terms): Record<`condition.${number}`, string> & { awaits: string | null } {
  const texts = conditions.map(({ text }, index) => [`condition.${index}`, text]);
  return { ...Object.fromEntries(texts), awaits: pause?.awaits ?? null };
}
