import { describe, expect, it } from 'vitest';
import { largeModel } from '../testing/large-model.ts';
import { describePath, withPath } from './describe-path.ts';
import { graphOf, pathTo, type Way } from './graph.ts';

const graph = graphOf(largeModel(40));
const to = (phase: number): readonly Way[] => pathTo(graph.entered, null, `p${phase}`);
const onwards = (phase: number): Way => graph.from.get(`p${phase - 1}`)?.[0] as Way;

describe('a path in words', () => {
  it('begins at intake, tells each gate and each phase, and a free way as free', () => {
    expect(describePath(graph, to(1))).toEqual({
      sv: 'Intake på svenska → (fri väg) → Phase 0 på svenska → (Gate g1 på svenska) → Phase 1 på svenska',
      en: 'Intake in English → (free) → Phase 0 in English → (Gate g1 in English) → Phase 1 in English',
    });
  });

  it('begins where its first way does, or, with none, where it stops', () => {
    expect(describePath(graph, [onwards(3)]).en).toBe('Phase 2 in English → (Gate g3 in English) → Phase 3 in English');
    expect(describePath(graph, [], { way: onwards(3), gate: 'g3' }).en).toBe(
      'Phase 2 in English → (Gate g3 in English)',
    );
    expect(describePath(graph, []).en).toBe('Intake in English');
  });

  it('stops at the gate that is named: those before it are passed, those behind it are not told', () => {
    const way: Way = { from: 'p0', to: 'p1', gates: ['g1', 'g2', 'g3'], place: '/edges/0' };
    expect(describePath(graph, to(0), { way, gate: 'g2' }).en).toBe(
      'Intake in English → (free) → Phase 0 in English → (Gate g1 in English) → (Gate g2 in English)',
    );
  });

  it('of up to twenty-four ways is told whole', () => {
    const words = describePath(graph, to(23)).en.split(' → ');
    expect([words.length, words.some((word) => word.startsWith('…'))]).toEqual([49, false]);
  });

  it('of more is told by its ends, with how many ways lie between, in both languages', () => {
    const { sv, en } = describePath(graph, to(24));
    const words = en.split(' → ');
    expect([words.length, words[21], words[20], words[22]]).toEqual([
      ...[42, '… 5 ways …', 'Phase 9 in English', '(Gate g15 in English)'],
    ]);
    expect(sv.split(' → ')[21]).toBe('… 5 övergångar …');
    expect([words[0], words.at(-1)]).toEqual(['Intake in English', 'Phase 24 in English']);
  });

  it('stands with the fault that it shows, in words and as data', () => {
    const fault = { place: '/phases/1', text: { sv: 'Fel.', en: 'Wrong.' } };
    const path = to(1);
    expect(withPath(graph, fault, path)).toEqual({ ...fault, counterExample: describePath(graph, path), path });
  });
});
