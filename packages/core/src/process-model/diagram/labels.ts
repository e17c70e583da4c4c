import type { Gate, ProcessModel } from '../types.ts';
import { wrap } from './text.ts';

/** What stands below the gates, and the room that it takes. */
export interface Labels {
  readonly of: (gate: Gate) => readonly string[];
  /** From the middle of one gate to that of the next, so that no label covers what stands beside it. */
  readonly gap: number;
  /** The most lines that one of these gates has. */
  readonly lines: (gateIds: readonly string[]) => number;
}

const LETTER = 10.6;
/** How much wider than that the widest letters are. */
const WIDER = 6;
const widest = /[mwMW%@&]/gu;
const FEWEST_LETTERS = 11;
const MOST_LETTERS = 18;
const MOST_LINES = 3;
const NARROWEST = 112;

/** Lines as wide as the longest word of any gate, within reason: a word that is cut says nothing. */
export function labelsOf({ gates }: ProcessModel, language: 'sv' | 'en'): Labels {
  const words = gates.flatMap(({ title }) => title[language].split(/\s+/).map((word) => Array.from(word).length));
  const letters = Math.min(MOST_LETTERS, Math.max(FEWEST_LETTERS, ...words));
  const of = ({ title }: Gate) => wrap(title[language], letters, MOST_LINES);
  const longest = Math.max(0, ...gates.flatMap(of).map(widthOf));
  return {
    of,
    gap: Math.max(NARROWEST, Math.ceil(longest) + 6),
    lines: (gateIds) => Math.max(0, ...gates.filter(({ id }) => gateIds.includes(id)).map((gate) => of(gate).length)),
  };
}

/** About as wide as a line is drawn, and rather more than less. */
function widthOf(line: string): number {
  return Array.from(line).length * LETTER + (line.match(widest)?.length ?? 0) * WIDER;
}
