import type { ProcessModel } from '@idesluss/core';
import { type Dice, pick } from '@idesluss/core/testing';
import { initialTransition, transition } from 'xstate';
import { type Engine, lay, sent, stateOf } from './engine.ts';
import { eventsOf, machineOf, type Memory, places } from './machine.ts';

/** What was sent where, and where that led. */
export interface Step {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

export interface Walked {
  readonly steps: number;
  /** Questions put to both. */
  readonly asked: number;
  readonly gone: readonly Step[];
  /** The first difference, in words. */
  readonly differs: string | undefined;
}

type Entry = ProcessModel['entries'][number];
/** Needs are no part of the machine: who lacks one is not told that the way is not there. */
const besides = ['needsNotMet'];

type Machine = ReturnType<typeof machineOf>;
type Snapshot = ReturnType<typeof initialTransition<Machine>>[0];

/** A model made ready for walks by one entry: both sides, and all that can be asked of them. */
export function walker(model: ProcessModel, entry: Entry, other: ProcessModel = model) {
  const machine = machineOf(other, entry);
  const events = eventsOf(model, entry);
  const begin = lay(model);
  return (dice: Dice, most: number): Walked => {
    let [snapshot] = initialTransition(machine);
    let here = begin(entry.id);
    const gone: Step[] = [];
    let asked = 0;
    const over = (what?: string): Walked => {
      const way = gone.map(({ from, event }) => `${from}, ${event}`).join('; ');
      const differs = what === undefined ? undefined : `${model.key} ${model.version}, ${way}: ${what}`;
      return { steps: gone.length, asked, gone, differs };
    };
    while (gone.length < most) {
      const answers = askBoth(here, snapshot, events);
      asked += answers.length;
      const unlike = answers.find((one) => one.differs !== undefined);
      if (unlike !== undefined) return over(unlike.differs);
      const ways = new Map(answers.flatMap(({ type, after }) => (after === undefined ? [] : [[type, after] as const])));
      const event = next(dice, [...ways.keys()]);
      const after = event === undefined ? undefined : ways.get(event);
      if (event === undefined || after === undefined) return over();
      const from = placeOf(snapshot);
      [snapshot] = transition(machine, snapshot, { type: event } as never);
      here = after;
      gone.push({ from, event, to: placeOf(snapshot) });
      const [said, is] = [told(snapshot), toldBy(here)];
      if (said !== is) return over(`${event}: the machine comes to ${said}, the rules to ${is}`);
    }
    return over();
  };
}

/** What both say of each event, and where the rules come to by those that they allow. */
function askBoth(here: Engine, snapshot: Snapshot, events: readonly string[]) {
  return events.map((type) => {
    const answer = sent(here, type);
    const can = snapshot.can({ type } as never);
    if (!('code' in answer)) {
      return { type, after: answer, differs: can ? undefined : `${type}: the machine says no, the rules yes` };
    }
    const no = `${type}: the machine says yes, the rules ${answer.code}`;
    return { type, after: undefined, differs: can && !besides.includes(answer.code) ? no : undefined };
  });
}

/** Each state of the machine stands by itself, so that its value is one word. */
function placeOf({ value }: { readonly value: unknown }): string {
  return typeof value === 'string' ? value : '';
}

/** Mostly on, so that walks come far: of what leaves the sluice one in eight. */
function next(dice: Dice, ways: readonly string[]): string | undefined {
  const on = ways.filter((type) => !/^(decline|end|withdraw|complete|accept)\b| reject$/.test(type));
  return pick(dice, on.length > 0 && dice(8) > 0 ? on : ways);
}

/** Where the machine stands, and what it remembers that the rules tell too. */
function told(snapshot: Snapshot): string {
  const place = placeOf(snapshot);
  const { open, requested, resting, way, referral } = snapshot.context as Memory;
  return JSON.stringify([
    place,
    open,
    open !== null && requested,
    resting,
    way,
    place.startsWith('ending') ? null : referral,
  ]);
}

function toldBy(here: Engine): string {
  const { initiative, gateCase } = stateOf(here);
  if (initiative === undefined) return 'nowhere';
  const { standing, phase, ending, entry, openGateCaseId, path, referral } = initiative;
  const within = phase === null ? places.entry(entry) : places.phase(phase);
  const outside = standing === 'submitted' ? places.intake : within;
  const place = standing === 'ended' ? places.ending(ending?.ending ?? '') : outside;
  const open = openGateCaseId === null ? null : (gateCase?.gate ?? null);
  const requested = open !== null && gateCase?.status === 'requested';
  const asked = referral === null || referral.acceptedAt !== null || standing === 'ended' ? null : referral.ending;
  return JSON.stringify([place, open, requested, standing === 'paused', path.map((one) => one.phase), asked]);
}
