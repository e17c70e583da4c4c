import { errorCode } from '../../src/embedded/fault.ts';

/** Which database was tried: the setting that names it, and what was set. */
export type Tried = { readonly name: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'; readonly url: string | undefined };

const withoutUser = ({ name, url = '' }: Tried): string => {
  const parsed = URL.parse(url);
  return parsed === null ? `in ${name}` : `${parsed.host}${parsed.pathname} (${name})`;
};

/** What a database says when one cannot get in, in our words. */
const noWayIn: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'the host is unknown',
  EAI_AGAIN: 'the host is unknown',
  ETIMEDOUT: 'it does not answer in time',
  ECONNRESET: 'it closed the connection',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the role',
  '3D000': 'it has no such database',
  '53300': 'it has too many connections',
  '57P03': 'it is still starting',
};

const bugs = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError']);

const causes = (thrown: unknown): unknown[] =>
  thrown instanceof Error ? [thrown, ...causes(thrown.cause)] : thrown === undefined ? [] : [thrown];

/** The one sentence that the person at the keyboard reads. Only what must be our own mistake comes with its trace. */
export const sentence = (thrown: unknown, tried: Tried): string => {
  const codes = causes(thrown).map(errorCode);
  const closed = codes.map((code) => noWayIn[code ?? '']).find((words) => words !== undefined);
  if (closed !== undefined) return `The database ${withoutUser(tried)} cannot be reached: ${closed}.`;
  if (!(thrown instanceof Error)) return String(thrown);
  return bugs.has(thrown.name) ? (thrown.stack ?? thrown.message) : thrown.message.trim();
};
