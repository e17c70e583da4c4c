import { isJson, type Json, operationsOf, parametersOf, part, type Place, placesOf, textAt } from './document.ts';
import type { Rule } from './rule.ts';

const paths = (document: Json): readonly string[] => Object.keys(part(document, 'paths'));
const segments = (document: Json): readonly string[] =>
  [...new Set(paths(document).flatMap((path) => path.split('/')))].filter(
    (name) => name !== '' && !name.startsWith('{'),
  );

/** Path segments that name one thing and can be but one. */
const single = new Set(['api-info', 'me']);

const properties = (document: Json): readonly Place[] =>
  placesOf(document).filter(({ property }) => property !== undefined);

const named = (document: Json, isWrong: (name: string) => boolean): readonly string[] => [
  ...new Set(properties(document).flatMap(({ property = '' }) => (isWrong(property) ? [property] : []))),
];

const withFormat = (document: Json, formats: readonly string[]): readonly Place[] =>
  placesOf(document).filter(({ schema }) => schema['type'] === 'string' && formats.includes(textAt(schema, 'format')));

/** Two plurals of their own beside those in s. */
const plural = (name: string): boolean => name.endsWith('s') || ['people', 'criteria'].includes(name);

/** What things are called, and how dates and links are written. */
export const nameRules: readonly Rule[] = [
  {
    id: 'RES.06',
    level: 'SKALL',
    demand: 'resources are plural nouns in lower case with hyphens',
    check: (document) =>
      segments(document).filter((name) => !single.has(name) && !/^(people|[a-z]+(-[a-z]+)*s)$/.test(name)),
  },
  {
    id: 'UFN.07',
    level: 'SKALL',
    demand: 'a-z 0-9 - . ~ in a path outside its parameters',
    check: (document) => segments(document).filter((name) => !/^[a-z0-9.~-]+$/.test(name)),
  },
  {
    id: 'UFN.08',
    level: 'SKALL',
    demand: 'nothing but a hyphen separates words in a path',
    check: (document) => segments(document).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)),
  },
  {
    id: 'UFN.09',
    level: 'SKALL',
    demand: 'neither blank nor underscore in a path',
    check: (document) => paths(document).filter((path) => /[\s_]/.test(path)),
  },
  {
    id: 'own.pathParameters',
    level: 'own',
    demand: 'path parameters in camelCase, declared with each operation',
    check: (document) => [
      ...paths(document)
        .flatMap((path) => [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''))
        .filter((name) => !/^[a-z][A-Za-z]*$/.test(name)),
      ...Object.entries(part(document, 'paths'))
        .filter(([, item]) => isJson(item) && 'parameters' in item)
        .map(([path]) => `${path} has parameters at the path`),
    ],
  },
  {
    id: 'RES.02',
    level: 'BÖR',
    demand: 'no personal numbers in addresses',
    check: (document) =>
      operationsOf(document)
        .flatMap((one) => parametersOf(document, one))
        .filter(({ name }) => /pnr|personnummer|personalnumber|ssn|socialsecurity/i.test(name))
        .map(({ name }) => name),
  },
  {
    id: 'AME.04',
    level: 'BÖR',
    demand: 'properties in camelCase, letters only',
    check: (document) => named(document, (name) => !/^[a-z][A-Za-z]*$/.test(name)),
  },
  {
    id: 'AME.05',
    level: 'SKALL',
    demand: 'camelCase and snake_case are not mixed',
    check: (document) => named(document, (name) => /[a-z]_[a-z]/.test(name)),
  },
  {
    id: 'AME.06',
    level: 'SKALL',
    demand: 'lists are called in the plural',
    check: (document) => [
      ...new Set(
        properties(document)
          .filter(({ schema, property = '' }) => schema['type'] === 'array' && !plural(property))
          .map(({ property = '' }) => property),
      ),
    ],
  },
  {
    id: 'DOT.02',
    level: 'SKALL',
    demand: 'every date has an example per RFC 3339',
    check: (document) =>
      withFormat(document, ['date', 'date-time'])
        .filter(({ schema }) => !/^\d{4}-\d{2}-\d{2}/.test(textAt(schema, 'example')))
        .map(({ at }) => at),
  },
  {
    id: 'DOT.04',
    level: 'BÖR',
    demand: 'moments in UTC, with Z',
    check: (document) =>
      withFormat(document, ['date-time'])
        .filter(({ schema }) => !textAt(schema, 'example').endsWith('Z'))
        .map(({ at }) => at),
  },
  {
    id: 'HYP.11',
    level: 'SKALL',
    demand: 'a link says rel, href and method (HYP.12, 15, 16, 17)',
    check: (document) => {
      const required = part(document, 'components', 'schemas', 'Link')['required'];
      const told = Array.isArray(required) ? required : [];
      return ['rel', 'href', 'method']
        .filter((name) => !told.includes(name))
        .map((name) => `Link does not require ${name}`);
    },
  },
];
