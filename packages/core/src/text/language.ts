import type { LocalText } from '../process-model/types.ts';

export type Language = keyof LocalText;

/** The same in both languages, by name. Complete catalogues break the build when something new has no words yet. */
export type Catalogue<K extends string> = Readonly<Record<K, LocalText>>;

const orWord = { sv: 'eller', en: 'or' } as const satisfies LocalText;
const andWord = { sv: 'och', en: 'and' } as const satisfies LocalText;

/** `a, b or c`. */
export function anyOf(words: readonly string[], language: Language): string {
  return joined(words, orWord[language]);
}

/** `a, b and c`. */
export function allOf(words: readonly string[], language: Language): string {
  return joined(words, andWord[language]);
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** Names from a catalogue, as a list of choices. */
export function named<K extends string>(catalogue: Catalogue<K>, keys: readonly K[], language: Language): string {
  return anyOf(
    keys.map((key) => catalogue[key][language]),
    language,
  );
}

/** First letter large: names in the catalogues start small, for use within a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Within the language's quotation marks: a name that somebody gave, apart from the sentence around it. */
export function quoted(name: string, language: Language): string {
  return language === 'sv' ? `”${name}”` : `“${name}”`;
}
