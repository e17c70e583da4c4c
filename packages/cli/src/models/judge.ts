import { type Finding, facts, parseProcessModel, type ProcessModel, verifyProcessModel } from '@idesluss/core';
import type { Paint } from '../colour.ts';
import { both, type Both, type Language } from '../language.ts';
import type { Source } from './find-model.ts';

/** What verification says of one document, and the model that it is, if it is one. */
export type Judged = {
  readonly name: string;
  readonly usable: boolean;
  readonly findings: readonly Finding[];
  readonly model?: ProcessModel;
};

const notJson = {
  severity: 'error',
  code: 'wrongShape',
  place: '',
  text: both('Filen är inte JSON.', 'The file is not JSON.'),
  remedy: both(
    'Öppna filen i ett verktyg som visar var den bryts.',
    'Open the file in a tool that shows where it breaks.',
  ),
} as const satisfies Finding;

export const judge = ({ name, document }: Source): Judged => {
  if (document === undefined) return { name, usable: false, findings: [notJson] };
  const parsed = parseProcessModel(document);
  if (!parsed.ok) return { name, usable: false, findings: parsed.refusal };
  return { name, ...verifyProcessModel(parsed.value, { facts }), model: parsed.value };
};

const severity = { error: both('fel', 'error'), warning: both('varning', 'warning') } as const;
const tones = { error: 'bad', warning: 'doubtful' } as const;
const shownBy = both('visas av', 'shown by');

/** Findings on lines of their own, and below them what an editor could change: once where several have the same way out. */
export const linesOf = (name: string, findings: readonly Finding[], paint: Paint): readonly Both[] =>
  findings.flatMap((finding, index) => {
    const { remedy } = finding;
    const line = lineOf(name, finding, paint);
    return remedy.en === findings[index + 1]?.remedy.en ? [line] : [line, wayOut(remedy)];
  });

const wayOut = ({ sv, en }: Finding['remedy']): Both => both(`  → ${sv}`, `  → ${en}`);

/** Where, how bad, what, and the shortest path that shows it. */
const lineOf = (name: string, finding: Finding, paint: Paint): Both => {
  const line = (language: Language): string => {
    const { place, severity: grade, code, text, counterExample } = finding;
    const path =
      counterExample === undefined ? '' : paint('aside', ` (${shownBy[language]}: ${counterExample[language]})`);
    return `${name}${place === '' ? '' : `#${place}`}: ${paint(tones[grade], severity[grade][language])} ${code}: ${text[language]}${path}`;
  };
  return both(line('sv'), line('en'));
};
