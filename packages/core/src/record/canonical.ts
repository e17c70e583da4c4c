import { no, ok, type Result } from '../result.ts';

/** What JSON can say: the only data an event may carry. */
export type Json = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

/** Why a value has no canonical text: a number without a finite value, half a surrogate pair, no JSON at all, too deep. */
export type CanonicalFault = 'notFinite' | 'loneSurrogate' | 'notJson' | 'tooDeep';

type Walk = { fault: CanonicalFault | undefined };

/** Deeper than any event; it keeps a hostile or circular value from exhausting the stack. */
const DEEPEST = 256;

/** The one text of a JSON value by RFC 8785: names in UTF-16 order, no spaces, numbers as ECMAScript writes them. */
export function canonical(value: Json): Result<string, CanonicalFault> {
  const walk: Walk = { fault: undefined };
  const text = write(value, walk, 0);
  return walk.fault === undefined ? ok(text) : no(walk.fault);
}

// Takes `unknown`, because what was parsed elsewhere may be no JSON whatever its type says.
function write(value: unknown, walk: Walk, depth: number): string {
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : fail(walk, 'loneSurrogate');
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : fail(walk, 'notFinite');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'null';
  if (typeof value !== 'object') return fail(walk, 'notJson');
  if (depth === DEEPEST) return fail(walk, 'tooDeep');
  if (Array.isArray(value)) return writeArray(value, walk, depth + 1);
  return isPlain(value) ? writeObject(value, walk, depth + 1) : fail(walk, 'notJson');
}

// By index, because `map` would skip the holes of a sparse array.
function writeArray(items: readonly unknown[], walk: Walk, depth: number): string {
  let text = '[';
  for (let index = 0; index < items.length && walk.fault === undefined; index += 1) {
    text += (index === 0 ? '' : ',') + write(items[index], walk, depth);
  }
  return `${text}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, walk: Walk, depth: number): string {
  let text = '{';
  // The default order of `sort` is by UTF-16 code unit, which is what the RFC asks for.
  for (const name of Object.keys(object).sort()) {
    if (walk.fault !== undefined) break;
    text += `${(text === '{' ? '' : ',') + write(name, walk, depth)}:${write(object[name], walk, depth)}`;
  }
  return `${text}}`;
}

/** Neither a Date, a Map nor an instance of a class; an object of another realm is still plain. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function fail(walk: Walk, fault: CanonicalFault): string {
  walk.fault ??= fault;
  return '';
}
