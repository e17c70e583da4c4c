const RFC3339_UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,3}))?Z$/;

/** The same instant with exactly three decimals; undefined for what is not RFC 3339 in UTC or is finer than a millisecond. */
export function toMilliseconds(at: string): string | undefined {
  const match = RFC3339_UTC.exec(at);
  return match?.[1] === undefined ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(3, '0')}Z`;
}

/** The later of two instants written with three decimals: their order is that of their texts. */
export function later(a: string, b: string): string {
  return a < b ? b : a;
}
