import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import type { Config } from '../config.ts';
import { withExamplesOf } from './example-days.ts';
import { openapiInfo, security, securitySchemes, servers } from './openapi-info.ts';
import { describeOperation } from './openapi-operations.ts';
import { tags } from './openapi-tags.ts';
import { ProblemSchema } from './problem-schema.ts';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const at = (document: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isJson(value) ? value[name] : undefined), document);

const tagOf = (document: Json, ref: string, property: string): string | undefined => {
  const member = at(document, [...ref.replace(/^#\//, '').split('/'), 'properties', property]);
  if (!isJson(member)) return undefined;
  const value = member['const'] ?? (Array.isArray(member['enum']) ? member['enum'][0] : undefined);
  return typeof value === 'string' ? value : undefined;
};

/** Names the member of a union for each kind. Ajv refuses the mapping, and client generators invent one without it. */
const addMappings = (document: Json, part: unknown): void => {
  if (!isJson(part)) return;
  const { discriminator, oneOf } = part;
  if (isJson(discriminator) && Array.isArray(oneOf)) {
    const property = String(discriminator['propertyName']);
    const refs = oneOf.map((member: unknown) => (isJson(member) ? String(member['$ref']) : ''));
    const entries = refs
      .map((ref) => [tagOf(document, ref, property), ref] as const)
      .filter(([tag]) => tag !== undefined);
    part['discriminator'] = { propertyName: property, mapping: Object.fromEntries(entries) };
    // The words there are, for whoever sends another: here the mapping tells them.
    delete part['properties'];
  }
  for (const value of Object.values(part)) addMappings(document, value);
};

/** A line more for the description of an operation, by its id. */
export type Remark = (operationId: string) => string | undefined;

const remarked = (schema: FastifySchema, remark: Remark): FastifySchema => {
  const line = schema.operationId === undefined ? undefined : remark(schema.operationId);
  return line === undefined ? schema : { ...schema, description: `${schema.description ?? ''}\n\n${line}` };
};

/** What the document is made from, besides the routes. */
export type About = {
  readonly config: Config;
  readonly clock: () => Date;
  readonly remark?: Remark;
};

const options = ({ config, clock, remark = () => undefined }: About): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.1',
    info: openapiInfo(config),
    servers: servers(config),
    tags: [...tags],
    security: security(config),
    components: { securitySchemes: securitySchemes(config) },
    externalDocs: { description: 'Dokumentation / Documentation', url: config.docsBaseUrl },
  },
  stripBasePath: true,
  refResolver: {
    buildLocalReference: (json, _base, _fragment, index) =>
      typeof json['$id'] === 'string' ? json['$id'] : `def-${index}`,
  },
  transform: ({ schema, url, route }) => ({
    schema: describeOperation(remarked(schema ?? {}, remark), route, config.docsBaseUrl),
    url,
  }),
  transformObject: (made) => {
    if (!('openapiObject' in made)) return made.swaggerObject;
    // The generator's type lists each field; here the document is walked as plain JSON.
    const document = made.openapiObject as Json;
    addMappings(document, document);
    return Object.assign(document, withExamplesOf(clock(), document));
  },
});

/** Collects every route into an OpenAPI 3.1 document. Registered before any route. */
export const addOpenapi = async (app: FastifyInstance, about: About): Promise<void> => {
  await app.register(swagger, options(about));
  app.addSchema(ProblemSchema);
};
