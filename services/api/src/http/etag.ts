import { hash } from 'node:crypto';
import type { Language } from './language.ts';

/**
 * What a resource is right now, as one opaque word: a hash of the body its reader may see, without its links. So a
 * change that is hidden from the reader does not show, and both languages agree on it.
 */
export const stateHash = (visibleJson: string): string => hash('sha256', visibleJson, 'base64url').slice(0, 27);

/** A strong ETag: the state's hash and the language, since titles of links differ between languages. */
export const toEtag = (state: string, language: Language): string => `"${state}.${language}"`;

const longestHeader = 2000;
const tags = /"([^"]*)"/g;

const listed = (header: string): string[] =>
  header.length > longestHeader ? [] : [...header.matchAll(tags)].map((match) => match[1] ?? '');

/** If-None-Match: the reader has exactly these bytes already. Weak comparison, as RFC 9110 has it. */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || listed(header).includes(etag.slice(1, -1)));

/**
 * If-Match: is this still the state the caller saw, in whichever language they read it? Weak tags never match.
 * `*` means "whatever it is now", which is allowed and says the caller does not mind.
 */
export const matches = (header: string, state: string): boolean => {
  if (header.trim() === '*') return true;
  if (header.includes('W/')) return false;
  return listed(header).some((tag) => tag.replace(/\.(sv|en)$/, '') === state);
};
