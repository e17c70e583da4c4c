import { adoptedElsewhere } from './adopted-elsewhere.ts';
import { comesBack } from './comes-back.ts';
import { committee } from './committee.ts';
import { competingIdeas } from './competing-ideas.ts';
import { erasedBearer } from './erased-bearer.ts';
import { hoursOnly } from './hours-only.ts';
import { managerMoves } from './manager-moves.ts';
import { overrun } from './overrun.ts';
import { ownerChanges } from './owner-changes.ts';
import { procurement } from './procurement.ts';
import type { Story } from './stage.ts';

/** Those that are played. */
export const stories: readonly Story[] = [
  ...[hoursOnly, overrun, managerMoves, committee],
  ...[procurement, erasedBearer, comesBack, ownerChanges],
  ...[adoptedElsewhere, competingIdeas],
];

/** Those that the service cannot play yet, and why. */
export const notYetPlayed: readonly { readonly name: string; readonly because: string }[] = [];
