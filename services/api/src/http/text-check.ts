import type { FaultCode } from './faults.ts';

export type TextFault = { readonly pointer: string; readonly code: FaultCode };

/** Deeper than any body of ours, far shallower than what hurts a recursive reader. */
export const deepest = 40;
/** At most this many faults of one body are looked for. */
export const mostFound = 20;

const isReadable = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** A name as a pointer says it; one that cannot be written out is `?`. */
export const readableName = (name: string): string => (isReadable(name) ? escapePointer(name) : '?');

const walk = (value: unknown, pointer: string, depth: number, found: TextFault[]): void => {
  if (found.length >= mostFound) return;
  if (typeof value === 'string') {
    if (!isReadable(value)) found.push({ pointer, code: 'unreadableText' });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= deepest) {
    found.push({ pointer, code: 'tooDeep' });
    return;
  }
  // Array indexes come out of Object.entries as well, as names.
  for (const [name, part] of Object.entries(value)) {
    const below = `${pointer}/${readableName(name)}`;
    if (reserved.has(name)) found.push({ pointer: below, code: 'reservedName' });
    else if (!isReadable(name)) found.push({ pointer: below, code: 'unreadableText' });
    else walk(part, below, depth + 1, found);
  }
};

/** Looks through a parsed body for what no schema can say: NUL, lone surrogates, depth, and names that reach prototypes. */
export const checkBody = (body: unknown): readonly TextFault[] => {
  const found: TextFault[] = [];
  walk(body, '', 0, found);
  return found;
};

/** The same for a flat record of parameters; a parameter given twice arrives as a list. */
export const checkParameters = (parameters: unknown): readonly TextFault[] => {
  const found: TextFault[] = [];
  if (typeof parameters !== 'object' || parameters === null) return found;
  for (const name in parameters) {
    const value: unknown = Reflect.get(parameters, name);
    const pointer = `/${readableName(name)}`;
    if (Array.isArray(value)) found.push({ pointer, code: 'duplicate' });
    else if (typeof value === 'string' && !isReadable(value)) found.push({ pointer, code: 'unreadableText' });
  }
  return found;
};

/** As a form writes it, where a plus is a blank; undefined where it is not ASCII, or its percent signs say no UTF-8. */
const decoded = (part: string): string | undefined => {
  if (/[^!-~]/.test(part)) return undefined;
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/**
 * What of an address's query cannot be read. The parser hands that on as it came, and something else would be looked for
 * than was meant. A path that cannot be read leads nowhere: the router says so.
 */
export const checkQuery = (address: string): readonly TextFault[] => {
  const start = address.search(/[?#]/);
  if (start < 0) return [];
  const found: TextFault[] = [];
  for (const pair of address.slice(start + 1).split('&')) {
    if (decoded(pair) !== undefined) continue;
    const name = decoded(pair.split('=', 1)[0] ?? '');
    found.push({ pointer: name === undefined ? '/?' : `/${readableName(name)}`, code: 'encoding' });
    if (found.length === mostFound) break;
  }
  return found;
};
