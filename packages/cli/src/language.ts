export type Language = 'sv' | 'en';

/** The same sentence in both languages. */
export type Both = Readonly<Record<Language, string>>;

export const both = (sv: string, en: string): Both => ({ sv, en });

export const isLanguage = (value: string): value is Language => value === 'sv' || value === 'en';

/** As asked, else as the terminal speaks, else English. */
export const chooseLanguage = (
  asked: string | undefined,
  set: Readonly<Record<string, string | undefined>>,
): Language => {
  if (asked !== undefined && isLanguage(asked)) return asked;
  const spoken = set['LC_ALL'] ?? set['LC_MESSAGES'] ?? set['LANG'] ?? '';
  return spoken.startsWith('sv') ? 'sv' : 'en';
};
