const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** From this hour on in UTC it can be the next day in Sweden, which is one or two hours ahead. */
const TURNS_FROM = '22';

/** The day in Sweden, `YYYY-MM-DD`, at an instant in RFC 3339: what people say when they name the day of a decision. What is no instant comes back unchanged. */
export function localDate(instant: string): string {
  const inUtc = instant.endsWith('Z') && instant.slice(11, 13) < TURNS_FROM;
  if (inUtc) return instant.slice(0, 10);
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : stockholm.format(at);
}
