import { firstRefusal, refuseArgument } from '../arguments.ts';
import { filter } from '../lookup.ts';
import type { LegalForm } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freshId, onGateCase, type Rule } from '../rule.ts';
import type { Context } from '../situation.ts';
import { gateOf } from './guards.ts';
import {
  decisionRefusal,
  decisionTargets,
  limitRefusal,
  notDecided,
  notifiedDecision,
  unknownDecision,
} from './sequels.ts';
import type { Decision, GateCase } from './state.ts';
import type { Appeal } from './state-sequels.ts';

/** Whether a decision of this form can be appealed against: what merely carries out, recommends or is a company's is not. */
const appealable = {
  execution: false,
  delegatedDecision: true,
  committeeDecision: true,
  companyDecision: false,
  recommendation: false,
} as const satisfies Record<LegalForm, boolean>;

/** The registrar writes down that an appeal has come in. Whether it came in time the registrar finds; a court decides it. */
export const recordAppeal: Rule<'gateCase', 'recordAppeal'> = {
  scope: 'gateCase',
  onClosed: 'decided',
  targets: ({ gateCase }) => decisionTargets(gateCase),
  aimless: notDecided,
  may: (situation, context, { decisionId }) => {
    const { gateCase } = situation;
    const refusal = decisionRefusal(situation, context, decisionId);
    if (refusal !== undefined) return refusal;
    const legalForm = gateOf(context.model, gateCase)?.legalForm ?? 'execution';
    if (!appealable[legalForm]) return { code: 'notAppealable', legalForm };
    return limitRefusal(gateCase, 'appeal', 'recordAppeal');
  },
  apply: ({ gateCase }, context, args, { decisionId: against }) => {
    const decision = notifiedDecision(gateCase, against);
    if (decision === undefined) return no(unknownDecision(against));
    const { inTime, forwardedOn } = args;
    const receivedOn = args.receivedOn ?? context.today;
    const refusal = firstRefusal(
      receivedRefusal(decision, receivedOn, context),
      forwardedOn === null ? undefined : forwardedRefusal({ receivedOn }, forwardedOn, context),
    );
    if (refusal !== undefined) return no(refusal);
    const facts = { appealId: freshId(context, 0), against, receivedOn, inTime, forwardedOn };
    return ok([onGateCase(gateCase, [event('appealRecorded', facts)])]);
  },
};

/** And later that it has been passed on. */
export const forwardAppeal: Rule<'gateCase', 'forwardAppeal'> = {
  scope: 'gateCase',
  onClosed: 'decided',
  targets: ({ gateCase }) => appealsHere(gateCase).map(({ id: appealId }) => ({ appealId })),
  aimless: () => ({ code: 'awaits', command: 'recordAppeal' }),
  may: ({ gateCase }, _, { appealId }) => {
    const appeal = appealOf(gateCase, appealId);
    if (appeal === undefined) return { code: 'unknown', thing: 'appeal' };
    return appeal.forwardedOn === null ? undefined : { code: 'alreadyDone', what: 'forwardAppeal' };
  },
  apply: ({ gateCase }, context, args, { appealId }) => {
    const appeal = appealOf(gateCase, appealId);
    if (appeal === undefined) return no({ code: 'unknown', thing: 'appeal' });
    const forwardedOn = args.forwardedOn ?? context.today;
    const refusal = forwardedRefusal(appeal, forwardedOn, context);
    if (refusal !== undefined) return no(refusal);
    return ok([onGateCase(gateCase, [event('appealForwarded', { appealId, forwardedOn })])]);
  },
};

/** Nobody appeals against what has not been decided, nor on a day that has not come. */
function receivedRefusal({ decidedOn }: Decision, receivedOn: string, { today }: Context): Refusal | undefined {
  if (receivedOn > today) return refuseArgument('/receivedOn', 'dateInFuture');
  return receivedOn < decidedOn ? refuseArgument('/receivedOn', 'endBeforeStart') : undefined;
}

function forwardedRefusal(
  { receivedOn }: Pick<Appeal, 'receivedOn'>,
  forwardedOn: string,
  { today }: Context,
): Refusal | undefined {
  if (forwardedOn > today) return refuseArgument('/forwardedOn', 'dateInFuture');
  return forwardedOn < receivedOn ? refuseArgument('/forwardedOn', 'endBeforeStart') : undefined;
}

/** Not passed on yet. */
function appealsHere({ sequels }: GateCase): readonly Appeal[] {
  const appeals = sequels.flatMap((sequel) => (sequel.kind === 'appeal' ? [sequel] : []));
  return filter(appeals, ({ forwardedOn }) => forwardedOn === null);
}

function appealOf({ sequels }: GateCase, appealId: string): Appeal | undefined {
  for (const sequel of sequels) if (sequel.kind === 'appeal' && sequel.id === appealId) return sequel;
  return undefined;
}
