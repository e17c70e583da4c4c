import {
  type Finding,
  facts,
  parseProcessModel,
  parseVariant,
  type ProcessModel,
  type Variant,
  verifyProcessModel,
} from '@idesluss/core';
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

export const notJson = {
  severity: 'error',
  code: 'wrongShape',
  place: '',
  text: both('Filen är inte JSON.', 'The file is not JSON.'),
  remedy: both(
    'Öppna filen i ett verktyg som visar var den bryts.',
    'Open the file in a tool that shows where it breaks.',
  ),
} as const satisfies Finding;

/** It is written as it should be, and asked about as something else. */
const aVariant = (name: string, { floor: { key, version } }: Variant): Finding => ({
  severity: 'error',
  code: 'wrongShape',
  place: '',
  text: both('Filen är en variant, inte en modell.', 'The file is a variant, not a model.'),
  remedy: both(
    `Granska den tillsammans med sitt golv, ${key} ${version}: idesluss verify ${name} --floor GOLVET.`,
    `Verify it together with its floor, ${key} ${version}: idesluss verify ${name} --floor FLOOR.`,
  ),
});

export const judge = ({ name, document }: Source): Judged => {
  if (document === undefined) return { name, usable: false, findings: [notJson] };
  const parsed = parseProcessModel(document);
  if (!parsed.ok) {
    const variant = parseVariant(document);
    return { name, usable: false, findings: variant.ok ? [aVariant(name, variant.value)] : parsed.refusal };
  }
  return { name, ...verifyProcessModel(parsed.value, { facts }), model: parsed.value };
};

export const severity = { error: both('fel', 'error'), warning: both('varning', 'warning') } as const;
const tones = { error: 'bad', warning: 'doubtful' } as const;
export const shownBy = both('visas av', 'shown by');

/** Findings on lines of their own, and below them what an editor could change: once where several have the same way out. */
export const linesOf = (name: string, findings: readonly Finding[], paint: Paint): readonly Both[] =>
  findings.flatMap((finding, index) => {
    const { remedy } = finding;
    const line = lineOf(name, finding, paint);
    return remedy.en === findings[index + 1]?.remedy.en ? [line] : [line, wayOut(remedy)];
  });

export const wayOut = ({ sv, en }: Finding['remedy']): Both => both(`  → ${sv}`, `  → ${en}`);

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
