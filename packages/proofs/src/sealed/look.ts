import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callerOf, type TestService } from '@idesluss/api/src/test/service.ts';

/** What one reader was told at one address: the status, the body as it came, and the tag that it was sent under. */
export type Told = Readonly<Record<string, string>>;

const documentPath = join(import.meta.dirname, '../../../../docs/api/openapi.json');

interface Described {
  readonly paths: Readonly<Record<string, { readonly get?: Reading }>>;
}

interface Reading {
  readonly parameters?: readonly { readonly name: string; readonly schema?: { readonly enum?: readonly string[] } }[];
}

/** Every address that can be read, by its template in the API's document, with the orders that it can be asked for in. */
function readable(): readonly { readonly template: string; readonly sorts: readonly string[] }[] {
  // The document is generated, and its shape is what the other proofs hold it to.
  const { paths } = JSON.parse(readFileSync(documentPath, 'utf8')) as Described;
  return Object.entries(paths).flatMap(([template, { get }]) => {
    if (get === undefined) return [];
    const sorts = get.parameters?.find(({ name }) => name === 'sort')?.schema?.enum ?? [];
    return [{ template, sorts: sorts.map((sort) => `?sort=${sort}`) }];
  });
}

/** The address with the ids of what is looked at; undefined where it is about something else. */
function filled(template: string, ids: Readonly<Record<string, string>>): string | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => ids[name] === undefined)) return undefined;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
}

/** What is asked for besides: the words of a justification, and what a list can be narrowed by. */
const questions = (words: readonly string[]): readonly string[] => [
  '',
  ...words.map((word) => `?q=${encodeURIComponent(word)}`),
];

/** All that one person is told, wherever they look, and whatever they search for. */
export async function lookEverywhere(
  { app, tokenFor }: TestService,
  personId: string,
  ids: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<Told> {
  const caller = callerOf(app, () => tokenFor(personId));
  const told: Record<string, string> = {};
  for (const { template, sorts } of readable()) {
    const path = filled(template, ids);
    if (path === undefined) continue;
    for (const question of [...(path === template ? questions(words) : ['']), ...sorts]) {
      const { statusCode, body, headers } = await caller.get(`${path}${question}`);
      told[`${path}${question}`] = `${statusCode} ${String(headers['etag'] ?? '')} ${untraced(body)}`;
    }
  }
  return told;
}

/** Each answer has a trace of its own, and what is not found says so under it. */
function untraced(body: string): string {
  return body.replaceAll(/"(traceId|instance|requestId)":"[^"]*"/g, '""');
}

/** Addresses at which somebody was told something else than before. */
export function differing(before: Told, after: Told): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]);
}
