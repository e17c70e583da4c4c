import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { everyNode, isNode, type Node, root, type Source } from './source.ts';

export type Edge = { from: string; to: string; typeOnly: boolean };

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const onlyTypes = (node: Node): boolean => {
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : [];
  const kind = (one: Node): unknown => one['importKind'] ?? one['exportKind'];
  return (
    node.type === 'TSImportType' ||
    kind(node) === 'type' ||
    (specifiers.length > 0 && specifiers.every((one) => kind(one) === 'type'))
  );
};

const target = (node: Node): string | undefined => {
  const source = node['source'] ?? node['argument'];
  return isNode(source) && typeof source['value'] === 'string' ? source['value'] : undefined;
};

/** Where a workspace package's doors lead, such as `@idesluss/core` to `packages/core/src/index.ts`. */
const doors = (): Map<string, string> => {
  const found = new Map<string, string>();
  for (const folder of ['packages/core', 'packages/proofs', 'services/api', 'services/demo-identity']) {
    // Our own manifests: an export either names its source or is plain data.
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      exports?: Record<string, string | { source: string }>;
    };
    for (const [door, to] of Object.entries(manifest.exports ?? {})) {
      if (typeof to === 'object') found.set(normalize(join(manifest.name, door)), normalize(join(folder, to.source)));
    }
  }
  return found;
};

/** Every import between our own files. */
export const importEdges = (sources: readonly Source[]): Edge[] => {
  const known = new Set(sources.map(({ path }) => path));
  const byDoor = doors();
  return sources.flatMap(({ path, program }) =>
    everyNode(program)
      .filter(({ type }) => importing.has(type))
      .flatMap((node) => {
        const name = target(node);
        if (name === undefined) return [];
        const to = name.startsWith('.') ? normalize(join(dirname(path), name)) : byDoor.get(name);
        return to !== undefined && known.has(to) ? [{ from: path, to, typeOnly: onlyTypes(node) }] : [];
      }),
  );
};

const neighbours = (edges: readonly Edge[]): Map<string, Set<string>> => {
  const map = new Map<string, Set<string>>();
  for (const { from, to } of edges) map.set(from, (map.get(from) ?? new Set()).add(to));
  return map;
};

const reachedFrom = (start: string, next: Map<string, Set<string>>): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!seen.has(path)) waiting.push(...(next.get(path) ?? []));
    seen.add(path);
  }
  return seen;
};

/** The files reached from `start`, itself among them. */
export const closure = (start: string, edges: readonly Edge[]): Set<string> =>
  reachedFrom(start, neighbours(edges)).add(start);

/** The biggest set of files that all reach each other; empty when there is no cycle. */
export const biggestCycle = (edges: readonly Edge[]): string[] => {
  const next = neighbours(edges);
  const reached = new Map([...next.keys()].map((path) => [path, reachedFrom(path, next)]));
  const cycles = [...reached]
    .filter(([path, set]) => set.has(path))
    .map(([path, set]) => [...set].filter((other) => reached.get(other)?.has(path)));
  return cycles.toSorted((a, b) => b.length - a.length)[0] ?? [];
};
