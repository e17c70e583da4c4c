import { createRequire } from 'node:module';
import { problemsOfHttp, problemsOfSluice } from './problems.ts';

/** What we use of openapi-typescript: required and not imported, since its types do not hold under our strictness. */
interface Generator {
  readonly default: (
    document: string,
    how: { readonly immutable: boolean; readonly silent: boolean },
  ) => Promise<unknown>;
  readonly astToString: (tree: unknown) => string;
}

const require = createRequire(import.meta.url);
const generator: Generator = require('openapi-typescript');

type Json = { readonly [name: string]: unknown };

const head = '// Made from docs/api/openapi.json by `npm run generate`; do not edit.\n';

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonAt = (value: Json, name: string): Json => {
  const found = value[name];
  return isJson(found) ? found : {};
};

/** What says nothing to a type; most of the document is made of it. */
const wordless = new Set(['example', 'examples', 'pattern', 'headers']);

/** The schema without what a type cannot say. A property may be called `pattern`, so the names of properties stay. */
const lean = (value: unknown, areNames = false): unknown => {
  if (Array.isArray(value)) return value.map((item) => lean(item));
  if (!isJson(value)) return value;
  const kept = Object.entries(value).filter(([name]) => areNames || !wordless.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, lean(inner, !areNames && name === 'properties')]));
};

/** Headers are the client's own affair, and every no is one Problem. */
const leanOperation = (operation: Json): Json => {
  const { parameters, responses, ...rest } = operation;
  const placed = Array.isArray(parameters) ? parameters.filter((one) => isJson(one) && one['in'] !== 'header') : [];
  const yes = Object.entries(isJson(responses) ? responses : {}).filter(([status]) => status.startsWith('2'));
  return { ...rest, parameters: placed, responses: Object.fromEntries(yes) };
};

type Operation = { readonly method: string; readonly path: string; readonly operation: Json };

const operationsOf = (document: Json): readonly Operation[] =>
  Object.entries(jsonAt(document, 'paths')).flatMap(([path, methods]) =>
    Object.entries(isJson(methods) ? methods : {}).flatMap(([method, operation]) =>
      isJson(operation) ? [{ method, path, operation }] : [],
    ),
  );

const leanDocument = (document: Json): Json => {
  const paths: Record<string, Json> = {};
  for (const { method, path, operation } of operationsOf(document))
    paths[path] = { ...paths[path], [method]: lean(leanOperation(operation)) };
  const schemas = lean(jsonAt(jsonAt(document, 'components'), 'schemas'), true);
  return { openapi: document['openapi'], info: { title: 'Idésluss', version: '0' }, paths, components: { schemas } };
};

const mediaTypeOf = (operation: Json): string => {
  const ok = jsonAt(jsonAt(operation, 'responses'), '200');
  const [first = 'application/json'] = Object.keys(jsonAt(ok, 'content'));
  return first;
};

const schemaOf = (document: Json, operation: Json, media: string): Json => {
  const schema = jsonAt(jsonAt(jsonAt(jsonAt(jsonAt(operation, 'responses'), '200'), 'content'), media), 'schema');
  const name = String(schema['$ref']).split('/').at(-1) ?? '';
  return jsonAt(jsonAt(jsonAt(document, 'components'), 'schemas'), name);
};

/** The name of the list that is answered page by page; undefined where there is none. */
const listOf = (document: Json, operation: Json): string | undefined => {
  const properties = jsonAt(schemaOf(document, operation, 'application/json'), 'properties');
  return '_meta' in properties ? Object.keys(properties).find((name) => !name.startsWith('_')) : undefined;
};

const routeRow = (document: Json, { method, path, operation }: Operation): string => {
  const media = mediaTypeOf(operation);
  const list = listOf(document, operation);
  const more = [
    ...(media === 'application/json' ? [] : [`, accept: '${media}'`]),
    ...(list === undefined ? [] : [`, list: '${list}'`]),
  ];
  const id = String(operation['operationId']);
  return `  ${id}: { method: '${method.toUpperCase()}', path: '${path}'${more.join('')} },\n`;
};

/** What a request needs to know of its operation at run time. */
const routesFile = (document: Json): string => {
  const rows = operationsOf(document).map((operation) => routeRow(document, operation));
  return `${head}\n/** Method and path of each operation, by its id. */\nexport const routes = {\n${rows.join('')}} as const;\n`;
};

const codesFile = (): string => {
  const codes = [...new Set([...problemsOfHttp, ...problemsOfSluice].map(({ code }) => code))].toSorted();
  const lines = codes.map((code) => `\n  | '${code}'`).join('');
  return `${head}\n/** The reasons for a no that this version knows; each has a page in docs/problems. */\nexport type ProblemCode =${lines};\n`;
};

/** The generated half of the client package, by path: types of everything, where each operation is, and each reason for a no. */
export const clientFiles = async (openapi: string): Promise<Readonly<Record<string, string>>> => {
  const document: unknown = JSON.parse(openapi);
  if (!isJson(document)) throw new Error('the document is an object');
  const types = await generator.default(JSON.stringify(leanDocument(document)), { immutable: true, silent: true });
  return {
    'packages/client/src/generated/codes.ts': codesFile(),
    'packages/client/src/generated/routes.ts': routesFile(document),
    'packages/client/src/generated/types.ts': `${head}${generator.astToString(types)}`,
  };
};
