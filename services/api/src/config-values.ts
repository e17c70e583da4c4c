import { isIP } from 'node:net';
import { isUuid } from './http/formats.ts';
import type { Text } from './http/language.ts';

/** A value read from its text, or a sentence that says what it must be. It never repeats the text: it may be a secret. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };
export type Parse<T> = (raw: string | undefined) => Result<T>;

/** One setting: its name in the environment, what it is when absent, what it means, and how it is read. */
export type Setting<T> = {
  readonly name: string;
  /** As one would write it; undefined when the setting must be given or may be absent. */
  readonly preset: string | undefined;
  readonly about: Text;
  readonly secret?: true;
  readonly parse: Parse<T>;
};

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const fault = (sentence: string): Result<never> => ({ ok: false, fault: sentence });

export const needed =
  <T>(parse: (raw: string) => Result<T>): Parse<T> =>
  (raw) =>
    raw === undefined ? fault('must be given') : parse(raw);
export const absent =
  <T>(parse: (raw: string) => Result<T>): Parse<T | undefined> =>
  (raw) =>
    raw === undefined ? ok(undefined) : parse(raw);

export const words = (raw: string): Result<string> =>
  raw.length <= 500 ? ok(raw) : fault('is longer than 500 characters');

export const whole =
  (min: number, max: number) =>
  (raw: string): Result<number> => {
    const value = Number(raw);
    return /^\d{1,12}$/.test(raw) && value >= min && value <= max
      ? ok(value)
      : fault(`must be a whole number from ${min} to ${max}`);
  };

export const url = (raw: string): Result<string> => {
  const parsed = URL.parse(raw);
  const web = parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
  return web && parsed.username === '' && parsed.hash === ''
    ? ok(raw.replace(/\/+$/, ''))
    : fault('must be an http or https address');
};

/** Where somebody is reached: a mailto:, tel: or https address in one line. */
export const contact = (raw: string): Result<string> =>
  raw.length <= 500 && /^(mailto:[^\s@]+@[^\s@]+|tel:\+[\d-]+|https:\/\/\S+)$/.test(raw)
    ? ok(raw)
    : fault('must begin with mailto:, tel: or https:');

/** An issuer is compared letter by letter with the token's claim: nothing is trimmed. */
export const issuer = (raw: string): Result<string> => {
  const parsed = url(raw);
  return parsed.ok ? ok(raw) : parsed;
};

/** Scheme, host and port as a browser writes them: a port that the scheme implies is left out. */
export const origin = (raw: string): Result<string> => {
  const parsed = url(raw);
  if (!parsed.ok) return parsed;
  const { origin: normal, pathname, search } = new URL(parsed.value);
  return pathname === '/' && search === '' ? ok(normal) : fault('must be an address without a path');
};

export const origins = (raw: string): Result<readonly string[]> => {
  const parts = raw
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const normal = parts.map(origin).flatMap((part) => (part.ok ? [part.value] : []));
  return normal.length === parts.length
    ? ok(normal)
    : fault('must be origins such as https://a.example, separated by commas');
};

export const postgres = (raw: string): Result<string> =>
  /^postgres(ql)?:\/\/.+/.test(raw) ? ok(raw) : fault('must be a postgres:// connection string');

export const oneOf =
  <const T extends readonly string[]>(values: T) =>
  (raw: string): Result<T[number]> =>
    values.find((value) => value === raw) === undefined ? fault(`must be one of ${values.join(', ')}`) : ok(raw);

export const onOff = (raw: string): Result<boolean> =>
  raw === 'on' || raw === 'off' ? ok(raw === 'on') : fault('must be on or off');

export const uuid = (raw: string): Result<string> => (isUuid(raw) ? ok(raw) : fault('must be a UUID in lower case'));

export const seed = (raw: string): Result<Buffer> => {
  const bytes = Buffer.from(raw, 'base64url');
  return bytes.length === 32 ? ok(bytes) : fault('must be 32 bytes in base64url');
};

/** An address, or a network of a length that its kind of address can have. */
const isNetwork = (part: string): boolean => {
  const [address = '', length] = part.split('/');
  const family = isIP(address);
  return (
    family !== 0 && (length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 6 ? 128 : 32)))
  );
};

/** Which neighbours are believed about who calls: off, or addresses and networks. */
export const proxies = (raw: string): Result<readonly string[]> => {
  if (raw === 'off') return ok([]);
  const parts = raw.split(',').map((part) => part.trim());
  return parts.every(isNetwork) ? ok(parts) : fault('must be off, or addresses and networks separated by commas');
};
