import { refuseArgument } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { authorityFor, bodyAt, type Matter, mayDecide, settledByBody } from '../gate-case/authority.ts';
import { mentionedIn, recordedDayRefusal } from '../gate-case/basis.ts';
import { unownedRefusal } from '../gate-case/guards.ts';
import { localDate } from '../local-date.ts';
import { filter, find } from '../lookup.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Change } from '../record/event.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { onInitiative, type Rule, type Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import { caseClosing } from './case-closing.ts';
import { leftOf } from './granted.ts';
import { isQuestioned } from './questioned.ts';
import type { PassedGate } from './state-gates.ts';
import type { Initiative } from './state.ts';

type Target = { readonly gateCaseId: string };

/** Somebody doubts that an approval was made as it should: later gates stand still until that is settled. */
export const questionDecision: Rule<'initiative', 'questionDecision'> = {
  scope: 'initiative',
  targets: ({ initiative }) => inEffect(initiative).map(({ gateCaseId }) => ({ gateCaseId })),
  aimless: () => ({ code: 'awaits', command: 'decideGate' }),
  may: ({ initiative }, _, target) => {
    const passed = find(inEffect(initiative), ({ gateCaseId }) => gateCaseId === target.gateCaseId);
    if (passed === undefined) return refuseArgument('/gateCaseId', 'notInEffect');
    return isQuestioned(passed) ? { code: 'alreadyDone', what: 'questionDecision' } : undefined;
  },
  apply: ({ initiative }, _, { reason }, { gateCaseId }) =>
    ok([onInitiative(initiative, [event('decisionQuestioned', { gateCaseId }, initiative.id, { reason })])]),
};

/** Whoever is competent lets the approval stand, or annuls it with all that rests on it. */
export const settleQuestioning: Rule<'initiative', 'settleQuestioning'> = {
  scope: 'initiative',
  movesMoney: true,
  mentions: ({ recorded }) => ({ ...mentionedIn(recorded), concerned: true }),
  targets: ({ initiative }) => filter(initiative.passedGates, isQuestioned).map(({ gateCaseId }) => ({ gateCaseId })),
  aimless: () => ({ code: 'awaits', command: 'questionDecision' }),
  may: (situation, context, target) => {
    const passed = questionedGate(situation.initiative, target);
    if (passed === undefined) return { code: 'awaits', command: 'questionDecision' };
    return (
      unownedRefusal(situation.initiative) ?? mayDecide(situation, context, matterOf(situation, context.model, passed))
    );
  },
  apply: (situation, context, args, target) => {
    const { initiative } = situation;
    const passed = questionedGate(initiative, target);
    if (passed === undefined) return no({ code: 'awaits', command: 'questionDecision' });
    const since = localDate(passed.questioning?.at ?? context.now);
    const refusal = recordedDayRefusal(args.recorded, since, context.today);
    if (refusal !== undefined) return no(refusal);
    const authority = authorityFor(situation, context, args.recorded, matterOf(situation, context.model, passed));
    if (!authority.ok) return authority;
    return settled(situation, context, passed, { ...authority.value, outcome: args.outcome }, args.reason);
  },
};

type Answer = Parameters<typeof event<'questioningSettled'>>[1];

function settled(
  situation: Scopes['initiative'],
  context: Context,
  passed: PassedGate,
  answer: Omit<Answer, keyof ReturnType<typeof consequencesOf> | 'gateCaseId'>,
  reason: ArgsOf<'settleQuestioning'>['reason'],
): Result<readonly Change[], Refusal> {
  const { initiative } = situation;
  const { gate, gateCaseId } = passed;
  const follows = answer.outcome === 'annul' ? consequencesOf(initiative, passed) : nothing;
  const told = event('questioningSettled', { ...answer, ...follows, gateCaseId }, initiative.id, { reason });
  const { toPhase: phase } = follows;
  if (phase === null) return ok([onInitiative(initiative, [told])]);
  const closing = caseClosing(situation, context, 'annulled');
  if (!closing.ok) return closing;
  const open = situation.gateCase;
  const ended =
    initiative.openGateCaseId === null || open === undefined
      ? []
      : [event('gateCaseEnded', { gateCaseId: open.id, gate: open.gate })];
  const entered = event('phaseEntered', { phase, cause: { kind: 'annulment', gate, gateCaseId } });
  return ok([onInitiative(initiative, [told, ...ended, entered]), ...closing.value]);
}

const nothing: ReturnType<typeof consequencesOf> = { lapsedGateCaseIds: [], frozenMinor: 0, toPhase: null };

/**
 * Where the gate has led on, the initiative goes back to the phase before it, and what was passed since that was entered
 * lapses too: all that the way back takes along is told. Where it has not (more money within a phase, or another gate still ahead), or all has ended, only what it granted is frozen.
 */
function consequencesOf({ passedGates, path, phase, standing }: Initiative, { gateCaseId }: PassedGate) {
  const index = passedGates.findIndex((gate) => gate.gateCaseId === gateCaseId);
  const before = path.findLast(({ gates }) => gates <= index);
  const moves = standing !== 'ended' && before !== undefined && before.phase !== phase;
  const touched = moves ? passedGates.slice(before.gates) : passedGates.slice(index, index + 1);
  return {
    lapsedGateCaseIds: filter(touched, (gate) => gate.inEffect).map((gate) => gate.gateCaseId),
    frozenMinor: filter(touched, (gate) => !gate.frozen).reduce((sum, gate) => sum + leftOf(gate), 0),
    toPhase: moves ? before.phase : null,
  };
}

function inEffect({ passedGates }: Initiative): readonly PassedGate[] {
  return filter(passedGates, (passed) => passed.inEffect);
}

function questionedGate({ passedGates }: Initiative, target: Target): PassedGate | undefined {
  return find(passedGates, (passed) => passed.gateCaseId === target.gateCaseId && isQuestioned(passed));
}

/**
 * The unit that decided settles what it decided, also once another owns the initiative: as far as what it has granted
 * altogether; or the body above it, as the registrar records. Not the person who decided: a doubt is settled by somebody
 * else, and there is always the body. What a body has decided it alone ratifies or annuls. To reconsider a no is another
 * matter, and the decider's own.
 */
function matterOf(situation: Scopes['initiative'], model: ProcessModel, passed: PassedGate): Matter {
  const { unitId, gate, gateKind, deciderId: madeById } = passed;
  const decider = madeById === null ? settledByBody(situation, unitId, bodyAt(model, gate)) : 'mandateHolder';
  const granted = { payerUnitId: unitId, amountMinor: 0 };
  return { command: 'settleQuestioning', unitId, gateKind, decider, madeById, shares: [granted] };
}
