/** The year for whose days the examples are written; with these they hold, as they are, from the summer before. */
const WRITTEN_FOR = 2027;

const day = /^(\d{4})(-\d{2}-\d{2}(?:T.*)?)$/;

const later = (text: string, years: number): string =>
  text.replace(day, (_, year: string, rest: string) => `${Number(year) + years}${rest}`);

const moved = (value: unknown, years: number, within: boolean): unknown => {
  if (typeof value === 'string') return within ? later(value, years) : value;
  if (Array.isArray(value)) return value.map((item) => moved(item, years, within));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, moved(inner, years, within || name === 'example' || name === 'examples')] as const,
  );
  return Object.fromEntries(entries);
};

/**
 * A copy of the document, or of a part, whose examples speak of days as they were meant in the year they were written:
 * an answer wanted by a day that has passed would be refused to whoever tries the example.
 */
export const withExamplesOf = (now: Date, document: unknown): unknown =>
  moved(document, Math.max(0, now.getUTCFullYear() - WRITTEN_FOR), false);
