import * as core from '@idesluss/core';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { httpProblems } from '../http/problem-texts.ts';
import { problemPage } from '../http/problem.ts';
import { refusalStatus } from '../http/refusal.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['*.md', 'docs/**/*.md', 'packages/{core,client}/README.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }),
);

const linksIn = (path: string): readonly string[] =>
  [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);

const isElsewhere = (target: string): boolean => /^[a-z]+:/.test(target);

it.each(pages)('%s leads nowhere that is not there', (path) => {
  const lost = linksIn(path).filter((to) => !isElsewhere(to) && !existsSync(join(root, dirname(path), to)));
  expect(lost).toEqual([]);
});

it.each(['README.md', 'packages/core/README.md'])('%s quotes the example that is tested', (path) => {
  const [, example = ''] =
    /\/\/ example\n([\s\S]*)\/\/ end of example/.exec(read('packages/core/src/readme.test.ts')) ?? [];
  const quoted = `\`\`\`ts\n${example.replace("'./index.ts'", "'@idesluss/core'").trimEnd()}\n\`\`\``;
  expect(read(path)).toContain(quoted);
});

it.each([
  ['core', 'importer.ts'],
  ['client', 'city-system.ts'],
])('packages/%s/README.md quotes the example %s', (name, file) => {
  const example = read(`packages/${name}/examples/${file}`).trimEnd();
  expect(read(`packages/${name}/README.md`)).toContain(`\`\`\`ts\n${example}\n\`\`\``);
  expect(example.split('\n').length).toBeLessThan(30);
});

it('tells in the package only of what it has', () => {
  const [, table = ''] = /## What there is\n([\s\S]*?)\n`@idesluss/.exec(read('packages/core/README.md')) ?? [];
  const told = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter((name) => !Object.hasOwn(core, name.replaceAll('`', '')))).toEqual([]);
});

it('has a page behind the type of every problem', () => {
  const codes = [...Object.keys(httpProblems), ...Object.keys(refusalStatus)];
  const lost = codes.map((code) => `${problemPage('docs', code)}.md`).filter((path) => !existsSync(join(root, path)));
  expect(lost).toEqual([]);
});

it('tells of every relation that links have', () => {
  const sources = globSync('services/api/src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] });
  const used = sources.flatMap((path) => [...read(path).matchAll(/\brel: '([A-Za-z]+)'/g)].map(([, rel = '']) => rel));
  const [, table = ''] = read('docs/api-profile.md').split('## Links');
  expect(used.length).toBeGreaterThan(20);
  expect([...new Set(used)].filter((rel) => !table.includes(`\`${rel}\``))).toEqual([]);
});

it('keeps the licence in both places', () => {
  expect(read('LICENSES/EUPL-1.2.txt')).toBe(read('LICENSE'));
});
