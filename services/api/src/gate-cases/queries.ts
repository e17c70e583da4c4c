import { readTenant } from '../db/transaction.ts';
import type { Page } from '../http/page.ts';
import type { Reader } from '../http/reader.ts';
import { currentStates } from '../write/refold.ts';

/** The gate cases of one initiative, oldest first; who may read the initiative may read them. */
export async function listGateCases({ shell, identity }: Reader, initiativeId: string, page: Page) {
  const { db, counter } = shell;
  const after = page.after?.[0];
  const base = db
    .selectFrom('gate_case')
    .select(['gate_case_id as stream_id', 'fold', 'state'])
    .where('initiative_id', '=', initiativeId)
    .orderBy('gate_case_id')
    .limit(page.offset === undefined ? 0 : page.limit + 1)
    .offset(page.offset ?? 0);
  const query = typeof after === 'string' ? base.where('gate_case_id', '>', after) : base;
  const place = { db, tenantId: identity.tenantId, counter };
  const [rows] = await readTenant(place, [query]);
  return currentStates(place, 'gateCase', rows);
}

/** The frozen dossiers of one case, in order. */
export async function listDossiers({ shell, identity }: Reader, gateCaseId: string) {
  const { db, counter } = shell;
  const query = db
    .selectFrom('dossier')
    .select(['dossier_version', 'address', 'content', 'recorded_at'])
    .where('gate_case_id', '=', gateCaseId)
    .orderBy('dossier_version')
    .limit(100);
  const [rows] = await readTenant({ db, tenantId: identity.tenantId, counter }, [query]);
  return rows;
}
