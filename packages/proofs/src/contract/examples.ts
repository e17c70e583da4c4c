import { isDateTime, isDay, isUuid } from '@idesluss/api/src/http/formats.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  answersOf,
  bodiesOf,
  isJson,
  type Json,
  operationsOf,
  parametersOf,
  part,
  placesOf,
  textAt,
} from './document.ts';
import type { Rule } from './rule.ts';

const escapePointer = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

type Check = (pointer: readonly string[], example: unknown) => readonly string[];

const createCheck = (document: Json): Check => {
  // Each check runs a few times only: to shorten its code takes longer than to run it long.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, code });
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isDateTime);
  ajv.addFormat('uuid', isUuid);
  ajv.addSchema({ ...document, $id: 'api' });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return (pointer, example) => {
    // Most answers only refer to a component: that is compiled once, and not once for each of them.
    const component = textAt(part(document, ...pointer), '$ref');
    const at = component === '' ? `#/${pointer.map(escapePointer).join('/')}` : component;
    const validate = compiled.get(at) ?? ajv.compile({ $ref: `api${at}` });
    compiled.set(at, validate);
    if (validate(example)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
};

/** Every example of one media type's body: its own, and those of its schema. */
const given = (media: unknown): readonly unknown[] => {
  if (!isJson(media)) return [];
  const several = Object.values(part(media, 'examples')).map((one) => part({ one }, 'one')['value']);
  return 'example' in media ? [media['example'], ...several] : several;
};

const contentFaults = (check: Check, content: Json, pointer: readonly string[]): readonly string[] =>
  Object.entries(content)
    .filter(([media]) => media.endsWith('json'))
    .flatMap(([media, value]) => given(value).flatMap((example) => check([...pointer, media, 'schema'], example)));

const operationFaults = (document: Json, check: Check): readonly string[] =>
  operationsOf(document).flatMap((one) => {
    const at = ['paths', one.path, one.method];
    const request = contentFaults(check, bodiesOf(one), [...at, 'requestBody', 'content']);
    const answers = answersOf(one).flatMap(({ status, content }) =>
      contentFaults(check, content, [...at, 'responses', String(status), 'content']).map(
        (what) => `${status}: ${what}`,
      ),
    );
    const parameters = parametersOf(document, one).flatMap(({ name, schema }, index) =>
      'example' in schema
        ? check([...at, 'parameters', String(index), 'schema'], schema['example']).map((what) => `${name}: ${what}`)
        : [],
    );
    return [...request, ...answers, ...parameters].map((what) => `${one.name}: ${what}`);
  });

/** Examples that stand in schemas themselves: of whole components and of single properties. */
const schemaFaults = (document: Json, check: Check): readonly string[] =>
  placesOf(part(document, 'components', 'schemas'))
    .filter(({ schema }) => 'example' in schema && textAt(schema, '$ref') === '')
    .flatMap(({ at, schema }) =>
      check(['components', 'schemas', ...at.split('/').slice(1)], schema['example']).map((what) => `${at}: ${what}`),
    );

export const exampleRules: readonly Rule[] = [
  {
    id: 'own.examples',
    level: 'own',
    demand: 'every example is valid by its schema',
    check: (document) => {
      const check = createCheck(document);
      return [...operationFaults(document, check), ...schemaFaults(document, check)];
    },
  },
];
