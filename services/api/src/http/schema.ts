import Type, { type Static, type TObject, type TProperties, type TSchema, type TUnsafe } from 'typebox';
import { EMAIL, HTTPS, MACHINE_WORD, ORGANISATION_NUMBER, SCB_CODE } from './patterns.ts';
import { target } from './shared-schemas.ts';
import { LINE, LONGEST_LINE, PROSE } from './visible.ts';

/** What every schema may say about itself to a reader of the documentation. */
type About = {
  readonly description?: string;
  readonly example?: unknown;
  readonly title?: string;
  /** For parameters; a body gets no defaults. */
  readonly default?: unknown;
};
type BodyAbout = About & { readonly $id?: string; readonly examples?: readonly unknown[] };

/** An object in a request: unknown properties are refused. */
export const closed = <P extends TProperties>(properties: P, about: BodyAbout = {}): TObject<P> =>
  Type.Object(properties, { additionalProperties: false, ...about });

/** An object in an answer: it may grow, and clients must bear that. `$id` names it in the document. */
export const open = <P extends TProperties>(properties: P, about: BodyAbout = {}): TObject<P> =>
  Type.Object(properties, about);

export const optional = Type.Optional;
export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** Text of people, on one line where it is short; never empty or blank unless `min: 0` is said. */
export const text = ({ min = 1, max, ...about }: About & { min?: number; max: number }) =>
  Type.String({
    minLength: min,
    maxLength: max,
    ...(min > 0 ? { pattern: max > LONGEST_LINE ? PROSE : LINE } : {}),
    ...about,
  });

/** A word of a closed list, published as one `enum`. */
export const oneOf = <const T extends readonly string[]>(values: T, about: About = {}): TUnsafe<T[number]> =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...about });

/** A short machine word such as a criterion's id in a process model. */
export const code = (about: About & { max?: number } = {}) => {
  const { max = 100, ...rest } = about;
  return Type.String({ pattern: MACHINE_WORD, minLength: 1, maxLength: max, ...rest });
};

/** An e-mail address, as far as a form can tell. */
export const email = (about: About = {}) => Type.String({ minLength: 3, maxLength: 254, pattern: EMAIL, ...about });

/** Where something is kept that is not kept here. */
export const httpsAddress = (about: About = {}) =>
  Type.String({ minLength: 9, maxLength: 1000, pattern: HTTPS, ...about });

/** The number of a public body. */
export const organisationNumber = (about: About = {}) =>
  Type.String({ minLength: 10, maxLength: 11, pattern: ORGANISATION_NUMBER, ...about });

/** What Statistics Sweden calls a municipality or a region by. */
export const scbCode = (about: About = {}) => Type.String({ minLength: 2, maxLength: 4, pattern: SCB_CODE, ...about });

/** UUID in lower case; ours are version 7. */
export const uuid = (about: About = {}) =>
  Type.String({ format: 'uuid', example: '01900000-0000-7000-8000-000000000001', ...about });

/** A real calendar day between 1900-01-01 and 2200-12-31. */
export const date = (about: About = {}) => Type.String({ format: 'date', example: '2027-03-01', ...about });

/** A moment with its offset, in the same span of years; always answered in UTC with Z. */
export const dateTime = (about: About = {}) =>
  Type.String({ format: 'date-time', example: '2027-03-01T08:30:00Z', ...about });

/** A whole number within bounds that JavaScript can hold exactly. */
export const integer = ({
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  ...about
}: About & { min?: number; max?: number } = {}) => Type.Integer({ minimum: min, maximum: max, ...about });

/** A finite measured number. */
export const measure = ({ min = -1e15, max = 1e15, ...about }: About & { min?: number; max?: number } = {}) =>
  Type.Number({ minimum: min, maximum: max, ...about });

/** Working time in whole minutes; a hundred person-years at most. */
export const minutes = (about: About = {}) => integer({ max: 12_000_000, example: 2400, ...about });

/** Swedish crowns, in öre. */
export const Money = closed(
  { amountMinor: integer({ description: 'Öre', example: 1_250_000 }), currency: Type.Literal('SEK') },
  { $id: 'Money', description: 'Belopp i öre / Amount in öre', example: { amountMinor: 1_250_000, currency: 'SEK' } },
);

export const list = <S extends TSchema>(
  items: S,
  { min = 0, max, ...about }: About & { min?: number; max: number; uniqueItems?: boolean },
) => Type.Array(items, { minItems: min, maxItems: max, ...about });

/** An object keyed by short machine words, at most `max` of them. */
export const byCode = <S extends TSchema>(
  values: S,
  { max, ...about }: About & { max: number },
): TUnsafe<Record<string, Static<S>>> =>
  Type.Unsafe<Record<string, Static<S>>>({
    type: 'object',
    additionalProperties: values,
    propertyNames: { type: 'string', pattern: MACHINE_WORD, maxLength: 100 },
    maxProperties: max,
    ...about,
  });

const nameOf = (schema: TSchema): string => {
  if ('$id' in schema && typeof schema.$id === 'string') return schema.$id;
  throw new Error('A schema that is referred to needs a $id');
};

/** Refers to a schema with a `$id` as a named component. It is registered by itself (shared-schemas.ts). */
export const refTo = <S extends TSchema>(schema: S): TUnsafe<Static<S>> =>
  Type.Unsafe<Static<S>>({ $ref: `${nameOf(schema)}#`, [target]: schema });

const wordOf = (member: TObject, by: string): unknown => {
  const property: unknown = member.properties[by];
  return typeof property === 'object' && property !== null && 'const' in property ? property.const : undefined;
};

/**
 * A union told apart by one property, `kind` unless said otherwise. Every member has a `$id` and that property as a
 * literal. Faults are then about the member that was meant, or name the words there are, and TypeScript narrows.
 */
export const oneOfKind = <const T extends readonly TObject[]>(
  members: T,
  about: BodyAbout & { by?: string } = {},
): TUnsafe<Static<T[number]>> => {
  const { by = 'kind', ...rest } = about;
  return Type.Unsafe<Static<T[number]>>({
    type: 'object',
    properties: { [by]: { type: 'string', enum: members.map((member) => wordOf(member, by)) } },
    oneOf: members.map((member) => refTo(member)),
    discriminator: { propertyName: by },
    required: [by],
    ...rest,
  });
};

/** A text in the two languages, as process models carry it. */
export const Bilingual = closed(
  { sv: text({ max: 4000 }), en: text({ max: 4000 }) },
  {
    $id: 'Bilingual',
    description: 'Text på svenska och engelska / Text in Swedish and English',
    example: { sv: 'Behov', en: 'Need' },
  },
);

/** A link to something near; the address is absolute. */
export const Link = open(
  {
    rel: text({ max: 100 }),
    href: text({ max: 2048 }),
    method: oneOf(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    title: text({ max: 500 }),
  },
  {
    $id: 'Link',
    description: 'Länk / Link',
    example: {
      rel: 'self',
      href: 'https://api.example.se/idesluss/v0/units/01900000-0000-7000-8000-000000000001',
      method: 'GET',
      title: 'Enhet',
    },
  },
);

export const Links = Type.Array(refTo(Link), { maxItems: 50, description: 'Länkar / Links' });

/** What a command answers, and what its receipt keeps: what was made, the version after, and where it is. */
export const Receipt = open(
  {
    id: uuid(),
    version: integer({
      min: 1,
      example: 1,
      description:
        'Versionen efteråt: av initiativet, också när något görs i dess beslutsärende, annars av det som ändrades / The version afterwards: of the initiative, also where something is done in its gate case, else of what was changed',
    }),
    _links: Links,
  },
  {
    $id: 'Receipt',
    description: 'Kvitto / Receipt',
    example: { id: '01900000-0000-7000-8000-000000000001', version: 1, _links: [] },
  },
);
