import type { GateCase } from '../gate-case/state.ts';
import type { Initiative } from './state.ts';

/** What tells which version an initiative follows, and has followed. */
export interface Pinned extends Pick<Initiative, 'processModelId'> {
  readonly migrations: readonly Pick<Initiative['migrations'][number], 'at' | 'from'>[];
}

/**
 * The version of the model that counts: for an initiative the one that it follows now, for a gate case the one that it was
 * opened under. No case is open while an initiative moves, so that it was wholly before or wholly after.
 */
export function pinnedModelId({ processModelId, migrations }: Pinned, gateCase?: Pick<GateCase, 'openedAt'>): string {
  if (gateCase !== undefined) for (const { at, from } of migrations) if (gateCase.openedAt < at) return from;
  return processModelId;
}
