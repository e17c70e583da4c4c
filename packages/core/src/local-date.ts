const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day in Sweden, `YYYY-MM-DD`, at an instant in RFC 3339: what people say when they name the day of a decision. */
export function localDate(instant: string): string {
  return stockholm.format(Date.parse(instant));
}
