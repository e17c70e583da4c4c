import Type from 'typebox';

/** One comparison of a fact with a value. Exactly one of the operators is given. */
export type Comparison =
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly is: string | number | boolean }
  | { readonly fact: string; readonly includes: string };

/** The small closed language in which needs, fund rules and applicability are written. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const closed = { additionalProperties: false } as const;
const fact = Type.String({
  pattern: '^[a-z][A-Za-z]*(\\.[A-Za-z][A-Za-z0-9-]*)*$',
  maxLength: 100,
  description: 'Name of a fact',
});
const text = Type.String({ minLength: 1, maxLength: 200 });
/** So many parts one `all` or `any` may have. */
export const MOST_PARTS = 50;

const list = Type.Array(Type.Ref('Condition'), { minItems: 1, maxItems: MOST_PARTS });

const comparisonWays = [
  Type.Object({ fact, atLeast: Type.Number() }, closed),
  Type.Object({ fact, atMost: Type.Number() }, closed),
  Type.Object({ fact, is: Type.Union([text, Type.Number(), Type.Boolean()]) }, closed),
  Type.Object({ fact, includes: text }, closed),
];
const sound = Type.Array(Type.Any(), { minItems: 1, maxItems: MOST_PARTS });

/** The ways to write a condition whose parts are known to be sound. */
export const conditionWays = [
  ...comparisonWays,
  Type.Object({ all: sound }, closed),
  Type.Object({ any: sound }, closed),
  Type.Object({ not: Type.Any() }, closed),
];

/** JSON Schema of {@link Condition}; recursive through `$defs`. */
export const ConditionSchema = Type.Unsafe<Condition>(
  Type.Cyclic(
    {
      Condition: Type.Union([
        ...comparisonWays,
        Type.Object({ all: list }, closed),
        Type.Object({ any: list }, closed),
        Type.Object({ not: Type.Ref('Condition') }, closed),
      ]),
    },
    'Condition',
  ),
);
