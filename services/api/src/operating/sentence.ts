import { errorCode } from '../embedded/fault.ts';

/** Which database was tried: the setting that names it, and what was set. */
export type Tried = { readonly name: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'; readonly url: string | undefined };

type Language = 'sv' | 'en';

const withoutUser = ({ name, url = '' }: Tried): string => {
  const parsed = URL.parse(url);
  return parsed === null ? `in ${name}` : `${parsed.host}${parsed.pathname} (${name})`;
};

/** What a database says when one cannot get in, in our words. */
const noWayIn: Record<string, Readonly<Record<Language, string>>> = {
  ECONNREFUSED: { sv: 'ingenting svarar där', en: 'nothing answers there' },
  ENOTFOUND: { sv: 'värden är okänd', en: 'the host is unknown' },
  EAI_AGAIN: { sv: 'värden är okänd', en: 'the host is unknown' },
  ETIMEDOUT: { sv: 'den svarar inte i tid', en: 'it does not answer in time' },
  ECONNRESET: { sv: 'den stängde förbindelsen', en: 'it closed the connection' },
  '28P01': { sv: 'den godtar inte lösenordet', en: 'it refuses the password' },
  '28000': {
    sv: 'den godtar inte rollen, eller inte utan TLS (sslmode=verify-full)',
    en: 'it refuses the role, or refuses it without TLS (sslmode=verify-full)',
  },
  '3D000': { sv: 'den har ingen sådan databas', en: 'it has no such database' },
  '53300': { sv: 'den har för många anslutningar', en: 'it has too many connections' },
  '57P03': { sv: 'den håller på att starta', en: 'it is still starting' },
  '08P01': {
    sv: 'något däremellan förstår inte vad den blir ombedd om (för pgbouncer se docs/how-to/production.md)',
    en: 'something in between does not understand what it is asked for (for pgbouncer see docs/how-to/production.md)',
  },
  ...Object.fromEntries(
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'].map((code) => [
      code,
      {
        sv: 'dess certifikat är inte utfärdat av någon som är känd här (sslrootcert=FIL)',
        en: 'its certificate is by nobody who is known here (sslrootcert=FILE)',
      },
    ]),
  ),
  ERR_TLS_CERT_ALTNAME_INVALID: {
    sv: 'dess certifikat gäller en annan värd',
    en: 'its certificate is for another host',
  },
};

const unreached = (tried: Tried, why: Readonly<Record<Language, string>>) => ({
  sv: `Databasen ${withoutUser(tried)} går inte att nå: ${why.sv}.`,
  en: `The database ${withoutUser(tried)} cannot be reached: ${why.en}.`,
});

const bugs = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError']);

const causes = (thrown: unknown): unknown[] =>
  thrown instanceof Error ? [thrown, ...causes(thrown.cause)] : thrown === undefined ? [] : [thrown];

const namesTried = (thrown: unknown): thrown is Error & { readonly tried: Tried } =>
  thrown instanceof Error && 'tried' in thrown;

/**
 * The one sentence that the person at the keyboard reads. Only what must be our own mistake comes with its trace. An error
 * that names the database it met goes before `asked`.
 */
export const sentence = (thrown: unknown, asked: Tried, language: Language = 'en'): string => {
  const codes = causes(thrown).map(errorCode);
  const tried = causes(thrown).find(namesTried)?.tried ?? asked;
  const closed = codes.map((code) => noWayIn[code ?? '']).find((words) => words !== undefined);
  if (closed !== undefined) return unreached(tried, closed)[language];
  if (!(thrown instanceof Error)) return String(thrown);
  return bugs.has(thrown.name) ? (thrown.stack ?? thrown.message) : thrown.message.trim();
};
