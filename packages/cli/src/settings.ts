import { type Environment, isUuid } from '@idesluss/api';
import { cannot } from './command.ts';
import { both } from './language.ts';

const missing = (name: string, what: { sv: string; en: string }) =>
  cannot(both(`${name} är inte satt: ${what.sv}.`, `${name} is not set: ${what.en}.`));

export const ownerUrl = (set: Environment): string => {
  const url = set['MIGRATION_DATABASE_URL'];
  if (url !== undefined) return url;
  throw missing('MIGRATION_DATABASE_URL', {
    sv: 'det är databasen, som rollen som äger den',
    en: 'it is the database, as the role that owns it',
  });
};

/** The municipality that the command is about, over the service's own role. */
export const cityPlace = (set: Environment): { url: string; tenantId: string } => {
  const { DATABASE_URL: url, TENANT_ID: tenantId } = set;
  if (url === undefined) {
    throw missing('DATABASE_URL', {
      sv: 'det är databasen, som tjänstens roll',
      en: 'it is the database, as the service’s role',
    });
  }
  if (tenantId === undefined) {
    throw missing('TENANT_ID', { sv: 'det är kommunens id', en: 'it is the municipality’s id' });
  }
  if (!isUuid(tenantId))
    throw cannot(both('TENANT_ID är inget UUID med små bokstäver.', 'TENANT_ID is no UUID in lower case.'));
  return { url, tenantId };
};

export const uuidOption = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined || isUuid(value)) return value;
  throw cannot(both(`--${name} måste vara ett UUID med små bokstäver.`, `--${name} must be a UUID in lower case.`));
};
