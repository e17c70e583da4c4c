import pg from 'pg';
import { searchRole } from '../db/roles.ts';

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

/** Owns the search and nothing else; nobody logs in with it. The owner may hand it the function when it migrates. */
const ensureSearchRole = async (client: pg.Client): Promise<void> => {
  if (!(await exists(client, 'pg_roles', 'rolname', searchRole)))
    await client.query(`create role ${searchRole} nologin`);
  await client.query(`grant ${searchRole} to ${ownerRole} with inherit false, set true`);
};

/** The roles and the database: one owns and migrates, another serves and owns nothing. May run again. */
export const ensureRoles = async (adminUrl: string, passwords: Passwords | undefined): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, ownerRole, passwords?.owner);
    await ensureRole(client, serviceRole, passwords?.service);
    await ensureSearchRole(client);
    if (!(await exists(client, 'pg_database', 'datname', databaseName))) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`);
    }
  } finally {
    await client.end();
  }
};
