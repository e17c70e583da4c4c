export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a path of names, or an empty one: a check then finds what is missing instead of breaking. */
export const part = (value: unknown, ...names: readonly string[]): Json => {
  const found = names.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), value);
  return isJson(found) ? found : {};
};

export const listAt = (value: unknown, ...names: readonly string[]): readonly unknown[] => {
  const found = names.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), value);
  return Array.isArray(found) ? found : [];
};

export const textAt = (value: unknown, ...names: readonly string[]): string => {
  const found = names.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), value);
  return typeof found === 'string' ? found : '';
};

/** One operation of the document; `name` is how findings speak of it. */
export interface Operation {
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Json;
}

export const operationsOf = (document: Json): readonly Operation[] =>
  Object.entries(part(document, 'paths')).flatMap(([path, methods]) =>
    Object.entries(isJson(methods) ? methods : {}).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      id: textAt(operation, 'operationId'),
      method,
      path,
      operation: isJson(operation) ? operation : {},
    })),
  );

/** A schema, or anything else in the document, that a reference points at. */
export const resolve = (document: Json, value: unknown): Json => {
  const ref = textAt(value, '$ref');
  if (ref === '') return isJson(value) ? value : {};
  const names = ref.replace(/^#\//, '').split('/');
  return part(document, ...names.map((name) => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~')));
};

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json;
}

export const parametersOf = (document: Json, { operation }: Operation): readonly Parameter[] =>
  listAt(operation, 'parameters').map((given) => {
    const parameter = resolve(document, given);
    return {
      name: textAt(parameter, 'name'),
      in: textAt(parameter, 'in'),
      required: parameter['required'] === true,
      schema: resolve(document, parameter['schema']),
    };
  });

export interface Answer {
  readonly status: number;
  readonly answer: Json;
  readonly content: Json;
}

export const answersOf = ({ operation }: Operation): readonly Answer[] =>
  Object.entries(part(operation, 'responses')).map(([status, answer]) => ({
    status: Number(status),
    answer: isJson(answer) ? answer : {},
    content: part(answer, 'content'),
  }));

/** The media types of the body of a request, with their schemas. */
export const bodiesOf = ({ operation }: Operation): Json => part(operation, 'requestBody', 'content');

/** Keywords whose value is data and not a schema. */
const dataKeywords = new Set(['example', 'examples', 'default', 'enum', 'const', 'required', 'security']);

export interface Place {
  /** JSON pointer, for people. */
  readonly at: string;
  readonly schema: Json;
  /** The name under which an object has this property, if it is one. */
  readonly property: string | undefined;
}

/** Every object of the document that may be a schema, with where it is; references are not followed. */
export const placesOf = (value: unknown, at = '', property?: string): readonly Place[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, `${at}/${index}`));
  if (!isJson(value)) return [];
  const below = Object.entries(value)
    .filter(([name]) => !dataKeywords.has(name) || at.endsWith('/properties'))
    .flatMap(([name, inner]) => placesOf(inner, `${at}/${name}`, at.endsWith('/properties') ? name : undefined));
  return [{ at, schema: value, property }, ...below];
};
