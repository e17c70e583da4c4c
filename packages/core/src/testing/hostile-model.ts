import type { ModelCommands } from '../commands-model.ts';
import type { JsonObject } from '../record/canonical.ts';
import { shippedModels } from '../process-model/shipped.ts';
import { pick, type Dice } from './dice.ts';
import { anyId, anyNumber, anyText, type Hostile, orNull, own, some } from './hostile-values.ts';

/** A document that is none, is nearly one, or has names that every object has. */
const anyDocument = (dice: Dice): JsonObject => {
  // A copy, for the shipped ones are frozen, and what a client sends is not.
  const model: JsonObject = JSON.parse(JSON.stringify(pick(dice, shippedModels) ?? {}));
  return pick(dice, [
    own([]),
    own([[anyText(dice), anyNumber(dice)]]),
    own([['phases', some(dice, () => own([['id', anyText(dice)]]))]]),
    { ...model, edges: [] },
    { ...model, id: anyText(dice), version: anyNumber(dice) },
    { ...model },
  ]);
};

/** Odd arguments for the city’s own process models. */
export const hostileModelArgs = {
  draftProcessModel: (dice, situation) => ({
    key: orNull(dice, dice(2) === 0 ? anyText(dice) : 'egen'),
    basedOnId: orNull(dice, anyId(dice, situation.known.processModels)),
    document: orNull(dice, anyDocument(dice)),
  }),
  replaceProcessModel: (dice) => ({ document: anyDocument(dice) }),
  discardProcessModel: (dice) => ({ basedOn: anyNumber(dice) }),
  publishProcessModel: (dice, { processModel }) => ({
    basedOn: dice(2) === 0 ? anyNumber(dice) : (processModel?.version ?? 0),
  }),
} satisfies { readonly [K in keyof ModelCommands]: Hostile<K> };
