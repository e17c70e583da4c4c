import type { TestService } from '@idesluss/api/src/test/service.ts';
import pg from 'pg';

/** Dossiers whose content is no longer what the event of that address sealed, as the owner of the tables sees it. */
export const brokenDossiers = async ({
  database,
  tenantId,
}: TestService): Promise<{ checked: number; broken: number }> => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    await owner.query(`select set_config('app.tenant', $1, false)`, [tenantId]);
    const { rows } = await owner.query<{ holds: boolean }>(
      `select coalesce(e.facts = d.content, false) as holds from public.dossier as d
       left join public.event as e on e.tenant_id = d.tenant_id and e.stream_id = d.gate_case_id and e.hash = d.address`,
    );
    return { checked: rows.length, broken: rows.filter(({ holds }) => !holds).length };
  } finally {
    await owner.end();
  }
};
