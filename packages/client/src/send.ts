import type { ClientOptions } from './options.ts';

/** What came back; undefined where nobody answered in time. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Sending {
  readonly address: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** May the same be sent again when it is not known whether it was done? */
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Somebody overburdened: the service itself, or what stands before it. */
const passing = new Set([502, 503, 504]);

/** Seconds. Whoever is told to come back later than this is told so, and not kept waiting. */
const LONGEST_WAIT = 120;

/** Half a second at first, then twice as long each time; spread, so that many do not come back at once. */
const pause = (tried: number): number => Math.min(30, 0.5 * 2 ** tried) * (0.5 + Math.random() / 2);

/** What the answer asks for, in seconds; one that says nothing readable leaves it to us. */
const secondsFor = (answer: Answer | undefined, tried: number): number => {
  const said = Number(answer?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(said) && said > 0 ? Math.ceil(said) : pause(tried);
};

/** A change without a key is sent again only where the answer says that it was not begun. */
const isWorthAnother = (answer: Answer | undefined, { repeatable }: Sending): boolean =>
  answer === undefined ? repeatable : answer.status === 429 || (repeatable && passing.has(answer.status));

const once = async (sending: Sending, token: string, options: Required<ClientOptions>): Promise<Answer | undefined> => {
  const { address, method, body, signal } = sending;
  const limit = AbortSignal.timeout(options.timeout * 1000);
  const init: RequestInit = {
    method,
    headers: { ...sending.headers, authorization: `Bearer ${token}` },
    // Followed, a POST would become a GET elsewhere.
    redirect: 'manual',
    signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    ...(body === undefined ? {} : { body }),
  };
  try {
    const response = await options.fetch(address, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch {
    // Who sends gave up: that is theirs to hear. All else is nobody answering.
    signal?.throwIfAborted();
    return undefined;
  }
};

/** A token that has run out is exchanged once: what was refused for it was not begun. */
const withToken = async (sending: Sending, options: Required<ClientOptions>): Promise<Answer | undefined> => {
  const answer = await once(sending, await options.token(false), options);
  return answer?.status === 401 ? once(sending, await options.token(true), options) : answer;
};

/** Sends, and sends the very same again while that is safe and worth it. Rejects only when the signal is aborted. */
export const send = async (sending: Sending, options: Required<ClientOptions>): Promise<Answer | undefined> => {
  sending.signal?.throwIfAborted();
  let answer = await withToken(sending, options);
  for (let tried = 1; tried < options.tries && isWorthAnother(answer, sending); tried += 1) {
    const seconds = secondsFor(answer, tried - 1);
    if (seconds > LONGEST_WAIT) break;
    await options.wait(seconds, sending.signal);
    answer = await withToken(sending, options);
  }
  return answer;
};
