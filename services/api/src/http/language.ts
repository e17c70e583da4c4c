/** A text for people in the two languages the service speaks. */
export type Text = { readonly sv: string; readonly en: string };
export type Language = keyof Text;

/** Swedish first: the service belongs to Swedish cities. */
export const defaultLanguage: Language = 'sv';

const isLanguage = (tag: string): tag is Language => tag === 'sv' || tag === 'en';

/** One range of Accept-Language: its primary tag and weight, with a broken weight counted as zero. */
const toRange = (part: string): { tag: string; weight: number } => {
  const [range = '', ...parameters] = part.split(';');
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  const [tag = ''] = range.trim().toLowerCase().split('-');
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
};

/** Picks Swedish or English from an Accept-Language header; anything else gets the default, never a refusal. */
export const chooseLanguage = (header: string | undefined): Language => {
  if (header === undefined || header.length > 500) return defaultLanguage;
  if (isLanguage(header)) return header;
  let chosen: Language = defaultLanguage;
  let best = 0;
  for (const { tag, weight } of header.split(',').map(toRange)) {
    const language = tag === '*' ? defaultLanguage : tag;
    if (weight <= best || !isLanguage(language)) continue;
    chosen = language;
    best = weight;
  }
  return chosen;
};

/** Both languages in one string, for the OpenAPI document, which has room for one. */
export const both = (sv: string, en: string): string => `${sv} / ${en}`;
