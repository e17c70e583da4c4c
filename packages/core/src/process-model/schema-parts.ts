import Type from 'typebox';
import { ConditionSchema } from './need.ts';

export const closed = { additionalProperties: false } as const;
export const id = Type.String({
  pattern: '^[a-z][a-zA-Z0-9-]{0,62}$',
  description: 'Id, unique among its kind in the model',
});
export const ids = Type.Array(id, { maxItems: 50, uniqueItems: true });
const dayOfYear = Type.String({
  pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  description: 'Month and day, such as 03-31: a last day that comes back each year',
});
const words = Type.String({ minLength: 1, maxLength: 2000 });

/** The same text in Swedish and English. */
export const LocalText = Type.Object({ sv: words, en: words }, closed);

export const Need = Type.Object(
  { id, text: LocalText, condition: ConditionSchema, appliesWhen: Type.Optional(ConditionSchema) },
  closed,
);

/** How a gate can be decided, and where each leads. */
export const Outcome = Type.Union([
  Type.Object({ outcome: Type.Literal('approve'), leadsTo: Type.Literal('forward') }, closed),
  Type.Object({ outcome: Type.Literal('approveWithConditions'), leadsTo: Type.Literal('forward') }, closed),
  Type.Object({ outcome: Type.Literal('return'), leadsTo: Type.Literal('preparation') }, closed),
  Type.Object({ outcome: Type.Literal('postpone'), leadsTo: Type.Literal('decision') }, closed),
  Type.Object({ outcome: Type.Literal('pause'), leadsTo: Type.Literal('rest') }, closed),
  Type.Object({ outcome: Type.Literal('sendBack'), leadsTo: Type.Literal('earlierPhase') }, closed),
  Type.Object({ outcome: Type.Literal('refer'), leadsTo: Type.Literal('referral'), ending: id }, closed),
  Type.Object({ outcome: Type.Literal('reject'), leadsTo: Type.Literal('ending'), ending: id }, closed),
  // Advice against: the case is closed, and the initiative goes on to whoever decides.
  Type.Object({ outcome: Type.Literal('reject'), leadsTo: Type.Literal('forward') }, closed),
  // Not this time: the case is closed, and the initiative stays where it is and may ask anew.
  Type.Object({ outcome: Type.Literal('reject'), leadsTo: Type.Literal('samePhase') }, closed),
]);

/** Who decides where the condition holds; the last of a gate has none. */
export const Decider = Type.Object(
  { when: Type.Optional(ConditionSchema), by: Type.Enum(['mandateHolder', 'committee', 'advisoryBody']) },
  closed,
);

/** When a gate decides: at any time, or in rounds with last days. */
export const Schedule = Type.Union([
  Type.Object({ kind: Type.Literal('continuous') }, closed),
  Type.Object(
    {
      kind: Type.Literal('rounds'),
      lastDays: Type.Array(Type.String({ format: 'date' }), { minItems: 1, maxItems: 60 }),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('rounds'),
      yearly: Type.Array(dayOfYear, { minItems: 1, maxItems: 12, uniqueItems: true }),
    },
    closed,
  ),
]);
