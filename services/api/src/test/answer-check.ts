import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isDateTime, isDay, isUuid } from '../http/formats.ts';
import { hasPlace } from './body-places.ts';
import { closeAnswers } from './strict-document.ts';

/** One request and what came back. `url` is the path with its query, as it was asked. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

type Json = Readonly<Record<string, unknown>>;
type Operation = { readonly pattern: RegExp; readonly pointer: readonly string[]; readonly operation: Json };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const part = (value: unknown, name: string): Json => {
  const found = isJson(value) ? value[name] : undefined;
  return isJson(found) ? found : {};
};

const escapePointer = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
const isProblem = (status: number): boolean => status >= 400;

/** Dates and moments as we answer them: moments always in UTC with Z. */
const newAjv = (document: unknown): Ajv2020 => {
  // Each check runs a few times only: to shorten its code takes longer than to run it long.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, code, discriminator: false });
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', (value: string) => isDateTime(value) && value.endsWith('Z'));
  ajv.addFormat('uuid', isUuid);
  ajv.addSchema({ ...part({ document }, 'document'), $id: 'api' });
  return ajv;
};

const operationsOf = (document: Json, base: string): readonly Operation[] =>
  Object.entries(part(document, 'paths')).flatMap(([path, methods]) =>
    Object.entries(isJson(methods) ? methods : {}).map(([method, operation]) => ({
      pattern: new RegExp(`^${method} ${base}${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`, 'i'),
      pointer: ['paths', path, method],
      operation: isJson(operation) ? operation : {},
    })),
  );

const basePathOf = (document: Json): string => {
  const { servers } = document;
  const first: unknown = Array.isArray(servers) ? servers[0] : undefined;
  return new URL(String(isJson(first) ? first['url'] : ''), 'http://localhost').pathname;
};

const parsed = (body: string): { readonly ok: boolean; readonly value?: unknown } => {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return { ok: false };
  }
};

/**
 * Says of an exchange what its answer does otherwise than the OpenAPI document tells: an undocumented status, media type
 * or property, a value outside its schema, a header that was promised. Answers are written as text by each slice, so
 * nothing else holds them to their schemas.
 */
export const createAnswerCheck = (given: unknown): ((exchange: Exchange) => readonly string[]) => {
  const document = part({ document: closeAnswers(given) }, 'document');
  const ajv = newAjv(document);
  const base = basePathOf(document);
  const operations = operationsOf(document, base);
  const compiled = new Map<string, ValidateFunction>();

  const bodyFaults = (pointer: readonly string[], body: string): string[] => {
    // Most answers only refer to a component: that is compiled once, and not once for each of them.
    const component = pointer.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), document);
    const own = `#/${pointer.map(escapePointer).join('/')}`;
    const at = isJson(component) && typeof component['$ref'] === 'string' ? component['$ref'] : own;
    const validate = compiled.get(at) ?? ajv.compile({ $ref: `api${at}` });
    compiled.set(at, validate);
    const { ok, value } = parsed(body);
    if (!ok) return ['the body is not JSON'];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };

  const headerFaults = (declared: Json, headers: Exchange['headers']): string[] =>
    Object.keys(declared)
      .filter((name) => headers[name.toLowerCase()] === undefined)
      .map((name) => `header ${name} is missing`);

  const answerFaults = ({ pointer, operation }: Operation, { method, status, headers, body }: Exchange): string[] => {
    const answer = part(operation['responses'], String(status));
    if (answer['description'] === undefined) return [`status ${status} is not documented`];
    const missing = headerFaults(part(answer, 'headers'), headers);
    const content = part(answer, 'content');
    if (method === 'HEAD' || Object.keys(content).length === 0)
      return body === '' ? missing : [...missing, 'it has a body'];
    const media = String(headers['content-type']).split(';', 1)[0] ?? '';
    if (!(media in content)) return [...missing, `media type ${media} is not documented`];
    if (!media.endsWith('json')) return missing;
    return [...missing, ...bodyFaults([...pointer, 'responses', String(status), 'content', media, 'schema'], body)];
  };

  /** What a rule refuses in a body is pointed at as the body has it, and not as the rule's arguments do. */
  const placeFaults = ({ operation }: Operation, body: string): string[] => {
    const { value } = parsed(body);
    if (!isJson(value) || value['refusal'] === undefined || !Array.isArray(value['errors'])) return [];
    const sent = part(part(part(operation['requestBody'], 'content'), 'application/json'), 'schema');
    return value['errors']
      .map((error: unknown) => String(isJson(error) ? error['pointer'] : ''))
      .filter((pointer) => !hasPlace(document, sent, pointer))
      .map((pointer) => `${pointer} is no place in the body`);
  };

  /** What is read says where it stands: there, and not somewhere above. */
  const selfFaults = ({ method, url, status, body }: Exchange): string[] => {
    const { value } = parsed(body);
    if (method !== 'GET' || status !== 200 || !isJson(value)) return [];
    const links: readonly unknown[] = Array.isArray(value['_links']) ? value['_links'] : [];
    const self = links.find((link) => isJson(link) && link['rel'] === 'self');
    const href = isJson(self) ? String(self['href']) : 'http://nowhere';
    return new URL(href).pathname === url.split('?', 1)[0] ? [] : [`its self link leads to ${href}`];
  };

  /** Where no operation is: every no is a problem all the same. */
  const strayFaults = ({ method, status, body }: Exchange): string[] =>
    isProblem(status) && method !== 'HEAD' ? bodyFaults(['components', 'schemas', 'Problem'], body) : [];

  return (exchange) => {
    const { method, url, status } = exchange;
    const path = url.split('?', 1)[0] ?? '';
    const found = operations.find(({ pattern }) => pattern.test(`${method} ${path}`));
    const faults =
      found === undefined
        ? strayFaults(exchange)
        : [
            ...answerFaults(found, exchange),
            ...(isProblem(status) ? placeFaults(found, exchange.body) : selfFaults(exchange)),
          ];
    return faults.map((fault) => `${method} ${path} ${status}: ${fault}`);
  };
};
