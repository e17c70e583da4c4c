import { unbounded } from '@idesluss/api/src/http/bounds.ts';
import {
  type Answer,
  answersOf,
  bodiesOf,
  isJson,
  type Json,
  listAt,
  type Operation,
  operationsOf,
  parametersOf,
  part,
  resolve,
  textAt,
} from './document.ts';
import { each, when } from './each.ts';
import type { Rule } from './rule.ts';

const eachAnswer = (check: (answer: Answer, one: Operation, document: Json) => readonly string[]): Rule['check'] =>
  each((one, document) =>
    answersOf(one).flatMap((answer) => check(answer, one, document).map((what) => `${answer.status} ${what}`)),
  );

const isOpen = ({ operation }: Operation): boolean =>
  Array.isArray(operation['security']) && operation['security'].length === 0;
const hasBody = (one: Operation): boolean => Object.keys(bodiesOf(one)).length > 0;
const statusesOf = (one: Operation): readonly number[] => answersOf(one).map(({ status }) => status);
const missing = (one: Operation, wanted: readonly number[]): readonly string[] =>
  wanted.filter((status) => !statusesOf(one).includes(status)).map((status) => `${status} is not documented`);

const bothLanguages = (text: string): boolean =>
  / \/ /.test(text) && text.split(' / ').every((half) => half.length > 1);

/** The problems that the service's own machinery gives, beside those of each rule. */
const realProblems = (one: Operation): readonly number[] => [
  ...[400, 406, 414, 429, 500, 503],
  ...(isOpen(one) ? [] : [401, 403]),
  ...(one.path.includes('{') ? [404] : []),
  ...(one.method === 'get' ? [] : [409, 412, 413, 415, 422]),
  ...(['put', 'patch', 'delete'].includes(one.method) ? [428] : []),
];

const problemFields = ['type', 'title', 'status', 'detail', 'instance'];
const problemFaults = ({ content }: Answer, document: Json): readonly string[] => {
  if (!('application/problem+json' in content)) return ['is not application/problem+json'];
  const schema = resolve(document, part(content, 'application/problem+json')['schema']);
  const properties = part(schema, 'properties');
  return [
    ...when(schema['type'] === 'object' && !('allOf' in schema), 'has a problem schema that is no plain object'),
    ...problemFields.filter((name) => !(name in properties)).map((name) => `has a problem schema without ${name}`),
  ];
};

const jsonExamples = (content: Json, document: Json): readonly string[] =>
  Object.entries(content)
    .filter(([media]) => media.endsWith('json'))
    .filter(([, value]) => {
      const schema = resolve(document, part({ value }, 'value')['schema']);
      return !['example', 'examples'].some((name) => (isJson(value) && name in value) || name in schema);
    })
    .map(([media]) => `${media} has no example`);

const hasTrace = (headers: Json): boolean => textAt(headers, 'traceparent', 'schema', 'type') === 'string';

/** What every operation must have, whatever it is about. */
export const operationRules: readonly Rule[] = [
  {
    id: 'DOK.19',
    level: 'SKALL',
    demand: 'summary and description of every operation, in both languages',
    check: each(({ operation }) => [
      ...when(bothLanguages(textAt(operation, 'summary')), 'summary is not in both languages'),
      ...when(
        bothLanguages(textAt(operation, 'description').split('\n\n', 1)[0] ?? ''),
        'description is not in both languages',
      ),
    ]),
  },
  {
    id: 'own.operationId',
    level: 'own',
    demand: 'a name of its own for every operation',
    check: (document) => {
      const ids = operationsOf(document).map(({ id }) => id);
      return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `operationId "${id}"`);
    },
  },
  {
    id: 'own.tags',
    level: 'own',
    demand: 'tags that the document describes in both languages',
    check: each(({ operation }, document) => {
      const known = new Map(listAt(document, 'tags').map((tag) => [textAt(tag, 'name'), textAt(tag, 'description')]));
      const used = listAt(operation, 'tags').map(String);
      return when(used.length > 0 && used.every((tag) => bothLanguages(known.get(tag) ?? '')), 'tags');
    }),
  },
  {
    id: 'SAK.31',
    level: 'BÖR',
    demand: 'everything in a request is bounded',
    check: each((one, document) => [
      ...Object.values(bodiesOf(one)).flatMap((body) => unbounded(resolve(document, part({ body }, 'body')['schema']))),
      ...parametersOf(document, one).flatMap(({ name, schema }) => unbounded(schema, `/${name}`)),
    ]),
  },
  {
    id: 'DOK.15',
    level: 'SKALL',
    demand: 'an example for every JSON body',
    check: each((one, document) => [
      ...jsonExamples(bodiesOf(one), document).map((what) => `request: ${what}`),
      ...answersOf(one).flatMap(({ status, content }) =>
        jsonExamples(content, document).map((what) => `${status}: ${what}`),
      ),
    ]),
  },
  {
    id: 'DOK.20',
    level: 'SKALL',
    demand: 'the real codes of every operation, each with words',
    check: each((one) => [
      ...missing(one, realProblems(one)),
      ...when(
        statusesOf(one).some((status) => status < 300),
        'no success is documented',
      ),
      ...answersOf(one).flatMap(({ status, answer }) =>
        when(textAt(answer, 'description') !== '', `${status} has no words`),
      ),
    ]),
  },
  {
    id: 'SAK.29',
    level: 'BÖR',
    demand: '415 wherever a body is taken',
    check: each((one) => (hasBody(one) ? missing(one, [415]) : [])),
  },
  {
    id: 'SAK.08',
    level: 'SKALL',
    demand: 'nothing but what is about the interface is open',
    check: each((one) => when(!isOpen(one) || one.path === '/api-info', 'is open to all')),
  },
  {
    id: 'FEL.01',
    level: 'SKALL',
    demand: 'every no is a problem per RFC 9457',
    check: eachAnswer((answer, _one, document) => (answer.status >= 400 ? problemFaults(answer, document) : [])),
  },
  {
    id: 'AME.01',
    level: 'BÖR',
    demand: 'JSON is always offered',
    check: eachAnswer(({ status, content }) =>
      when(status >= 300 || Object.keys(content).length === 0 || 'application/json' in content, 'has no JSON'),
    ),
  },
  {
    id: 'AME.02',
    level: 'BÖR',
    demand: 'JSON is always taken',
    check: each((one) => when(!hasBody(one) || 'application/json' in bodiesOf(one), 'takes no JSON')),
  },
  {
    id: 'ARP.03',
    level: 'BÖR',
    demand: '201 tells where',
    check: eachAnswer(({ status, answer }) =>
      when(status !== 201 || 'Location' in part(answer, 'headers'), 'has no Location'),
    ),
  },
  {
    id: 'SPA.02',
    level: 'SKALL',
    demand: 'traceparent is taken by every operation',
    check: each((one, document) =>
      when(
        parametersOf(document, one).some(
          (parameter) => parameter.name === 'traceparent' && parameter.in === 'header' && !parameter.required,
        ),
        'no traceparent parameter',
      ),
    ),
  },
  {
    id: 'SPA.04',
    level: 'BÖR',
    demand: 'traceparent in every answer',
    check: eachAnswer(({ answer }) => when(hasTrace(part(answer, 'headers')), 'has no traceparent')),
  },
  {
    id: 'FOR.02',
    level: 'SKALL',
    demand: 'a GET has no body',
    check: each((one) => when(one.method !== 'get' || !('requestBody' in one.operation), 'has a body')),
  },
  {
    id: 'ARQ.05',
    level: 'SKALL',
    demand: 'headers carry no payload',
    check: each((one, document) =>
      parametersOf(document, one)
        .filter((parameter) => parameter.in === 'header' && parameter.schema['type'] !== 'string')
        .map(({ name }) => `header ${name}`),
    ),
  },
];
