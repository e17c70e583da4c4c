import { CODE_WORD, CURSOR, EMAIL, HASH, HTTPS, MACHINE_WORD, ORGANISATION_NUMBER, SCB_CODE } from './patterns.ts';
import { FIELD_NAMES, LINE, PROSE } from './visible.ts';
import type { Text } from './language.ts';

/** What Ajv and our own checks tell about a fault: the keyword, and its parameters. */
type Parameters = Readonly<Record<string, unknown>>;
type Sentence = (parameters: Parameters) => Text;

const typeNames: Readonly<Record<string, Text>> = {
  string: { sv: 'text', en: 'text' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  object: { sv: 'ett objekt', en: 'an object' },
  array: { sv: 'en lista', en: 'a list' },
  null: { sv: 'null', en: 'null' },
};

const formatNames: Readonly<Record<string, Text>> = {
  uuid: {
    sv: 'en UUID med små bokstäver, som 01900000-0000-7000-8000-000000000001',
    en: 'a UUID in lower case, such as 01900000-0000-7000-8000-000000000001',
  },
  date: { sv: 'en verklig dag ÅÅÅÅ-MM-DD mellan 1900 och 2200', en: 'a real day YYYY-MM-DD between 1900 and 2200' },
  'date-time': {
    sv: 'en tidpunkt enligt RFC 3339 med tidszon, mellan 1900 och 2200',
    en: 'a moment per RFC 3339 with its offset, between 1900 and 2200',
  },
};

/** Says a parameter in words; a value a client sent is never among them. */
const said = (value: unknown): string =>
  (Array.isArray(value) ? value.map(String).join(', ') : String(value)).slice(0, 1000);

const typeWords = (wanted: unknown): Text => {
  const names = (Array.isArray(wanted) ? wanted : [wanted]).map((name) => typeNames[String(name)]);
  return {
    sv: names.map((name) => name?.sv ?? '?').join(' eller '),
    en: names.map((name) => name?.en ?? '?').join(' or '),
  };
};

const cursorWords: Text = {
  sv: 'är ingen fortsättning som tjänsten har gett för den här listan i den här ordningen; ta den ur _links.next',
  en: 'is no continuation that the service has given for this list in this order; take it from _links.next',
};

/** What a pattern asks for; the pattern itself would tell nobody. */
const patternWords: ReadonlyMap<unknown, Text> = new Map([
  [FIELD_NAMES, { sv: 'ska vara namn på fält, åtskilda av komma', en: 'must be names of fields, parted by commas' }],
  [
    LINE,
    {
      sv: 'ska ha något att läsa, inte bara blanktecken, och vara på en rad utan styrtecken',
      en: 'must have something to read, not only blanks, and be on one line without control characters',
    },
  ],
  [
    PROSE,
    {
      sv: 'ska ha något att läsa, inte bara blanktecken, och vara utan andra styrtecken än tabb och radbrytning',
      en: 'must have something to read, not only blanks, and no control characters but tabs and line breaks',
    },
  ],
  [
    MACHINE_WORD,
    {
      sv: 'ska bestå av bokstäver a–z, siffror, punkt, bindestreck och understreck, och börja med bokstav eller siffra',
      en: 'must be letters a–z, digits, dots, hyphens and underscores, and begin with a letter or digit',
    },
  ],
  [CODE_WORD, { sv: 'ska vara en kod med bara bokstäver a–z', en: 'must be a code of letters a–z only' }],
  [
    EMAIL,
    {
      sv: 'ska vara en e-postadress som namn@example.org, utan blanktecken',
      en: 'must be an e-mail address such as name@example.org, without blanks',
    },
  ],
  [
    HASH,
    {
      sv: 'ska vara 64 tecken 0–9 och a–f, så som tjänsten har gett den',
      en: 'must be 64 characters 0–9 and a–f, as the service gave it',
    },
  ],
  [
    HTTPS,
    {
      sv: 'ska vara en hel adress som börjar med https://, så som webbläsaren ger den vid kopiering, utan blanktecken och lösenord',
      en: 'must be a whole address that starts with https://, as a browser copies it, without blanks or a password',
    },
  ],
  [CURSOR, cursorWords],
  [
    ORGANISATION_NUMBER,
    { sv: 'ska vara tio siffror, med eller utan bindestreck', en: 'must be ten digits, with or without a hyphen' },
  ],
  [SCB_CODE, { sv: 'ska vara fyra siffror, eller två för en region', en: 'must be four digits, or two for a region' }],
]);

/** The names that exist are told, what is most like the one that was sent first: they stand in the document anyway. */
const unknownName = (allowed: unknown): Text =>
  !Array.isArray(allowed) || allowed.length === 0
    ? { sv: 'egenskapen finns inte', en: 'there is no such property' }
    : { sv: `finns inte; här finns: ${said(allowed)}`, en: `there is no such name; there are: ${said(allowed)}` };

/** A sentence for every keyword our schemas use and every check of our own. */
const faultSentences = {
  required: (p) => ({ sv: `${said(p['missingProperty'])} saknas`, en: `${said(p['missingProperty'])} is missing` }),
  additionalProperties: (p) => unknownName(p['allowedValues']),
  type: (p) => ({ sv: `ska vara ${typeWords(p['type']).sv}`, en: `must be ${typeWords(p['type']).en}` }),
  minLength: (p) => ({ sv: `minst ${said(p['limit'])} tecken`, en: `at least ${said(p['limit'])} characters` }),
  maxLength: (p) => ({ sv: `högst ${said(p['limit'])} tecken`, en: `at most ${said(p['limit'])} characters` }),
  pattern: (p) =>
    patternWords.get(p['pattern']) ?? {
      sv: `ska följa mönstret ${said(p['pattern'])}`,
      en: `must match ${said(p['pattern'])}`,
    },
  format: (p) => {
    const name = formatNames[said(p['format'])];
    return { sv: `ska vara ${name?.sv ?? said(p['format'])}`, en: `must be ${name?.en ?? said(p['format'])}` };
  },
  enum: (p) => ({
    sv: `ska vara något av: ${said(p['allowedValues'])}`,
    en: `must be one of: ${said(p['allowedValues'])}`,
  }),
  fields: (p) => ({
    sv: `får bara nämna: ${said(p['allowedValues'])}`,
    en: `may only name: ${said(p['allowedValues'])}`,
  }),
  turned: () => ({ sv: 'ligger före början av tiden', en: 'lies before the beginning of the period' }),
  ahead: () => ({ sv: 'ligger i framtiden', en: 'lies ahead' }),
  sortWithoutSearch: () => ({
    sv: 'relevance ordnar träffar; ange q',
    en: 'relevance orders what a search has found; give q',
  }),
  const: (p) => ({ sv: `ska vara ${said(p['allowedValue'])}`, en: `must be ${said(p['allowedValue'])}` }),
  minimum: (p) => ({ sv: `minst ${said(p['limit'])}`, en: `at least ${said(p['limit'])}` }),
  maximum: (p) => ({ sv: `högst ${said(p['limit'])}`, en: `at most ${said(p['limit'])}` }),
  exclusiveMinimum: (p) => ({ sv: `mer än ${said(p['limit'])}`, en: `more than ${said(p['limit'])}` }),
  exclusiveMaximum: (p) => ({ sv: `mindre än ${said(p['limit'])}`, en: `less than ${said(p['limit'])}` }),
  multipleOf: (p) => ({ sv: `en multipel av ${said(p['multipleOf'])}`, en: `a multiple of ${said(p['multipleOf'])}` }),
  minItems: (p) => ({ sv: `minst ${said(p['limit'])} i listan`, en: `at least ${said(p['limit'])} in the list` }),
  maxItems: (p) => ({ sv: `högst ${said(p['limit'])} i listan`, en: `at most ${said(p['limit'])} in the list` }),
  uniqueItems: () => ({ sv: 'samma sak står två gånger', en: 'the same thing stands twice' }),
  minProperties: (p) => ({ sv: `minst ${said(p['limit'])} egenskaper`, en: `at least ${said(p['limit'])} properties` }),
  maxProperties: (p) => ({ sv: `högst ${said(p['limit'])} egenskaper`, en: `at most ${said(p['limit'])} properties` }),
  propertyNames: () => ({ sv: 'namnet på en egenskap har fel form', en: 'the name of a property has the wrong form' }),
  oneOf: () => ({ sv: 'passar inget av alternativen', en: 'fits none of the alternatives' }),
  anyOf: () => ({ sv: 'passar inget av alternativen', en: 'fits none of the alternatives' }),
  not: () => ({ sv: 'är inte tillåtet', en: 'is not allowed' }),
  duplicate: () => ({ sv: 'får anges en gång', en: 'may be given once' }),
  unreadableText: () => ({
    sv: 'texten innehåller tecken som inte får förekomma (NUL eller halva surrogatpar)',
    en: 'the text holds characters that are not allowed (NUL or lone surrogates)',
  }),
  encoding: () => ({
    sv: 'ska vara UTF-8 i procentkod: å skrivs %C3%A5, och procenttecknet självt %25',
    en: 'must be UTF-8 in percent-encoding: å is written %C3%A5, and the percent sign itself %25',
  }),
  tooDeep: () => ({ sv: 'för många nivåer', en: 'too many levels' }),
  reservedName: () => ({ sv: 'namnet får inte användas', en: 'the name may not be used' }),
  cursor: () => cursorWords,
  pageWithAfter: () => ({
    sv: 'after går vidare från en rad; utelämna page, eller after',
    en: 'after goes on from a row; leave out page, or after',
  }),
  pageWindow: () => ({
    sv: 'page × limit får vara högst 10 000; gå vidare med after',
    en: 'page × limit may be at most 10,000; go on with after',
  }),
} as const satisfies Record<string, Sentence>;

export type FaultCode = keyof typeof faultSentences;

const isFaultCode = (keyword: string): keyword is FaultCode => Object.hasOwn(faultSentences, keyword);

/** The sentence for a keyword; one without a sentence of its own gets a plain one. */
export const faultSentence = (keyword: string, parameters: Parameters): Text =>
  isFaultCode(keyword)
    ? faultSentences[keyword](parameters)
    : { sv: 'följer inte beskrivningen', en: 'does not follow the description' };
