import { errorCode, isFault, officeExists, isUnfitDatabase, sentence, type UnfitReason } from '@idesluss/api';
import type { Report } from './command.ts';
import { both } from './language.ts';

/** What the service says of a database it must not run on, in Swedish; the English sentence knows more of the details. */
const unfit = {
  superuser: 'Rollen i DATABASE_URL är superuser; använd tjänstens egen roll.',
  bypassesWall: 'Rollen i DATABASE_URL går förbi radskyddet; använd tjänstens egen roll.',
  wallDown: 'En tabell har inget radskydd i kraft; slå på och tvinga det, som migreringarna gör.',
  ownsTables: 'Rollen i DATABASE_URL äger tabeller; använd tjänstens egen roll.',
  schemaMissing: 'Databasen är inte förberedd; kör idesluss migrate först.',
  schemaOlder: 'Databasens schema är för gammalt; kör idesluss migrate först.',
  schemaNewer: 'Databasens schema kräver en nyare version av tjänsten.',
  tenantMissing: 'Ingen kommun har det id som står i TENANT_ID; kör idesluss tenant create först.',
} as const satisfies Record<UnfitReason, string>;

const tried = (set: Readonly<Record<string, string | undefined>>, needsOwner: boolean) => {
  const name = needsOwner ? 'MIGRATION_DATABASE_URL' : 'DATABASE_URL';
  return { name, url: set[name] } as const;
};

const hasReport = (thrown: unknown): thrown is Error & { report: Report } =>
  thrown instanceof Error && 'report' in thrown;

/** Whatever went wrong, as a report: what must be our own mistake comes with its trace. */
export const reportOf = (
  thrown: unknown,
  set: Readonly<Record<string, string | undefined>>,
  settings: readonly string[],
): Report => {
  if (hasReport(thrown)) return thrown.report;
  if (isUnfitDatabase(thrown)) return { code: 2, said: both(unfit[thrown.reason], thrown.message) };
  if (errorCode(thrown) === officeExists) {
    return {
      code: 1,
      said: both(
        'Kommunen har redan ett slusskansli: ange med --by vem i kansliet som gör det, eller gör det i gränssnittet.',
        'The municipality has a sluice office already: name with --by who of the office does it, or do it over the interface.',
      ),
    };
  }
  const place = tried(set, settings.includes('MIGRATION_DATABASE_URL') && !settings.includes('DATABASE_URL'));
  const [sv, en] = [sentence(thrown, place, 'sv'), sentence(thrown, place)];
  return { code: 2, said: both(sv, en), ...(isFault(thrown) ? {} : { data: { fault: String(thrown) } }) };
};
