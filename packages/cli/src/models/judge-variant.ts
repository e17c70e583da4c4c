import { type ComposeFault, composeDocuments, facts } from '@idesluss/core';
import type { Paint } from '../colour.ts';
import { both, type Both, type Language } from '../language.ts';
import type { Source } from './find-model.ts';
import { type Judged, linesOf, notJson, severity, shownBy, wayOut } from './judge.ts';

/** What is said of a variant beside its floor: with faults there is no model to be verified. */
export type JudgedVariant = Judged & { readonly faults: readonly ComposeFault[] };

/** What the two make together, by the same rules as over HTTP. */
export const judgeVariant = (floor: Source, { name, document }: Source): JudgedVariant => {
  if (document === undefined) return { name, usable: false, findings: [notJson], faults: [] };
  if (floor.document === undefined) {
    const { text, remedy } = notJson;
    return {
      name,
      usable: false,
      findings: [],
      faults: [{ place: '/floor', floor: '', text, remedy, finding: notJson }],
    };
  }
  const { model, faults, findings } = composeDocuments(floor.document, document, { facts });
  return { name, usable: model !== undefined, findings, faults, ...(model && { model }) };
};

/** The faults, each with the floor's rule that it meets, then what is worth a look in the model. */
export const linesOfVariant = (
  floor: Source,
  { name, faults, findings }: JudgedVariant,
  paint: Paint,
): readonly Both[] => [
  ...faults.flatMap((fault, index) => {
    const line = isOfFloor(fault)
      ? linesOf(floor.name, [fault.finding], paint).slice(0, 1)
      : [lineOf(floor, name, fault, paint)];
    return fault.remedy.en === faults[index + 1]?.remedy.en ? line : [...line, wayOut(fault.remedy)];
  }),
  ...linesOf(name, findings, paint),
];

/** Where the floor itself cannot be used, its own findings are told as those of any model. */
const isOfFloor = (fault: ComposeFault): fault is ComposeFault & Required<Pick<ComposeFault, 'finding'>> =>
  fault.place === '/floor' && fault.finding !== undefined;

const rule = both('golvets regel', 'the floor’s rule');

const lineOf = (
  floor: Source,
  name: string,
  { place, floor: met, text, finding }: ComposeFault,
  paint: Paint,
): Both => {
  const line = (language: Language): string => {
    const where = `${name}${place === '' ? '' : `#${place}`}`;
    const code = finding === undefined ? '' : ` ${finding.code}`;
    const path =
      finding?.counterExample === undefined ? '' : `${shownBy[language]}: ${finding.counterExample[language]}`;
    const against = met === null ? '' : `${rule[language]}: ${called(floor, met, language)}`;
    const aside = [path, against].filter((part) => part !== '').join('; ');
    const more = aside === '' ? '' : paint('aside', ` (${aside})`);
    return `${where}: ${paint('bad', severity.error[language])}${code}: ${text[language]}${more}`;
  };
  return both(line('sv'), line('en'));
};

/** A rule of the floor by where it stands, and by the last thing on the way there that has a name. */
const called = ({ name, document }: Source, pointer: string, language: Language): string => {
  let here = document;
  let title = '';
  for (const step of pointer.split('/').slice(1)) {
    here = isObject(here) ? here[step] : undefined;
    title = namedIn(here, language) ?? title;
  }
  return `${title === '' ? '' : `${title}, `}${name}${pointer === '' ? '' : `#${pointer}`}`;
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const namedIn = (value: unknown, language: Language): string | undefined => {
  if (!isObject(value)) return undefined;
  for (const words of [value['title'], value['text']]) {
    const said = isObject(words) ? words[language] : undefined;
    if (typeof said === 'string') return said;
  }
  return undefined;
};
