import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comment, parseSync } from 'oxc-parser';

/** A node of the ESTree that the parser gives. Only what we look at is named. */
export type Node = { type: string; start: number; end: number; [property: string]: unknown };

export type Source = {
  /** From the repository's top, such as `packages/core/src/index.ts`. */
  path: string;
  text: string;
  lines: number;
  kind: 'code' | 'test' | 'proof';
  program: Node;
  comments: readonly Comment[];
};

export const root = join(import.meta.dirname, '..', '..', '..', '..');

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The node and all below it, in the order of the text. */
export const everyNode = (node: Node): Node[] => [node, ...children(node).flatMap(everyNode)];

const kindOf = (path: string): Source['kind'] => {
  if (/\.(test|fixture)\.ts$|\/test\/|\/testing(\.ts|\/)|\/examples\//.test(path)) return 'test';
  return path.startsWith('packages/proofs/') ? 'proof' : 'code';
};

export const parse = (path: string, text: string): Source => {
  const { program, comments } = parseSync(path, text);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!isNode(program)) throw new Error(`${path} could not be parsed`);
  return { path, text, lines, kind: kindOf(path), program, comments };
};

/** Every TypeScript file that git knows or would take up, but those that are made from something else. */
export const readSources = (): Source[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'packages', 'services'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
