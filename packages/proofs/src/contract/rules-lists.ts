import { answersOf, type Json, type Operation, parametersOf, part, resolve } from './document.ts';
import { each, when } from './each.ts';
import type { Rule } from './rule.ts';

const queryNames = (one: Operation, document: Json): readonly string[] =>
  parametersOf(document, one).flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : []));

const isList = (one: Operation): boolean => one.method === 'get' && one.id.startsWith('list');
const pageFaults = (one: Operation, document: Json): readonly string[] => {
  if (!queryNames(one, document).includes('limit')) return [];
  const defaults = Object.fromEntries(parametersOf(document, one).map(({ name, schema }) => [name, schema['default']]));
  return [
    ...when(defaults['page'] === 1, 'page is not 1 unless told'),
    ...when(defaults['limit'] === 20, 'limit is not 20 unless told'),
  ];
};

const listAnswerFaults = (one: Operation, document: Json): readonly string[] => {
  const ok = answersOf(one).find(({ status }) => status === 200);
  const properties = part(resolve(document, part(ok?.content, 'application/json')['schema']), 'properties');
  return ['_meta', '_links'].filter((name) => !(name in properties)).map((name) => `the list has no ${name}`);
};

/** How lists are asked for and answered: what they are filtered by, and their pages. */
export const listRules: readonly Rule[] = [
  {
    id: 'FNS.01',
    level: 'SKALL',
    demand: 'query parameters in camelCase without digits',
    check: each((one, document) => queryNames(one, document).filter((name) => !/^[a-z][A-Za-z]*$/.test(name))),
  },
  {
    id: 'FNS.05',
    level: 'BÖR',
    demand: 'query parameters are optional',
    check: each((one, document) =>
      parametersOf(document, one)
        .filter((parameter) => parameter.in === 'query' && parameter.required)
        .map(({ name }) => name),
    ),
  },
  {
    id: 'FNS.07',
    level: 'SKALL',
    demand: 'lists are paged by page and limit',
    check: each((one, document) =>
      isList(one) ? ['page', 'limit'].filter((name) => !queryNames(one, document).includes(name)) : [],
    ),
  },
  { id: 'FNS.08', level: 'SKALL', demand: 'page from 1, limit 20', check: each(pageFaults) },
  {
    id: 'FNS.10',
    level: 'BÖR',
    demand: '_meta and _links of a list',
    check: each((one, document) => (isList(one) ? listAnswerFaults(one, document) : [])),
  },
];
