import pg from 'pg';

export const ownerRole = 'idesluss_owner';
export const serviceRole = 'idesluss_service';
export const databaseName = 'idesluss';

export type Passwords = { admin: string; owner: string; service: string };

const plain = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

const exists = async (client: pg.Client, catalogue: string, column: string, name: string): Promise<boolean> =>
  (await client.query(`select 1 from ${catalogue} where ${column} = $1`, [name])).rowCount === 1;

const ensureRole = async (client: pg.Client, name: string, password: string | undefined): Promise<void> => {
  if (!(await exists(client, 'pg_roles', 'rolname', name))) await client.query(`create role ${name}`);
  const secret = password === undefined ? '' : ` password '${password}'`;
  await client.query(`alter role ${name} with ${plain}${secret}`);
};

/** The two roles and the database: one owns and migrates, the other serves and owns nothing. May run again. */
export const ensureRoles = async (adminUrl: string, passwords: Passwords | undefined): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, ownerRole, passwords?.owner);
    await ensureRole(client, serviceRole, passwords?.service);
    if (!(await exists(client, 'pg_database', 'datname', databaseName))) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`);
    }
  } finally {
    await client.end();
  }
};
