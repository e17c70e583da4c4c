import { deepFreeze } from '../freeze.ts';
import { changeSet } from '../record/change-set.ts';
import type { Change, DraftEvent } from '../record/event.ts';
import { event } from '../record/write.ts';
import { onFund } from '../rule.ts';
import type { Context, Situation } from '../situation.ts';
import type { Law } from './law.ts';
import { type Core, soundCore } from './world.ts';

type Decide = Core['decide'];

/** Rules with one fault each: the laws must find every one, or they prove nothing. */
export const brokenCores = {
  'phases only through gates, free edges and entries': drafting((draft, { model }) =>
    draft.type === 'phaseEntered'
      ? { ...draft, facts: { ...draft.facts, phase: model.phases.at(-1)?.id ?? '' } }
      : draft,
  ),
  'version is the number of events': evolving((state) => ({ ...state, version: state.version + 1 })),
  // A rule without its mandate check: everybody holds every mandate.
  'what may refuses, decide refuses': deciding((situation, context) => [
    situation,
    { ...context, actor: { ...context.actor, mandates: situation.known.mandates } },
  ]),
  'what may allows, the witness does': { ...soundCore, may: () => undefined },
  'ended refuses all but what stays possible': deciding((situation, context) => [reopened(situation), context]),
  'fold of the events is the state': evolving((state) =>
    'standing' in state && state.standing === 'active' ? deepFreeze({ ...state, area: 'elsewhere' }) : state,
  ),
  // Sealed soundly, checked with another hash: what a changed record looks like.
  'every chain verifies': soundCore,
  // A rule without its check of cover.
  'the ledger sums to zero and never goes below it': deciding((situation, context) => [enriched(situation), context]),
  // An initiative that has passed a gate has an öre that neither a gate nor a payer knows of.
  'what is granted is what gates have granted, and no more is frozen': evolving((state) =>
    'passedGates' in state && state.passedGates.length > 0
      ? deepFreeze({ ...state, grantedMinor: state.grantedMinor + 1 })
      : state,
  ),
  'outsiders see nothing before the notification': drafting((draft) =>
    draft.type === 'gateDecided' || draft.type === 'shareDecided' ? { ...draft, audience: 'everyone' } : draft,
  ),
  'output is frozen, input is not': evolving((state) => ({ ...state })),
  'fresh ids are used once': deciding((situation, context) => [
    situation,
    { ...context, ids: context.ids.map(() => context.ids[0] ?? '') },
  ]),
  'words about a person are of somebody the command mentions': drafting((draft, { actor }) => ({
    ...draft,
    private: Object.fromEntries(
      Object.entries(draft.private ?? {}).map(([name, part]) => [name, { ...part, subject: actor.personId ?? '' }]),
    ),
  })),
  // A rule that fills a fund in passing.
  'money of a case is moved by commands that say so': changing((changes, { funds }, { ids }) => {
    const [fund] = Object.values(funds);
    if (fund === undefined || changes.some(({ stream }) => stream.kind === 'fund')) return changes;
    const facts = { entryId: ids.at(-1) ?? '', amountMinor: 1, reference: 'I förbigående' };
    return [...changes, onFund(fund, [event('fundAllocated', facts)])];
  }),
  // A move that takes the initiative to the end of its way.
  'a move gains nothing, and nothing leads around a guarantee': changing((changes, { known, initiative }) => {
    const last = known.models[initiative?.processModelId ?? '']?.phases.at(-1)?.id ?? null;
    const further = (draft: DraftEvent): DraftEvent =>
      draft.type === 'initiativeMigrated' ? { ...draft, facts: { ...draft.facts, phase: last } } : draft;
    return changes.map((one): Change => ({ ...one, events: one.events.map(further) }));
  }),
  // A decision that takes every round for closed.
  'no case of an open round is decided': {
    ...soundCore,
    may: (type, situation, context, target) =>
      soundCore.may(type, type === 'decideGate' ? allClosed(situation, context) : situation, context, target),
    decide: (situation, context, command) =>
      soundCore.decide(command.type === 'decideGate' ? allClosed(situation, context) : situation, context, command),
  },
} satisfies Record<Law, Core>;

function deciding(pretend: (situation: Situation, context: Context) => readonly [Situation, Context]): Core {
  const decide: Decide = (situation, context, command) => {
    const [pretended, as] = pretend(situation, context);
    return soundCore.decide(pretended, as, command);
  };
  return { ...soundCore, decide };
}

function drafting(change: (draft: DraftEvent, context: Context) => DraftEvent): Core {
  return changing((changes, _, context) =>
    changes.map((one): Change => ({ ...one, events: one.events.map((draft) => change(draft, context)) })),
  );
}

type Changing = (changes: readonly Change[], situation: Situation, context: Context) => readonly Change[];

function changing(change: Changing): Core {
  const decide: Decide = (situation, context, command) => {
    const outcome = soundCore.decide(situation, context, command);
    return outcome.ok ? { ok: true, value: changeSet(change(outcome.value, situation, context)) } : outcome;
  };
  return { ...soundCore, decide };
}

type State = NonNullable<ReturnType<Core['evolve']>>;

function evolving(change: (state: State) => State): Core {
  const evolve: Core['evolve'] = (kind, state, event) => {
    const next = soundCore.evolve(kind, state, event);
    // A changed state stays one of its kind.
    return next === undefined ? next : (change(next) as typeof next);
  };
  return { ...soundCore, evolve };
}

function reopened(situation: Situation): Situation {
  const { initiative } = situation;
  return initiative?.standing === 'ended'
    ? { ...situation, initiative: { ...initiative, standing: 'active' } }
    : situation;
}

function allClosed(situation: Situation, { today: closedOn }: Context): Situation {
  const rounds = Object.entries(situation.known.rounds).map(([id, round]) => [id, { ...round, closedOn }] as const);
  return { ...situation, known: { ...situation.known, rounds: Object.fromEntries(rounds) } };
}

function enriched(situation: Situation): Situation {
  const funds = Object.entries(situation.funds).map(([id, fund]) => {
    const rich = { ...fund, balances: { ...fund.balances, available: 1e13 } };
    return [id, rich] as const;
  });
  return { ...situation, funds: Object.fromEntries(funds) };
}
