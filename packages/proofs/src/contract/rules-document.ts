import { answersOf, isJson, type Json, listAt, operationsOf, part, placesOf, textAt } from './document.ts';
import type { Rule } from './rule.ts';

const absent = (document: Json, paths: readonly string[]): string[] =>
  paths.filter((path) => textAt(document, ...path.split('.')) === '').map((path) => `${path} is missing`);

const saidIn = (text: string, words: readonly RegExp[], what: string): string[] =>
  words.every((word) => word.test(text)) ? [] : [what];

const schemes = (document: Json): readonly Json[] =>
  Object.values(part(document, 'components', 'securitySchemes')).filter(isJson);

const flowAddresses = (document: Json): readonly string[] =>
  schemes(document)
    .flatMap((scheme) => Object.values(part(scheme, 'flows')))
    .flatMap((flow) => ['authorizationUrl', 'tokenUrl', 'refreshUrl'].map((name) => textAt(flow, name)));

const servers = (document: Json): readonly string[] => listAt(document, 'servers').map((one) => textAt(one, 'url'));
const isHttps = (url: string): boolean => /^https:\/\/[^/:]+(:443)?\//.test(url);

const insecure = (document: Json): string[] =>
  [...servers(document), ...flowAddresses(document)].filter((url) => !isHttps(url)).map((url) => `${url} is not https`);

/** What the document says about the whole interface. */
export const documentRules: readonly Rule[] = [
  {
    id: 'DOK.03',
    level: 'SKALL',
    demand: 'title, version, description, terms, contact, licence with an address',
    check: (document) =>
      absent(
        document,
        ['title', 'version', 'description', 'termsOfService', 'contact.name', 'contact.email', 'contact.url']
          .concat('license.name', 'license.url')
          .map((name) => `info.${name}`),
      ),
  },
  {
    id: 'DOK.06',
    level: 'BÖR',
    demand: 'described in Swedish and English',
    check: (document) =>
      saidIn(textAt(document, 'info', 'description'), [/\boch\b/, /\band\b/], 'info.description lacks a language'),
  },
  {
    id: 'DOK.08',
    level: 'SKALL',
    demand: 'the service level',
    check: (document) =>
      absent(
        document,
        ['availability', 'responseTime', 'support'].map((name) => `info.x-sla.${name}`),
      ),
  },
  {
    id: 'DOK.09',
    level: 'SKALL',
    demand: 'known limitations',
    check: (document) =>
      saidIn(textAt(document, 'info', 'description'), [/begränsning/i, /limitation/i], 'no limitations are told'),
  },
  {
    id: 'DOK.17',
    level: 'BÖR',
    demand: 'OpenAPI 3.1',
    check: (document) => saidIn(textAt(document, 'openapi'), [/^3\.1\.\d+$/], 'openapi is not 3.1.x'),
  },
  {
    id: 'DOK.21',
    level: 'SKALL',
    demand: 'authentication is stated for the whole',
    check: (document) => (listAt(document, 'security').length > 0 ? [] : ['security is missing at the root']),
  },
  {
    id: 'UFN.01',
    level: 'BÖR',
    demand: 'server https://<host>/<api>/v<major>',
    check: (document) =>
      servers(document)
        .filter((url) => !/^https:\/\/[^/]+\/[a-z-]+\/v\d+$/.test(url))
        .map((url) => `server ${url}`),
  },
  { id: 'UFN.02', level: 'SKALL', demand: 'https on port 443', check: insecure },
  { id: 'SAK.01', level: 'SKALL', demand: 'https', check: insecure },
  {
    id: 'MOG.01',
    level: 'SKALL',
    demand: 'Richardson level 2',
    check: (document) => {
      const operations = operationsOf(document);
      const [paths, methods] = [operations.map(({ path }) => path), operations.map(({ method }) => method)];
      return new Set(paths).size > 1 && new Set(methods).size > 1 ? [] : ['fewer than two paths or methods'];
    },
  },
  {
    id: 'MOG.02',
    level: 'BÖR',
    demand: 'hypermedia: _links in an answer',
    check: (document) => (placesOf(document).some(({ property }) => property === '_links') ? [] : ['no _links']),
  },
  {
    id: 'SAK.09',
    level: 'SKALL',
    demand: 'neither Basic nor Digest',
    check: (document) =>
      schemes(document)
        .map((scheme) => textAt(scheme, 'scheme'))
        .filter((scheme) => ['basic', 'digest'].includes(scheme)),
  },
  {
    id: 'SAK.10',
    level: 'SKALL',
    demand: 'Authorization: Bearer',
    check: (document) =>
      schemes(document).some((scheme) => scheme['scheme'] === 'bearer') ? [] : ['no bearer scheme'],
  },
  {
    id: 'SAK.11',
    level: 'SKALL',
    demand: 'a refresh address for the code flow',
    check: (document) =>
      schemes(document)
        .filter((scheme) => scheme['type'] === 'oauth2')
        .filter((scheme) => textAt(scheme, 'flows', 'authorizationCode', 'refreshUrl') === '')
        .map(() => 'refreshUrl is missing'),
  },
  {
    id: 'SAK.15',
    level: 'SKALL',
    demand: 'an API key neither in the address nor the query',
    check: (document) =>
      schemes(document)
        .filter((scheme) => scheme['type'] === 'apiKey' && scheme['in'] !== 'header')
        .map((scheme) => textAt(scheme, 'name')),
  },
  {
    id: 'VER.04',
    level: 'SKALL',
    demand: 'semantic versioning',
    check: (document) => saidIn(textAt(document, 'info', 'version'), [/^\d+\.\d+\.\d+$/], 'info.version is no semver'),
  },
  {
    id: 'VER.05',
    level: 'BÖR',
    demand: 'v and the major version in the address, and no more',
    check: (document) => {
      const major = textAt(document, 'info', 'version').split('.', 1)[0];
      return servers(document)
        .filter((url) => !url.endsWith(`/v${major}`))
        .map((url) => `${url} is not version ${major}`);
    },
  },
  {
    id: 'VER.06',
    level: 'SKALL',
    demand: 'api-info below the root',
    check: (document) => ('/api-info' in part(document, 'paths') ? [] : ['/api-info is missing']),
  },
  {
    id: 'VER.07',
    level: 'SKALL',
    demand: 'the fields of api-info',
    check: (document) => {
      const fields = ['apiName', 'apiVersion', 'apiReleased', 'apiDocumentation', 'apiStatus'];
      const info = operationsOf(document).filter(({ path }) => path === '/api-info');
      const declared = JSON.stringify(info.flatMap(answersOf).map(({ content }) => content));
      const all = `${declared}${JSON.stringify(part(document, 'components', 'schemas', 'ApiInfo'))}`;
      return fields.filter((field) => !all.includes(`"${field}"`)).map((field) => `${field} is missing`);
    },
  },
  {
    id: 'VER.11',
    level: 'SKALL',
    demand: 'a beta version has major 0',
    check: (document) => {
      const answer = ['get', 'responses', '200', 'content', 'application/json', 'example', 'apiStatus'];
      const status = textAt(document, 'paths', '/api-info', ...answer);
      const isEarly = status === 'alpha' || status === 'beta';
      return isEarly === textAt(document, 'info', 'version').startsWith('0.') ? [] : [`${status} does not go with it`];
    },
  },
];
