// A process model as a machine of XState 5, made mechanically: a second reading of what a model says, written from its
// format and not from the rules. Needs, money and people are left out: a need is answered by whoever sends the event.
import type { ProcessModel } from '@idesluss/core';
import { assign, createMachine } from 'xstate';

export interface Way {
  readonly to: string;
  readonly gates: readonly string[];
}

export interface Memory {
  /** The phases that it has come by, each once; the last is where it is. */
  readonly way: readonly string[];
  /** Gates passed since it came where it is. */
  readonly passed: readonly string[];
  readonly open: string | null;
  readonly requested: boolean;
  readonly resting: boolean;
  /** Hours have been granted once: from then on the bearer cannot take it back. */
  readonly granted: boolean;
  /** The ending that a receiver has been asked to say yes to. */
  readonly referral: string | null;
}

interface Now {
  readonly context: Memory;
}
interface Transition {
  readonly target?: string;
  readonly guard?: (now: Now) => boolean;
  readonly actions?: unknown;
}
type Transitions = Record<string, Transition[]>;

export const places = {
  intake: 'intake',
  entry: (id: string) => `entry ${id}`,
  phase: (id: string) => `phase ${id}`,
  ending: (id: string) => `ending ${id}`,
};

const nothing: Memory = {
  ...{ way: [], passed: [], open: null, requested: false, resting: false, granted: false, referral: null },
};
const closed = { open: null, requested: false };
const over = { ...closed, resting: false, referral: null };
const quiet = ({ context }: Now): boolean => context.open === null && !context.resting;

const upTo = (way: readonly string[], phase: string): readonly string[] =>
  way.includes(phase) ? way.slice(0, way.indexOf(phase)) : way;
const enter = (phase: string): unknown =>
  assign(({ context }: Now) => ({ ...closed, passed: [], way: [...upTo(context.way, phase), phase] }));
const change = (made: Partial<Memory> | ((context: Memory) => Partial<Memory>)): unknown =>
  assign(({ context }: Now) => (typeof made === 'function' ? made(context) : made));

const add = (on: Transitions, type: string, transition: Transition): void => {
  on[type] = [...(on[type] ?? []), transition];
};

/** The gate that stands next on a way, and whether it is the last. */
const next = ({ gates }: Way, { passed }: Memory): { gate: string | undefined; last: boolean } => {
  const left = gates.filter((gate) => !passed.includes(gate));
  return { gate: left[0], last: left.length === 1 };
};

type Gate = ProcessModel['gates'][number];
type Outcome = Gate['outcomes'][number];

const decided =
  (gate: string) =>
  ({ context }: Now): boolean =>
    context.open === gate && context.requested && !context.resting;

function forward(on: Transitions, type: string, gate: Gate, { to }: Way, way: Way): void {
  const lends = gate.grants.includes('hours') && !type.endsWith(' reject');
  const isLast = ({ context }: Now): boolean => next(way, context).last;
  const guard = decided(gate.id);
  const granting = change(({ granted }) => ({ granted: granted || lends }));
  add(on, type, {
    target: places.phase(to),
    guard: (now) => guard(now) && isLast(now),
    actions: [granting, enter(to)],
  });
  const pass = change(({ passed }) => ({ ...closed, passed: [...passed, gate.id] }));
  add(on, type, { guard: (now) => guard(now) && !isLast(now), actions: [granting, pass] });
}

function outcome(on: Transitions, gate: Gate, way: Way, one: Outcome, phases: readonly string[]): void {
  const type = `decide ${gate.id} ${one.outcome}`;
  const guard = decided(gate.id);
  switch (one.leadsTo) {
    case 'forward':
      return forward(on, type, gate, way, way);
    case 'preparation':
      return add(on, type, { guard, actions: change({ requested: false }) });
    case 'decision':
      return add(on, type, { guard, actions: change({}) });
    case 'rest':
      return add(on, type, { guard, actions: change({ resting: true, requested: false }) });
    case 'samePhase':
      return add(on, type, { guard, actions: change(closed) });
    case 'referral':
      return add(on, type, { guard, actions: change({ ...closed, referral: one.ending }) });
    case 'ending':
      return add(on, type, { target: places.ending(one.ending), guard, actions: change(over) });
    case 'earlierPhase':
      for (const phase of phases) {
        const been = ({ context }: Now): boolean => context.way.slice(0, -1).includes(phase);
        const back = {
          target: places.phase(phase),
          guard: (now: Now) => guard(now) && been(now),
          actions: enter(phase),
        };
        add(on, `${type} ${phase}`, back);
      }
  }
}

/** What can be done at one place: open, request and decide its gates, go where it is free, leave. */
function at(model: ProcessModel, ways: readonly Way[], endings: readonly string[], activities: readonly string[]) {
  const on: Transitions = {};
  const phases = model.phases.map(({ id }) => id);
  for (const way of ways) {
    if (way.gates.length === 0)
      add(on, `go ${way.to}`, {
        target: places.phase(way.to),
        guard: ({ context }) => context.open === null && !context.resting,
        actions: enter(way.to),
      });
    for (const id of way.gates) {
      const gate = model.gates.find((one) => one.id === id);
      if (gate === undefined) continue;
      const guard = (now: Now): boolean => quiet(now) && next(way, now.context).gate === id;
      add(on, `open ${id}`, { guard, actions: change({ open: id, requested: false }) });
      for (const one of gate.outcomes) outcome(on, gate, way, one, phases);
    }
  }
  for (const id of endings) leave(on, model, id, activities);
  add(on, 'request', {
    guard: ({ context }) => context.open !== null && !context.requested && !context.resting,
    actions: change({ requested: true }),
  });
  add(on, 'resume', { guard: ({ context }) => context.resting, actions: change({ resting: false }) });
  // Whoever is asked says yes where it stands by then, if that is a place to leave so.
  for (const { id, kind } of model.endings) {
    if (kind !== 'referred' || !endings.includes(id)) continue;
    const guard = ({ context }: Now): boolean => context.referral === id;
    add(on, 'accept', { target: places.ending(id), guard, actions: change(over) });
  }
  return { on };
}

const byLeader: readonly string[] = ['stopped', 'handedOver'];

function leave(on: Transitions, model: ProcessModel, id: string, activities: readonly string[]): void {
  const kind = model.endings.find((ending) => ending.id === id)?.kind ?? '';
  const gone = { target: places.ending(id), actions: change(over) };
  if (byLeader.includes(kind)) add(on, `end ${id}`, gone);
  if (kind === 'withdrawn') add(on, `withdraw ${id}`, { ...gone, guard: ({ context }) => !context.granted });
  if (kind === 'implemented' && activities.includes('complete'))
    add(on, `complete ${id}`, { ...gone, guard: ({ context }) => !context.resting });
}

/** What has ended is opened anew in a phase that it has come by, or waits once more where it had come to none. */
function ended(model: ProcessModel) {
  const on: Transitions = {};
  for (const { id } of model.phases) {
    const guard = ({ context }: Now): boolean => context.way.includes(id);
    add(on, `reopen ${id}`, { target: places.phase(id), guard, actions: enter(id) });
  }
  return { on };
}

function intake(model: ProcessModel, entry: ProcessModel['entries'][number]) {
  const on: Transitions = {};
  const taken =
    entry.gates.length > 0
      ? { target: places.entry(entry.id) }
      : { target: places.phase(entry.phase), actions: enter(entry.phase) };
  add(on, 'take in', taken);
  for (const id of model.intake.endings)
    if (model.endings.some((ending) => ending.id === id && ending.kind === 'declined'))
      add(on, `decline ${id}`, { target: places.ending(id) });
  for (const id of model.intake.endings) leave(on, model, id, []);
  return { on };
}

/** The machine of a model for what comes in by one entry. */
export function machineOf(model: ProcessModel, entry: ProcessModel['entries'][number]) {
  const gated = { to: entry.phase, gates: entry.gates };
  const states: Record<string, { on: Transitions }> = {
    [places.intake]: intake(model, entry),
    [places.entry(entry.id)]: at(model, entry.gates.length > 0 ? [gated] : [], model.intake.endings, []),
  };
  for (const { id, endings, activities } of model.phases) {
    const ways = model.edges.filter(({ from }) => from === id);
    states[places.phase(id)] = at(
      model,
      ways.map((edge) => ({ to: edge.to, gates: 'gates' in edge ? edge.gates : [] })),
      endings,
      activities,
    );
  }
  for (const { id } of model.endings) states[places.ending(id)] = ended(model);
  // Its parts have been put together by the model, not written down for the types to read.
  const config = { initial: places.intake, context: nothing, states } as never;
  return createMachine(config);
}

/** Every event that some place of the machine answers to: what can be asked of both. */
export function eventsOf(model: ProcessModel, entry: ProcessModel['entries'][number]): readonly string[] {
  const { states } = machineOf(model, entry).config;
  return [...new Set(Object.values(states ?? {}).flatMap((state) => Object.keys(state.on ?? {})))];
}
