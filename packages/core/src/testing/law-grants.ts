import { frozenMinorOf, leftOf } from '../initiative/granted.ts';
import type { Break } from './law.ts';
import { statesOf, type World } from './world.ts';

const law = 'what is granted is what gates have granted, and no more is frozen';

/** Whatever is taken back, sent back or annulled, in whatever order: the three ways to count an initiative's money agree. */
export function grantBreaks(world: World): readonly Break[] {
  return statesOf(world.streams, 'initiative').flatMap((initiative) => {
    const { id, grantedMinor, passedGates, grantedByPayer } = initiative;
    const byGate = passedGates.reduce((sum, passed) => sum + leftOf(passed), 0);
    const byPayer = Object.values(grantedByPayer).reduce((sum, amount) => sum + amount, 0);
    const frozen = frozenMinorOf(initiative);
    const holds = byGate === grantedMinor && byPayer === grantedMinor && frozen >= 0 && frozen <= grantedMinor;
    return holds
      ? []
      : [{ law, what: `${id}: ${frozen} frozen of ${grantedMinor}, ${byGate} by gate, ${byPayer} by payer` }];
  });
}
