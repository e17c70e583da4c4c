import { AjvCompiler } from '@fastify/ajv-compiler';
import type { FastifySchemaValidationError } from 'fastify';
import { isDateTime, isDay, isUuid } from './formats.ts';
import { closestFirst } from './closest.ts';
import { faultSentence } from './faults.ts';
import type { Language } from './language.ts';
import type { Fault } from './problem.ts';
import { longestPointer, mostFaults } from './problem-schema.ts';

type Compiler = ReturnType<typeof AjvCompiler>;
type Shared = Parameters<Compiler>[0];
type Options = NonNullable<Parameters<Compiler>[1]>;
type Ajv = Parameters<NonNullable<Options['onCreate']>>[0];

// Nothing is dropped, nothing filled in by surprise: Ajv's defaults in Fastify would turn null into 0 in a decision.
const common = {
  allErrors: true,
  // A fault then says which schema refused, and so which names there are.
  verbose: true,
  removeAdditional: false,
  useDefaults: true,
  discriminator: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  // Documentation only: read by the OpenAPI generator.
  keywords: ['example'],
};

const ownFormats = (ajv: Ajv): void => {
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isDateTime);
  ajv.addFormat('uuid', isUuid);
};

/** The compiler's types say "schema", but Fastify hands over a route's part with its schema inside. */
const isOfBody = (route: unknown): boolean =>
  typeof route === 'object' && route !== null && 'httpPart' in route && route.httpPart === 'body';

const makeCompiler = AjvCompiler();

const schemaOf = (route: unknown): unknown =>
  typeof route === 'object' && route !== null && 'schema' in route ? route.schema : undefined;

/** What says the same is compiled once: the ids in most paths are alike. */
const compilingOnce = (compile: ReturnType<Compiler>): ReturnType<Compiler> => {
  const made = new Map<string, ReturnType<typeof compile>>();
  return (route) => {
    const text = JSON.stringify(schemaOf(route));
    const validate = made.get(text) ?? compile(route);
    made.set(text, validate);
    return validate;
  };
};

/** One compiler for bodies, never coercing, and one for query and path, where everything arrives as text. */
const compilerWith = (shared: Shared): ReturnType<Compiler> => {
  const make = (coerceTypes: boolean): ReturnType<Compiler> =>
    compilingOnce(makeCompiler(shared, { customOptions: { ...common, coerceTypes }, onCreate: ownFormats }));
  const [body, rest] = [make(false), make(true)];
  return (route) => (isOfBody(route) ? body(route) : rest(route));
};

/** By what the shared schemas say: further applications in one process cost little. */
const compilers = new Map<string, ReturnType<Compiler>>();
const compilerFor = (shared: Shared): ReturnType<Compiler> => {
  const text = JSON.stringify(shared);
  const compiler = compilers.get(text) ?? compilerWith(shared);
  compilers.set(text, compiler);
  return compiler;
};

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((schema, index) => schema === other[index]);

/** Fastify asks again for every route of a context that shares schemas; the answer stays while they are the same. */
export const createValidatorBuilder = (): Compiler => {
  let known: { schemas: readonly unknown[]; compiler: ReturnType<Compiler> } | undefined;
  return (shared) => {
    const schemas = Object.values(shared);
    if (known === undefined || !areSame(known.schemas, schemas)) known = { schemas, compiler: compilerFor(shared) };
    return known.compiler;
  };
};

const partOf: Readonly<Record<string, Fault['in']>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Ajv names the key that a rule on names refused beside the parameters, which Fastify's type does not say. */
const refusedKey = (error: FastifySchemaValidationError): unknown =>
  'propertyName' in error ? error.propertyName : undefined;

/** A fault that lies in a property points at it, also when it is absent or should not be there. */
const pointerOf = (error: FastifySchemaValidationError): string => {
  const { missingProperty, additionalProperty } = error.params;
  const name = missingProperty ?? additionalProperty ?? refusedKey(error);
  return typeof name === 'string' ? `${error.instancePath}/${escapePointer(name)}` : error.instancePath;
};

/** Ajv reports the branch as well as the fault in it; the reader needs the fault: of a kind, the list it is not in. */
const isEcho = ({ keyword }: FastifySchemaValidationError): boolean =>
  keyword === 'if' || keyword === 'propertyNames' || keyword === 'discriminator';

/** One fault of one part of the request, in the caller's language. */
export const faultAt = (
  part: Fault['in'],
  pointer: string,
  code: string,
  language: Language,
  parameters = {},
): Fault => ({
  in: part,
  pointer: pointer.slice(0, longestPointer),
  code,
  message: faultSentence(code, parameters)[language],
});

/** What may be null reports both branches and that none fits; what is wrong is told by the branch that is not null. */
const isOfNull = (error: FastifySchemaValidationError, all: readonly FastifySchemaValidationError[]): boolean => {
  const others = all.filter(({ instancePath, keyword }) => instancePath === error.instancePath && keyword !== 'anyOf');
  const nullBranch = others.find(({ keyword, params }) => keyword === 'type' && params['type'] === 'null');
  return nullBranch !== undefined && (error === nullBranch || error.keyword === 'anyOf');
};

/** The names that the refusing schema has; none where it is a map, whose keys are the caller's. */
const namesIn = (error: FastifySchemaValidationError): readonly string[] | undefined => {
  const schema: unknown = 'parentSchema' in error ? error.parentSchema : undefined;
  const properties: unknown =
    typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : undefined;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : undefined;
};

/** Every fault Ajv found, translated; `known` are the names that a query may have, for whoever asked for another. */
export const toFaults = (
  errors: readonly FastifySchemaValidationError[],
  context: string,
  language: Language,
  known?: readonly string[],
): readonly Fault[] => {
  const part = partOf[context] ?? 'body';
  const parametersOf = (error: FastifySchemaValidationError) => {
    if (error.keyword !== 'additionalProperties') return error.params;
    const names = part === 'query' ? known : namesIn(error);
    const allowedValues = names && closestFirst(String(error.params['additionalProperty']), names);
    return { ...error.params, allowedValues };
  };
  return errors
    .filter((error) => !isEcho(error) && !isOfNull(error, errors))
    .slice(0, mostFaults)
    .map((error) => faultAt(part, pointerOf(error), error.keyword, language, parametersOf(error)));
};
