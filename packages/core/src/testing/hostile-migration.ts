import type { MigrationCommands } from '../commands-migration.ts';
import { at } from '../lookup.ts';
import { mappedParts } from '../process-model/mapping-schema.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Context, Situation } from '../situation.ts';
import { type Dice, pick } from './dice.ts';
import { anyId, anyPerson, anyText, type Hostile, own } from './hostile-values.ts';

/** Odd arguments for moving to another version. */
export const hostileMigrationArgs = {
  migrateInitiative: (dice, situation, context) => ({
    mapping: anyMapping(dice, situation, context),
    movingBack: dice(3) > 0,
    reference: anyText(dice),
    authorisedBy:
      dice(4) === 0
        ? { kind: 'body', bodyId: anyId(dice, situation.known.bodies) }
        : { kind: 'person', personId: anyPerson(dice, situation) },
  }),
} satisfies { readonly [K in keyof MigrationCommands]: Hostile<K> };

/** Now and then one that leads somewhere: phases and gates of one model to any of another. */
function anyMapping(dice: Dice, { known, initiative }: Situation, { model }: Context) {
  const from = dice(6) === 0 ? anyText(dice) : (initiative?.processModelId ?? model.id);
  const to = anyId(dice, known.models);
  const target = at(known.models, to) ?? model;
  const parts = mappedParts.flatMap((part) =>
    dice(3) === 0 ? [[part, anyNames(dice, part, model, target)] as const] : [],
  );
  return { from, to, ...own(parts) };
}

function anyNames(dice: Dice, part: (typeof mappedParts)[number], from: ProcessModel, to: ProcessModel) {
  const ids = to[part].map(({ id }) => id);
  const keys = [...from[part].map(({ id }) => id), ...(dice(8) === 0 ? [anyText(dice)] : [])];
  return own(
    keys.flatMap((id) => (dice(2) === 0 ? [[id, dice(5) === 0 ? null : (pick(dice, ids) ?? null)] as const] : [])),
  );
}
