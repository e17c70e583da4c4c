import type { ArgsOf, CommandType, TargetOf } from '../commands.ts';
import type { Context, Situation } from '../situation.ts';
import { aroundWitnesses } from './witness-around.ts';
import { belongingWitnesses } from './witness-belonging.ts';
import { challengeWitnesses } from './witness-challenge.ts';
import { modelWitnesses } from './witness-model.ts';
import { exploringWitnesses } from './witness-exploring.ts';
import { gateWitnesses } from './witness-gate.ts';
import { migrationWitnesses } from './witness-migration.ts';
import { registerWitnesses } from './witness-registers.ts';
import { sequelWitnesses } from './witness-sequels.ts';
import { roundWitnesses } from './witness-round.ts';
import { valueWitnesses } from './witness-value.ts';
import type { Witness } from './spares.ts';

const witnesses = {
  ...registerWitnesses,
  ...exploringWitnesses,
  ...gateWitnesses,
  ...sequelWitnesses,
  ...valueWitnesses,
  ...belongingWitnesses,
  ...aroundWitnesses,
  ...challengeWitnesses,
  ...roundWitnesses,
  ...modelWitnesses,
  ...migrationWitnesses,
} satisfies { readonly [K in CommandType]: Witness<K> };

/**
 * Arguments that show a permitted command to be possible. Where a command must name something of the registers, it
 * names an entry of `situation.known`; {@link withSpares} sees to it that there is one.
 */
export function witness<K extends CommandType>(
  type: K,
  situation: Situation,
  context: Context,
  target: TargetOf<K>,
): ArgsOf<K> {
  // The table is complete and each entry is of its own command; TypeScript cannot follow that through the union.
  const construct = witnesses[type] as unknown as Witness<K>;
  return construct(situation, context, target);
}
