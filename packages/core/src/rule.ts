import type { Challenge } from './challenge/state.ts';
import type { ArgsOf, CommandType, TargetOf } from './commands.ts';
import type { DecisionRound } from './decision-round/state.ts';
import type { Fund } from './fund/state.ts';
import type { GateCase } from './gate-case/state.ts';
import type { Initiative } from './initiative/state.ts';
import type { OwnModel } from './model-register/state.ts';
import type { Activity } from './process-model/types.ts';
import type { Change, DraftEvent } from './record/event.ts';
import type { Refusal } from './refusal.ts';
import type { Mandate, Person, PublicBody, RoleAssignment } from './register/state.ts';
import type { Result } from './result.ts';
import type { Context, Situation } from './situation.ts';

/** What a rule is about, and so what the situation must hold before it is asked. */
export interface Scopes {
  readonly tenant: Situation;
  /** With its open gate case, where there is one, in `gateCase`. */
  readonly initiative: Situation & { readonly initiative: Initiative };
  readonly gateCase: Situation & { readonly initiative: Initiative; readonly gateCase: GateCase };
  readonly fund: Situation & { readonly fund: Fund };
  readonly person: Situation & { readonly person: Person };
  readonly role: Situation & { readonly role: RoleAssignment };
  readonly mandate: Situation & { readonly mandate: Mandate };
  readonly challenge: Situation & { readonly challenge: Challenge };
  readonly decisionRound: Situation & { readonly decisionRound: DecisionRound };
  readonly publicBody: Situation & { readonly publicBody: PublicBody };
  readonly processModel: Situation & { readonly processModel: OwnModel };
}

export type Scope = keyof Scopes;

/** Entries of the registers and funds that a command's arguments name: the shell loads them before it asks. */
export interface Mentions {
  readonly units?: readonly (string | null)[];
  /** All units that the initiative concerns: what a body has decided is settled by whichever stands above them. */
  readonly concerned?: true;
  readonly people?: readonly (string | null)[];
  readonly bodies?: readonly (string | null)[];
  /** What is to be answered: whoever closes one and this wait for each other. */
  readonly challenges?: readonly (string | null)[];
  readonly publicBodies?: readonly (string | null)[];
  /** Initiatives besides the one in question; they stay as they are meanwhile. */
  readonly initiatives?: readonly (string | null)[];
  /** Public bodies by their number: one that is there already is not registered again. */
  readonly organisationNumbers?: readonly string[];
  readonly funds?: readonly string[];
  readonly rounds?: readonly string[];
  /** The city’s own models, which are counted then, and those among them that are copied. */
  readonly processModels?: readonly (string | null)[];
  /** Versions of process models. */
  readonly models?: readonly string[];
  /** Units whose funds are all looked at: whoever opens another one there waits for this. */
  readonly fundsOf?: readonly string[];
  /** What is said concerns whoever says it, and goes when they are erased: an erasure and this wait for each other. */
  readonly actor?: true;
  /** Who has rated, decided or endorsed in the initiative's matter, or a case of the same round: they do not come to bear it. */
  readonly judges?: true;
}

/**
 * One command's rule, as two pure questions: `may` (may this be done now? it sees no arguments, only a target that is
 * already in the state) and `apply` (what follows from these arguments?). Access, standing and phase are asked before
 * `may`, from the tables.
 */
export interface Rule<S extends Scope, K extends CommandType> {
  readonly scope: S;
  /** The phase must list this activity while the initiative is active. */
  readonly activity?: Activity;
  /** It changes what a decider has been shown: a requested case gets a new dossier version. */
  readonly material?: true;
  /** It may move money of the shares of the case: their funds are part of the situation, and locked with it. */
  readonly movesMoney?: true;
  /**
   * It asks whether the round of the case is closed, or judges what is chosen between there: that round is part of the
   * situation, and stays as it is meanwhile. `alone`: it changes who is behind what is chosen between; nobody judges there
   * meanwhile.
   */
  readonly looksAtRound?: true | 'alone';
  /** It asks what came of earlier attempts: the latest closed case at each gate is part of the situation. */
  readonly looksAtEarlierCases?: true;
  /**
   * It can be done to a case that is closed: to any (`too`), or once its decision is known (`decided`). Without an open
   * case it is then no matter of the initiative, but of each closed case.
   */
  readonly onClosed?: 'too' | 'decided';
  /** Things in the state that the command can be aimed at now; by default only itself. */
  readonly targets?: (situation: Scopes[S], context: Context) => readonly TargetOf<K>[];
  /** Why there is nothing to aim at where `targets` names nothing; by default that no way leads there from here. */
  readonly aimless?: (situation: Scopes[S], context: Context) => Refusal | undefined;
  readonly mentions?: (args: ArgsOf<K>) => Mentions;
  readonly may: (situation: Scopes[S], context: Context, target: TargetOf<K>) => Refusal | undefined;
  readonly apply: (
    situation: Scopes[S],
    context: Context,
    args: ArgsOf<K>,
    target: TargetOf<K>,
  ) => Result<readonly Change[], Refusal>;
}

/** Nothing stands in the way but the tables. */
export const freely = (): undefined => undefined;

/** Events for the initiative's own stream. */
export function onInitiative(initiative: Initiative, events: readonly DraftEvent[]): Change {
  const { id, version } = initiative;
  return { stream: { kind: 'initiative', id }, initiativeId: id, expectedVersion: version, events };
}

/** Events for a gate case. */
export function onGateCase(gateCase: GateCase, events: readonly DraftEvent[]): Change {
  const { id, version, initiativeId } = gateCase;
  return { stream: { kind: 'gateCase', id }, initiativeId, expectedVersion: version, events };
}

/** Events for a fund. */
export function onFund(fund: Fund, events: readonly DraftEvent[]): Change {
  return { stream: { kind: 'fund', id: fund.id }, initiativeId: null, expectedVersion: fund.version, events };
}

/** Events for a decision round. */
export function onRound({ id, version }: DecisionRound, events: readonly DraftEvent[]): Change {
  return { stream: { kind: 'decisionRound', id }, initiativeId: null, expectedVersion: version, events };
}

/** The first events of a new stream. */
export function opening(
  kind: Change['stream']['kind'],
  id: string,
  initiativeId: string | null,
  first: DraftEvent,
): Change {
  return { stream: { kind, id }, initiativeId, expectedVersion: 0, events: [first] };
}

/** The n-th fresh id of the context. The shell always hands over enough. */
export function freshId(context: Context, n: number): string {
  return context.ids[n] ?? '';
}
