import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { httpProblems } from '../http/problem-texts.ts';
import { problemPage } from '../http/problem.ts';
import { refusalStatus } from '../http/refusal.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['*.md', 'docs/**/*.md'].flatMap((pattern) => globSync(pattern, { cwd: root }));

const linksIn = (path: string): readonly string[] =>
  [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);

const isElsewhere = (target: string): boolean => /^[a-z]+:/.test(target);

it.each(pages)('%s leads nowhere that is not there', (path) => {
  const lost = linksIn(path).filter((to) => !isElsewhere(to) && !existsSync(join(root, dirname(path), to)));
  expect(lost).toEqual([]);
});

it('quotes the example that is tested', () => {
  const [, example = ''] =
    /\/\/ example\n([\s\S]*)\/\/ end of example/.exec(read('packages/core/src/readme.test.ts')) ?? [];
  const quoted = `\`\`\`ts\n${example.replace("'./index.ts'", "'@idesluss/core'").trimEnd()}\n\`\`\``;
  expect(read('README.md')).toContain(quoted);
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
