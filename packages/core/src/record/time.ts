const RFC3339_UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,3}))?Z$/;

/** The same instant with exactly three decimals; undefined for what is not RFC 3339 in UTC or is finer than a millisecond. */
export function toMilliseconds(at: string): string | undefined {
  const match = RFC3339_UTC.exec(at);
  return match?.[1] === undefined ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(3, '0')}Z`;
}

/**
 * The instant of what happens next: `now`, or where the clock lags, a millisecond after the newest of what it builds on.
 * Never the same instant, for two streams tell no other order than their times. Undefined when one of them is no instant.
 */
export function instantAfter(now: string, befores: readonly string[]): string | undefined {
  let instant = toMilliseconds(now);
  for (const before of befores) {
    const normal = toMilliseconds(before);
    if (instant === undefined || normal === undefined) return undefined;
    // With three decimals each, the order of instants is that of their texts.
    if (normal >= instant) instant = new Date(Date.parse(normal) + 1).toISOString();
  }
  return instant;
}
