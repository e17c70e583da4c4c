import { everyNode, isNode, type Node, type Source } from './source.ts';

export type FunctionSize = { path: string; name: string; lines: number; registrar: boolean; passThrough: boolean };

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;

/** The functions that carry a name: declared, or given to a variable or a property. Callbacks belong to their caller. */
const named = (node: Node): { name: string; fn: Node } | undefined => {
  if (node.type === 'FunctionDeclaration') return { name: nameOf(node['id']) ?? '', fn: node };
  const value =
    node.type === 'VariableDeclarator' ? node['init'] : node.type === 'Property' ? node['value'] : undefined;
  if (!isNode(value) || !functionTypes.has(value.type)) return undefined;
  return { name: nameOf(node['id'] ?? node['key']) ?? '', fn: value };
};

const lineCount = (source: Source, node: Node): number => source.text.slice(node.start, node.end).split('\n').length;

const onlyStatement = (body: Node): unknown => {
  if (body.type !== 'BlockStatement') return body;
  const statements = Array.isArray(body['body']) ? body['body'] : [];
  const [first] = statements;
  return statements.length === 1 && isNode(first) ? (first['argument'] ?? first['expression']) : undefined;
};

const unwrap = (node: unknown): unknown =>
  isNode(node) && node.type === 'AwaitExpression' ? unwrap(node['argument']) : node;

const names = (list: unknown): (string | undefined)[] => (Array.isArray(list) ? list.map(nameOf) : []);

/** Whether all it does is to hand its own parameters, in their order, to one call. */
const passesThrough = (fn: Node): boolean => {
  const call = isNode(fn['body']) ? unwrap(onlyStatement(fn['body'])) : undefined;
  if (!isNode(call) || call.type !== 'CallExpression') return false;
  const given = names(fn['params']);
  const handed = names(call['arguments']);
  return given.length > 0 && given.length === handed.length && given.every((name, i) => name && name === handed[i]);
};

const isRegistrar = (path: string, name: string): boolean =>
  path.endsWith('routes.ts') || /^register|Routes$/.test(name);

export const functionSizes = (source: Source): FunctionSize[] =>
  everyNode(source.program).flatMap((node) => {
    const found = named(node);
    if (found === undefined) return [];
    const { name, fn } = found;
    const registrar = isRegistrar(source.path, name);
    return [{ path: source.path, name, lines: lineCount(source, fn), registrar, passThrough: passesThrough(fn) }];
  });
