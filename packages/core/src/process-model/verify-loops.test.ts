import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { factTable } from './model.fixture.ts';
import { subjectOf } from './subject.ts';
import type { Gate, Need, Phase, ProcessModel } from './types.ts';
import { loopsWithoutCounter } from './verify-loops.ts';

const frame = largeModel(2);
const [somePhase] = frame.phases as [Phase];
const [someGate] = frame.gates as [Gate];
const [someEntry] = frame.entries as [ProcessModel['entries'][number]];
const counted: Need = { id: 'n', text: frame.title, condition: { not: { fact: 'phase.visits', atLeast: 4 } } };
const gate = (id: string, ...needs: Need[]): Gate => ({ ...someGate, id, needs });
const gates = [gate('plain'), gate('counting', counted)];

/** The loops told in a model of these ways, such as `ab` or `ab:counting`, each with the phases that it leads through. */
function loops(phases: string, ways: string, more: readonly Gate[] = []): readonly (readonly [string, string])[] {
  const edges = ways.split(' ').map((way) => {
    const [ends = '', passed] = way.split(':');
    const [from = '', to = ''] = ends;
    return passed === undefined ? { from, to, free: true as const } : { from, to, gates: passed.split('+') };
  });
  const model: ProcessModel = {
    ...{ ...frame, edges, gates: [...gates, ...more], entries: [{ ...someEntry, phase: phases[0] ?? '', gates: [] }] },
    phases: phases.split('').map((id) => ({ ...somePhase, id })),
  };
  return loopsWithoutCounter(subjectOf(model, factTable)).map(({ place, path = [] }) => {
    expect(place).toBe(path.at(-1)?.place);
    return [`${path[0]?.from}`, path.map(({ to }) => to).join('')] as const;
  });
}

describe('a loop that nothing counts', () => {
  it('is told with all its ways, from the first of its phases round to it', () => {
    expect(loops('abc', 'ab bc cb')).toEqual([['b', 'cb']]);
    expect(loops('abc', 'ab bc ca')).toEqual([['a', 'bca']]);
    expect(loops('ab', 'ab bb')).toEqual([['b', 'b']]);
    expect(loops('abc', 'ab bc ac')).toEqual([]);
  });

  it('is one that no gate on it counts, in a need or by who decides', () => {
    expect(loops('abc', 'ab bc cb:counting')).toEqual([]);
    expect(loops('abc', 'ab bc:counting cb')).toEqual([]);
    expect(loops('abc', 'ab bc cb:plain+counting')).toEqual([]);
    expect(loops('abc', 'ab:counting bc cb:plain')).toEqual([['b', 'cb']]);
    const often = { fact: 'phase.visits', atLeast: 2 } as const;
    const deciding = {
      ...gate('deciding'),
      decidedBy: [{ by: 'committee' as const, when: often }, { by: 'mandateHolder' as const }],
    };
    expect(loops('abc', 'ab bc cb:deciding', [deciding])).toEqual([]);
  });

  it('is the shortest of those that share phases', () => {
    expect(loops('abcd', 'ab bc cd da dc')).toEqual([['c', 'dc']]);
    expect(loops('abcd', 'ab bc cd da cc')).toEqual([['c', 'c']]);
    // Of two as short the first of the model is told.
    expect(loops('abc', 'ab ba bc cb')).toEqual([['a', 'ba']]);
  });

  it('is told for each cluster of phases that lead to each other, and for none between them', () => {
    const told = loops('abcde', 'ab ba bc cd dc de').map((loop) => loop.join(' '));
    expect(told.toSorted()).toEqual(['a ba', 'c dc']);
    expect(loops('abcdef', 'ab ac bd cd de ed df')).toEqual([['d', 'ed']]);
  });

  it('is told where nobody comes to it, and not where a way of it cannot be gone', () => {
    expect(loops('abc', 'bc cb')).toEqual([['b', 'cb']]);
    expect(loops('abc', 'ab bc cb:unknown')).toEqual([]);
    expect(loops('abc', 'ab bc cb:shut', [{ ...gate('shut'), outcomes: [] }])).toEqual([]);
  });
});

it('of a cluster too large to look through, the shortest of the loops looked at is told', () => {
  const size = 500;
  const numbers = Array.from({ length: size }, (_, at) => at);
  /** A ring of all phases, in which one leads to itself too. */
  const told = (alone: number) => {
    const free = (from: number, to: number) => ({ from: `p${from}`, to: `p${to}`, free: true as const });
    const edges = [...numbers.map((at) => free(at, (at + 1) % size)), free(alone, alone)];
    const phases = numbers.map((at) => ({ ...somePhase, id: `p${at}` }));
    const model: ProcessModel = { ...frame, phases, edges, gates, entries: [{ ...someEntry, phase: 'p0', gates: [] }] };
    return loopsWithoutCounter(subjectOf(model, factTable)).map(({ path }) => path?.length);
  };
  // Each search takes five hundred of a hundred thousand steps; the one that takes too many is the last.
  expect([told(0), told(200), told(201)]).toEqual([[1], [1], [size]]);
});

const three = ['a', 'b', 'c'];
const byNumber = (one: number, other: number): number => one - other;

it('the same as a search of every path finds, in every way that three phases can be joined', () => {
  const all = ['aa', 'ab', 'ac', 'ba', 'bb', 'bc', 'ca', 'cb', 'cc'];
  for (let mask = 1; mask < 1 << all.length; mask += 1) {
    const ways = all.filter((_, bit) => (mask & (1 << bit)) !== 0);
    const reach = (from: string, sofar = ''): string[] =>
      ways.flatMap((way) => {
        const [here, to = ''] = way;
        if (here !== from) return [];
        return [sofar + to, ...(sofar.includes(to) ? [] : reach(to, sofar + to))];
      });
    const round = (phase: string) => reach(phase).filter((path) => path.endsWith(phase));
    const together = (one: string, other: string) =>
      one === other ||
      (reach(one).some((path) => path.endsWith(other)) && reach(other).some((path) => path.endsWith(one)));
    const clusters = three.filter(
      (one, at) => round(one).length > 0 && !three.slice(0, at).some((other) => together(one, other)),
    );
    const shortest = clusters.map((one) =>
      Math.min(
        ...three.filter((other) => together(one, other)).flatMap((other) => round(other).map(({ length }) => length)),
      ),
    );
    const told = loops('abc', ways.join(' '));
    expect(told.map(([, path]) => path.length).toSorted(byNumber), ways.join(' ')).toEqual(shortest.toSorted(byNumber));
  }
});
