import { openapiFile } from '@idesluss/api/src/docs/openapi-file.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { deviations, isAccepted } from './deviations.ts';
import { isJson, type Json } from './document.ts';
import { documentFindings, rules } from './document-check.ts';

let document: Json = {};
beforeAll(async () => {
  const parsed: unknown = JSON.parse(await openapiFile());
  if (isJson(parsed)) document = parsed;
});

const changed = (change: (copy: Record<string, never>) => void): Json => {
  const copy = structuredClone(document);
  // A test breaks the document in ways its own type would not allow.
  change(copy as Record<string, never>);
  return copy;
};

describe('the document of the whole service', () => {
  it('keeps every rule that no deviation excepts', () => expect(documentFindings(document)).toEqual([]));

  it('has rules with names of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('tells people of every deviation', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/adr/0012-api-profile-deviations.md'), 'utf8');
    expect(deviations.map(({ rule }) => rule).filter((rule) => !page.includes(rule))).toEqual([]);
  });
});

const operation = ['paths', '/initiatives', 'post'] as const;
const into = (copy: unknown, ...names: readonly string[]): Record<string, unknown> =>
  names.reduce<unknown>((at, name) => (isJson(at) ? at[name] : undefined), copy) as Record<string, unknown>;
const bodyOf = (copy: unknown) => into(copy, ...operation, 'requestBody', 'content', 'application/json');

describe('a document that breaks a rule is found out', () => {
  it.each<[string, (copy: unknown) => void]>([
    ['DOK.03', (copy) => delete into(copy, 'info', 'license')['url']],
    ['DOK.06', (copy) => (into(copy, 'info')['description'] = 'Begränsningar / limitations')],
    ['DOK.15', (copy) => delete bodyOf(copy)['example']],
    ['DOK.19', (copy) => delete into(copy, ...operation)['summary']],
    ['DOK.20', (copy) => delete into(copy, ...operation, 'responses')['409']],
    ['SAK.29', (copy) => delete into(copy, ...operation, 'responses')['415']],
    ['SPA.02', (copy) => (into(copy, ...operation)['parameters'] = [])],
    ['SPA.04', (copy) => delete into(copy, ...operation, 'responses', '409')['headers']],
    ['SPA.04', (copy) => delete into(copy, ...operation, 'responses', '201', 'headers')['traceparent']],
    ['ARP.03', (copy) => delete into(copy, ...operation, 'responses', '201', 'headers')['Location']],
    ['FEL.01', (copy) => delete into(copy, 'components', 'schemas', 'Problem', 'properties')['instance']],
    ['SAK.31', (copy) => delete into(bodyOf(copy), 'schema', 'properties', 'title')['maxLength']],
    ['own.examples', (copy) => (into(bodyOf(copy), 'example')['title'] = 5)],
    ['own.operationId', (copy) => (into(copy, ...operation)['operationId'] = 'listInitiatives')],
    ['SAK.08', (copy) => (into(copy, ...operation)['security'] = [])],
    ['UFN.01', (copy) => (into(copy)['servers'] = [{ url: 'http://localhost:8080/idesluss/v0' }])],
    ['RES.06', (copy) => (into(copy, 'paths')['/Idea_s'] = {})],
    ['AME.04', (copy) => (into(bodyOf(copy), 'schema', 'properties')['co2Effect'] = { type: 'boolean' })],
    ['DOT.02', (copy) => (into(bodyOf(copy), 'schema', 'properties')['day'] = { type: 'string', format: 'date' })],
  ])('%s', (rule, change) => {
    const found = rules.filter(({ id }) => id === rule).flatMap(({ check }) => check(changed(change)));
    expect(found.filter((what) => !isAccepted({ rule, what }))).not.toEqual([]);
  });

  it('and a deviation that nothing needs any more', () => {
    const drawn = ['/process-models/{processModelId}/diagram', '/initiatives/{initiativeId}/diagram'];
    const without = changed((copy) => drawn.forEach((path) => delete into(copy, 'paths')[path]));
    expect(documentFindings(without).map(({ rule }) => rule)).toEqual(['RES.06', 'AME.01']);
  });
});
