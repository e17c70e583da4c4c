import type { Actor } from '@idesluss/core';
import { readTenant } from '../db/transaction.ts';
import { localDate } from '../write/moment.ts';
import { upToDate } from '../write/rebuild.ts';
import { toActor } from '../write/situation.ts';
import { actorStatements } from '../write/situation-statements.ts';
import type { Shell } from '../write/execute.ts';
import type { Identity } from './authentication.ts';

/** A role that is taken away is gone within this time for reads; writes read it in their own transaction. */
const KEPT_MS = 1000;
const MOST = 5000;

type Kept = { readonly actor: Actor; readonly until: number };

/** Finds who acts, with roles and mandates, for reads. */
export type FindActor = (identity: Identity) => Actor | Promise<Actor>;

/** Keeps each actor for at most a second, so that a warm read asks the database once. */
export function createFindActor(shell: Pick<Shell, 'db' | 'clock' | 'counter'>): FindActor {
  const kept = new Map<string, Kept>();
  return (identity) => {
    const key = `${identity.tenantId} ${identity.subject ?? ''} ${identity.clientId}`;
    const now = shell.clock();
    const found = kept.get(key);
    if (found !== undefined && now.getTime() < found.until) return found.actor;
    kept.delete(key);
    return loadActor(shell, identity, now).then((actor) => {
      const oldest = kept.size >= MOST ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      // Counted from before the read: what it saw cannot be older than this.
      kept.set(key, { actor, until: now.getTime() + KEPT_MS });
      return actor;
    });
  };
}

async function loadActor(
  { db, counter }: Pick<Shell, 'db' | 'counter'>,
  identity: Identity,
  now: Date,
): Promise<Actor> {
  const { subject: personId, clientId, tenantId } = identity;
  if (personId === null) return { personId, clientId, roles: [], mandates: [] };
  const parts = actorStatements(personId);
  const place = { db, tenantId, counter };
  const rows = await readTenant(
    place,
    parts.map(({ statement }) => statement),
  );
  const loaded = await upToDate(place, new Map(parts.map(({ part }, index) => [part, rows[index] ?? []])));
  return toActor(loaded, { personId, clientId }, localDate(now));
}
