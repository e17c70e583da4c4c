import type { Node } from '../house/source.ts';
import { isFunction, nodesAt, type Placed } from './code.ts';

/** A change of the text: from `start` to `end` it says `becomes` instead. */
export type Change = { start: number; end: number; becomes: string };

type Operator = (placed: Placed, text: string) => readonly Change[];

const instead = ({ start, end }: Node, becomes: string): Change => ({ start, end, becomes });

const sidesOf = (node: Node, text: string): readonly [string, string] => {
  const [left, right] = [...nodesAt(node, 'left'), ...nodesAt(node, 'right')].map((one) =>
    text.slice(one.start, one.end),
  );
  return [left ?? '', right ?? ''];
};

const swapped: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '-': '+',
  '&&': '||',
  '||': '&&',
};

/** `??` stays: where the compiler demands a fallback for what cannot be missing, no test can reach it. */
const operation: Operator = ({ node }, text) => {
  if (node.type !== 'BinaryExpression' && node.type !== 'LogicalExpression') return [];
  const other = swapped[String(node['operator'])];
  const [left, right] = sidesOf(node, text);
  return other === undefined ? [] : [instead(node, `((${left}) ${other} (${right}))`)];
};

const negation: Operator = ({ node }, text) =>
  node.type === 'UnaryExpression' && node['operator'] === '!'
    ? nodesAt(node, 'argument').map((inner) => instead(node, text.slice(inner.start, inner.end)))
    : [];

const calls = (node: Node | undefined, name: string): boolean =>
  node?.type === 'CallExpression' && nodesAt(node, 'callee')[0]?.['name'] === name;

/**
 * Codes and names are strings, and no test should spell each of them out. Which of the fresh ids is taken makes no
 * difference either; that none is taken twice is a law of its own.
 */
const literal: Operator = ({ node, parent }) => {
  if (node.type !== 'Literal' || calls(parent, 'freshId')) return [];
  const { value } = node;
  if (typeof value === 'boolean') return [instead(node, String(!value))];
  return typeof value === 'number' ? [instead(node, String(value + 1)), instead(node, `(${value - 1})`)] : [];
};

const condition: Operator = ({ node }) => {
  const tests = nodesAt(node, 'test');
  if (node.type === 'IfStatement') return tests.map((test) => instead(test, 'false'));
  if (node.type !== 'ConditionalExpression') return [];
  return tests.flatMap((test) => [instead(test, 'true'), instead(test, 'false')]);
};

const quantifiers: Readonly<Record<string, string>> = { every: 'some', some: 'every' };

const quantifier: Operator = ({ node }) => {
  if (node.type !== 'MemberExpression' || node['computed'] === true) return [];
  return nodesAt(node, 'property').flatMap((property) => {
    const other = quantifiers[String(property['name'])];
    return other === undefined ? [] : [instead(property, other)];
  });
};

/** Each in turn goes, with the comma between it and its neighbour; the last of all leaves the list empty. */
const without = (list: Node, parts: readonly Node[], empty: string): Change[] =>
  parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (after !== undefined) return { start: part.start, end: after.start, becomes: '' };
    return before === undefined ? instead(list, empty) : { start: before.end, end: part.end, becomes: '' };
  });

const element: Operator = ({ node }) =>
  node.type === 'ArrayExpression' ? without(node, nodesAt(node, 'elements'), '[]') : [];

/** A state's change that forgets a field: only where fields may be left out, for elsewhere it would not compile. */
const field: Operator = ({ node, parent, returns }) =>
  node.type === 'ObjectExpression' && parent?.type === 'ReturnStatement' && returns.includes('Partial<')
    ? without(node, nodesAt(node, 'properties'), '{}')
    : [];

const mayBeNothing = (name: unknown): boolean => name === 'may' || name === 'aimless';

/** A refusal left out: only where nothing is an answer too, for elsewhere it would not compile. */
const nothing: Operator = ({ node, parent, returns }) => {
  if (node.type === 'ReturnStatement' && returns.includes('undefined')) {
    return nodesAt(node, 'argument').map((given) => instead(given, 'undefined'));
  }
  const key = parent?.type === 'Property' ? nodesAt(parent, 'key')[0] : undefined;
  if (!isFunction(node) || node['expression'] !== true || !mayBeNothing(key?.['name'])) return [];
  return nodesAt(node, 'body').map((given) => instead(given, 'undefined'));
};

/** What a mutant may be, by name. */
export const operators: Readonly<Record<string, Operator>> = {
  operation,
  negation,
  literal,
  condition,
  quantifier,
  element,
  field,
  nothing,
};
