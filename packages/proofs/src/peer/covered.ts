import type { ProcessModel } from '@idesluss/core';
import { places } from './machine.ts';
import type { Step } from './walk.ts';

/** How much of a model walks have gone: ways between phases and in, outcomes at gates, endings. */
export type Covered = Readonly<Record<'ways' | 'outcomes' | 'endings', readonly [gone: number, all: number]>>;

const forward = /^(take in|go |decide \S+ (approve|approveWithConditions|reject)$)/;
/** Reached by losing a round, which is no place of the machine. */
const besides: readonly string[] = ['notSelected'];

export function covered(
  { entries, edges, gates, phases, intake, endings }: ProcessModel,
  gone: readonly Step[],
): Covered {
  const onwards = new Set(gone.flatMap(({ from, event, to }) => (forward.test(event) ? `${from} > ${to}` : [])));
  const events = new Set(gone.map(({ event }) => event));
  const reached = new Set(gone.map(({ to }) => to));
  const ways = [
    ...entries.map(
      (entry) => `${entry.gates.length > 0 ? places.entry(entry.id) : places.intake} > ${places.phase(entry.phase)}`,
    ),
    ...edges.map(({ from, to }) => `${places.phase(from)} > ${places.phase(to)}`),
  ];
  const outcomes = gates.flatMap(({ id, outcomes: own }) => own.map(({ outcome }) => `decide ${id} ${outcome}`));
  const named = new Set([...intake.endings, ...phases.flatMap((phase) => phase.endings)]);
  const left = gates.flatMap(({ outcomes: own }) =>
    own.flatMap((one) => (one.outcome === 'reject' && 'ending' in one ? one.ending : [])),
  );
  const led = endings.filter(({ id, kind }) => (named.has(id) || left.includes(id)) && !besides.includes(kind));
  const isDecided = (one: string): boolean => [...events].some((event) => event === one || event.startsWith(`${one} `));
  return {
    ways: [ways.filter((way) => onwards.has(way)).length, ways.length],
    outcomes: [outcomes.filter(isDecided).length, outcomes.length],
    endings: [led.filter(({ id }) => reached.has(places.ending(id))).length, led.length],
  };
}

export const sumOf = (all: readonly Covered[], part: keyof Covered): string => {
  const total = (index: 0 | 1): number => all.reduce((sum, one) => sum + one[part][index], 0);
  return `${total(0)} of ${total(1)} ${part}`;
};
