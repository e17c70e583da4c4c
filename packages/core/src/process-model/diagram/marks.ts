import { size } from './layout.ts';
import { escapeMermaid, escapeXml, wrap } from './text.ts';

/** What is marked in the picture of a model: where something stands in it, and what is to be said about that. */
export interface Marks {
  /** A phase; null for intake; undefined where it is in none of them. */
  readonly here: string | null | undefined;
  readonly ending: string | null;
  /** Gates that have been passed. */
  readonly passed: readonly string[];
  /** Sentences to stand below, in the picture's language. */
  readonly notes: readonly string[];
}

export const noMarks: Marks = { here: undefined, ending: null, passed: [], notes: [] };

/** Lines that one sentence takes at most; a longer one ends in an ellipsis. */
const MOST_LINES = 6;
const LETTER = 7.6;
const above = 34;

/** The sentences as lines of a picture so wide; the first of each begins with a dot. */
function linesOf(
  notes: readonly string[],
  width: number,
): readonly { readonly line: string; readonly first: boolean }[] {
  const letters = Math.floor((width - 2 * size.margin - 20) / LETTER);
  return notes.flatMap((note) => wrap(note, letters, MOST_LINES).map((line, at) => ({ line, first: at === 0 })));
}

/** How much higher the picture becomes by what is said below it. */
export function notesHeight({ notes }: Marks, width: number): number {
  return notes.length === 0 ? 0 : above + linesOf(notes, width).length * size.line;
}

export function drawNotes({ notes }: Marks, width: number, top: number): readonly string[] {
  return linesOf(notes, width).map(({ line, first }, at) => {
    const y = top + above + at * size.line;
    const dot = first ? `<circle class="mark" cx="${size.margin + 5}" cy="${y - 5}" r="5"/>` : '';
    return `${dot}<text class="note" x="${size.margin + 20}" y="${y}">${escapeXml(line)}</text>`;
  });
}

/** A tick at the upper right of a gate that has been passed; centred on the gate. */
export function drawTick(): string {
  const at = size.gate - 4;
  return `<circle class="mark" cx="${at}" cy="-${at}" r="10"/><path class="tick" d="M${at - 5} -${at}l4 4l6 -8"/>`;
}

/** Classes and notes of a Mermaid flowchart; the names are those of its nodes. */
export function mermaidMarks(
  marks: Marks,
  names: { readonly here: string | undefined; readonly ending: string | undefined; readonly passed: readonly string[] },
): readonly string[] {
  if (marks === noMarks) return [];
  const stands = [names.here, names.ending].filter((name) => name !== undefined);
  return [
    ...marks.notes.map((note, at) => `  note${at}["${escapeMermaid(note)}"]`),
    '  classDef here stroke-width:4px,stroke:#1d4ed8',
    '  classDef passed stroke-width:3px,stroke:#1d7a4f',
    ...stands.map((name) => `  class ${name} here`),
    ...names.passed.map((name) => `  class ${name} passed`),
  ];
}
