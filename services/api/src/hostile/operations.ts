import type { FastifyInstance } from 'fastify';
import { basePath } from '../http/base.ts';
import { completed, isJson, type Json, schemaAt } from './instance.ts';

/** One operation of the document, with all that hostile requests are made from. References are put in place. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** With its example ids in it. */
  readonly url: string;
  /** As a template with `{names}`. */
  readonly path: string;
  readonly query: readonly string[];
  readonly schema: Json | undefined;
  /** As the document gives it; undefined where there is no body. */
  readonly example: unknown;
  /** The example with everything in it that it leaves out. */
  readonly body: unknown;
}

const inlined = (document: Json, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => inlined(document, item));
  if (!isJson(value)) return value;
  const ref = value['$ref'];
  if (typeof ref !== 'string')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inlined(document, one)]));
  const found = ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), document);
  return inlined(document, found);
};

const firstExample = (media: Json, schema: Json): unknown => {
  const [first] = Object.values(schemaAt(media, 'examples'));
  return media['example'] ?? (isJson(first) ? first['value'] : undefined) ?? schema['example'];
};

const toOperation = (document: Json, path: string, method: string, operation: Json): Operation => {
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'].filter(isJson) : [];
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one['name'] === name);
    return String(schemaAt(parameter ?? {}, 'schema')['example']);
  });
  const media = schemaAt(schemaAt(schemaAt(operation, 'requestBody'), 'content'), 'application/json');
  const given = inlined(document, media['schema']);
  const schema = isJson(given) ? given : undefined;
  const upper = method.toUpperCase();
  const example = schema === undefined ? undefined : firstExample(media, schema);
  return {
    id: String(operation['operationId']),
    method: upper === 'POST' || upper === 'PATCH' || upper === 'PUT' ? upper : 'GET',
    url: `${basePath}${filled}`,
    path,
    query: parameters.filter((one) => one['in'] === 'query').map((one) => String(one['name'])),
    schema,
    example,
    body: schema === undefined ? undefined : completed(schema, example),
  };
};

/** Every operation that the document tells of. */
export const operationsOf = (app: FastifyInstance): readonly Operation[] => {
  const document: Json = { ...app.swagger() };
  return Object.entries(schemaAt(document, 'paths')).flatMap(([path, methods]) =>
    Object.entries(isJson(methods) ? methods : {}).map(([method, operation]) =>
      toOperation(document, path, method, isJson(operation) ? operation : {}),
    ),
  );
};
