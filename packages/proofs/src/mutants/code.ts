import { isNode, type Node } from '../house/source.ts';

/** A node that runs, with what stands around it. */
export type Placed = {
  node: Node;
  parent: Node | undefined;
  /** The return type of the function it is in, as written; empty where none is. */
  returns: string;
};

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
/** What the compiler takes away around an expression that stays. */
const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

export const isFunction = (node: Node): boolean => functionTypes.has(node.type);

const runs = (node: Node): boolean =>
  wrappers.has(node.type) || !(node.type.startsWith('TS') || node.type === 'ImportDeclaration');

const inside = (node: Node): Node[] =>
  (wrappers.has(node.type) ? [node['expression']] : Object.values(node).flat()).filter(isNode).filter(runs);

/** Every node that is still there once the types are taken away, in the order of the text. */
export const codeIn = (program: Node, text: string): Placed[] => {
  const below = ({ node, parent, returns }: Placed): Placed[] => {
    const type = node['returnType'];
    const own = isFunction(node) && isNode(type) ? text.slice(type.start, type.end) : returns;
    const within = isFunction(node) && !isNode(type) ? '' : own;
    const children = inside(node).map((child) => ({ node: child, parent: node, returns: within }));
    return [{ node, parent, returns }, ...children.flatMap(below)];
  };
  return below({ node: program, parent: undefined, returns: '' });
};

/** The nodes under a name, where it holds some: a list's elements, a call's arguments. */
export const nodesAt = (node: Node, name: string): Node[] => [node[name]].flat().filter(isNode);
