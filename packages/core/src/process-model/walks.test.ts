import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { beforeFirstPhase, maskOf } from './fact-table.ts';
import { graphOf } from './graph.ts';
import type { Activity, Phase, ProcessModel } from './types.ts';
import { arrivalsFor, placeOf, walkTo } from './walks.ts';

const frame = largeModel(2);
const [somePhase] = frame.phases as [Phase];
const [someGate] = frame.gates;
const phase = (id: string, ...activities: Activity[]): Phase => ({ ...somePhase, id, activities });
const entry = (id: string, to: string, ...gates: string[]) => ({ id, title: frame.title, phase: to, gates });
const model: ProcessModel = {
  ...frame,
  phases: [phase('a', 'setEffectGoal'), phase('b', 'recordMeasurement'), phase('c', 'writeLesson')],
  gates: [{ ...someGate, id: 'g' } as ProcessModel['gates'][number]],
  entries: [entry('first', 'a'), entry('late', 'c', 'g'), entry('lost', 'nowhere'), entry('shut', 'c', 'unknown')],
  edges: [
    { from: 'a', to: 'b', free: true },
    { from: 'b', to: 'c', gates: ['g'] },
  ],
};
const graph = graphOf(model);
const asked = maskOf(['setEffectGoal', 'recordMeasurement', 'writeLesson']);
const [goal, measurement, lesson] = [maskOf(['setEffectGoal']), maskOf(['recordMeasurement']), maskOf(['writeLesson'])];
const nowhere: ReadonlyMap<string, number> = new Map();
const arrivals = (left = 1000, room = nowhere, about = asked) => arrivalsFor({ graph, room }, about, { left });
const told = (at: string, room = nowhere, about = asked) =>
  arrivals(1000, room, about)
    ?.get(at)
    ?.map(({ phase: where, done, steps }) => [where, done, steps]);

describe('how one can have come somewhere', () => {
  it('is told apart by what has had room on the way, nearest first', () => {
    expect(told('a')).toEqual([['a', goal, 1]]);
    expect(told('b')).toEqual([['b', goal | measurement, 2]]);
    // Who waits at the gate of a late entry does what is done in the phase that leads to it, but there is no goal to measure.
    expect(told('c')).toEqual([
      ['c', lesson, 1],
      ['c', goal | measurement | lesson, 3],
    ]);
    expect(told('c', nowhere, lesson)).toEqual([['c', lesson, 1]]);
  });

  it('is to wait at the gates of an entry, in no phase, having gone no way', () => {
    expect(told('/entries/1')).toEqual([[null, 0, 0]]);
    expect(told('/entries/3')).toEqual([[null, 0, 0]]);
    expect([told('nowhere'), told('/entries/0')]).toEqual([undefined, undefined]);
    const [first] = beforeFirstPhase;
    expect(told('/entries/1', nowhere, maskOf([first ?? '']))).toEqual([[null, maskOf([first ?? '']), 0]]);
  });

  it('is also to have come back, with all that had room by then', () => {
    expect(told('a', new Map([['a', lesson]]))).toEqual([
      ['a', goal, 1],
      ['a', goal | lesson, 1],
    ]);
  });

  it('is told as the ways that were gone from intake on', () => {
    const walks = (at: string) =>
      arrivals()
        ?.get(at)
        ?.map((one) => walkTo(one).map(({ place }) => place));
    expect(walks('c')).toEqual([['/entries/1'], ['/entries/0', '/edges/0', '/edges/1']]);
    expect(walks('/entries/1')).toEqual([[]]);
  });

  it('is left open where there is more to tell than may be tried', () => {
    // Six arrivals, one of which is set against one known before; who has nothing left is still told.
    expect(arrivals(7)?.size).toBe(5);
    expect(arrivals(6)).toBeUndefined();
    expect(arrivals(-1)).toBeUndefined();
  });
});

it('a gate on a way is asked in the phase that it leads from, or waiting at the entry', () => {
  expect(graph.ways.slice(3).map((way) => placeOf(way))).toEqual(['/entries/3', 'a', 'b']);
});
