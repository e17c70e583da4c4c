/** Asks for one more request of a caller: zero when it may pass, else the whole seconds to wait. */
export type RateLimit = (caller: string, nowMs: number) => number;

const windowMs = 60_000;
// A flood of invented callers must not become a flood of memory: beyond this many, new ones share one count.
const mostCallers = 20_000;
const others = 'others';

/**
 * A fixed window of one minute per caller, counted in this process. Written here since it runs on every request: the
 * plugin for it costs an eighth of the whole stack's rate, by its promises and headers.
 */
export const createRateLimit = (perMinute: number): RateLimit => {
  let windowStart = 0;
  let counts = new Map<string, number>();
  return (caller, nowMs) => {
    if (nowMs - windowStart >= windowMs) {
      windowStart = nowMs;
      counts = new Map();
    }
    const counted = counts.has(caller) || counts.size < mostCallers ? caller : others;
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    return count <= perMinute ? 0 : Math.max(1, Math.ceil((windowStart + windowMs - nowMs) / 1000));
  };
};
