import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Errors } from 'typebox/value';

/** What the validator says of one place; or that one of several properties should stand there. */
export type ShapeError =
  | ReturnType<typeof Errors>[number]
  | {
      readonly keyword: 'requiredAny';
      readonly instancePath: string;
      readonly params: { readonly requiredProperties: readonly string[] };
    };

/** Whoever has written so many wrongly mends the first ones. */
const MOST_WRONG = 20;

type Node = Readonly<Record<string, unknown>>;
type Union = TSchema & { readonly anyOf: readonly TSchema[] };

/** A format with what may be written in several ways left open: each of these is told by itself. */
export function withoutUnions(schema: TSchema): TSchema {
  // A copy of a format is one.
  return JSON.parse(JSON.stringify(schema, (_, node: unknown) => (isUnion(node) ? {} : node))) as TSchema;
}

/** Tells where what may be written in several ways is written in none of them: what departs from the nearest one. */
export function unionErrors(schema: TSchema): (document: unknown) => readonly ShapeError[] {
  const isSound = soundness();
  return (document) => {
    const found: ShapeError[] = [];
    let wrong = 0;
    const walk = (node: unknown, value: unknown, place: string): void => {
      if (!isNode(node) || wrong >= MOST_WRONG) return;
      if (isUnion(node)) {
        if (isSound(node, value)) return;
        wrong += 1;
        for (const error of errorsOfNearest(node.anyOf, value, place)) found.push(error);
        return;
      }
      if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) walk(node['items'], item, `${place}/${index}`);
        return;
      }
      if (!isNode(value) || !isNode(node['properties'])) return;
      for (const [name, below] of Object.entries(node['properties']))
        if (Object.hasOwn(value, name)) walk(below, value[name], `${place}/${name}`);
    };
    walk(schema, document, '');
    return found;
  };
}

/** Asked first: to look for the errors of what has none takes a hundred times as long. Each kind is read once. */
function soundness(): (node: Union, value: unknown) => boolean {
  const shapes = new Map<Union, { Check: (value: unknown) => boolean }>();
  return (node, value) => {
    const shape = shapes.get(node) ?? Compile(node);
    shapes.set(node, shape);
    return shape.Check(value);
  };
}

/**
 * What departs from the nearest of several ways to write something: the one of that kind, with the names that it has. Of ways
 * as near it is said what either would have.
 */
export function errorsOfNearest(ways: readonly TSchema[], value: unknown, place: string): readonly ShapeError[] {
  const tried = ways.map((way) => merged(Errors(way, value)));
  const [first = [], ...others] = tried.toSorted((one, other) => distance(one) - distance(other));
  const near = others.filter((one) => strangeIn(one) === strangeIn(first));
  return near
    .reduce((errors, other) => errors.map((error) => joined(error, other)), first)
    .map((error) => ({ ...error, instancePath: `${place}${error.instancePath}` }));
}

/** A word or a name that is another way's counts for more than all else. */
function distance(errors: readonly ShapeError[]): number {
  return strangeIn(errors) * 1_000 + errors.length;
}

function strangeIn(errors: readonly ShapeError[]): number {
  return errors.filter(({ keyword }) => keyword === 'const' || keyword === 'additionalProperties').length;
}

/** One error a place: of what may be of several types all are told. */
function merged(errors: readonly ShapeError[]): readonly ShapeError[] {
  const kept: ShapeError[] = [];
  for (const error of errors) {
    const at = kept.findIndex((one) => one.keyword === 'type' && one.instancePath === error.instancePath);
    const known = kept[at];
    if (known === undefined) kept.push(error);
    else kept[at] = joined(known, [error]);
  }
  return kept;
}

/** An error with what another way would have in the same place. */
function joined(error: ShapeError, others: readonly ShapeError[]): ShapeError {
  const other = others.find(
    (one) => one.instancePath === error.instancePath && kindOf(one) !== undefined && kindOf(one) === kindOf(error),
  );
  if (other === undefined) return error;
  const both = [...new Set([...allowedBy(error), ...allowedBy(other)])];
  const { instancePath } = error;
  const about = { instancePath, schemaPath: '', message: '' };
  const kind = kindOf(error);
  if (kind === 'word') return { ...about, keyword: 'enum', params: { allowedValues: both } };
  if (kind === 'type') return { ...about, keyword: 'type', params: { type: both } };
  return { instancePath, keyword: 'requiredAny', params: { requiredProperties: both } };
}

function kindOf({ keyword }: ShapeError): 'word' | 'type' | 'name' | undefined {
  if (keyword === 'const' || keyword === 'enum') return 'word';
  if (keyword === 'required' || keyword === 'requiredAny') return 'name';
  return keyword === 'type' ? 'type' : undefined;
}

function allowedBy({ keyword, params }: ShapeError): readonly string[] {
  if (keyword === 'const') return [String(params.allowedValue)];
  if (keyword === 'enum') return params.allowedValues.map(String);
  if (keyword === 'type') return [params.type].flat();
  return keyword === 'required' || keyword === 'requiredAny' ? params.requiredProperties : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUnion(node: unknown): node is Union {
  return isNode(node) && Array.isArray(node['anyOf']);
}
