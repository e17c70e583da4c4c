import { expect, it } from 'vitest';
import { begin } from '../story.fixture.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import type { GateCase } from '../gate-case/state.ts';
import { carriedOver } from './carry-over.ts';

/** A case that was rated as met throughout, with what is wanted of it. */
const before = (change: Partial<GateCase>): GateCase => {
  const story = does(givenTime(takenIn(begin())), 'bearer', 'openGateCase', { gate: 'money' });
  const { gateCase } = does(story, 'assessor', 'rateCriteria');
  const { key, version } = story.world.model;
  return { ...gateCase, standard: { key, version }, ...change };
};
const { model } = begin().world;
const rejected = { outcome: 'reject' } as NonNullable<GateCase['decision']>;
const money = model.gates.find(({ id }) => id === 'money');
const carried = (earlier: GateCase, carriesOver: boolean) =>
  money === undefined ? [] : carriedOver({ ...money, carriesOver }, model, [earlier]).length;

it('what was met at a no is carried over, where the gate says so', () => {
  const earlier = before({ decision: rejected });
  expect(carried(earlier, true)).toBeGreaterThan(0);
  expect(carried(earlier, false)).toBe(0);
});

it('nothing is carried over from anything but a no, of this gate, under this model', () => {
  expect(carried(before({ decision: { ...rejected, outcome: 'return' } }), true)).toBe(0);
  expect(carried(before({ decision: null }), true)).toBe(0);
  expect(carried(before({ decision: rejected, gate: 'scale' }), true)).toBe(0);
  const other = { key: 'another', version: 1 };
  expect(carried(before({ decision: rejected, standard: other }), true)).toBe(0);
});
