import { everyNode, isNode, type Node, type Source } from './source.ts';

export type Counts = {
  any: number;
  casts: number;
  throws: number;
  classes: number;
  decorators: number;
  exportAll: number;
  readsEnvironment: boolean;
  onlyReExports: boolean;
  commentLines: number;
};

const isConst = (node: Node): boolean => {
  const type = node['typeAnnotation'];
  return isNode(type) && isNode(type['typeName']) && type['typeName']['name'] === 'const';
};

const isCast = (node: Node): boolean =>
  node.type === 'TSTypeAssertion' ||
  node.type === 'TSNonNullExpression' ||
  (node.type === 'TSAsExpression' && !isConst(node));

const readsEnv = (node: Node): boolean => {
  const { object, property } = node;
  return (
    node.type === 'MemberExpression' &&
    isNode(object) &&
    isNode(property) &&
    object['name'] === 'process' &&
    property['name'] === 'env'
  );
};

const reExports = (program: Node): boolean => {
  const statements = Array.isArray(program['body']) ? program['body'].filter(isNode) : [];
  return statements.length > 0 && statements.every(({ type, source }) => type.startsWith('Export') && isNode(source));
};

const commentLines = ({ text, comments }: Source): number =>
  comments.reduce((sum, { start, end }) => sum + text.slice(start, end).split('\n').length, 0);

export const count = (source: Source): Counts => {
  const nodes = everyNode(source.program);
  const number = (...types: string[]): number => nodes.filter(({ type }) => types.includes(type)).length;
  return {
    any: number('TSAnyKeyword'),
    casts: nodes.filter(isCast).length,
    throws: number('ThrowStatement'),
    classes: number('ClassDeclaration', 'ClassExpression'),
    decorators: number('Decorator'),
    exportAll: number('ExportAllDeclaration'),
    readsEnvironment: nodes.some(readsEnv),
    onlyReExports: reExports(source.program),
    commentLines: commentLines(source),
  };
};
