import pg from 'pg';

/**
 * Every table of the database in which a text stands, in small letters or capitals, in whatever column of whatever row: read as the owner, and per
 * tenant, since the wall holds for the owner too.
 */
export const tablesHolding = async (ownerUrl: string, text: string): Promise<readonly string[]> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows: tenants } = await owner.query<{ tenant_id: string }>('select tenant_id from public.tenant');
    const { rows: tables } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    const found = new Set<string>();
    for (const { tenant_id } of tenants) {
      await owner.query(`select set_config('app.tenant', $1, false)`, [tenant_id]);
      for (const { name } of tables) {
        const { rows } = await owner.query(
          `select 1 from public.${name} as r where position(lower($1) in lower(r::text)) > 0 limit 1`,
          [text],
        );
        if (rows.length > 0) found.add(name);
      }
    }
    return [...found];
  } finally {
    await owner.end();
  }
};
