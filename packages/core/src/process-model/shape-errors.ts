import Type, { type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Errors } from 'typebox/value';
import { type Condition, ConditionSchema, conditionWays, MOST_PARTS } from './need.ts';
import { errorsOfNearest, type ShapeError, unionErrors, withoutUnions } from './shape-unions.ts';

/** Whoever has more than so many conditions wrong mends the first ones. */
const MOST_CONDITIONS = 20;

/** Asked first: to look for the errors of a condition that has none takes a hundred times as long. */
const sound = Compile(ConditionSchema);

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
  const unread = withoutConditions(schema);
  const outer = withoutUnions(unread);
  const errorsOfUnions = unionErrors(unread);
  return (document) => {
    const found = [...Errors(outer, document), ...errorsOfUnions(document), ...conditionErrors(document)];
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
      if (sound.Check(part)) continue;
      wrong += 1;
      for (const error of tooLong(part) ?? errorsIn(part)) {
        found.push({ ...error, instancePath: `${at}${error.instancePath}` });
      }
    }
  };
  walk(document, '');
  return found;
}

/**
 * The errors of the first part of a condition that is wrong by itself: at every level the validator would look through all
 * the forms that a condition can have, for each of its parts.
 */
function errorsIn(condition: unknown, place = ''): readonly ShapeError[] {
  const parts = partsOf(condition);
  for (const [name, part] of parts) {
    if (!sound.Check(part)) return errorsIn(part, `${place}/${name}`);
  }
  // What is wrong is the condition itself: its parts, which are sound, need no second look.
  const plain = parts.length === 0 ? condition : withPlainParts(condition);
  return errorsOfNearest(conditionWays, plain, place);
}

type Part = readonly [name: string, part: unknown];

/** The conditions that a condition consists of, by where they stand in it. */
function partsOf(condition: unknown): readonly Part[] {
  return membersOf(condition).flatMap(([name, part]): readonly Part[] => {
    if (name === 'not') return [[name, part]];
    return isList(name, part) ? part.map((one, index): Part => [`${name}/${index}`, one]) : [];
  });
}

const PLAIN: Condition = { fact: 'a', is: true };

function withPlainParts(condition: unknown): unknown {
  const plain = membersOf(condition).map(([name, part]): Part => {
    if (name === 'not') return [name, PLAIN];
    return [name, isList(name, part) ? part.map(() => PLAIN) : part];
  });
  return Object.fromEntries(plain);
}

function membersOf(condition: unknown): readonly Part[] {
  return typeof condition === 'object' && condition !== null ? Object.entries(condition) : [];
}

function isList(name: string, part: unknown): part is readonly unknown[] {
  return (name === 'all' || name === 'any') && Array.isArray(part);
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
      const said = { schemaPath: '', params: { limit: MOST_PARTS }, message: '' };
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
