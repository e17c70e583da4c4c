import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf, pathTo, type Way, waysOf } from './graph.ts';
import { factTable, soundModel } from './model.fixture.ts';
import type { Edge, ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

const model = soundModel();
const phaseIds = model.phases.map(({ id }) => id);
const gateIds = model.gates.map(({ id }) => id);
const gates = fc.uniqueArray(fc.constantFrom(...gateIds), { maxLength: 2 });

/** The shipped phases and gates, joined anyhow. */
const anyGraph: fc.Arbitrary<ProcessModel> = fc
  .record({
    entries: fc.array(fc.record({ phase: fc.constantFrom(...phaseIds), gates }), { minLength: 1, maxLength: 2 }),
    edges: fc.array(fc.record({ from: fc.constantFrom(...phaseIds), to: fc.constantFrom(...phaseIds), gates }), {
      maxLength: 9,
    }),
  })
  .map(({ entries, edges }) => ({
    ...model,
    entries: entries.map((entry, index) => ({ id: `e${index}`, title: model.title, ...entry })),
    edges: edges.map(
      ({ gates: passed, ...ends }): Edge =>
        passed.length === 0 ? { ...ends, free: true } : { ...ends, gates: passed },
    ),
  }));

/** Every path from intake that enters no phase twice: slow, and plainly right. */
function everyPath(ways: readonly Way[], path: readonly Way[] = []): readonly (readonly Way[])[] {
  const here = path.at(-1)?.to ?? null;
  const next = ways.filter((way) => way.from === here && !path.some((taken) => taken.to === way.to));
  return next.flatMap((way) => [[...path, way], ...everyPath(ways, [...path, way])]);
}

const kindOf = (gate: string) => model.gates.find(({ id }) => id === gate)?.kind;

describe('guarantees', () => {
  it('are broken exactly when some path breaks them, and the shortest such path is told', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const broken = verifyProcessModel(graph, { facts: factTable }).findings.filter(
          ({ code }) => code === 'brokenGuarantee',
        );
        graph.guarantees.forEach(({ phaseKind, dominatedBy }, index) => {
          const breaking = everyPath(waysOf(graph)).filter((path) => {
            const phase = graph.phases.find(({ id }) => id === path.at(-1)?.to);
            return (
              phase?.kind === phaseKind && !path.some((way) => way.gates.some((gate) => kindOf(gate) === dominatedBy))
            );
          });
          const finding = broken.find(({ place }) => place === `/guarantees/${index}`);
          expect(finding !== undefined).toBe(breaking.length > 0);
          const told = finding?.counterExample?.en.split(' → ').filter((word) => !word.startsWith('('));
          const fewest = breaking.length === 0 ? undefined : 1 + Math.min(...breaking.map((path) => path.length));
          expect(told?.length).toBe(fewest);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('finds a path that joins up, whenever there is one', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom(...phaseIds), (graph, goal) => {
        const path = pathTo(graphOf(graph).entered, null, goal);
        const reaching = everyPath(waysOf(graph)).filter((one) => one.at(-1)?.to === goal);
        expect(path.length).toBe(reaching.length === 0 ? 0 : Math.min(...reaching.map(({ length }) => length)));
        path.forEach((way, index) => expect(way.from).toBe(path[index - 1]?.to ?? null));
      }),
    );
  });
});
