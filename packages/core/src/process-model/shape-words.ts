import { type Fault, fault } from './finding.ts';
import { remedies } from './remedies.ts';
import type { ShapeError } from './shape-unions.ts';
import { english, swedish } from './too-large.ts';
import type { LocalText } from './types.ts';

/** What departs from a format at one place, in words that name what may stand there. */
export function shapeFaults(error: ShapeError): readonly Fault[] {
  const { instancePath: place } = error;
  // `additionalProperties` says the same again, with a name.
  if (error.keyword === 'boolean') return [];
  if (error.keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((name) =>
      fault(below(place, name), `Egenskapen ${name} finns inte i formatet.`, `The format has no property ${name}.`),
    );
  }
  if (error.keyword === 'required') {
    return error.params.requiredProperties.map((name) =>
      fault(below(place, name), `Egenskapen ${name} saknas.`, `The property ${name} is missing.`),
    );
  }
  if (error.keyword === 'requiredAny') {
    const names = error.params.requiredProperties.join(', ');
    return [fault(place, `En av egenskaperna saknas: ${names}.`, `One of the properties is missing: ${names}.`)];
  }
  if (error.keyword === 'maxItems') {
    const { limit } = error.params;
    const [sv, en] = [
      `Listan har fler än ${swedish(limit)} poster.`,
      `The list has more than ${english(limit)} entries.`,
    ];
    return [{ ...fault(place, sv, en), remedy: remedies.tooLarge }];
  }
  const { sv, en } = what(error) ?? howMuch(error) ?? other(error);
  return [fault(place, sv, en)];
}

type Told = Exclude<ShapeError, { readonly keyword: 'requiredAny' }>;

const typeWords: Readonly<Record<string, LocalText>> = {
  string: { sv: 'text', en: 'text' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
};

const formatWords: Readonly<Record<string, LocalText>> = {
  uuid: { sv: 'en UUID', en: 'a UUID' },
  date: { sv: 'ett datum som 2026-03-31', en: 'a date such as 2026-03-31' },
};

/** The patterns of the formats: an id, a fact, and a day that comes back each year. */
const patternWords: readonly (readonly [start: string, LocalText])[] = [
  [
    '^[a-z][a-zA-Z0-9-]',
    {
      sv: 'ett id: a–z först, sedan bokstäver a–z, siffror och bindestreck, högst 63 tecken',
      en: 'an id: a–z first, then letters a–z, digits and hyphens, at most 63 characters',
    },
  ],
  [
    '^[a-z][A-Za-z]*(',
    { sv: 'namnet på en uppgift, som need.described', en: 'the name of a fact, such as need.described' },
  ],
  ['^(0[1-9]', { sv: 'månad och dag, som 03-31', en: 'a month and a day, such as 03-31' }],
];

/** What belongs there instead. */
function what({ keyword, params }: Told): LocalText | undefined {
  if (keyword === 'type') return mustBe(oneOf([params.type].flat().map((name) => typeWords[name] ?? same(name))));
  if (keyword === 'enum') return mustBe(oneOf(params.allowedValues.map((value) => same(String(value)))));
  if (keyword === 'const') return mustBe(same(String(params.allowedValue)));
  if (keyword === 'format') return mustBe(formatWords[params.format] ?? same(params.format));
  if (keyword !== 'pattern') return undefined;
  const pattern = String(params.pattern);
  return mustBe(patternWords.find(([start]) => pattern.startsWith(start))?.[1] ?? same(pattern));
}

/** What there is too much or too little of. */
function howMuch({ keyword, params }: Told): LocalText | undefined {
  if (keyword === 'minimum') return limited('Talet ska vara minst', 'The number must be at least', params.limit);
  if (keyword === 'maximum') return limited('Talet får vara högst', 'The number may be at most', params.limit);
  if (keyword === 'minLength') return { sv: 'Här ska stå något.', en: 'Here belongs something.' };
  if (keyword === 'maxLength') {
    return limited(
      'Så många tecken får texten högst ha:',
      'So many characters may the text have at most:',
      params.limit,
    );
  }
  if (keyword === 'minItems') {
    return limited(
      'Så många poster ska listan minst ha:',
      'So many entries must the list have at least:',
      params.limit,
    );
  }
  if (keyword !== 'uniqueItems') return undefined;
  return { sv: 'Samma sak står två gånger i listan.', en: 'The same thing stands twice in the list.' };
}

function other({ keyword, message }: Told): LocalText {
  return { sv: `Värdet följer inte formatet (${keyword}).`, en: `The value ${message}.` };
}

function mustBe({ sv, en }: LocalText): LocalText {
  return { sv: `Här ska stå ${sv}.`, en: `Here belongs ${en}.` };
}

function limited(sv: string, en: string, limit: number | bigint): LocalText {
  return { sv: `${sv} ${limit}.`, en: `${en} ${limit}.` };
}

function same(word: string): LocalText {
  return { sv: word, en: word };
}

function oneOf(words: readonly LocalText[]): LocalText {
  return { sv: words.map(({ sv }) => sv).join(' | '), en: words.map(({ en }) => en).join(' | ') };
}

/** The place of a property: JSON pointer with the name escaped as RFC 6901 says. */
function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
