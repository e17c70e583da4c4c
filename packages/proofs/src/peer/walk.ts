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
    for (let steps = 0; steps < most; steps += 1) {
      const place = String(snapshot.value);
      const differs = (what: string): Walked => ({
        steps,
        asked,
        gone,
        differs: `${model.key} ${model.version}, ${gone.map(({ from, event }) => `${from}, ${event}`).join('; ')}: ${what}`,
      });
      const ways = new Map<string, Engine>();
      for (const type of events) {
        // While others decide, what the bearer can do hangs on who knows of it: that is secrecy, and no place of the machine.
        if (type.startsWith('withdraw ') && (snapshot.context as Memory).requested) continue;
        asked += 1;
        const answer = sent(here, type);
        const yes = !('code' in answer);
        const can = snapshot.can({ type } as never);
        const isNeed = !yes && besides.includes(answer.code);
        if (can !== yes && !(can && isNeed))
          return differs(`${type}: the machine says ${can ? 'yes' : 'no'}, the rules ${yes ? 'yes' : answer.code}`);
        if (yes) ways.set(type, answer);
      }
      const chosen = next(dice, [...ways.keys()]);
      const after = chosen === undefined ? undefined : ways.get(chosen);
      if (chosen === undefined || after === undefined) return { steps, asked, gone, differs: undefined };
      [snapshot] = transition(machine, snapshot, { type: chosen } as never);
      here = after;
      gone.push({ from: place, event: chosen, to: String(snapshot.value) });
      const [said, is] = [told(String(snapshot.value), snapshot.context as Memory), toldBy(here)];
      if (said !== is) return differs(`${chosen}: the machine comes to ${said}, the rules to ${is}`);
    }
    return { steps: most, asked, gone, differs: undefined };
  };
}

/** Mostly on, so that walks come far: of what leaves the sluice one in eight. */
function next(dice: Dice, ways: readonly string[]): string | undefined {
  const on = ways.filter((type) => !/^(decline|end|withdraw|complete|accept)\b| reject$/.test(type));
  return pick(dice, on.length > 0 && dice(8) > 0 ? on : ways);
}

/** Where the machine stands, and what it remembers that the rules tell too. */
function told(place: string, { open, requested, resting, way, referral }: Memory): string {
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
