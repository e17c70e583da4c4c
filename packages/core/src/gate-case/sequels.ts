import { audienceOf } from '../access/audience.ts';
import { bodyAt, type Matter } from './authority.ts';
import { unknownReference } from '../arguments.ts';
import { filter, some } from '../lookup.ts';
import type { CommandType } from '../commands.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Scopes } from '../rule.ts';
import type { Context } from '../situation.ts';
import type { Decision, GateCase } from './state.ts';
import type { Reconsideration, Sequel } from './state-sequels.ts';

/** Of each kind that one case can have; more is no longer one matter. It bounds the stored state. */
const OF_EACH_KIND = 10;
/** The deciding side can go on where those who ask have used up their own. */
const RECONSIDERATIONS = 2 * OF_EACH_KIND;

/** The notified decision that a command names; one that waits for its notification is none yet. */
export function notifiedDecision({ decision }: GateCase, decisionId: string): Decision | undefined {
  return decision?.id === decisionId ? decision : undefined;
}

/** No to the decision that a command names where none of that id has been notified. */
export function unknownDecision(decisionId: string): Refusal {
  return unknownReference('/decisionId', 'decision', decisionId);
}

/** From when something can be decided about a decision: until then nobody outside knew of it. */
export function madeKnownAt({ notifiedAt, at }: Decision): string {
  return notifiedAt ?? at;
}

/** The decision that can be aimed at: the latest that has been notified. */
export function decisionTargets({ decision }: GateCase): readonly { readonly decisionId: string }[] {
  return decision === null ? [] : [{ decisionId: decision.id }];
}

/**
 * Until a decision has been notified nothing follows it. Whether one has been taken that waits for its notification is told
 * to the deciding circle alone; to everybody else the case is still to be decided.
 */
export function notDecided(situation: Scopes['gateCase'], context: Context): Refusal {
  const { status } = situation.gateCase;
  if (status === 'closed') return { code: 'notFromHere', target: null, allowed: [] };
  const waits = status === 'decided' && audienceOf(situation, context) === 'circle';
  return { code: 'awaits', command: waits ? 'notifyDecision' : 'decideGate' };
}

/** No to what follows a decision while the case has none, and to another decision than the one that stands. */
export function decisionRefusal(
  situation: Scopes['gateCase'],
  context: Context,
  decisionId: string,
): Refusal | undefined {
  const { gateCase } = situation;
  if (gateCase.decision === null) return notDecided(situation, context);
  return notifiedDecision(gateCase, decisionId) === undefined ? unknownDecision(decisionId) : undefined;
}

/** Of this kind there are as many as one case can have. */
export function limitRefusal({ sequels }: GateCase, kind: Sequel['kind'], what: CommandType): Refusal | undefined {
  const limit = what === 'reconsiderDecision' ? RECONSIDERATIONS : OF_EACH_KIND;
  const held = filter(sequels, (sequel) => sequel.kind === kind);
  return held.length < limit ? undefined : { code: 'limitReached', what, limit };
}

/** A request that nobody has answered; there is one at a time. */
export function openRequest({ sequels }: GateCase): Reconsideration | undefined {
  for (const sequel of sequels) if (sequel.kind === 'reconsideration' && sequel.answer === null) return sequel;
  return undefined;
}

/** Whether a request with this id has been made, answered or not. */
export function isRequest({ sequels }: GateCase, requestId: string): boolean {
  return some(sequels, ({ kind, id }) => kind === 'reconsideration' && id === requestId);
}

/**
 * Who may decide anew about a decision: the unit whose case it is, as far as what it has granted altogether, and what it
 * would have paid of what was turned away. What a body has decided it alone corrects or reconsiders, as the registrar
 * records.
 */
export function matterOf(
  command: 'correctDecision' | 'reconsiderDecision',
  model: ProcessModel,
  gateCase: GateCase,
  { decidedBy, outcome }: Decision,
): Matter {
  const { unitId, gate, gateKind, application } = gateCase;
  const decider = decidedBy.kind === 'body' ? bodyAt(model, gate) : 'mandateHolder';
  const turnedAway = outcome === 'reject' ? (application?.shares ?? []) : [];
  const own = filter(turnedAway, ({ payerUnitId }) => payerUnitId === unitId);
  const amountMinor = own.reduce((sum, share) => sum + share.amountMinor, 0);
  return { command, unitId, gateKind, decider, shares: [{ payerUnitId: unitId, amountMinor }] };
}
