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
  '28000': { sv: 'den godtar inte rollen', en: 'it refuses the role' },
  '3D000': { sv: 'den har ingen sådan databas', en: 'it has no such database' },
  '53300': { sv: 'den har för många anslutningar', en: 'it has too many connections' },
  '57P03': { sv: 'den håller på att starta', en: 'it is still starting' },
};

const unreached = (tried: Tried, why: Readonly<Record<Language, string>>) => ({
  sv: `Databasen ${withoutUser(tried)} går inte att nå: ${why.sv}.`,
  en: `The database ${withoutUser(tried)} cannot be reached: ${why.en}.`,
});

const bugs = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError']);

const causes = (thrown: unknown): unknown[] =>
  thrown instanceof Error ? [thrown, ...causes(thrown.cause)] : thrown === undefined ? [] : [thrown];

/** The one sentence that the person at the keyboard reads. Only what must be our own mistake comes with its trace. */
export const sentence = (thrown: unknown, tried: Tried, language: Language = 'en'): string => {
  const codes = causes(thrown).map(errorCode);
  const closed = codes.map((code) => noWayIn[code ?? '']).find((words) => words !== undefined);
  if (closed !== undefined) return unreached(tried, closed)[language];
  if (!(thrown instanceof Error)) return String(thrown);
  return bugs.has(thrown.name) ? (thrown.stack ?? thrown.message) : thrown.message.trim();
};
