import Type, { type TSchema } from 'typebox';
import { Errors } from 'typebox/value';
import { ConditionSchema, MOST_PARTS } from './need.ts';

/** What the validator says of one place. */
export type ShapeError = ReturnType<typeof Errors>[number];

/** Whoever has more than so many conditions wrong mends the first ones. */
const MOST_CONDITIONS = 20;

/** The names under which conditions stand. */
const conditionNames: ReadonlySet<string> = new Set(['condition', 'appliesWhen', 'when']);

/**
 * The validator looks through the whole schema each time that a condition refers to another: with thousands of them it would
 * be at it for minutes. So all else is told by the schema with conditions left open, and each condition by its own.
 */
function withoutConditions(schema: TSchema): TSchema {
  return Type.Unsafe<unknown>(JSON.parse(JSON.stringify(schema), (_, node) => (isCondition(node) ? {} : node)));
}

function isCondition(node: unknown): boolean {
  return typeof node === 'object' && node !== null && '$ref' in node && '$defs' in node;
}

/** Tells where a document departs from a format: of one that does, never nothing. */
export function shapeErrors(schema: TSchema): (document: unknown) => readonly ShapeError[] {
  const outer = withoutConditions(schema);
  return (document) => {
    const found = [...Errors(outer, document), ...conditionErrors(document)];
    // A condition under a name that is not known here: slowly, then.
    return found.length > 0 ? found : Errors(schema, document);
  };
}

function conditionErrors(document: unknown): readonly ShapeError[] {
  const found: ShapeError[] = [];
  let wrong = 0;
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null || wrong >= MOST_CONDITIONS) return;
    for (const [name, part] of Object.entries(value)) {
      const at = `${place}/${name}`;
      if (!conditionNames.has(name)) {
        walk(part, at);
        continue;
      }
      const errors = tooLong(part) ?? Errors(ConditionSchema, part);
      if (errors.length > 0) wrong += 1;
      for (const error of errors) found.push({ ...error, instancePath: `${at}${error.instancePath}` });
    }
  };
  walk(document, '');
  return found;
}

/** The first list of a condition that is longer than may be, by itself: of one with thousands the validator would say the wrong thing, slowly. */
function tooLong(condition: unknown, place = ''): readonly ShapeError[] | undefined {
  if (typeof condition !== 'object' || condition === null) return undefined;
  for (const [name, part] of Object.entries(condition)) {
    const at = `${place}/${name}`;
    if (!Array.isArray(part)) {
      const below = tooLong(part, at);
      if (below !== undefined) return below;
    } else if (part.length > MOST_PARTS) {
      const said = { schemaPath: '', params: { limit: MOST_PARTS }, message: `must have at most ${MOST_PARTS} items` };
      return [{ keyword: 'maxItems', instancePath: at, ...said }];
    } else {
      for (const [index, one] of part.entries()) {
        const below = tooLong(one, `${at}/${index}`);
        if (below !== undefined) return below;
      }
    }
  }
  return undefined;
}
