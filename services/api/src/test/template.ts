import pg from 'pg';
import { databaseName, ownerRole } from '../embedded/roles.ts';

export type TestDatabase = {
  /** Owns the tables; for looking at what no service may see. */
  ownerUrl: string;
  /** What the service under test is given. */
  serviceUrl: string;
  drop(): Promise<void>;
};

type ClusterUrls = { adminUrl: string; ownerUrl: string; serviceUrl: string };

const asAdmin = async (adminUrl: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** Closes the migrated database to all but cloning: a connection to the template would stop every clone. */
export const makeTemplate = (adminUrl: string): Promise<void> =>
  asAdmin(adminUrl, `alter database ${databaseName} with is_template true allow_connections false`);

const withDatabase = (url: string, name: string): string => url.replace(/[^/]+$/, name);

/** Clones a template, the migrated one unless another is named, into a database called `name`. */
export const cloneTemplate = async (
  cluster: ClusterUrls,
  name: string,
  template: string = databaseName,
): Promise<TestDatabase> => {
  // Copying files takes half of what writing every page to the log does.
  const how = `template ${template} strategy file_copy owner ${ownerRole}`;
  await asAdmin(cluster.adminUrl, `create database ${name} ${how}`);
  return {
    ownerUrl: withDatabase(cluster.ownerUrl, name),
    serviceUrl: withDatabase(cluster.serviceUrl, name),
    drop: () => asAdmin(cluster.adminUrl, `drop database if exists ${name} with (force)`),
  };
};
